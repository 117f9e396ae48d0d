/** A made-up slim map from a planted graph, laid out; for tests and benchmarks. */
import { layoutGraph, type Placed } from '#lib/layout/index.ts';
import type { PlantedGraph } from '#lib/layout/planted-graph.ts';
import { isKind, isRelation, RELATIONS } from '#lib/graph/vocabulary.ts';
import type { KindId, RelationId } from '#lib/graph/types.ts';
import type { MapData } from './map-data.ts';

export function sampleMap(
  graph: PlantedGraph,
  placed: ReadonlyMap<string, Placed> = layoutGraph(graph),
): MapData {
  const index = new Map(graph.nodes.map(({ id }, i) => [id, i]));
  const names = [...new Set([...placed.values()].map(({ region }) => region))].sort();
  const word = (relation: string): RelationId => (isRelation(relation) ? relation : 'related-to');
  const kind = (id: string): KindId => (isKind(id) ? id : 'concept');
  return {
    title: 'Sample',
    shownFrom: 0.6,
    regions: names.map((id) => ({
      id,
      label: `Land of ${id.replace('region-', 'number ')}`,
      question: 'What?',
    })),
    sources: [
      { id: 'one', title: 'First notes' },
      { id: 'two', title: 'Second notes' },
    ],
    concepts: {
      id: graph.nodes.map(({ id }) => id),
      label: graph.nodes.map(({ label }) => label),
      kind: graph.nodes.map((node) => kind(node.kind)),
      importance: graph.nodes.map(({ importance }) => importance),
      confidence: graph.nodes.map((_, i) => (i % 17 === 16 ? 0.4 : 0.9)),
      region: graph.nodes.map(({ id }) => names.indexOf(placed.get(id)?.region ?? '')),
      x: graph.nodes.map(({ id }) => placed.get(id)?.x ?? 0),
      y: graph.nodes.map(({ id }) => placed.get(id)?.y ?? 0),
      sources: graph.nodes.map((_, i) => (i % 3 === 0 ? [0, 1] : [i % 2])),
    },
    relations: {
      subject: graph.links.map(({ source }) => index.get(source) ?? 0),
      object: graph.links.map(({ target }) => index.get(target) ?? 0),
      relation: graph.links.map(({ relation }) => word(relation)),
      phrase: graph.links.map(({ relation }) => RELATIONS[word(relation)].phrase),
      confidence: graph.links.map(({ weight }) => weight),
    },
  };
}
