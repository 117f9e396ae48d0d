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
import { namesUnder } from '../../scorer/names-under.ts';
import type { PlacedConcept } from '../place-mentions.ts';
import type { Notes } from '../read-notes.ts';
import { addSentenceUse } from './sentence-use.ts';
import { IN_BREATH, type Surroundings } from './surroundings.ts';

export type ConceptFeatures = Map<string, number>;

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

const INNER_TAGS = ['VERB', 'ADP', 'PART', 'ADV', 'DET', 'NUM', 'ADJ'];

const ruleName = namesUnder('rule:');
const moreName = namesUnder('more:');
const wordsName = namesUnder('words:');
const oneName = namesUnder('one-');
const headName = namesUnder('head-');
const firstTag = namesUnder('tag-first:');
const lastTag = namesUnder('tag-last:');
const innerTag = namesUnder('tag-in:');
const onlyTag = namesUnder('tag-one:');

export function conceptFeatures(
  concept: PlacedConcept,
  label: string,
  notes: Notes,
  surroundings: Surroundings,
): ConceptFeatures {
  const features: ConceptFeatures = new Map();
  addPlaces(features, concept, surroundings);
  addSpread(features, concept);
  addName(features, label, notes);
  addTags(features, concept);
  addSentenceUse(features, concept.mentions, notes);
  features.set('standing', concept.standing);
  features.set('inner', Number(surroundings.innerOf(concept.leader)));
  features.set('outer-head', Math.log1p(surroundings.asHead(concept.leader)));
  features.set('outer-start', Math.log1p(surroundings.asStart(concept.leader)));
  return features;
}

function addPlaces(features: ConceptFeatures, concept: PlacedConcept, surroundings: Surroundings): void {
  const counts = new Map<string, number>();
  for (const { evidence } of concept.found) counts.set(evidence.rule, (counts.get(evidence.rule) ?? 0) + 1);
  for (const [rule, count] of counts) {
    features.set(ruleName(rule), 1);
    if (count > 1) features.set(moreName(rule), Math.log(count));
  }
  features.set('rules', Math.log1p(counts.size));
  const labelled = concept.found.filter(
    ({ role }) => role !== 'phrase' && role !== 'task' && role !== 'name',
  );
  features.set('labelled', Math.log1p(labelled.length));
  features.set('labelled-share', Math.min(1, labelled.length / Math.max(1, concept.mentions.length)));
  features.set('labelled-only-once', Number(labelled.length === 1 && concept.mentions.length === 1));
  features.set('defined', Number(concept.found.some(({ defined }) => defined === true)));
  const siblings = labelled
    .map((mention) => surroundings.siblings(mention))
    .filter((value) => value !== null);
  if (siblings.length > 0) {
    features.set('siblings', Math.max(...siblings.map(({ standing }) => standing)));
    features.set('siblings-count', Math.log1p(Math.max(...siblings.map(({ count }) => count))));
    features.set('siblings-shape', Math.max(...siblings.map(({ alike }) => alike)));
  }
  const breaths = concept.found
    .filter(({ evidence }) => IN_BREATH.has(evidence.rule))
    .map((mention) => surroundings.siblings(mention))
    .filter((value) => value !== null);
  if (breaths.length > 0) {
    features.set('breath', Math.max(...breaths.map(({ standing }) => standing)));
    features.set('breath-shape', Math.max(...breaths.map(({ alike }) => alike)));
  }
  const under = labelled.map((mention) => surroundings.under(mention)).filter((count) => count !== null);
  if (under.length > 0) {
    features.set('under-facts', Math.log1p(Math.max(...under.map(({ facts }) => facts))));
    features.set('under-paragraphs', Math.log1p(Math.max(...under.map(({ paragraphs }) => paragraphs))));
    features.set('under-headings', Math.log1p(Math.max(...under.map(({ headings }) => headings))));
  }
  const best = Math.max(0, ...labelled.map((mention) => surroundings.bodyLength(mention)));
  features.set('body', Math.min(1, best / 150));
}

function addSpread(features: ConceptFeatures, concept: PlacedConcept): void {
  const blocks = new Set(concept.mentions.map(({ block }) => block));
  const sections = new Set(concept.mentions.map(({ evidence }) => evidence.section.join('›')));
  const sources = new Set(concept.mentions.map(({ evidence }) => evidence.source));
  const again = concept.mentions.filter(({ evidence }) => evidence.rule === 'known-name').length;
  features.set('mentions', Math.log(concept.mentions.length));
  features.set('blocks', Math.log(Math.max(1, blocks.size)));
  features.set('sections', Math.log(Math.max(1, sections.size)));
  features.set('sources', sources.size - 1);
  features.set('again', Math.log1p(again));
  features.set('names', Math.log(concept.names.length));
  const capitals = concept.mentions.filter(({ surface }) => /^\p{Lu}/u.test(surface)).length;
  features.set('capitals', capitals / Math.max(1, concept.mentions.length));
}

