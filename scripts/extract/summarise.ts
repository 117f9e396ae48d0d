/** What an extraction gave, in numbers: as an object for programs, and as text for people. */
import type { Extraction } from '#lib/extract/index.ts';

export interface Summary {
  readonly sources: number;
  readonly concepts: {
    readonly shown: number;
    readonly possible: number;
    readonly byKind: Record<string, number>;
  };
  readonly relations: {
    readonly shown: number;
    readonly possible: number;
    readonly byRelation: Record<string, number>;
  };
  readonly questions: number;
  readonly matrices: number;
  readonly regions: number;
  readonly notUnderstood: number;
  readonly seconds: number;
}

export function summarise({ graph, questions, report }: Extraction, seconds: number): Summary {
  const { attributes, nodes, edges } = graph;
  const isShown = (item: { readonly attributes: { readonly confidence: number } }) =>
    item.attributes.confidence >= attributes.shownFrom;
  const shownNodes = nodes.filter(isShown);
  const shownEdges = edges.filter(isShown);
  const silent = report.sections.filter(({ title }) => title.startsWith('Sentences'));
  return {
    sources: attributes.sources.length,
    concepts: {
      shown: shownNodes.length,
      possible: nodes.length - shownNodes.length,
      byKind: count(shownNodes.map((node) => node.attributes.kind)),
    },
    relations: {
      shown: shownEdges.length,
      possible: edges.length - shownEdges.length,
      byRelation: count(shownEdges.map((edge) => edge.attributes.relation)),
    },
    questions: questions.length,
    matrices: attributes.matrices.length,
    regions: attributes.regions.length,
    notUnderstood: silent.reduce((sum, { entries }) => sum + entries.length, 0),
    seconds: Math.round(seconds * 10) / 10,
  };
}

export function describe(summary: Summary, out: string): string {
  const { concepts, relations } = summary;
  return [
    `${String(summary.sources)} sources, ${String(summary.questions)} questions, ${String(summary.matrices)} matrices, ${String(summary.regions)} regions`,
    `concepts: ${String(concepts.shown)} shown, ${String(concepts.possible)} possible`,
    ...table(concepts.byKind),
    `relations: ${String(relations.shown)} shown, ${String(relations.possible)} possible`,
    ...table(relations.byRelation),
    `not understood: ${String(summary.notUnderstood)} sentences (--report FILE lists them)`,
    `written to ${out} in ${summary.seconds.toFixed(1)} s`,
  ].join('\n');
}

/** Counts by name, most frequent first. */
export function count(names: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries([...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)));
}

function table(counts: Record<string, number>): string[] {
  return Object.entries(counts).map(([name, number]) => `  ${String(number).padStart(5)}  ${name}`);
}
