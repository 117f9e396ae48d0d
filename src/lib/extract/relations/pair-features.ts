/**
 * What the pair scorer looks at: how many rules agree and how surely, by which cues, how far apart the ends stand, what
 * kinds they are and how busy. Structure only, never words of the subject.
 */
import type { Features } from '#lib/extract/scorer/index.ts';
import type { ResolvedConcept } from '#lib/extract/concepts/concept-index.ts';
import { keepAnswers } from '#lib/extract/mentions/keep-answers.ts';
import { bestOf } from './best-of.ts';
import { coarseName } from './cue-names.ts';
import type { Pair } from './pair.ts';
import type { Surroundings } from './surroundings.ts';
import { votes } from './votes.ts';

/** Numbers whose value in the best proposal tells something. */
const MEASURES = [
  'gap',
  'place',
  'clause',
  'distance',
  'strength',
  'share',
  'likeness',
  'siblings',
  'entries',
  'subjects',
  'sentence',
  'rank',
  'steps',
  'columns',
  'options',
  'named',
  'more-words',
  'shorter-words',
  'term-share',
  'object-share',
  'parent-share',
  'depth',
  'mentions',
  'left',
] as const;

/** Flags that hold where any proposal has them. */
const FLAGS =
  /^(?:rule|cue|class|subject|party|thing|object|head|list):|^(?:example|aside|conditional|hedged|modifier|plural|gloss|same-kind|same-head|opposite|negated|correct|paragraph|labelled|heading|reason|task|genus|inner|hint|near)$/;

const isFlag = keepAnswers((name) => FLAGS.test(name));

export function pairFeatures(pair: Pair, around: Surroundings): Features {
  const features: Record<string, number> = {};
  const best = bestOf(pair.proposals);
  if (!best) return features;
  for (const proposal of pair.proposals) {
    for (const [name, value] of Object.entries(proposal.features)) {
      if (value === 0 || !isFlag(name)) continue;
      const coarse = coarseName(name);
      features[coarse] = Math.max(features[coarse] ?? 0, value);
    }
    features[`relation:${proposal.relation}`] = 1;
  }
  for (const name of MEASURES) {
    const value = best.features[name];
    if (value !== undefined) features[`best:${name}`] = value;
  }
  const lines = new Set(pair.proposals.map(({ evidence }) => `${evidence.source}:${String(evidence.line)}`));
  const rules = new Set(pair.proposals.map(({ rule }) => rule));
  features['votes'] = votes(pair.proposals);
  features['prior'] = best.features['prior'] ?? 0;
  features['proposals'] = Math.log1p(pair.proposals.length);
  features['rules'] = rules.size;
  features['lines'] = lines.size;
  features['candidates'] = pair.candidates.length;
  features['direct'] = Number(
    pair.proposals.some((p) => p.features['party:mention'] === 1 && (p.features['gap'] ?? 9) <= 1),
  );
  const subject = around.concept(best.subject);
  const object = around.concept(best.object);
  if (subject) endFeatures(features, 's', subject, around);
  if (object) endFeatures(features, 'o', object, around);
  if (subject && object) {
    features['least-sure'] = Math.min(subject.confidence, object.confidence);
    features['kinds-alike'] = Number(subject.kind === object.kind);
    features['name-within'] = Number(
      holds(subject.label, object.label) || holds(object.label, subject.label),
    );
    features['together'] = Math.log1p(around.together(subject.id, object.id));
    features['topic-of'] = around.topicOf(subject.id, object.id);
  }
  return features;
}

function endFeatures(
  features: Record<string, number>,
  end: 's' | 'o',
  concept: ResolvedConcept,
  around: Surroundings,
): void {
  features[`${end}:kind:${concept.kind}`] = 1;
  features[`${end}:kind-sure`] = concept.kindConfidence;
  features[`${end}:sure`] = concept.confidence;
  features[`${end}:mentions`] = Math.log1p(concept.mentions.length);
  features[`${end}:partners`] = Math.log1p(around.partners(concept.id));
  features[`${end}:words`] = concept.label.split(/\s+/).length;
  features[`${end}:capital`] = Number(/^\p{Lu}/u.test(concept.label));
  const roles = rolesOf(concept);
  for (const role of [
    'heading',
    'term',
    'row',
    'column',
    'cell',
    'item',
    'option',
    'bold',
    'task',
  ] as const) {
    if (roles.has(role)) features[`${end}:${role}`] = 1;
  }
  features[`${end}:stray`] = Number([...roles].every((role) => role === 'phrase' || role === 'name'));
}

function rolesOf(concept: ResolvedConcept): ReadonlySet<string> {
  let roles = ROLES.get(concept);
  if (!roles) {
    roles = new Set(concept.mentions.map(({ role }) => role));
    ROLES.set(concept, roles);
  }
  return roles;
}

const ROLES = new WeakMap<ResolvedConcept, ReadonlySet<string>>();

const holds = (longer: string, shorter: string): boolean =>
  longer.length > shorter.length && ` ${longer.toLowerCase()} `.includes(` ${shorter.toLowerCase()} `);
