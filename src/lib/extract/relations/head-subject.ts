/** Whom the next sentence's "it" takes up: "[Rye] is hardy. It needs …" → rye. */
import type { ResolvedMention } from '#lib/extract/concepts/concept-index.ts';
import { BE_FORMS, MODALS } from '#lib/extract/lexicon/cues/clause-words.ts';
import type { Statement } from './clauses/statement.ts';
import type { Tags } from './clauses/tokens.ts';

const OPENING = /^[\s"'“‘(*_]*(?:(?:the|an?|every|each) )?$/iu;
/** A bracket behind the name, and the word behind both. */
const NEXT = /^\s*(?:\([^()]{1,60}\)\s*)?(\p{L}[\p{L}'’]*)/u;

/** The concept that opens the sentence `text.slice(start)` and does or is something, else null. */
export function headMention(
  statements: readonly Statement[],
  mentions: readonly ResolvedMention[],
  text: string,
  start: number,
  tags: Tags | undefined,
): ResolvedMention | null {
  const [first] = mentions;
  const head = statements.find(({ clause }) => clause === 0)?.subject;
  if (head?.kind === 'mention') return head.modifier || first !== head.mention ? null : head.mention;
  if (head !== undefined || !first || !OPENING.test(text.slice(start, first.start))) return null;
  const next = NEXT.exec(text.slice(first.end, first.end + 100));
  const word = next?.[1]?.toLowerCase() ?? '';
  const at = first.end + (next?.[0].length ?? 0) - word.length;
  const isFinite = tags?.get(at) === 'VERB' && !/(?:ed|ing|en)$/.test(word);
  return BE_FORMS.has(word) ||
    /^(?:has|have|had)$/.test(word) ||
    (MODALS.has(word) && word !== 'to') ||
    isFinite
    ? first
    : null;
}
