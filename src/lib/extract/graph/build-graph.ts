/**
 * Concepts and judged relations → the atlas: evidence held against the notes, explanations chosen, importance weighed,
 * regions laid out, matrices read. What does not hold is left out and reported.
 */
import { inPlural, isPlural } from '#lib/graph/agreement.ts';
import type { AtlasAttributes, Evidence, Source } from '#lib/graph/types.ts';
import type { Diagnostic, Document } from '../blocks/block.ts';
import type { ConceptIndex, ResolvedConcept } from '../concepts/concept-index.ts';
import type { AtlasEdge, AtlasExport, AtlasNode, JudgedRelation } from './atlas-export.ts';
import { checkEvidence, standsAtLines, type Refusal } from './check-evidence.ts';
import { chooseSummary, nextBlocks } from './choose-summary.ts';
import type { FormerMap } from './former-map.ts';
import { layRegions } from './lay-regions.ts';
import type { Places } from './places.ts';
import { readMatrices } from './read-matrices.ts';
import { weighImportance } from './weigh-importance.ts';

export interface GraphInput {
  readonly title: string;
  readonly shownFrom: number;
  readonly documents: readonly Document[];
  readonly sources: readonly Source[];
  readonly places: Places;
  readonly concepts: ConceptIndex;
  readonly relations: readonly JudgedRelation[];
  /** The map of the graph that this one replaces. */
  readonly former?: FormerMap | null;
  readonly onprogress?: (share: number) => void;
}

export interface BuiltGraph {
  readonly graph: AtlasExport;
  readonly diagnostics: readonly Diagnostic[];
}

export function buildGraph(input: GraphInput): BuiltGraph {
  const { places, concepts, documents } = input;
  const { edges, diagnostics } = buildEdges(input);
  const importance = weighImportance(concepts, edges);
  const laid = layRegions(places, documents, concepts, edges, importance, input);
  const next = nextBlocks(documents.flatMap((document) => document.blocks));
  const nodes = concepts.concepts.map((concept): AtlasNode => {
    const { x = 0, y = 0, region = '' } = laid.placed.get(concept.id) ?? {};
    const { label, kind, aliases } = concept;
    return {
      key: concept.id,
      attributes: {
        label,
        kind,
        aliases,
        summary: chooseSummary(places, next, concept),
        mentions: mentionsOf(places, concept),
        confidence: round(concept.confidence),
        importance: importance.get(concept.id) ?? 0,
        region,
        x,
        y,
      },
    };
  });
  const attributes: AtlasAttributes = {
    schemaVersion: 1,
    title: input.title,
    shownFrom: input.shownFrom,
    sources: input.sources,
    regions: laid.regions,
    matrices: readMatrices(places, documents),
  };
  const graph: AtlasExport = {
    options: { type: 'directed', multi: true, allowSelfLoops: true },
    attributes,
    nodes: nodes.sort(byKey),
    edges: edges.sort(byKey),
  };
  return { graph, diagnostics };
}

function buildEdges({ places, concepts, relations }: GraphInput): {
  edges: AtlasEdge[];
  diagnostics: Diagnostic[];
} {
  const edges = new Map<string, AtlasEdge>();
  const refused = new Map<string, { count: number; evidence: Evidence }>();
  for (const { subject, object, relation, phrase, confidence, evidence } of relations) {
    if (subject === object || !concepts.byId.has(subject) || !concepts.byId.has(object)) continue;
    const kept: Evidence[] = [];
    for (const passage of evidence) {
      const checked = checkEvidence(places, passage, subject, object);
      if (typeof checked !== 'string') kept.push(checked);
      else refuse(refused, checked, passage);
    }
    const passages = distinct(kept);
    if (passages.length === 0) continue;
    const key = `${subject}~${relation}~${object}`;
    if (edges.has(key)) continue;
    const { label, kind } = concepts.byId.get(subject) ?? { label: '', kind: 'concept' };
    const said = isPlural(label, kind) ? inPlural(phrase) : phrase;
    const attributes = { relation, phrase: said, confidence: round(confidence), evidence: passages };
    edges.set(key, { key, source: subject, target: object, attributes });
  }
  return { edges: [...edges.values()], diagnostics: reportRefused(places, refused) };
}

function refuse(
  refused: Map<string, { count: number; evidence: Evidence }>,
  why: Refusal,
  evidence: Evidence,
): void {
  const key = `${evidence.rule}: ${why}`;
  const known = refused.get(key);
  if (known) known.count++;
  else refused.set(key, { count: 1, evidence });
}

function reportRefused(
  places: Places,
  refused: ReadonlyMap<string, { count: number; evidence: Evidence }>,
): Diagnostic[] {
  return [...refused].map(([why, { count, evidence }]) => ({
    severity: 'note',
    path: places.documents.get(evidence.source)?.path ?? evidence.source,
    line: evidence.line,
    message: `evidence of ${String(count)} relation${count === 1 ? '' : 's'} refused (${why})`,
  }));
}

/** Where the notes name a concept, each passage once, in reading order. */
function mentionsOf(places: Places, { mentions }: ResolvedConcept): Evidence[] {
  return distinct(
    mentions.map((mention) => mention.evidence).filter((evidence) => standsAtLines(places, evidence)),
  );
}

function distinct(passages: Evidence[]): Evidence[] {
  if (passages.length < 2) return passages;
  const seen = new Map<string, Evidence>();
  for (const passage of passages) {
    const key = `${passage.source}\n${String(passage.line)}\n${passage.quote}`;
    if (!seen.has(key)) seen.set(key, passage);
  }
  return [...seen.values()];
}

function byKey(a: { key: string }, b: { key: string }): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}

function round(share: number): number {
  return Math.round(Math.min(1, Math.max(0, share)) * 1000) / 1000;
}
