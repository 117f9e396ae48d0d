/**
 * Titles that differ in their digits alone ("Lecture 1" … "Lecture 900"): whatever is asked of one of them has the same
 * answer for all, and notes may have thousands. In: a concept. Out: one text for all that are alike; null for a concept of
 * which the notes say more than a title without a proper name.
 */
import { singularForm } from '../mentions/fold-word.ts';
import { nameWords } from '../mentions/name-key.ts';
import type { Labels } from './choose-label.ts';
import type { PlacedConcept } from './place-mentions.ts';
import type { Notes } from './read-notes.ts';

/** Share of capitals from which a word is taken for a proper one. */
const PROPER = 0.5;

export function titleForm(
  { label, aliases, names, found, mentions }: PlacedConcept & Labels,
  { words: use }: Notes,
): string | null {
  const [title] = found;
  if (!title || title !== mentions[0] || found.length + mentions.length > 2) return null;
  if (aliases.length > 0 || names.length > 1 || title.evidence.rule !== 'heading' || !/\d/.test(label))
    return null;
  const words = nameWords(label);
  if (words.some((word) => use.proper(word) >= PROPER)) return null;
  const uses = [...words, singularForm(words.at(-1) ?? '')].map(
    (word) =>
      `${use.proper(word)} ${use.asCommon(word)} ${use.asVerb(word)} ${use.count(word)} ${use.inLower(word)}`,
  );
  return [
    withoutDigits(label),
    withoutDigits(title.surface),
    title.defined,
    title.sort,
    title.tags?.join(' '),
    ...uses,
  ].join('\n');
}

/** Every digit is as good as any other: no word list of ours has one. */
export const withoutDigits = (text: string): string => text.replace(/\d/g, '0');
