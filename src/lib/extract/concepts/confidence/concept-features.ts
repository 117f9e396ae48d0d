/**
 * What tells a concept from a stray phrase: where and how often it is named, the build of its name, its neighbours.
 * In: a placed concept and the notes' statistics. Out: named numbers for the scorer; never words of the subject.
 */
import { isFunctionWord, PRONOUNS } from '../../lexicon/names/function-words.ts';
import { EVERYDAY_NOUNS } from '../../lexicon/names/everyday-nouns.ts';
import { HEAD_WORDS } from '../../lexicon/kinds/head-words.ts';
import { GENERAL_NOUNS, LIGHT_VERBS, PLAIN_ADJECTIVES } from '../../lexicon/names/label-frames.ts';
import { STOP_LABELS } from '../../lexicon/names/stop-labels.ts';
import { TASK_NOUNS } from '../../lexicon/names/task-verbs.ts';
import { foldWord, singularForm } from '../../mentions/fold-word.ts';
import type { Mention } from '../../mentions/mention.ts';
import { nameWords } from '../../mentions/name-key.ts';
import { isDictionaryWord } from '../../mentions/tag-words.ts';
import { isMarkedName } from '../../mentions/name-shape.ts';
import type { PlacedConcept } from '../place-mentions.ts';
import type { Notes } from '../read-notes.ts';
import { addSentenceUse } from './sentence-use.ts';
import { IN_BREATH, type Surroundings } from './surroundings.ts';

export type ConceptFeatures = Record<string, number>;

const TASK_HEADS: ReadonlySet<string> = new Set(TASK_NOUNS.values());
const KIND_HEADS: ReadonlySet<string> = new Set(
  Object.values(HEAD_WORDS).flatMap((words) => words.split(' ')),
);
const SUFFIXES = [
  'ing',
  'ion',
  'ity',
  'ment',
  'ness',
  'ance',
  'ence',
  'er',
  'or',
  'ism',
  'ics',
  'ed',
  'ly',
  'al',
  'ive',
  'able',
];

export function conceptFeatures(
  concept: PlacedConcept,
  label: string,
  notes: Notes,
  surroundings: Surroundings,
): ConceptFeatures {
  const features: ConceptFeatures = {};
  addPlaces(features, concept, surroundings);
  addSpread(features, concept);
  addName(features, label, notes);
  addTags(features, concept);
  addSentenceUse(features, concept.mentions, notes);
  features['standing'] = concept.standing;
  features['inner'] = Number(surroundings.innerOf(concept.leader));
  features['outer-head'] = Math.log1p(surroundings.asHead(concept.leader));
  features['outer-start'] = Math.log1p(surroundings.asStart(concept.leader));
  return features;
}

function addPlaces(features: ConceptFeatures, concept: PlacedConcept, surroundings: Surroundings): void {
  const counts = new Map<string, number>();
  for (const { evidence } of concept.found) counts.set(evidence.rule, (counts.get(evidence.rule) ?? 0) + 1);
  for (const [rule, count] of counts) {
    features[`rule:${rule}`] = 1;
    if (count > 1) features[`more:${rule}`] = Math.log(count);
  }
  features['rules'] = Math.log1p(counts.size);
  const labelled = concept.found.filter(
    ({ role }) => role !== 'phrase' && role !== 'task' && role !== 'name',
  );
  features['labelled'] = Math.log1p(labelled.length);
  features['labelled-share'] = Math.min(1, labelled.length / Math.max(1, concept.mentions.length));
  features['labelled-only-once'] = Number(labelled.length === 1 && concept.mentions.length === 1);
  features['defined'] = Number(concept.found.some(({ defined }) => defined === true));
  const siblings = labelled
    .map((mention) => surroundings.siblings(mention))
    .filter((value) => value !== null);
  if (siblings.length > 0) {
    features['siblings'] = Math.max(...siblings.map(({ standing }) => standing));
    features['siblings-count'] = Math.log1p(Math.max(...siblings.map(({ count }) => count)));
    features['siblings-shape'] = Math.max(...siblings.map(({ alike }) => alike));
  }
  const breaths = concept.found
    .filter(({ evidence }) => IN_BREATH.has(evidence.rule))
    .map((mention) => surroundings.siblings(mention))
    .filter((value) => value !== null);
  if (breaths.length > 0) {
    features['breath'] = Math.max(...breaths.map(({ standing }) => standing));
    features['breath-shape'] = Math.max(...breaths.map(({ alike }) => alike));
  }
  const under = labelled.map((mention) => surroundings.under(mention)).filter((count) => count !== null);
  if (under.length > 0) {
    features['under-facts'] = Math.log1p(Math.max(...under.map(({ facts }) => facts)));
    features['under-paragraphs'] = Math.log1p(Math.max(...under.map(({ paragraphs }) => paragraphs)));
    features['under-headings'] = Math.log1p(Math.max(...under.map(({ headings }) => headings)));
  }
  const best = Math.max(0, ...labelled.map((mention) => surroundings.bodyLength(mention)));
  features['body'] = Math.min(1, best / 150);
}

