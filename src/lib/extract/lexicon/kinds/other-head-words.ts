/**
 * Second meanings of head words whose first are in `HEAD_WORDS`: a "key" is mostly a thing, and in tables an idea.
 * Singular, American, lower case. Data only.
 */
import type { KindWords } from './kind-words.ts';

export const OTHER_HEAD_WORDS: KindWords = {
  feature: 'policy form highlighting sensor assistant',
  resource: 'app registry hub domain engine seed process token',
  tool: 'editor plugin',
  organization: 'press studio',
  algorithm: 'search router',
  technique:
    'detection replication backup profiling forecasting budgeting drafting segmentation orchestration automation control deployment hiring pricing survey',
  parameter: 'delay penalty port margin distance mode argument',
  metric: 'length speed height depth area toxicity retention engagement complexity size frequency',
  'data-type': 'statement table backup',
  risk: 'anomaly regression',
  stage: 'availability recovery',
  application: 'irrigation cleaning learning intelligence integration',
  concept:
    'key code function action control value index view table object attribute field type record protocol address sequence limit interval norm role stock liability bank demand budget strategy product team department manager crime court appeal damage duty host client server node cluster container image registry pod license',
};
