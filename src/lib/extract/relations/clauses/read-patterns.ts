/**
 * What whole patterns of a sentence state and no single cue does: "If demand rises, prices fall", "the effect of salt on
 * yeast", "two kinds of bread: rye and wheat". In: the words of a sentence. Out: statements, surer than what cues in the
 * same words would say of the same two.
 */
import {
  CHANGE_VERBS,
  COMPARATIVES,
  EFFECT_NOUNS,
  SORT_NOUNS,
} from '#lib/extract/lexicon/cues/change-words.ts';
import { BE_FORMS, DETERMINERS, NEGATIONS } from '#lib/extract/lexicon/cues/clause-words.ts';
import type { ResolvedMention } from '#lib/extract/concepts/concept-index.ts';
import { ORIGIN, plainCue } from './role.ts';
import { comparedAt, readContrast } from './read-contrasts.ts';
import { mentionFrom } from './mention-from.ts';
import { type ClauseCue, plainStatement, type Statement } from './statement.ts';
import type { Token } from './tokens.ts';

const CHANGE = plainCue('change', 'affects', 0.65);
const EFFECT = plainCue('effect', 'affects', 0.65);
const SORT = plainCue('sort', 'is-a', 0.75);
const APART = plainCue('contrast', 'contrasts-with', 0.7);

/** "If", "as": the one changes with the other. */
const WITH = /^(?:if|when|whenever|as|once)$/;

export function readPatterns(tokens: readonly Token[], start: number, end: number): Statement[] {
  const apart = readContrast(tokens);
  if (apart) return [plainStatement(apart.one, APART, apart.other, start, end)];
  if (tokens.some(({ mention, text }) => mention === null && (NEGATIONS.has(text) || text.endsWith("n't"))))
    return [];
  const found: Statement[] = [];
  const say = (mention: ResolvedMention, cue: ClauseCue, object: ResolvedMention): void => {
    if (mention.concept === object.concept) return;
    found.push(plainStatement({ kind: 'mention', mention, modifier: false }, cue, object, start, end));
  };
  tokens.forEach((token, i) => {
    if (token.mention) {
      for (const sort of sortsAre(tokens, i)) say(sort, SORT, token.mention);
      const maker = makerBehind(tokens, i);
      if (maker) say(token.mention, ORIGIN, maker);
      const other = changeWith(tokens, i) ?? meantBy(tokens, i);
      if (other) say(other.by, CHANGE, other.what);
    } else if (token.text === 'than') {
      const pair = comparedAt(tokens, i);
      if (pair) found.push(plainStatement(pair.one, APART, pair.other, start, end));
    } else if (WITH.test(token.text)) {
      const pair = changeFirst(tokens, i);
      if (pair) say(pair.by, CHANGE, pair.what);
    } else if (EFFECT_NOUNS.has(token.text)) {
      const pair = effectOn(tokens, i);
      if (pair) say(pair.by, EFFECT, pair.what);
    } else if (token.text === 'other' || token.text === 'similar') {
      const { kind, sorts } = sortsBefore(tokens, i);
      for (const sort of sorts) if (kind) say(sort, SORT, kind);
    } else if (SORT_NOUNS.has(token.text)) {
      const { kind, sorts } = sortsOf(tokens, i);
      for (const sort of sorts) if (kind) say(sort, SORT, kind);
    }
  });
  return found;
}

interface Change {
  readonly by: ResolvedMention;
  readonly what: ResolvedMention;
}

/** "Lute (from Nordwind)", "Lute (by Nordwind)" */
function makerBehind(tokens: readonly Token[], i: number): ResolvedMention | null {
  if (tokens[i + 1]?.text !== '(' || !/^(?:from|by)$/.test(tokens[i + 2]?.text ?? '')) return null;
  const maker = mentionFrom(tokens, i + 3);
  const close = tokens[maker?.next ?? -1]?.text ?? '';
  return maker && /^\p{Lu}/u.test(maker.mention.surface) && /^[),;]$/.test(close) ? maker.mention : null;
}

/** "If the demand rises, prices fall" */
function changeFirst(tokens: readonly Token[], i: number): Change | null {
  const by = mentionFrom(tokens, i + 1);
  const change = by && changeAt(tokens, by.next);
  if (!change) return null;
  const comma = tokens.slice(change, change + 4).findIndex(({ text }) => text === ',' || text === 'then');
  if (comma < 0) return null;
  const at = change + comma + 1;
  const what = mentionFrom(tokens, tokens[at]?.text === 'then' ? at + 1 : at);
  return what && changeAt(tokens, what.next) ? { by: by.mention, what: what.mention } : null;
}

