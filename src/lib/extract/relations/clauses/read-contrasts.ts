/**
 * What a sentence sets apart: "not to be confused with battery", "faster than tape", "Sorting is not a filter". In: the
 * words of a sentence. Out: the two, the one perhaps only as "it".
 */
import { COMPARATIVES } from '#lib/extract/lexicon/cues/change-words.ts';
import { BE_FORMS, DETERMINERS, NEGATIONS } from '#lib/extract/lexicon/cues/clause-words.ts';
import type { ResolvedMention } from '#lib/extract/concepts/concept-index.ts';
import { mentionFrom } from './mention-from.ts';
import type { Party } from './statement.ts';
import { type Token, wordsAt } from './tokens.ts';

export interface Contrast {
  readonly one: Party;
  readonly other: ResolvedMention;
}

export function readContrast(tokens: readonly Token[]): Contrast | null {
  return setApart(tokens) ?? notThat(tokens);
}

const CONFUSE = /^(?:confused?|mix|mixed|mistaken?|conflated?)$/;
const STAND_IN: Party = { kind: 'stand-in' };
const named = (mention: ResolvedMention): Party => ({ kind: 'mention', mention, modifier: false });

/** "Assault, not to be confused with battery", "Don't confuse assault with battery", "Don't mix it up with battery" */
function setApart(tokens: readonly Token[]): Contrast | null {
  const i = tokens.findIndex(({ mention, text }) => mention === null && CONFUSE.test(text));
  if (i < 1 || !tokens.slice(0, i).some(isNegation)) return null;
  const first = mentionFrom(tokens, i + 1);
  const isThem = /^(?:it|this|that|them|these)$/.test(tokens[i + 1]?.text ?? '');
  let at = first ? first.next : isThem ? i + 2 : i + 1;
  if (tokens[at]?.text === 'up') at++;
  if (!/^(?:with|for|and)$/.test(tokens[at]?.text ?? '')) return null;
  const other = mentionFrom(tokens, at + 1);
  if (!other) return null;
  if (first) return { one: named(first.mention), other: other.mention };
  const before = isThem ? null : tokens.slice(0, i).findLast(({ mention }) => mention !== null)?.mention;
  return { one: before ? named(before) : STAND_IN, other: other.mention };
}

const isNegation = ({ mention, text }: Token): boolean =>
  mention === null && (NEGATIONS.has(text) || text.endsWith("n't"));

/** "Sorting is not a filter.", "Disks can't be tapes", "Not the same as tape" */
function notThat(tokens: readonly Token[]): Contrast | null {
  const i = tokens.findIndex(isNegation);
  if (i < 0 || tokens[i]?.text === 'no') return null;
  const one = subjectBefore(tokens, i);
  if (!one) return null;
  const same = tokens.slice(i + 1, i + 4).map(({ text }) => text);
  if (same.join(' ') === 'the same as') {
    const other = mentionFrom(tokens, i + 4);
    return other && { one, other: other.mention };
  }
  if (one.kind !== 'mention') return null;
  const at = i + 1 + Number(same[0] === 'be');
  const behind = STEADY.find((words) => wordsAt(tokens, at, words));
  const other = tokens[at + (behind?.length ?? 0)];
  const next = tokens[at + (behind?.length ?? 0) + 1]?.text ?? '';
  const isWhole = /^(?:[.!;:,()]|and|but)?$/.test(next);
  // "Rye is not sown late": no name of a thing.
  if (!other?.mention || !isWhole || (!behind && other.mention.role === 'task')) return null;
  return other.mention.concept === one.mention.concept ? null : { one, other: other.mention };
}

/** Before what something is not, the longest first. */
const STEADY = [
  ['a', 'replacement', 'for'],
  ['a', 'substitute', 'for'],
  ['a', 'kind', 'of'],
  ['a', 'type', 'of'],
  ['a', 'form', 'of'],
  ['a'],
  ['an'],
] as const;

/** Who "is not": a name that opens the sentence, "it", or nobody in a sentence that begins with "not". */
function subjectBefore(tokens: readonly Token[], i: number): Party | null {
  if (i === 0) return STAND_IN;
  const be = tokens[i]?.text === 'not' ? i - 1 : i;
  if (tokens[i]?.text === 'not' && !BE_FORMS.has(tokens[be]?.text ?? '')) return null;
  const { text } = tokens[i] ?? { text: '' };
  const cannot = /^(?:cannot|can't|cant)$/.test(text) && tokens[i + 1]?.text === 'be';
  if (text !== 'not' && !cannot && !/^(?:is|are|was|were)n'?t$/.test(text)) return null;
  if (/^(?:it's|they're|that's)$/.test(tokens[be]?.text ?? '')) return be === 0 ? STAND_IN : null;
  const at = DETERMINERS.has(tokens[0]?.text ?? '') ? 1 : 0;
  const first = tokens[at];
  if (!first || be !== at + 1) return null;
  if (first.mention) return named(first.mention);
  return /^(?:it|they|this|these)$/.test(first.text) ? STAND_IN : null;
}

/** Words before "than" in which the comparative is looked for. */
const REACH = 4;
const NO_COMPARATIVE = /^(?:rather|other|later|more|less|fewer|never|over|under|whether|together|further)$/;

/** "Faster than tape", "Sorting needs fewer steps than search": what is compared, by the word "than" at token `i`. */
export function comparedAt(tokens: readonly Token[], i: number): Contrast | null {
  const other = mentionFrom(tokens, i + 1);
  const at = comparativeBefore(tokens, i);
  if (!other || at === null || /^\d/.test(other.mention.surface)) return null;
  let from = at;
  while (from > 0 && !/^[.;:!?–—]$/.test(tokens[from - 1]?.text ?? '')) from--;
  const first = from + Number(DETERMINERS.has(tokens[from]?.text ?? '') && from < at);
  const head = tokens[first];
  if (head?.mention)
    return head.mention.concept === other.mention.concept
      ? null
      : { one: named(head.mention), other: other.mention };
  const isBare = from === at || BE_FORMS.has(tokens[from]?.text ?? '');
  return isBare || /^(?:it|they|this|these)$/.test(tokens[from]?.text ?? '')
    ? { one: STAND_IN, other: other.mention }
    : null;
}

function comparativeBefore(tokens: readonly Token[], i: number): number | null {
  for (let k = i - 1; k >= Math.max(0, i - REACH); k--) {
    const { text, mention, tag } = tokens[k] ?? { text: '', mention: null };
    if (mention) continue;
    const isMore = /^(?:more|less|fewer)$/.test(text) && k < i - 1;
    if (isMore || (COMPARATIVES.has(text) && !NO_COMPARATIVE.test(text))) return k;
    if (NO_COMPARATIVE.test(text) || !/^\p{L}{2,}er$/u.test(text)) continue;
    if (k === i - 1 || tag === 'ADJ' || tag === 'ADV') return k;
  }
  return null;
}
