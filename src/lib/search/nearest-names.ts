/**
 * Names spelt most like what was typed, for when nothing is found: by pairs of letters that both have (Dice 1945), which
 * forgives more than search does.
 */
import { remember } from '#lib/graph/remember.ts';
import type { SearchTable } from './search-table.ts';
import { plain } from './words.ts';

const MOST = 5;
/** Below this share of common pairs a name is another name. */
const LEAST = 0.3;

export function nearestNames(table: SearchTable, text: string): string[] {
  const typed = pairsOf(text);
  if (typed.length === 0) return [];
  const found: { label: string; likeness: number; importance: number }[] = [];
  namesOf(table).forEach(({ place, pairs }) => {
    const likeness = dice(typed, pairs);
    if (likeness < LEAST || (table.concepts.confidence[place] ?? 0) < 1) return;
    found.push({
      label: table.concepts.label[place] ?? '',
      likeness,
      importance: table.concepts.importance[place] ?? 0,
    });
  });
  found.sort(
    (a, b) => b.likeness - a.likeness || b.importance - a.importance || (a.label < b.label ? -1 : 1),
  );
  return [...new Set(found.map(({ label }) => label))].slice(0, MOST);
}

const namesOf = remember((table: SearchTable) =>
  table.concepts.label.flatMap((label, place) =>
    [label, ...(table.concepts.aliases[place] ?? [])].map((name) => ({ place, pairs: pairsOf(name) })),
  ),
);

/** Sorted pairs of neighbouring letters, with a mark for the beginning. */
function pairsOf(text: string): string[] {
  const letters = `^${plain(text).replace(/[^\p{L}\p{N}]+/gu, '')}`;
  const pairs: string[] = [];
  for (let i = 0; i + 1 < letters.length; i++) pairs.push(letters.slice(i, i + 2));
  return pairs.sort();
}

function dice(a: readonly string[], b: readonly string[]): number {
  let common = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const left = a[i] ?? '';
    const right = b[j] ?? '';
    if (left === right) {
      common++;
      i++;
      j++;
    } else if (left < right) i++;
    else j++;
  }
  return (2 * common) / Math.max(1, a.length + b.length);
}
