/**
 * Second meanings of head words whose first are in `HEAD_WORDS`: a "key" is mostly a thing, and in tables an idea.
 * Singular, American, lower case. Data only.
 */
import type { KindWords } from './kind-words.ts';

export const OTHER_HEAD_WORDS: KindWords = {
  feature:
    'policy form highlighting sensor assistant sharing field protection function card product approval file folder queue pairing routing',
  resource: 'app hub domain engine seed process file point zone panel system module entry list token',
  tool: 'editor plugin',
  organization: 'press studio',
  algorithm: 'search router',
  technique:
    'detection profiling forecasting budgeting drafting orchestration automation deployment hiring pricing survey marketing sharing optimization resolution editing heating cooling washing culture migration diagnosis translation printing',
  parameter:
    'delay penalty port margin distance mode argument count period number zone term effect rate variable statement',
  metric: 'length speed height depth area toxicity retention engagement complexity size point',
  'data-type': 'statement table backup stream form response number field address',
  risk: 'regression',
  stage: 'availability recovery state testing heating cooling washing migration diagnosis baking',
  application:
    'irrigation cleaning learning intelligence integration control resolution culture sharing response testing distribution',
  concept:
    'key code function action control value index view table object attribute field type record protocol address sequence limit interval norm role stock liability bank demand budget strategy product team department manager crime court appeal damage duty host client server node cluster container image registry pod license query policy flow cost graph level point sheet branch design test',
};
