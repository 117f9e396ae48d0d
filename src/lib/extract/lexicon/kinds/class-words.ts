/**
 * Nouns that name a class of things, kind by kind: "X is a metric", "metrics such as X", "Metrics:" above a list,
 * "Metric" above a column, "the X metric". Singular, American, lower case; "use case" is "use-case". Data only.
 */
import type { KindWords } from './kind-words.ts';

/** In any of these places. */
export const CLASS_WORDS: KindWords = {
  service:
    'service database platform product solution offering suite hub app application software portal assistant website marketplace workbench warehouse',
  feature:
    'feature capability functionality component module interface console dashboard add-on plugin extension wizard option editor addition bundle',
  resource:
    'resource database instance container bucket disk machine server gateway network repository identity object endpoint building-block entity account credential configuration ingredient material data-source',
  tool: 'tool library framework toolkit package utility editor ide engine utensil implement instrument device software integration program appliance machine',
  model: 'model model-family',
  organization:
    'company organization committee bureau provider vendor startup firm manufacturer institution body agency publisher maker developer authority court supplier bank university corporation',
  algorithm: 'algorithm network architecture classifier implementation algo ensemble model-architecture',
  'learning-type': 'learning paradigm learning-type learning-style',
  technique:
    'technique method approach process way procedure practice strategy art methodology technology mechanism customization act methodologies trick best-practice therapy treatment safeguard',
  parameter:
    'parameter hyperparameter knob setting argument configuration option property attribute config limit environment-variable',
  metric:
    'metric measure score ratio percentage indicator measurement proportion average fraction curve kpi number rate statistic quantity probability value',
  dataset: 'dataset data-set database benchmark corpus benchmark-dataset',
  'data-type': 'data information record document text datum data-type format file input content',
  risk: 'risk attack vulnerability threat problem danger tendency error mistake flaw disease disorder challenge limitation misuse con drawback issue disadvantage pitfall failure weakness concern bias condition infection harm hazard crime offense offence abuse symptom complication downside',
  principle:
    'principle value dimension rule guideline duty obligation doctrine right pillar ethic virtue maxim belief ideal',
  scope: 'scope',
  discipline: 'discipline',
  standard:
    'standard law regulation certification act statute treaty legislation norm directive exam convention credential',
  stage: 'stage phase step lifecycle milestone',
  application: 'application task use-case use usage purpose problem activity job example scenario',
  concept:
    'concept idea unit type kind sort form field branch subset area collection set group term state terminology layer level theory basic notion representation piece part system structure model person expert place region pricing variable',
};

/** Above a list, a section or a table. */
export const HEADING_WORDS: KindWords = {
  technique: 'method tuning how-to way test',
  risk: 'misuse risk con wrong caution avoid warning watch-out watch trouble',
  principle: 'responsible principle ethic core-dimension',
  scope: 'scope scoping',
  application: 'application use-case usecase case example task',
  concept: 'benefit advantage pro characteristic consideration',
  algorithm: 'algorithm algo classifier model-architecture',
  stage: 'stage phase step pipeline workflow process lifecycle flow order',
  parameter: 'optimization setup configuration structure',
  standard: 'compliance legal',
  metric: 'measuring evaluation kpi',
  service: 'offering integrates-with service',
  tool: 'integration ecosystem software equipment gear hardware',
};

/** Above a column. */
export const COLUMN_WORDS: KindWords = {
  model: 'model model-name',
  organization: 'provider company vendor maker manufacturer author inventor',
  application: 'application task use-case use problem capability purpose problem-type best-for ideal-for',
  'data-type': 'data input output',
  risk: 'risk threat impact limitation',
  concept: 'layer',
  metric: 'metric unit',
  algorithm: 'algorithm appropriate-algorithm',
};
