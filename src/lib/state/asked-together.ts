import type { Hit } from '#lib/search/hit.ts';
import { sidesOf } from '#lib/search/sides-of.ts';
import type { SearchStore } from './search-store.svelte.ts';

/** The concepts that a query sets side by side ("X vs Y"); empty unless each of its sides is the name of another one. */
export function askedTogether(search: SearchStore, query: string): readonly Hit[] {
  const sides = sidesOf(query);
  const named = sides.flatMap((side) =>
    search.search(side, { limit: 1, types: ['concept'] }).filter((hit) => hit.named),
  );
  const distinct = new Set(named.map((hit) => hit.id)).size;
  return named.length === sides.length && distinct === sides.length ? named : [];
}
