/**
 * The same verb says different things of different things: "provides translation" is a use, "provides models" an
 * offer. Relation by class of verb and kind of object; `else` holds for all other kinds. Data only.
 */
import type { KindId, RelationId } from '#lib/graph/types.ts';
import type { VerbClass } from './verb-classes.ts';

type ByKind = Partial<Readonly<Record<KindId, RelationId>>> & { readonly else: RelationId };

export const RELATION_BY_OBJECT: Readonly<Record<VerbClass, ByKind>> = {
  use: { application: 'uses', else: 'uses' },
  need: { else: 'requires' },
  serve: {
    risk: 'mitigates',
    feature: 'offers',
    model: 'offers',
    'data-type': 'applies-to',
    standard: 'applies-to',
    parameter: 'offers',
    else: 'used-for',
  },
  act: {
    risk: 'causes',
    'data-type': 'applies-to',
    scope: 'applies-to',
    service: 'uses',
    tool: 'uses',
    else: 'used-for',
  },
  look: {
    risk: 'detects',
    'data-type': 'applies-to',
    scope: 'applies-to',
    service: 'applies-to',
    tool: 'applies-to',
    resource: 'applies-to',
    else: 'used-for',
  },
  run: { risk: 'mitigates', 'data-type': 'applies-to', scope: 'applies-to', else: 'used-for' },
  detect: { application: 'used-for', stage: 'used-for', technique: 'used-for', else: 'detects' },
  measure: { application: 'measures', else: 'measures' },
  mitigate: { metric: 'affects', application: 'used-for', else: 'mitigates' },
  curb: { risk: 'mitigates', else: 'affects' },
  protect: { risk: 'mitigates', else: 'used-for' },
  cause: { application: 'used-for', technique: 'used-for', 'data-type': 'used-for', else: 'causes' },
  affect: { risk: 'affects', else: 'affects' },
  govern: { else: 'applies-to' },
  integrate: { application: 'used-for', 'data-type': 'uses', technique: 'uses', else: 'integrates-with' },
  offer: {
    application: 'used-for',
    'data-type': 'uses',
    principle: 'affects',
    else: 'offers',
  },
  contain: { application: 'used-for', metric: 'uses', model: 'offers', service: 'offers', else: 'part-of' },
  belong: { else: 'part-of' },
  configure: {
    'data-type': 'requires',
    application: 'used-for',
    organization: 'uses',
    metric: 'measures',
    else: 'part-of',
  },
  make: { else: 'made-by' },
  precede: { else: 'precedes' },
  follow: { else: 'precedes' },
  contrast: { else: 'contrasts-with' },
  be: { else: 'is-a' },
};

/** Relations whose direction follows the verb class (`reverse`) and not the kind: the others run subject → object. */
export const REVERSED_RELATIONS: Readonly<Partial<Record<VerbClass, RelationId>>> = {
  contain: 'part-of',
  configure: 'part-of',
  make: 'made-by',
  follow: 'precedes',
};

/** Verb classes that go with a kind of object, likeliest first: a verb of several classes is read by them. */
export const PREFERRED_CLASSES: Partial<Readonly<Record<KindId, readonly VerbClass[]>>> = {
  risk: ['mitigate', 'curb', 'run', 'detect', 'look', 'cause', 'measure', 'affect'],
  application: ['serve', 'act', 'run', 'look', 'offer'],
  metric: ['measure', 'affect', 'detect'],
  principle: ['affect', 'measure', 'serve'],
  feature: ['integrate', 'contain', 'configure', 'offer'],
  resource: ['integrate', 'contain', 'configure', 'use'],
  parameter: ['contain', 'configure', 'affect'],
  service: ['integrate', 'use', 'offer'],
  tool: ['integrate', 'use', 'offer'],
  organization: ['integrate', 'use'],
  model: ['offer', 'use', 'act', 'run', 'look'],
  'data-type': ['use', 'need', 'detect', 'act', 'run', 'look'],
  dataset: ['use', 'need'],
};

/** Kinds that are work to be done, and kinds that it is done with. */
export const TASKS: ReadonlySet<KindId> = new Set(['application', 'technique', 'learning-type', 'stage']);
export const MEANS: ReadonlySet<KindId> = new Set([
  'algorithm',
  'service',
  'tool',
  'feature',
  'model',
  'metric',
]);
/** Kinds of things that work is done with and that are no work themselves. */
export const DOERS: ReadonlySet<KindId> = new Set([
  'service',
  'feature',
  'tool',
  'resource',
  'model',
  'algorithm',
]);
export const PRODUCTS: ReadonlySet<KindId> = new Set(['service', 'tool', 'feature']);
