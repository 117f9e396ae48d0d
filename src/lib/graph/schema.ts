/**
 * The shape of `graph.json` and `questions.json`, as a check at the boundary: what passes has the types of `types.ts`.
 * Unknown keys are dropped, so that a hostile `__proto__` never travels on.
 */
import * as v from 'valibot';
import type { KindId, RelationId } from './types.ts';
import { isKind, isRelation, KIND_IDS, RELATION_IDS } from './vocabulary.ts';

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const line = v.pipe(v.number(), v.integer(), v.minValue(1));
const place = v.pipe(v.number(), v.finite());

const kind = v.custom<KindId>(isKind, `is not a kind; known are ${KIND_IDS.join(', ')}`);
const relation = v.custom<RelationId>(isRelation, `is not a relation; known are ${RELATION_IDS.join(', ')}`);

const evidence = v.object({
  source: v.string(),
  line,
  endLine: line,
  quote: v.string(),
  section: v.array(v.string()),
  rule: v.string(),
});

const concept = v.object({
  label: v.pipe(v.string(), v.nonEmpty('must not be empty')),
  kind,
  aliases: v.array(v.string()),
  summary: v.nullable(evidence),
  mentions: v.array(evidence),
  confidence: share,
  importance: share,
  region: v.string(),
  x: place,
  y: place,
});

const link = v.object({
  relation,
  phrase: v.pipe(v.string(), v.nonEmpty('must not be empty')),
  confidence: share,
  evidence: v.pipe(v.array(evidence), v.minLength(1, 'needs at least one passage as evidence')),
});

const source = v.object({
  id: v.string(),
  title: v.string(),
  path: v.string(),
  sha256: v.string(),
  topic: v.exactOptional(v.string()),
  domain: v.exactOptional(v.string()),
  order: v.exactOptional(v.number()),
});

const head = v.object({ text: v.string(), concept: v.nullable(v.string()) });

const matrix = v.object({
  id: v.string(),
  label: v.string(),
  corner: v.string(),
  rows: v.array(head),
  columns: v.array(head),
  cells: v.array(
    v.array(v.nullable(v.object({ text: v.string(), concepts: v.array(v.string()), evidence }))),
  ),
  evidence,
});

export const attributesSchema = v.object({
  schemaVersion: v.literal(1),
  title: v.string(),
  shownFrom: share,
  sources: v.array(source),
  regions: v.array(v.object({ id: v.string(), label: v.string(), question: v.string() })),
  matrices: v.array(matrix),
});

export const graphSchema = v.object({
  attributes: attributesSchema,
  nodes: v.array(v.object({ key: v.string(), attributes: concept })),
  edges: v.array(v.object({ key: v.string(), source: v.string(), target: v.string(), attributes: link })),
});

const option = v.object({
  line,
  text: v.string(),
  correct: v.boolean(),
  reason: v.string(),
  concepts: v.array(v.string()),
});

export const questionsSchema = v.array(
  v.object({
    id: v.string(),
    source: v.string(),
    line,
    stem: v.string(),
    negated: v.boolean(),
    form: v.optional(v.picklist(['choice', 'ordering', 'matching']), 'choice'),
    options: v.array(option),
    concepts: v.array(v.string()),
  }),
);
