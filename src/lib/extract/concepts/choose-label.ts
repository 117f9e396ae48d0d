/**
 * The preferred label of a concept and its other names. The long form before the short one, the wording that most and
 * best places have; common nouns small and singular ("foundation model"), proper names as their owner writes them.
 */
import { singularForm } from '../mentions/fold-word.ts';
import type { Mention } from '../mentions/mention.ts';
import { isMarkedName } from '../mentions/name-shape.ts';
import type { PlacedConcept } from './place-mentions.ts';
import type { Notes } from './read-notes.ts';

export interface Labels {
  readonly label: string;
  readonly aliases: readonly string[];
}

const ROLE_WEIGHT: Readonly<Record<string, number>> = {
  heading: 4,
  term: 4,
  row: 4,
  column: 4,
  stated: 8,
  acronym: 2,
};
/** Where a capital may be a matter of style. */
const STYLED: ReadonlySet<string> = new Set([
  'heading',
  'term',
  'row',
  'column',
  'cell',
  'item',
  'option',
  'bold',
]);
/** Share of capitals from which a word keeps its own. */
const PROPER = 0.7;

export function chooseLabel(concept: PlacedConcept, notes: Notes): Labels {
  const mentions = [...concept.found, ...concept.mentions];
  const written = wholeNames(mentions);
  const scores = new Map<string, number>();
  const shorts = new Set<string>();
  for (const mention of mentions) {
    const surface = written.get(spaced(mention.surface).toLowerCase()) ?? dress(mention, notes);
    if (surface === '') continue;
    scores.set(surface, (scores.get(surface) ?? 0) + (ROLE_WEIGHT[mention.role] ?? 1));
    if (mention.role === 'acronym' && mention.standsFor !== undefined && !surface.includes(' '))
      shorts.add(surface);
  }
  const ranked = [...scores].sort(
    (a, b) =>
      Number(shorts.has(a[0])) - Number(shorts.has(b[0])) ||
      b[1] - a[1] ||
      b[0].length - a[0].length ||
      (a[0] < b[0] ? -1 : 1),
  );
  const label = ranked[0]?.[0] ?? concept.found[0]?.surface ?? '';
  return { label, aliases: aliasesOf(mentions, label) };
}

/**
 * Names as running text writes them ("Amazon SageMaker Model Monitor", "text generation"), by their lower-case form.
 * Headings and terms are no witnesses: there, capitals may be a matter of style.
 */
function wholeNames(mentions: readonly Mention[]): Map<string, string> {
  const spellings = new Map<string, Map<string, number>>();
  for (const { role, start, surface } of mentions) {
    if (role !== 'stated' && (start === 0 || STYLED.has(role))) continue;
    const name = spaced(surface);
    const counts = spellings.get(name.toLowerCase()) ?? new Map<string, number>();
    counts.set(name, (counts.get(name) ?? 0) + 1);
    spellings.set(name.toLowerCase(), counts);
  }
  const whole = new Map<string, string>();
  for (const [lower, counts] of spellings) {
    const best = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? '';
    if (/\s\p{Lu}/u.test(best)) whole.set(lower, best);
    else if (/^\p{Ll}/u.test(best)) whole.set(lower, best.replace(/(?<!\S)\S+$/u, singularForm));
  }
  return whole;
}

const spaced = (text: string): string => text.trim().replace(/\s+/g, ' ');

/** Surfaces that differ by more than case, each once, in the spelling that is most frequent. */
function aliasesOf(mentions: readonly Mention[], label: string): string[] {
  const spellings = new Map<string, Map<string, number>>();
  for (const { surface } of mentions) {
    const lower = surface.toLowerCase();
    const counts = spellings.get(lower) ?? new Map<string, number>();
    counts.set(surface, (counts.get(surface) ?? 0) + 1);
    spellings.set(lower, counts);
  }
  spellings.delete(label.toLowerCase());
  return [...spellings.values()]
    .map((counts) => [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? '')
    .sort();
}

/** A surface in its best clothes. */
function dress(mention: Mention, notes: Notes): string {
  const words = mention.surface.trim().split(/\s+/);
  const dressed = words.map((word) => {
    const lower = word.toLowerCase();
    if (isMarkedName(word)) return word;
    if (keepsCapital(lower.replace(/[’']s$|(?<!\W)\W+$/u, ''), notes)) return capitalised(word);
    return /^\p{Lu}$/u.test(word) ? word : lower;
  });
  const last = dressed.pop() ?? '';
  // Owners' plurals stay ("Google Docs"); common nouns are singular.
  return [...dressed, /^\p{Ll}/u.test(last) && !isMarkedName(last) ? singularForm(last) : last].join(' ');
}

/** Written with a capital in running text, or never seen in lower case in three places or more. */
function keepsCapital(lower: string, notes: Notes): boolean {
  return notes.words.proper(lower) >= PROPER;
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
