/**
 * What the pair scorer looks at: how many rules agree and how surely, by which cues, how far apart the ends stand, what
 * kinds they are and how busy. Structure only, never words of the subject.
 */
import { type Features, namesUnder } from '#lib/extract/scorer/index.ts';
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

const relationName = namesUnder('relation:');
const bestName = namesUnder('best:');
const kindName = namesUnder('kind:');
const ofSubject = namesUnder('s:');
const ofObject = namesUnder('o:');

const isFlag = keepAnswers((name) => FLAGS.test(name));

export function pairFeatures(pair: Pair, around: Surroundings): Features {
  const features = new Map<string, number>();
  const best = bestOf(pair.proposals);
  if (!best) return features;
  for (const proposal of pair.proposals) {
    for (const name of Object.keys(proposal.features)) {
      const value = proposal.features[name] ?? 0;
      if (value === 0 || !isFlag(name)) continue;
      const coarse = coarseName(name);
      features.set(coarse, Math.max(features.get(coarse) ?? 0, value));
    }
    features.set(relationName(proposal.relation), 1);
  }
  for (const name of MEASURES) {
    const value = best.features[name];
    if (value !== undefined) features.set(bestName(name), value);
  }
  const lines = new Set(pair.proposals.map(({ evidence }) => `${evidence.source}:${String(evidence.line)}`));
  const rules = new Set(pair.proposals.map(({ rule }) => rule));
  features.set('votes', votes(pair.proposals));
  features.set('prior', best.features['prior'] ?? 0);
  features.set('proposals', Math.log1p(pair.proposals.length));
  features.set('rules', rules.size);
  features.set('lines', lines.size);
  features.set('candidates', pair.candidates.length);
  features.set(
    'direct',
    Number(pair.proposals.some((p) => p.features['party:mention'] === 1 && (p.features['gap'] ?? 9) <= 1)),
  );
  const subject = around.concept(best.subject);
  const object = around.concept(best.object);
  if (subject) endFeatures(features, ofSubject, subject, around);
  if (object) endFeatures(features, ofObject, object, around);
  if (subject && object) {
    features.set('least-sure', Math.min(subject.confidence, object.confidence));
    features.set('kinds-alike', Number(subject.kind === object.kind));
    features.set(
      'name-within',
      Number(holds(subject.label, object.label) || holds(object.label, subject.label)),
    );
    features.set('together', Math.log1p(around.together(subject.id, object.id)));
    features.set('topic-of', around.topicOf(subject.id, object.id));
  }
  return features;
}

/** What an end is by itself, its names under that of the end. */
function endFeatures(
  features: Map<string, number>,
  under: (name: string) => string,
  concept: ResolvedConcept,
  around: Surroundings,
): void {
  features.set(under(kindName(concept.kind)), 1);
  features.set(under('kind-sure'), concept.kindConfidence);
  features.set(under('sure'), concept.confidence);
  features.set(under('mentions'), Math.log1p(concept.mentions.length));
  features.set(under('partners'), Math.log1p(around.partners(concept.id)));
  features.set(under('words'), concept.label.split(/\s+/).length);
  features.set(under('capital'), Number(/^\p{Lu}/u.test(concept.label)));
  const roles = rolesOf(concept);
  for (const role of TELLING_ROLES) if (roles.has(role)) features.set(under(role), 1);
  let stray = true;
  for (const role of roles) stray &&= role === 'phrase' || role === 'name';
  features.set(under('stray'), Number(stray));
}

const TELLING_ROLES = ['heading', 'term', 'row', 'column', 'cell', 'item', 'option', 'bold', 'task'] as const;

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
