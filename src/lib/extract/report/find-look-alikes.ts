/**
 * Pairs of concepts that may be one under two spellings: one slip of a letter apart, the same initials as a name that is
 * written as an acronym, or the same words in another order. "openseacrh serverless" ~ "OpenSearch Serverless".
 */
import type { ResolvedConcept } from '../concepts/concept-index.ts';
import type { ReportEntry } from './make-report.ts';

/** More pairs than this nobody reads. */
const MOST = 200;

export function findLookAlikes(concepts: readonly ResolvedConcept[]): ReportEntry[] {
  const found = new Map<string, ReportEntry>();
  const add = (a: ResolvedConcept, b: ResolvedConcept, why: string) => {
    if (a.id === b.id || found.size >= MOST) return;
    const [first, second] = a.id < b.id ? [a, b] : [b, a];
    const at = second.mentions[0]?.evidence;
    const text = `${first.label} ~ ${second.label} (${why})`;
    const key = `${first.id}\n${second.id}`;
    if (!found.has(key)) found.set(key, { text, source: at?.source ?? '', line: at?.line ?? 1 });
  };
  pairBy(withLikeNumbers(concepts), deletions, (a, b) => {
    const [one, other] = [plain(a.label), plain(b.label)];
    if (one === other) add(a, b, 'the same name');
    else if (isSlip(one, other)) add(a, b, 'one letter apart');
  });
  pairBy(concepts, sortedWords, (a, b) => {
    add(a, b, 'the same words');
  });
  const shorts = concepts.filter(({ label }) => /^[A-Z]{3,6}s?$/.test(label));
  const byInitials = new Map<string, ResolvedConcept>();
  for (const concept of shorts.length > 0 ? concepts : []) {
    const initials = initialsOf(concept.label);
    if (initials.length >= 3 && !byInitials.has(initials)) byInitials.set(initials, concept);
  }
  for (const concept of shorts) {
    const other = byInitials.get(concept.label.replace(/s$/, '').toLowerCase());
    if (other) add(concept, other, 'the same initials');
  }
  return [...found.values()];
}

/** Calls `see` for every two concepts that share a key; keys that many share are no sign. */
function pairBy(
  concepts: readonly ResolvedConcept[],
  keysOf: (concept: ResolvedConcept) => readonly string[],
  see: (a: ResolvedConcept, b: ResolvedConcept) => void,
): void {
  const groups = new Map<string, ResolvedConcept[]>();
  for (const concept of concepts) {
    for (const key of new Set(keysOf(concept))) {
      const group = groups.get(key);
      if (!group) groups.set(key, [concept]);
      else if (group.length < 8) group.push(concept);
    }
  }
  for (const group of groups.values()) {
    group.forEach((a, i) => {
      for (const b of group.slice(i + 1)) see(a, b);
    });
  }
}

/**
 * Concepts whose numbers another has too, or none: numbers that differ are no slip, and "heading 1" to "heading 20000" have a
 * great many spellings.
 */
function withLikeNumbers(concepts: readonly ResolvedConcept[]): ResolvedConcept[] {
  const counts = new Map<string, number>();
  const numbers = concepts.map(({ label }) => numbersIn(plain(label)));
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return concepts.filter((_, i) => (counts.get(numbers[i] ?? '') ?? 0) > 1);
}

const numbersIn = (name: string): string => name.replace(/\D/g, '');

function plain(label: string): string {
  return label.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Every spelling with one letter left out: two names one slip apart share one of them (Garbe's symmetric deletes). */
function deletions({ label }: ResolvedConcept): string[] {
  const name = plain(label);
  // In short names one letter makes another word.
  if (name.length < 7 || name.length > 60) return [];
  return [name, ...Array.from(name, (_, i) => name.slice(0, i) + name.slice(i + 1))];
}

/** One letter more, less, other, or two swapped; numbers that differ are no slip. */
function isSlip(a: string, b: string): boolean {
  if (numbersIn(a) !== numbersIn(b)) return false;
  let start = 0;
  while (start < a.length && a.charAt(start) === b.charAt(start)) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [x, y] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return (x.length <= 1 && y.length <= 1) || (x.length === 2 && x === y.charAt(1) + y.charAt(0));
}

function sortedWords({ label }: ResolvedConcept): string[] {
  const words = label
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2);
  return words.length < 2 ? [] : [words.sort().join(' ')];
}

function initialsOf(label: string): string {
  const words = label
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !/^(?:of|and|the|for|in|to|a)$/i.test(word));
  return words.map((word) => word.charAt(0).toLowerCase()).join('');
}
