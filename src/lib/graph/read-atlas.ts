/**
 * `graph.json` in, checked atlas out. What does not hold together is refused with what, where and remedy, here at the
 * boundary, so that nothing behind it has to doubt its data.
 */
import * as v from 'valibot';
import { AtlasError } from './atlas-error.ts';
import { byStrength, type Atlas } from './atlas.ts';
import { firstIssue } from './first-issue.ts';
import { graphSchema } from './schema.ts';
import type { AtlasAttributes, Concept, Evidence, Relation } from './types.ts';

export { AtlasError } from './atlas-error.ts';
export { relationsOf, type Atlas, type Named } from './atlas.ts';

const REMEDY = 'Make the file anew with: npm run extract.';

/** Throws `AtlasError` for anything that is not an atlas of schema version 1 whose ends, regions and sources exist. */
export function readAtlas(json: unknown): Atlas {
  refuseOtherVersion(json);
  const parsed = v.safeParse(graphSchema, json, { abortEarly: true });
  if (!parsed.success) throw firstIssue(parsed.issues, 'graph.json', REMEDY);
  const { attributes, nodes, edges } = parsed.output;

  const concepts = new Map<string, Concept>();
  nodes.forEach(({ key, attributes: rest }, i) => {
    if (concepts.has(key))
      throw new AtlasError(`Two concepts share the id "${key}"`, `nodes.${i}.key`, REMEDY);
    concepts.set(key, { id: key, ...rest });
  });
  const relations = new Map<string, Relation>();
  edges.forEach(({ key, source, target, attributes: rest }, i) => {
    if (relations.has(key))
      throw new AtlasError(`Two relations share the id "${key}"`, `edges.${i}.key`, REMEDY);
    for (const [end, id] of [
      ['source', source],
      ['target', target],
    ] as const)
      if (!concepts.has(id))
        throw new AtlasError(
          `Relation "${key}" names the unknown concept "${id}"`,
          `edges.${i}.${end}`,
          REMEDY,
        );
    relations.set(key, { id: key, subject: source, object: target, ...rest });
  });
  checkReferences(attributes, concepts, relations);
  return makeAtlas(attributes, concepts, relations);
}

/** An atlas from parts that are known to hold together (the extractor's output, or tests). */
export function makeAtlas(
  attributes: AtlasAttributes,
  concepts: ReadonlyMap<string, Concept>,
  relations: ReadonlyMap<string, Relation>,
): Atlas {
  const links = new Map<string, Relation[]>();
  for (const id of concepts.keys()) links.set(id, []);
  for (const relation of relations.values()) {
    links.get(relation.subject)?.push(relation);
    if (relation.object !== relation.subject) links.get(relation.object)?.push(relation);
  }
  for (const list of links.values()) list.sort(byStrength);
  return { attributes, concepts, relations, links };
}

function refuseOtherVersion(json: unknown): void {
  const attributes =
    typeof json === 'object' && json !== null && 'attributes' in json ? json.attributes : null;
  if (typeof attributes !== 'object' || attributes === null)
    throw new AtlasError('This is not an atlas: it has no attributes', 'attributes', REMEDY);
  const version = 'schemaVersion' in attributes ? attributes.schemaVersion : undefined;
  if (version === 1) return;
  const what =
    typeof version === 'number' && version > 1
      ? `This atlas was made by a newer release (schema version ${version}, known is 1)`
      : `The schema version is ${JSON.stringify(version) ?? 'missing'}, known is 1`;
  throw new AtlasError(what, 'attributes.schemaVersion', REMEDY);
}

function checkReferences(
  attributes: AtlasAttributes,
  concepts: ReadonlyMap<string, Concept>,
  relations: ReadonlyMap<string, Relation>,
): void {
  const sources = new Set(attributes.sources.map((source) => source.id));
  const regions = new Set(attributes.regions.map((region) => region.id));
  const checkEvidence = (evidence: Evidence, where: string): void => {
    if (!sources.has(evidence.source))
      throw new AtlasError(`A passage names the unknown source "${evidence.source}"`, where, REMEDY);
    if (evidence.endLine < evidence.line)
      throw new AtlasError(`A passage ends at line ${evidence.endLine}, before it begins`, where, REMEDY);
  };
  for (const concept of concepts.values()) {
    const where = `concept "${concept.id}"`;
    if (concept.region !== '' && !regions.has(concept.region))
      throw new AtlasError(`The region "${concept.region}" is not in the list of regions`, where, REMEDY);
    if (concept.summary) checkEvidence(concept.summary, where);
    for (const mention of concept.mentions) checkEvidence(mention, where);
  }
  for (const relation of relations.values())
    for (const evidence of relation.evidence) checkEvidence(evidence, `relation "${relation.id}"`);
  for (const matrix of attributes.matrices) {
    const where = `matrix "${matrix.id}"`;
    const fits =
      matrix.cells.length === matrix.rows.length &&
      matrix.cells.every((row) => row.length === matrix.columns.length);
    if (!fits)
      throw new AtlasError(
        `Its cells do not fit its ${matrix.rows.length} rows and ${matrix.columns.length} columns`,
        where,
        REMEDY,
      );
  }
}
