/**
 * What people write behind "Sort:" when they say outright what a thing is, beside the kinds' own ids and labels.
 * Singular, American, lower case; kind by kind. Data only.
 */
import type { KindId } from '#lib/graph/types.ts';

export const PLAIN_WORDS: Readonly<Partial<Record<KindId, readonly string[]>>> = {
  service: ['product', 'platform', 'managed service', 'cloud service', 'app', 'application software'],
  feature: ['capability', 'component', 'function', 'module', 'option'],
  resource: ['building block', 'object', 'infrastructure'],
  tool: ['software', 'library', 'framework', 'program', 'instrument', 'device', 'utensil'],
  model: ['model family', 'language model'],
  organization: ['company', 'provider', 'vendor', 'maker', 'institution', 'authority'],
  algorithm: ['architecture', 'network'],
  'learning-type': ['type of learning', 'way of learning', 'learning'],
  technique: ['method', 'approach', 'practice', 'strategy', 'procedure', 'way of working'],
  parameter: ['setting', 'hyperparameter', 'knob'],
  metric: ['measure', 'score', 'indicator', 'key figure', 'quantity'],
  dataset: ['benchmark', 'corpus', 'collection of data'],
  'data-type': ['data', 'kind of data', 'type of data', 'data type'],
  risk: ['threat', 'attack', 'problem', 'limitation', 'danger', 'challenge', 'disease'],
  principle: ['value', 'dimension', 'rule', 'guideline', 'right', 'duty'],
  standard: ['law', 'regulation', 'certification', 'act', 'norm', 'statute'],
  stage: ['step', 'phase'],
  application: ['task', 'use', 'use case', 'purpose'],
  concept: ['term', 'notion', 'thing', 'theory', 'field'],
};
