/**
 * What a person works with, where the sentence itself says it and not the heading above: "On the dashboard, you can see
 * costs", "You tend to work with Studio. … you can run code on this screen".
 */
import type { ResolvedMention } from '#lib/extract/concepts/concept-index.ts';
import { APPOSITIVE_NOUNS, PRODUCT_NOUNS } from '#lib/extract/lexicon/cues/clause-words.ts';
import type { Statement } from './clauses/statement.ts';

const OPENING =
  /^(?:(?:so|and|also|then|but),? )?(?:on|in|with|within|inside|using|via|through|from) (?:(?:the|your|an?) )?/i;

/** "On the [dashboard], …", "With the [Scribe] service, …": the mention that opens the sentence behind a preposition, or null. */
export function openingPlace(
  text: string,
  start: number,
  mentions: readonly ResolvedMention[],
): ResolvedMention | null {
  const [first] = mentions;
  const opening = OPENING.exec(text.slice(start, start + 40));
  if (!first || !opening || first.start !== start + opening[0].length) return null;
  const behind = /^(?: (\p{L}+))?,/u.exec(text.slice(first.end, first.end + 24));
  if (!behind) return null;
  const noun = behind[1]?.toLowerCase();
  return noun === undefined || APPOSITIVE_NOUNS.has(noun) || PRODUCT_NOUNS.has(noun) ? first : null;
}

/** "You tend to work with Studio, which is a screen": what a person works with, where the sentence says what it is. */
export function toolInHand(statements: readonly Statement[]): ResolvedMention | null {
  const [first] = statements;
  if (first?.subject.kind !== 'person' || first.place > 0) return null;
  const inHand = first.cue.name === 'verb:integrate' || first.cue.name === 'verb:use';
  const isTold = statements.some(
    ({ cue, subject }) =>
      cue.name.startsWith('copula') && subject.kind === 'mention' && subject.mention === first.object,
  );
  return inHand && isTold ? first.object : null;
}

/** "on this screen", "with the same tool": the person works with what was named before. */
export const isOnSaid = (sentence: string): boolean =>
  /\b(?:on|in|with|within|inside|using|via|through|from) (?:this|that|these|those|the same) \p{L}+/iu.test(
    sentence,
  );