function addSpread(features: ConceptFeatures, concept: PlacedConcept): void {
  const blocks = new Set(concept.mentions.map(({ block }) => block));
  const sections = new Set(concept.mentions.map(({ evidence }) => evidence.section.join('›')));
  const sources = new Set(concept.mentions.map(({ evidence }) => evidence.source));
  const again = concept.mentions.filter(({ evidence }) => evidence.rule === 'known-name').length;
  features['mentions'] = Math.log(concept.mentions.length);
  features['blocks'] = Math.log(Math.max(1, blocks.size));
  features['sections'] = Math.log(Math.max(1, sections.size));
  features['sources'] = sources.size - 1;
  features['again'] = Math.log1p(again);
  features['names'] = Math.log(concept.names.length);
  const capitals = concept.mentions.filter(({ surface }) => /^\p{Lu}/u.test(surface)).length;
  features['capitals'] = capitals / Math.max(1, concept.mentions.length);
}

function addName(features: ConceptFeatures, label: string, notes: Notes): void {
  const words = nameWords(label);
  const written = label.split(/\s+/);
  const last = singularForm(words.at(-1) ?? '');
  const first = words[0] ?? '';
  features[`words:${Math.min(6, words.length)}`] = 1;
  features['short'] = Number(label.length <= 3);
  features['marked'] = Number(written.some(isMarkedName));
  features['acronym'] = Number(written.length === 1 && /^\p{Lu}{2,5}s?$/u.test(label));
  const unknown = words.filter((word) => !isDictionaryWord(word) && !isDictionaryWord(singularForm(word)));
  features['unknown-all'] = Number(unknown.length === words.length);
  features['unknown-head'] = Number(unknown.includes(words.at(-1) ?? ''));
  features['unknown-any'] = Number(unknown.length > 0);
  features['in-lower'] = words.filter((word) => notes.words.inLower(word)).length / Math.max(1, words.length);
  features['as-common'] = Math.log1p(notes.words.asCommon(last));
  features['as-verb'] = Number(notes.words.asVerb(last) > notes.words.asCommon(last));
  features['one-known'] = Number(words.length === 1 && unknown.length === 0);
  features['digit'] = Number(/\d/.test(label));
  features['proper'] = Math.max(0, ...words.map((word) => notes.words.proper(word)));
  features['proper-all'] = Math.min(1, ...words.map((word) => notes.words.proper(word)));
  features['head-general'] = Number(GENERAL_NOUNS.has(last));
  features['all-general'] = Number(
    words.every(
      (word) =>
        GENERAL_NOUNS.has(singularForm(word)) ||
        PLAIN_ADJECTIVES.has(word) ||
        STOP_LABELS.has(foldWord(word)),
    ),
  );
  features['one-general'] = Number(words.length === 1 && (GENERAL_NOUNS.has(last) || STOP_LABELS.has(last)));
  features['one-everyday'] = Number(words.length === 1 && EVERYDAY_NOUNS.has(last));
  features['head-everyday'] = Number(words.length > 1 && EVERYDAY_NOUNS.has(last));
  const count = notes.words.count(last);
  features['verb-share'] = count === 0 ? 0 : Math.min(1, notes.words.asVerb(last) / count);
  features['first-plain'] = Number(words.length > 1 && PLAIN_ADJECTIVES.has(first));
  features['first-verb'] = Number(words.length > 1 && LIGHT_VERBS.has(first));
  features['first-does'] = Number(words.length > 1 && (TASK_NOUNS.get(first) ?? first) !== first);
  const firsts = notes.words.count(first);
  features['first-verb-share'] =
    words.length < 2 || firsts === 0 ? 0 : Math.min(1, notes.words.asVerb(first) / firsts);
  features['pronoun-inside'] = Number(words.some((word) => PRONOUNS.has(word)));
  features['head-kind'] = Number(KIND_HEADS.has(last));
  features['head-task'] = Number(words.length > 1 && TASK_HEADS.has(last));
  features['one-task'] = Number(words.length === 1 && TASK_HEADS.has(last));
  features['function-inside'] = Number(words.slice(1, -1).some(isFunctionWord));
  features['and-inside'] = Number(/ (?:and|or|&) |,|\//.test(label));
  features['odd-signs'] = Number(/[^\p{L}\p{N}\s'’&/+#.-]/u.test(label));
  features['hyphen'] = Number(label.includes('-'));
  for (const suffix of SUFFIXES) {
    if (last.endsWith(suffix)) features[`${words.length === 1 ? 'one' : 'head'}-${suffix}`] = 1;
  }
  if (/ing$/.test(first) && words.length > 1) features['first-ing'] = 1;
  if (/ed$/.test(first) && words.length > 1) features['first-ed'] = 1;
  if (/s$/.test(first) && words.length > 1) features['first-s'] = 1;
}

function addTags(features: ConceptFeatures, concept: PlacedConcept): void {
  const tags = bestTags(concept.found);
  if (!tags) return;
  features[`tag-first:${tags[0] ?? 'X'}`] = 1;
  features[`tag-last:${tags.at(-1) ?? 'X'}`] = 1;
  for (const tag of ['VERB', 'ADP', 'PART', 'ADV', 'DET', 'NUM', 'ADJ']) {
    if (tags.slice(1).includes(tag)) features[`tag-in:${tag}`] = 1;
  }
  if (tags.length === 1) features[`tag-one:${tags[0] ?? 'X'}`] = 1;
}

/** Those of the first mention in running text, where the tagger sees a sentence; else of the first. */
function bestTags(found: readonly Mention[]): readonly string[] | undefined {
  return (found.find(({ role, tags }) => role === 'phrase' && tags) ?? found.find(({ tags }) => tags))?.tags;
}