function addName(features: ConceptFeatures, label: string, notes: Notes): void {
  const words = nameWords(label);
  const written = label.split(/\s+/);
  const last = singularForm(words.at(-1) ?? '');
  const first = words[0] ?? '';
  features.set(wordsName(Math.min(6, words.length)), 1);
  features.set('short', Number(label.length <= 3));
  features.set('marked', Number(written.some(isMarkedName)));
  features.set('acronym', Number(written.length === 1 && /^\p{Lu}{2,5}s?$/u.test(label)));
  const unknown = words.filter((word) => !isDictionaryWord(word) && !isDictionaryWord(singularForm(word)));
  features.set('unknown-all', Number(unknown.length === words.length));
  features.set('unknown-head', Number(unknown.includes(words.at(-1) ?? '')));
  features.set('unknown-any', Number(unknown.length > 0));
  features.set(
    'in-lower',
    words.filter((word) => notes.words.inLower(word)).length / Math.max(1, words.length),
  );
  features.set('as-common', Math.log1p(notes.words.asCommon(last)));
  features.set('as-verb', Number(notes.words.asVerb(last) > notes.words.asCommon(last)));
  features.set('one-known', Number(words.length === 1 && unknown.length === 0));
  features.set('digit', Number(/\d/.test(label)));
  features.set('proper', Math.max(0, ...words.map((word) => notes.words.proper(word))));
  features.set('proper-all', Math.min(1, ...words.map((word) => notes.words.proper(word))));
  features.set('head-general', Number(GENERAL_NOUNS.has(last)));
  features.set(
    'all-general',
    Number(
      words.every(
        (word) =>
          GENERAL_NOUNS.has(singularForm(word)) ||
          PLAIN_ADJECTIVES.has(word) ||
          STOP_LABELS.has(foldWord(word)),
      ),
    ),
  );
  features.set(
    'one-general',
    Number(words.length === 1 && (GENERAL_NOUNS.has(last) || STOP_LABELS.has(last))),
  );
  features.set('one-everyday', Number(words.length === 1 && EVERYDAY_NOUNS.has(last)));
  features.set('head-everyday', Number(words.length > 1 && EVERYDAY_NOUNS.has(last)));
  const count = notes.words.count(last);
  features.set('verb-share', count === 0 ? 0 : Math.min(1, notes.words.asVerb(last) / count));
  features.set('first-plain', Number(words.length > 1 && PLAIN_ADJECTIVES.has(first)));
  features.set('first-verb', Number(words.length > 1 && LIGHT_VERBS.has(first)));
  features.set('first-does', Number(words.length > 1 && (TASK_NOUNS.get(first) ?? first) !== first));
  const firsts = notes.words.count(first);
  features.set(
    'first-verb-share',
    words.length < 2 || firsts === 0 ? 0 : Math.min(1, notes.words.asVerb(first) / firsts),
  );
  features.set('pronoun-inside', Number(words.some((word) => PRONOUNS.has(word))));
  features.set('head-kind', Number(KIND_HEADS.has(last)));
  features.set('head-task', Number(words.length > 1 && TASK_HEADS.has(last)));
  features.set('one-task', Number(words.length === 1 && TASK_HEADS.has(last)));
  features.set('function-inside', Number(words.slice(1, -1).some(isFunctionWord)));
  features.set('and-inside', Number(/ (?:and|or|&) |,|\//.test(label)));
  features.set('odd-signs', Number(/[^\p{L}\p{N}\s'’&/+#.-]/u.test(label)));
  features.set('hyphen', Number(label.includes('-')));
  for (const suffix of SUFFIXES) {
    if (last.endsWith(suffix)) features.set(words.length === 1 ? oneName(suffix) : headName(suffix), 1);
  }
  if (/ing$/.test(first) && words.length > 1) features.set('first-ing', 1);
  if (/ed$/.test(first) && words.length > 1) features.set('first-ed', 1);
  if (/s$/.test(first) && words.length > 1) features.set('first-s', 1);
}

function addTags(features: ConceptFeatures, concept: PlacedConcept): void {
  const tags = bestTags(concept.found);
  if (!tags) return;
  features.set(firstTag(tags[0] ?? 'X'), 1);
  features.set(lastTag(tags.at(-1) ?? 'X'), 1);
  for (const tag of INNER_TAGS) {
    if (tags.includes(tag, 1)) features.set(innerTag(tag), 1);
  }
  if (tags.length === 1) features.set(onlyTag(tags[0] ?? 'X'), 1);
}

/** Those of the first mention in running text, where the tagger sees a sentence; else of the first. */
function bestTags(found: readonly Mention[]): readonly string[] | undefined {
  return (found.find(({ role, tags }) => role === 'phrase' && tags) ?? found.find(({ tags }) => tags))?.tags;
}
