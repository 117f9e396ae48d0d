/**
 * What filters leave over: which concepts and which lines are shown, and which relation each line is drawn for. Nothing
 * moves by it. The counts for the legend say what each switch holds, the other switches applied.
 */
import type { Filter } from '#lib/lens/lens.ts';
import type { MapModel } from './map-model.ts';

export interface Sifted {
  /** 1 where the concept is shown. */
  readonly concept: Uint8Array;
  /** Number of the strongest shown relation of the pair, or -1 where the pair is not shown. */
  readonly lead: Int32Array;
  /** True where the filter leaves a relation, whatever it says of its ends. */
  readonly shows: (relation: number) => boolean;
  readonly shownConcepts: number;
  readonly shownRelations: number;
}

/** `always`: concepts that are shown whatever the filter says. */
export function sift(model: MapModel, filter: Filter, always: readonly number[] = []): Sifted {
  const { concepts, relations, regions, sources, shownFrom } = model.data;
  const concept = new Uint8Array(model.count);
  let shownConcepts = 0;
  for (let i = 0; i < model.count; i++) {
    if (!filter.possible && (concepts.confidence[i] ?? 0) < shownFrom) continue;
    if (filter.kinds.has(concepts.kind[i] ?? '')) continue;
    if (filter.regions.has(regions[concepts.region[i] ?? -1]?.id ?? '')) continue;
    if (!inSomeSource(concepts.sources[i] ?? [], sources, filter.sources)) continue;
    concept[i] = 1;
    shownConcepts++;
  }
  for (const i of always) concept[i] = 1;
  const shows = (r: number): boolean =>
    !filter.relations.has(relations.relation[r] ?? '') &&
    (filter.possible || (relations.confidence[r] ?? 0) >= shownFrom);
  const lead = new Int32Array(model.pairs.count).fill(-1);
  let shownRelations = 0;
  for (let p = 0; p < model.pairs.count; p++) {
    if (!concept[model.pairs.a[p] ?? 0] || !concept[model.pairs.b[p] ?? 0]) continue;
    for (const r of model.pairs.relations[p] ?? []) {
      if (!shows(r)) continue;
      if (lead[p] === -1) lead[p] = r;
      shownRelations++;
    }
  }
  return { concept, lead, shows, shownConcepts, shownRelations };
}

/** The relations of a pair that the filter leaves, strongest first. */
export function shownRelations(model: MapModel, { shows }: Pick<Sifted, 'shows'>, pair: number): number[] {
  return (model.pairs.relations[pair] ?? []).filter(shows);
}

function inSomeSource(
  of: readonly number[],
  sources: MapModel['data']['sources'],
  hidden: ReadonlySet<string>,
): boolean {
  if (hidden.size === 0 || of.length === 0) return true;
  return of.some((source) => !hidden.has(sources[source]?.id ?? ''));
}
