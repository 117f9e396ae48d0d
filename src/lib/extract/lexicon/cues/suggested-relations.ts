/**
 * Relations that go well with two kinds of things, for pairs that are surely tied while no verb says how. A suggestion
 * is never drawn by itself: the relation scorer weighs it against what the rules read. Data only.
 */
import type { KindId, RelationId } from '#lib/graph/types.ts';

const PRODUCT = 'service feature tool resource';
const WORK = 'application stage';
const METHOD = 'technique learning-type algorithm';
const IDEA = 'concept principle metric parameter data-type dataset';

const GROUPS: readonly (readonly [subject: string, relation: RelationId, object: string])[] = [
  [`${PRODUCT} model`, 'used-for', `${WORK} technique learning-type concept`],
  [PRODUCT, 'offers', `model ${METHOD} feature concept`],
  [PRODUCT, 'uses', `${METHOD} model service data-type concept resource`],
  [PRODUCT, 'integrates-with', `${PRODUCT} concept`],
  [PRODUCT, 'detects', 'risk metric data-type concept'],
  [PRODUCT, 'mitigates', 'risk data-type'],
  [PRODUCT, 'measures', 'metric principle model risk'],
  [PRODUCT, 'applies-to', 'data-type model resource concept'],
  [
    'feature resource parameter concept metric service stage',
    'part-of',
    'service feature tool resource scope concept',
  ],
  [`${PRODUCT} model dataset`, 'made-by', 'organization service concept'],
  ['service feature', 'is-a', 'service concept resource tool'],
  ['model', 'is-a', 'model concept learning-type'],
  ['model concept', 'uses', `${METHOD} data-type concept`],
  ['algorithm', 'used-for', `${WORK} technique learning-type concept`],
  [METHOD, 'is-a', `${METHOD} concept`],
  [METHOD, 'uses', `data-type dataset model technique concept parameter metric`],
  [METHOD, 'requires', 'data-type dataset concept resource'],
  [METHOD, 'used-for', `${WORK} model concept technique`],
  ['metric', 'measures', 'application metric concept principle model technique'],
  ['metric', 'is-a', 'metric concept'],
  ['risk', 'is-a', 'risk concept'],
  ['risk', 'causes', 'risk concept data-type'],
  ['risk', 'affects', `model learning-type data-type concept service principle metric application`],
  ['parameter concept metric', 'affects', 'metric principle concept parameter'],
  ['parameter', 'is-a', 'parameter concept'],
  ['stage', 'part-of', 'stage concept application technique'],
  [WORK, 'is-a', WORK],
  [WORK, 'uses', `${METHOD} model data-type concept`],
  ['scope principle standard resource', 'applies-to', `${PRODUCT} model ${IDEA} scope technique`],
  ['principle discipline concept', 'part-of', 'scope principle concept standard'],
  ['data-type', 'is-a', 'data-type'],
  ['concept', 'is-a', 'concept'],
  ['concept', 'uses', 'concept'],
  ['organization', 'uses', `${PRODUCT} ${METHOD}`],
];

/** Relation → kinds, by kind of the subject. */
export const SUGGESTED_RELATIONS: ReadonlyMap<
  KindId,
  ReadonlyMap<RelationId, ReadonlySet<KindId>>
> = collect();

function collect(): Map<KindId, Map<RelationId, Set<KindId>>> {
  const table = new Map<KindId, Map<RelationId, Set<KindId>>>();
  for (const [subjects, relation, objects] of GROUPS) {
    for (const subject of subjects.split(' ') as KindId[]) {
      const relations = table.get(subject) ?? new Map<RelationId, Set<KindId>>();
      const kinds = relations.get(relation) ?? new Set<KindId>();
      for (const object of objects.split(' ') as KindId[]) kinds.add(object);
      relations.set(relation, kinds);
      table.set(subject, relations);
    }
  }
  return table;
}
