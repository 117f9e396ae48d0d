import type { PageServerLoad } from './$types';
import { isShown } from '#lib/graph/atlas.ts';
import type { KindId } from '#lib/graph/types.ts';
import { getAtlas } from '#lib/server/atlas.ts';

export interface IndexEntry {
  readonly id: string;
  readonly label: string;
  readonly kind: KindId;
}

/** Every shown concept by name, under its first letter, as the index at the back of an atlas. */
export const load: PageServerLoad = () => {
  const atlas = getAtlas();
  const entries = [...atlas.concepts.values()]
    .filter((concept) => isShown(atlas, concept))
    .map(({ id, label, kind }): IndexEntry => ({ id, label, kind }))
    .sort((a, b) => order(a.label, b.label) || (a.id < b.id ? -1 : 1));
  const letters = new Map<string, IndexEntry[]>();
  for (const entry of entries) {
    const letter = /^\p{L}/u.test(entry.label) ? entry.label.charAt(0).toUpperCase() : '0–9';
    letters.set(letter, [...(letters.get(letter) ?? []), entry]);
  }
  return { letters: Array.from(letters, ([letter, names]) => ({ letter, names })), count: entries.length };
};

function order(a: string, b: string): number {
  const [first, second] = [a.toLowerCase(), b.toLowerCase()];
  return first < second ? -1 : first > second ? 1 : 0;
}
