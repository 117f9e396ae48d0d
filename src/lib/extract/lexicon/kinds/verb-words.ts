/**
 * Verbs and openings that go with a kind, base forms. `TELLING_VERBS` open what is said of a thing ("Stores objects of
 * any size"), `SUBJECT_VERBS` follow its name ("X occurs when"), `OBJECT_VERBS` stand right before it ("to prevent X").
 * Data only.
 */
import type { KindWords } from './kind-words.ts';

export const TELLING_VERBS: KindWords = {
  service:
    'provide offer deliver host store convert transform translate extract analyze recognize help let allow enable support simplify automate manage run create build visualize monitor detect discover connect stream answer',
  feature:
    'allow let enable help add filter block mask simplify generate show offer give track compare automate speed customize import export',
  resource: 'hold contain act belong route attach grant store connect define give identify',
  model: 'generate understand excel trained produce',
  algorithm: 'learn group classify predict find build combine split assign fit map minimize search sort',
  'learning-type': 'learn train',
  technique:
    'use apply combine convert reduce break split adjust transform provide give remove add select train divide replace encode scale wrap teach test mix heat',
  parameter: 'control set limit determine specify define adjust decide restrict change cap',
  metric: 'measure evaluate compare count show quantify indicate calculate look assess tell reflect estimate',
  risk: 'occur happen arise cause lead result exploit attack reveal trick damage insert expose fail perpetuate harm leak infect',
  principle: 'ensure respect guarantee protect uphold promote treat keep avoid safeguard',
  stage: 'collect define prepare clean deploy identify gather plan begin start finish choose launch',
  application:
    'identify produce find create generate acquire recognize predict compare classify categorize recommend write',
  standard: 'regulate require govern prohibit protect certify oblige mandate forbid',
};

export const SUBJECT_VERBS: KindWords = {
  service:
    'provide offer deliver host support simplify allow enable help let integrate work automate use cost run detect scale',
  feature: 'allow enable help let add provide',
  model: 'generate predict produce understand excel outperform answer',
  organization: 'make develop release offer found publish announce own recommend decide rule',
  algorithm: 'learn group split classify predict converge build consist',
  technique: 'improve reduce involve require use enhance help convert work',
  parameter: 'control increase decrease determine influence affect',
  metric: 'measure increase decrease improve show drop rise indicate evaluate penalize',
  risk: 'occur happen arise cause lead result affect exploit hamper spread threaten',
  principle: 'ensure require mean demand matter',
  standard: 'require regulate apply protect govern prohibit ban enter',
  stage: 'begin follow start end involve include',
};

export const OBJECT_VERBS: KindWords = {
  service: 'use launch access integrate via through on with open deploy',
  tool: 'use via with through in connect install',
  resource: 'create attach assign launch delete define configure connect own make build select in',
  organization: 'by from with',
  model: 'choose train use deploy select evaluate test like access',
  algorithm: 'use with train run apply implement',
  'data-type':
    'collect store process analyze upload clean send protect provide extract gather load ingest share access label read scan on from delete expose',
  metric:
    'measure improve increase monitor calculate compute evaluate track maximize report reduce optimize by',
  parameter: 'set adjust tune lower raise choose specify configure select increase decrease change require',
  risk: 'prevent avoid reduce mitigate detect block against minimize eliminate cause suffer cut lead combat filter fight expose stop fix handle remove from resist treat',
  principle:
    'ensure maintain promote follow respect guarantee uphold improve support apply value enforce achieve',
  technique: 'use apply perform by through employ via require do using without',
  application: 'perform do for automate support like enable of as including handle',
  stage: 'before after during in begin start complete finish throughout',
  standard: 'comply meet satisfy violate under follow obey break per pass',
};

/** First words of a telling that are neither verb nor noun. */
export const OPENING_WORDS: KindWords = {
  metric: 'how whether',
  parameter: 'how max maximum minimum min',
  stage: 'once after before first then finally',
  concept: 'when where',
};
