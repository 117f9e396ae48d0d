/** What the family of a name tells: a vendor's product, part of another product, the head of a family. */
import { count, least, most } from '../../../count-over.ts';
import { nameWords } from '../../../mentions/name-key.ts';
import type { Notes } from '../../read-notes.ts';
import { isForeign } from './foreign-word.ts';
import type { ClueSheet } from './clue-sheet.ts';
import type { Families } from './families.ts';

/** Names that share a first word from which it is a vendor's. */
const VENDOR = 4;

export function familyClues(
  sheet: ClueSheet,
  label: string,
  aliases: readonly string[],
  families: Families,
  notes: Notes,
): void {
  const words = nameWords(label);
  const names = [label, ...aliases];
  const lastProper = words.length === 0 ? 0 : notes.words.proper(words.at(-1) ?? '');
  const isProper = names.some((name) => notes.words.proper(nameWords(name)[0] ?? '') >= 0.5);
  sheet.trait('proper:all', 2 * least(words, notes.words.proper, 1));
  sheet.trait('proper:some', 2 * most(words, notes.words.proper, 0));
  sheet.trait('proper:last', 2 * lastProper);
  const vendor = families.vendor(names);
  sheet.trait('family:vendor', isProper ? Math.log1p(Math.max(0, vendor - 2)) : 0);
  const owner = families.owner(names);
  // "Acme Mail", "Acme Store", "Acme Search": what a vendor gives its name to; an "Acme account" is none of it.
  if (isProper && lastProper >= 0.5 && vendor >= VENDOR && owner.words === 0)
    sheet.vote('vendor', ['service'], 2);
  const members = families.members(names);
  sheet.trait('family:head', isProper ? Math.log1p(members) : 0);
  sheet.trait('family:head-common', isProper ? 0 : Math.log1p(members));
  if (owner.words > 0 && isProper) {
    sheet.trait('family:owned', 2);
    sheet.trait('family:owned-by-many', owner.members >= 6 ? 2 : 0);
    sheet.trait('family:owned-long', owner.words > 1 ? 2 : 0);
  }
  const outside = count(words, notes.words.inLower);
  sheet.trait('lower:some', (2 * outside) / Math.max(1, words.length));
  const foreign = count(words, isForeign);
  sheet.trait('unknown:all', 2 * Number(foreign === words.length));
  sheet.trait('unknown:some', 2 * Number(foreign > 0));
  sheet.trait('unknown:last', 2 * Number(foreign > 0 && isForeign(words.at(-1) ?? '')));
}
