/**
 * Words that tell the kind of a concept in any field: heads of names ("… score"), nouns of definitions ("is a service
 * that …"), heads of headings and columns ("Metrics"). Singular, American, lower case. Data only.
 */
import type { KindId } from '#lib/graph/types.ts';

type KindWords = Readonly<Partial<Record<KindId, string>>>;

/** Last word of the name itself. */
export const HEAD_WORDS: KindWords = {
  service: 'service app suite workbench marketplace',
  feature:
    'control filter check editor builder playground console dashboard plugin widget endpoint setting mode label notebook template wizard studio button toolkit extension adapter add-on functionality interface hint alarm',
  resource:
    'bucket instance role gateway subnet cluster container volume queue policy account group user key node server certificate image table index firewall disk host machine pipeline database store repository object',
  tool: 'tool library framework package sdk browser client ide compiler plugin utensil appliance',
  model: 'gpt llm',
  organization:
    'inc corp company university institute committee agency foundation bank court ministry department council team laboratory association',
  algorithm:
    'algorithm network tree forest transformer autoencoder regression machine boosting heuristic architecture perceptron',
  'learning-type': 'learning',
  technique:
    'technique method approach prompting tuning engineering evaluation validation sampling encoding augmentation normalization regularization regularisation masking search training distillation strategy practice procedure therapy averaging chunking pruning scaling reduction fermentation extraction',
  parameter:
    'parameter hyperparameter rate threshold temperature size limit ratio epoch step seed length timeout level count window',
  metric:
    'metric score accuracy error rate index precision recall latency throughput count ratio percentage time kpi availability durability satisfaction performance loss measure coefficient variance deviation value cost quality',
  dataset: 'benchmark dataset corpus',
  'data-type': 'data record log text document image transcript information imagery file metadata',
  risk: 'risk attack bias drift leakage leak threat vulnerability hallucination misuse injection poisoning breach violation failure overfitting underfitting jailbreaking hijacking leaking exposure toxicity plagiarism degradation fraud abuse harm hazard complication danger disease injury infection content misinformation',
  principle:
    'principle fairness transparency explainability accountability privacy safety robustness governance sustainability veracity controllability interpretability responsibility oversight inclusivity reliability integrity confidentiality compliance doctrine duty right maxim privilege ethic',
  scope: 'scope',
  discipline: 'discipline',
  standard:
    'act regulation law standard certification directive gdpr license treaty statute convention protocol iso',
  stage:
    'stage phase step preparation preprocessing collection deployment monitoring framing development identification retraining cleaning ingestion planning definition',
  application:
    'detection recognition generation translation summarization classification moderation analysis extraction recommendation transcription forecasting prediction chatbot assistant localization search answering completion debugging segmentation labeling captioning analytics personalization automation processing testing optimization hosting backup archive recovery distribution maintenance support composition creation editing delivery visualization modeling streaming marketing scanning review management comprehension understanding synthesis storage',
  concept:
    'concept idea theory notion window token embedding prompt vector intelligence science system environment area effect law lifecycle model',
};

/** Head noun of "X is a …" and of the body of a gloss. */
export const DEFINITION_NOUNS: KindWords = {
  service:
    'service platform product solution offering suite hub app application software portal assistant website',
  feature: 'feature capability functionality component module interface option setting console dashboard',
  resource:
    'resource instance container storage bucket disk machine server gateway network repository identity document object',
  tool: 'tool library framework toolkit package utility editor ide engine utensil implement instrument device',
  model: 'llm',
  organization:
    'company organization provider vendor startup firm manufacturer institution body agency publisher',
  algorithm: 'algorithm network architecture classifier implementation',
  'learning-type': 'paradigm',
  technique: 'technique method approach process way procedure practice strategy art act methodology',
  parameter: 'parameter hyperparameter knob setting variable argument',
  metric:
    'metric measure score number ratio percentage indicator measurement proportion average fraction curve',
  dataset: 'dataset benchmark corpus',
  'data-type': 'data information records',
  risk: 'risk attack vulnerability threat problem danger tendency error mistake flaw disease disorder',
  principle: 'principle value dimension rule guideline duty obligation doctrine right',
  standard: 'standard law regulation certification act framework statute treaty',
  stage: 'stage phase step',
  application: 'task application',
  concept:
    'concept idea unit type kind sort form field branch subset area collection set group term state condition',
};

/** Words of a heading or a lead-in above the name: "Common metrics:", "Risks". */
export const SECTION_WORDS: KindWords = {
  service: 'service product offering',
  feature: 'feature capability functionality component bundle',
  resource: 'resource',
  tool: 'tool library framework software integration',
  model: 'model llm',
  organization: 'company provider vendor organization startup',
  algorithm: 'algorithm architecture algo',
  'learning-type': 'learning',
  technique: 'technique method approach strategy practice prompting customization',
  parameter: 'parameter hyperparameter setting option configuration',
  metric: 'metric measure score kpi indicator',
  dataset: 'dataset benchmark',
  'data-type': 'data',
  risk: 'risk challenge limitation threat attack misuse con drawback issue problem danger vulnerability disadvantage pitfall',
  principle: 'principle value dimension pillar responsible ethic benefit advantage pro consideration',
  scope: 'scope scoping',
  discipline: 'discipline',
  standard: 'standard regulation law certification compliance',
  stage: 'stage phase step lifecycle pipeline workflow process',
  application: 'use usecase application task example case',
  concept: 'concept term terminology basic',
};

/** Head of a column: what its cells are. */
export const COLUMN_WORDS: KindWords = {
  service: 'service product',
  feature: 'feature component capability',
  tool: 'tool software',
  model: 'model name',
  organization: 'provider company vendor organization maker',
  algorithm: 'algorithm',
  technique: 'technique method approach strategy',
  parameter: 'parameter setting',
  metric: 'metric measure score',
  dataset: 'dataset benchmark',
  'data-type': 'data input output',
  risk: 'risk threat impact',
  principle: 'principle',
  standard: 'standard law regulation',
  stage: 'stage phase step',
  application: 'application task case use problem capability purpose',
  concept: 'concept term layer',
};
