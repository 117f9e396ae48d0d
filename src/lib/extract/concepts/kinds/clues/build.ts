/**
 * The build of a name in one word, and the best place that it has: what clues of other sorts are crossed with, since
 * "stores objects" says one thing of a proper name and another of a common noun.
 */
import { nameWords } from '../../../mentions/name-key.ts';
import { isAcronym } from '../../../mentions/name-shape.ts';
import type { Mention } from '../../../mentions/mention.ts';
import type { Notes } from '../../read-notes.ts';
import { isForeign } from './foreign-word.ts';
import type { Families } from './families.ts';

// Patterns out of what is called for every name: the script runner makes those with \p anew at each call.
const HAS_CAPITAL = /\p{Lu}/u;
const CAMEL = /\p{Ll}\p{Lu}/u;

export type Build = 'versioned' | 'acronym' | 'owned' | 'vendor' | 'proper' | 'mixed' | 'common';

/** Share of capitals from which a word is taken for a proper one. */
const PROPER = 0.5;
/** Names that share a first word from which it is a vendor's. */
const VENDOR = 4;

export function buildOf(label: string, aliases: readonly string[], families: Families, notes: Notes): Build {
  const words = nameWords(label);
  const written = label.split(/\s+/);
  const isProper = words.map((word) => notes.words.proper(word) >= PROPER || isForeign(word));
  const names = [label, ...aliases];
  const hasDigit = /\d/.test(label);
  if (hasDigit && (isProper.some(Boolean) || HAS_CAPITAL.test(label))) return 'versioned';
  if (isProper[0] === true && families.owner(names).words > 0 && words.length > 1) return 'owned';
  if (isProper[0] === true && families.vendor(names) >= VENDOR) return 'vendor';
  if (written.length === 1 && isAcronym(written[0] ?? '')) return 'acronym';
  const proper = isProper.filter(Boolean).length + Number(CAMEL.test(label));
  if (proper === 0) return 'common';
  return proper >= words.length ? 'proper' : 'mixed';
}

/** Strongest first. */
const PLACES = [
  'stated',
  'heading',
  'term',
  'row',
  'column',
  'cell',
  'item',
  'option',
  'bold',
  'code',
  'quoted',
  'task',
];

export function bestPlace(found: readonly Mention[]): string {
  const roles = new Set(found.map(({ role }) => role as string));
  return PLACES.find((place) => roles.has(place)) ?? 'text';
}
