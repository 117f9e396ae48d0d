/** What a person wants to know of an atlas before shipping it. */
import { isShown, relationsOf, type Atlas } from '#lib/graph/atlas.ts';
import { count } from '../extract/summarise.ts';

export interface AtlasState {
  readonly concepts: { readonly shown: number; readonly possible: number };
  readonly relations: { readonly shown: number; readonly possible: number };
  readonly byKind: Record<string, number>;
  readonly byRegion: Record<string, number>;
  readonly byRelation: Record<string, number>;
  /** Shown relations that are only "is related to", 0..1. */
  readonly relatedTo: number;
  /** Passages that name a shown concept: median, and the share that has just one. */
  readonly mentions: { readonly median: number; readonly once: number };
  /** Shown concepts without a shown relation. */
  readonly isolated: readonly string[];
  /** Shown concepts that the notes name more than once and do not explain. */
  readonly unexplained: readonly string[];
  readonly longestLabels: readonly string[];
  readonly matrices: readonly string[];
}

export function stateOf(atlas: Atlas): AtlasState {
  const concepts = [...atlas.concepts.values()];
  const shown = concepts.filter((concept) => isShown(atlas, concept));
  const relations = [...atlas.relations.values()];
  const links = relations.filter((relation) => isShown(atlas, relation));
  const regions = new Map(atlas.attributes.regions.map(({ id, label }) => [id, label]));
  const counts = shown.map(({ mentions }) => mentions.length).sort((a, b) => a - b);
  const related = links.filter(({ relation }) => relation === 'related-to').length;
  return {
    concepts: { shown: shown.length, possible: concepts.length - shown.length },
    relations: { shown: links.length, possible: relations.length - links.length },
    byKind: count(shown.map(({ kind }) => kind)),
    byRegion: count(shown.map(({ region }) => regions.get(region) ?? 'no region')),
    byRelation: count(links.map(({ relation }) => relation)),
    relatedTo: links.length === 0 ? 0 : related / links.length,
    mentions: {
      median: counts[counts.length >> 1] ?? 0,
      once: shown.length === 0 ? 0 : counts.filter((number) => number <= 1).length / shown.length,
    },
    isolated: shown
      .filter(({ id }) => !relationsOf(atlas, id).some((relation) => isShown(atlas, relation)))
      .map(({ label }) => label),
    unexplained: shown
      .filter(({ summary, mentions }) => summary === null && mentions.length > 1)
      .map(({ label }) => label),
    longestLabels: shown
      .map(({ label }) => label)
      .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
      .slice(0, 10),
    matrices: atlas.attributes.matrices.map(({ label }) => label),
  };
}

export function describeState(state: AtlasState): string {
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  return [
    `concepts: ${String(state.concepts.shown)} shown, ${String(state.concepts.possible)} possible`,
    ...table(state.byKind),
    'concepts by region:',
    ...table(state.byRegion),
    `relations: ${String(state.relations.shown)} shown, ${String(state.relations.possible)} possible`,
    ...table(state.byRelation),
    `share of "is related to": ${percent(state.relatedTo)}`,
    `passages a concept: ${String(state.mentions.median)} (median), just one: ${percent(state.mentions.once)}`,
    list('concepts without a relation', state.isolated),
    list('concepts named more than once and not explained', state.unexplained),
    list('longest labels', state.longestLabels),
    list('matrices', state.matrices),
  ].join('\n');
}

function table(counts: Record<string, number>): string[] {
  return Object.entries(counts).map(([name, number]) => `  ${String(number).padStart(5)}  ${name}`);
}

function list(title: string, names: readonly string[]): string {
  const said = names.slice(0, 40).map((name) => `  ${name}`);
  const rest = names.length > 40 ? [`  … and ${String(names.length - 40)} more`] : [];
  return [`${title}: ${String(names.length)}`, ...said, ...rest].join('\n');
}
