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

/** "On the lines, you mend cars": a place that is no concept. */
export const isElsewhere = (sentence: string): boolean =>
  /^(?:(?:so|and|also|then|but),? )?(?:on|in|with|within|inside|using|via|from) (?:the|your) [\p{L}-]+(?: [\p{L}-]+)?, (?:you|we) /iu.test(
    sentence,
  );

/** "You can keep photos in Shelf": the product that a person does it with, where the sentence names one; else null. */
export function productAt(
  statements: readonly Statement[],
  clause: number,
  isProduct: (concept: string) => boolean,
): ResolvedMention | null {
  for (const { subject, cue, object, clause: at, head } of statements) {
    if (subject.kind !== 'person' || at !== clause || head !== null) continue;
    if (object && /^prep:(?:in|on|with|via|through|using)$/.test(cue.name) && isProduct(object.concept))
      return object;
  }
  return null;
}
