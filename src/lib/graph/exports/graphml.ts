/** GraphML (graphml.graphdrawing.org): all concepts and relations with their attributes; places as x and y. */
import type { Atlas } from '../atlas.ts';
import { gistOf } from '../gist.ts';
import type { Concept, Relation } from '../types.ts';
import { xml } from './xml.ts';

interface Key<Item> {
  readonly name: string;
  readonly type: 'string' | 'double' | 'int';
  readonly value: (item: Item) => string | number;
}

const CONCEPT_KEYS: readonly Key<Concept>[] = [
  { name: 'label', type: 'string', value: (c) => c.label },
  { name: 'kind', type: 'string', value: (c) => c.kind },
  { name: 'aliases', type: 'string', value: (c) => c.aliases.join('|') },
  { name: 'gist', type: 'string', value: gistOf },
  { name: 'region', type: 'string', value: (c) => c.region },
  { name: 'confidence', type: 'double', value: (c) => c.confidence },
  { name: 'importance', type: 'double', value: (c) => c.importance },
  { name: 'x', type: 'double', value: (c) => c.x },
  { name: 'y', type: 'double', value: (c) => c.y },
];

const RELATION_KEYS: readonly Key<Relation>[] = [
  { name: 'label', type: 'string', value: (r) => r.phrase },
  { name: 'relation', type: 'string', value: (r) => r.relation },
  { name: 'confidence', type: 'double', value: (r) => r.confidence },
  { name: 'source', type: 'string', value: (r) => r.evidence[0]?.source ?? '' },
  { name: 'line', type: 'int', value: (r) => r.evidence[0]?.line ?? 0 },
  { name: 'quote', type: 'string', value: (r) => r.evidence[0]?.quote ?? '' },
];

export function toGraphml(atlas: Atlas): string {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    ...keys('node', CONCEPT_KEYS),
    ...keys('edge', RELATION_KEYS),
    '  <graph id="atlas" edgedefault="directed">',
  ];
  for (const concept of atlas.concepts.values())
    lines.push(`    <node id="${xml(concept.id)}">${data('node', CONCEPT_KEYS, concept)}</node>`);
  for (const relation of atlas.relations.values()) {
    const ends = `source="${xml(relation.subject)}" target="${xml(relation.object)}"`;
    lines.push(`    <edge id="${xml(relation.id)}" ${ends}>${data('edge', RELATION_KEYS, relation)}</edge>`);
  }
  lines.push('  </graph>', '</graphml>', '');
  return lines.join('\n');
}

function keys<Item>(part: 'node' | 'edge', list: readonly Key<Item>[]): string[] {
  return list.map(
    ({ name, type }) => `  <key id="${part}-${name}" for="${part}" attr.name="${name}" attr.type="${type}"/>`,
  );
}

function data<Item>(part: 'node' | 'edge', list: readonly Key<Item>[], item: Item): string {
  return list
    .map(({ name, value }) => `<data key="${part}-${name}">${xml(String(value(item)))}</data>`)
    .join('');
}