/** "Prices fall as the supply rises" */
function changeWith(tokens: readonly Token[], i: number): Change | null {
  const what = tokens[i]?.mention;
  const change = changeAt(tokens, i + 1);
  if (!what || !change || !WITH.test(tokens[change]?.text ?? '')) return null;
  const by = mentionFrom(tokens, change + 1);
  return by && changeAt(tokens, by.next) ? { by: by.mention, what } : null;
}

/** "Higher rates mean lower investment" */
function meantBy(tokens: readonly Token[], i: number): Change | null {
  const by = tokens[i]?.mention;
  if (!by || !/^means?$/.test(tokens[i + 1]?.text ?? '') || !COMPARATIVES.has(tokens[i + 2]?.text ?? ''))
    return null;
  const what = tokens[i + 3]?.mention;
  return what ? { by, what } : null;
}

/** "the effect of salt on the yeast" */
function effectOn(tokens: readonly Token[], i: number): Change | null {
  if (tokens[i + 1]?.text !== 'of') return null;
  const by = mentionFrom(tokens, i + 2);
  if (!by || tokens[by.next]?.text !== 'on') return null;
  const what = mentionFrom(tokens, by.next + 1);
  return what && { by: by.mention, what: what.mention };
}

/** "two kinds of bread: rye and wheat", "The kinds of bread are rye and wheat" */
function sortsOf(
  tokens: readonly Token[],
  i: number,
): { readonly kind: ResolvedMention | null; readonly sorts: readonly ResolvedMention[] } {
  const kind = tokens[i + 1]?.text === 'of' ? mentionFrom(tokens, i + 2) : null;
  const opener = kind && tokens[kind.next];
  if (!opener || opener.mention || !(opener.text === ':' || BE_FORMS.has(opener.text)))
    return { kind: null, sorts: [] };
  const sorts = rowFrom(tokens, kind.next + 1);
  return { kind: kind.mention, sorts: sorts.length > 1 ? sorts : [] };
}

/** "Popular breads are rye, spelt and wheat": so many names in a row are the sorts of a plural, and it is none of them. */
function sortsAre(tokens: readonly Token[], i: number): readonly ResolvedMention[] {
  if (tokens[i + 1]?.text !== 'are' || !isPlural(tokens[i]?.mention)) return [];
  const sorts = rowFrom(tokens, i + 2);
  return sorts.length > 1 && !sorts.some(isPlural) ? sorts : [];
}

const isPlural = (mention: ResolvedMention | null | undefined): boolean =>
  mention != null && /[^sui]s$/.test(mention.surface);

/** Mentions with nothing but commas and "and" between them, from token `i` on. */
function rowFrom(tokens: readonly Token[], i: number): readonly ResolvedMention[] {
  const row: ResolvedMention[] = [];
  let at = i;
  for (;;) {
    const next = mentionFrom(tokens, at);
    if (!next) return row;
    row.push(next.mention);
    at = next.next;
    while (tokens[at] && !tokens[at]?.mention && /^(?:,|and|or|&)$/.test(tokens[at]?.text ?? '')) at++;
    if (at === next.next) return row;
  }
}

/** "rye, wheat and other grains" */
function sortsBefore(
  tokens: readonly Token[],
  i: number,
): { readonly kind: ResolvedMention | null; readonly sorts: readonly ResolvedMention[] } {
  const sorts: ResolvedMention[] = [];
  const kind = mentionFrom(tokens, i + 1);
  const joined = tokens[i - 1];
  if (!kind || !joined || joined.mention || !/^(?:and|or)$/.test(joined.text)) return { kind: null, sorts };
  let at = i - 2;
  for (;;) {
    if (tokens[at]?.mention === null && tokens[at]?.text === ',') at--;
    const sort = tokens[at]?.mention;
    if (!sort) break;
    sorts.unshift(sort);
    at--;
    if (tokens[at]?.text !== ',') break;
  }
  return { kind: kind.mention, sorts };
}

/** Index behind the words of a change at token `i` ("go up", "will also fall"), or 0 where none are said. */
function changeAt(tokens: readonly Token[], i: number): number {
  let k = i;
  while (k < i + 2 && /^(?:will|would|can|could|may|might|also|then)$/.test(tokens[k]?.text ?? '')) k++;
  const [verb, particle] = [tokens[k], tokens[k + 1]];
  if (!verb || verb.mention) return 0;
  if (/^(?:go|goes|went|move|moves)$/.test(verb.text))
    return /^(?:up|down)$/.test(particle?.text ?? '') ? k + 2 : 0;
  if (/^(?:is|are|gets?|becomes?)$/.test(verb.text))
    return COMPARATIVES.has(particle?.text ?? '') || /^(?:high|low)$/.test(particle?.text ?? '') ? k + 2 : 0;
  if (!CHANGE_VERBS.has(verb.text)) return 0;
  // "improves the taste": it is done to something.
  return particle && (particle.mention !== null || DETERMINERS.has(particle.text)) ? 0 : k + 1;
}
