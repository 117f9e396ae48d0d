/**
 * Kinds that cannot be the subject or the object of a relation, whatever the words seem to say. Data only: kept short,
 * since kinds are themselves read from the notes and may be wrong.
 */
import type { KindId, RelationId } from '#lib/graph/types.ts';

interface Refused {
  readonly subject: readonly KindId[];
  readonly object: readonly KindId[];
}

export const REFUSED_KINDS: Readonly<Partial<Record<RelationId, Refused>>> = {
  'made-by': {
    subject: ['organization', 'risk', 'principle', 'application', 'stage', 'metric', 'learning-type'],
    object: [
      'risk',
      'principle',
      'application',
      'stage',
      'metric',
      'learning-type',
      'parameter',
      'data-type',
      'technique',
      'feature',
      'dataset',
      'scope',
      'discipline',
      'algorithm',
      'resource',
    ],
  },
  offers: {
    subject: ['risk', 'application', 'metric', 'data-type', 'parameter'],
    object: ['risk', 'organization'],
  },
  mitigates: {
    subject: ['organization', 'risk', 'data-type'],
    object: ['organization', 'service', 'tool', 'stage', 'learning-type', 'algorithm', 'feature'],
  },
  measures: {
    subject: ['organization', 'data-type', 'parameter'],
    object: ['organization', 'tool', 'scope'],
  },
  detects: {
    subject: ['organization', 'metric', 'data-type', 'parameter', 'risk'],
    object: ['organization', 'tool', 'algorithm', 'learning-type', 'parameter'],
  },
  'is-a': { subject: [], object: [] },
  'used-for': { subject: ['organization', 'risk'], object: ['organization', 'risk', 'parameter'] },
  requires: { subject: [], object: ['risk', 'organization'] },
  uses: { subject: ['data-type', 'metric'], object: ['risk'] },
  'integrates-with': {
    subject: ['risk', 'metric', 'principle', 'data-type'],
    object: ['risk', 'metric', 'principle', 'data-type'],
  },
  precedes: { subject: ['organization', 'risk', 'service'], object: ['organization', 'risk', 'service'] },
  'applies-to': { subject: ['organization'], object: ['organization'] },
  causes: {
    subject: ['organization'],
    object: ['organization', 'service', 'tool', 'feature', 'resource', 'parameter'],
  },
  affects: { subject: [], object: ['organization', 'tool'] },
  'part-of': { subject: ['organization'], object: ['risk', 'metric', 'data-type'] },
};

/**
 * What can be a kind of a thing of this kind: a feature is no kind of service, a metric no kind of risk. Kinds that are not
 * listed here have kinds of any sort.
 */
export const KINDS_OF: Readonly<Partial<Record<KindId, readonly KindId[]>>> = {
  service: ['service', 'tool', 'model'],
  feature: ['feature'],
  resource: ['resource', 'service', 'tool', 'feature', 'concept'],
  tool: ['tool', 'service', 'feature', 'resource', 'concept'],
  model: ['model', 'service', 'tool', 'algorithm', 'concept'],
  organization: ['organization'],
  algorithm: ['algorithm', 'technique', 'model', 'concept'],
  metric: ['metric', 'parameter', 'concept'],
  dataset: ['dataset', 'resource', 'concept'],
  'data-type': ['data-type', 'dataset', 'resource', 'concept'],
  risk: ['risk', 'concept'],
  scope: ['scope', 'concept'],
  discipline: ['discipline', 'concept'],
  standard: ['standard', 'concept'],
  stage: ['stage', 'application', 'technique', 'concept'],
  application: ['application', 'feature', 'service', 'technique', 'stage', 'concept'],
};
