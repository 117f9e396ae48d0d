/** GEXF 1.3 (gexf.net): all concepts and relations with their attributes, colours of the families, places and sizes. */
import type { Atlas } from '../atlas.ts';
import { gistOf } from '../gist.ts';
import type { Concept, Relation } from '../types.ts';
import { FAMILIES, familyOf } from '../vocabulary.ts';
import { xml } from './xml.ts';

const CONCEPT_FIELDS = ['kind', 'aliases', 'gist', 'region', 'confidence', 'importance'] as const;
const RELATION_FIELDS = ['relation', 'confidence', 'source', 'line', 'quote'] as const;
const NUMBERS: ReadonlySet<string> = new Set(['confidence', 'importance']);

export function toGexf(atlas: Atlas): string {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">',
    '  <meta>',
    '    <creator>Concept Atlas</creator>',
    `    <description>${xml(atlas.attributes.title)}</description>`,
    '  </meta>',
    '  <graph defaultedgetype="directed" mode="static">',
    ...attributes('node', CONCEPT_FIELDS),
    ...attributes('edge', RELATION_FIELDS),
    '    <nodes>',
  ];
  for (const concept of atlas.concepts.values()) lines.push(...node(concept));
  lines.push('    </nodes>', '    <edges>');
  for (const relation of atlas.relations.values()) lines.push(...edge(relation));
  lines.push('    </edges>', '  </graph>', '</gexf>', '');
  return lines.join('\n');
}

function attributes(part: 'node' | 'edge', fields: readonly string[]): string[] {
  const typeOf = (name: string): string =>
    NUMBERS.has(name) ? 'double' : name === 'line' ? 'integer' : 'string';
  return [
    `    <attributes class="${part}">`,
    ...fields.map((name, i) => `      <attribute id="${i}" title="${name}" type="${typeOf(name)}"/>`),
    '    </attributes>',
  ];
}

function node(concept: Concept): string[] {
  const values = [
    concept.kind,
    concept.aliases.join('|'),
    gistOf(concept),
    concept.region,
    concept.confidence,
    concept.importance,
  ];
  const colour = FAMILIES[familyOf(concept.kind)].light;
  const channel = (at: number): number => Number.parseInt(colour.slice(at, at + 2), 16);
  return [
    `      <node id="${xml(concept.id)}" label="${xml(concept.label)}">`,
    attvalues(values),
    `        <viz:size value="${(6 + 24 * concept.importance).toFixed(1)}"/>`,
    // The map's y grows downwards, Gephi's upwards.
    `        <viz:position x="${concept.x}" y="${0 - concept.y}" z="0"/>`,
    `        <viz:color r="${channel(1)}" g="${channel(3)}" b="${channel(5)}"/>`,
    '      </node>',
  ];
}

function edge(relation: Relation): string[] {
  const first = relation.evidence[0];
  const values = [
    relation.relation,
    relation.confidence,
    first?.source ?? '',
    first?.line ?? 0,
    first?.quote ?? '',
  ];
  const ends = `source="${xml(relation.subject)}" target="${xml(relation.object)}"`;
  const weight = Math.max(0.01, relation.confidence);
  return [
    `      <edge id="${xml(relation.id)}" ${ends} kind="${relation.relation}" label="${xml(relation.phrase)}" weight="${weight}">`,
    attvalues(values),
    '      </edge>',
  ];
}

function attvalues(values: readonly (string | number)[]): string {
  const items = values.map((value, i) => `<attvalue for="${i}" value="${xml(String(value))}"/>`);
  return `        <attvalues>${items.join('')}</attvalues>`;
}
