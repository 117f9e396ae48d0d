/**
 * What tells a concept from a stray phrase: where and how often it is named, the build of its name, its neighbours.
 * In: a placed concept and the notes' statistics. Out: named numbers for the scorer; never words of the subject.
 */
import { count, least, most } from '../../count-over.ts';
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
import type { FeatureSheet } from '../../scorer/index.ts';
import { namesUnder } from '../../scorer/names-under.ts';
import type { PlacedConcept } from '../place-mentions.ts';
import type { Notes } from '../read-notes.ts';
import { addBeside } from './beside.ts';
import { addSentenceUse } from './sentence-use.ts';
import type { Company } from './company.ts';
import type { KinOf } from './kin.ts';
import { IN_BREATH, type Siblings, type Surroundings, type Under } from './surroundings.ts';
import { MOST_MENTIONS, textPlaces } from './text-places.ts';

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

export function addConceptFeatures(
  features: FeatureSheet,
  concept: PlacedConcept,
  label: string,
  notes: Notes,
  surroundings: Surroundings,
): void {
  addPlaces(features, concept, surroundings);
  addSpread(features, concept);
  addName(features, label, notes);
  addTags(features, concept);
  const places = textPlaces(concept.mentions, notes);
  addSentenceUse(features, concept.mentions, places, notes);
  addBeside(features, places);
  addKin(features, surroundings.kin(concept.leader));
  addCompany(features, surroundings.company(concept));
  addTitles(features, label, concept.mentions);
  features.set('standing', concept.standing);
  features.set('inner', Number(surroundings.innerOf(concept.leader)));
  features.set('outer-head', Math.log1p(surroundings.asHead(concept.leader)));
  features.set('outer-start', Math.log1p(surroundings.asStart(concept.leader)));
}

function addKin(features: FeatureSheet, { byHead, byStart, start, end }: KinOf): void {
  features.set('kin:head', Math.log1p(byHead.count));
  features.set('kin:head-standing', byHead.standing / Math.max(1, byHead.count));
  features.set('kin:start', Math.log1p(byStart.count));
  features.set('kin:start-standing', byStart.standing / Math.max(1, byStart.count));
  features.set('kin:starts-with', start);
  features.set('kin:ends-with', end);
}

function addCompany(features: FeatureSheet, { paired, best, count: others, section }: Company): void {
  features.set('company:paired', paired);
  features.set('company:best', best);
  features.set('company:count', Math.log1p(others));
  features.set('company:section', section);
}

/** Whether it stands under a title that has its words. */
function addTitles(features: FeatureSheet, label: string, mentions: readonly Mention[]): void {
  const words = nameWords(label).map(foldWord);
  let most = 0;
  let last = 0;
  for (const { evidence, role } of mentions.slice(0, MOST_MENTIONS)) {
    if (role === 'heading') continue;
    const title = new Set(nameWords(evidence.section.at(-1) ?? '').map(foldWord));
    most = Math.max(most, words.filter((word) => title.has(word)).length / Math.max(1, words.length));
    last = Math.max(last, Number(title.has(words.at(-1) ?? '')));
  }
  features.set('in-title', most);
  features.set('in-title-head', last);
}

// Small functions that loop in one way: of long ones with many closures the optimizing compiler takes a tenth of a second, and
// takes it again whenever a branch is met for the first time.

function addPlaces(features: FeatureSheet, concept: PlacedConcept, surroundings: Surroundings): void {
  const { found, mentions } = concept;
  addRules(features, found);
  const labelled = found.filter(isLabel);
  features.set('labelled', Math.log1p(labelled.length));
  features.set('labelled-share', Math.min(1, labelled.length / Math.max(1, mentions.length)));
  features.set('labelled-only-once', Number(labelled.length === 1 && mentions.length === 1));
  features.set('defined', Number(found.some(({ defined }) => defined === true)));
  const siblings = known(labelled, surroundings.siblings);
  if (siblings.length > 0) {
    features.set('siblings', most(siblings, STANDING));
    features.set('siblings-count', Math.log1p(most(siblings, COUNT)));
    features.set('siblings-shape', most(siblings, ALIKE));
  }
  const breaths = known(found.filter(isInBreath), surroundings.siblings);
  if (breaths.length > 0) {
    features.set('breath', most(breaths, STANDING));
    features.set('breath-shape', most(breaths, ALIKE));
  }
  const under = known(labelled, surroundings.under);
  if (under.length > 0) {
    features.set('under-facts', Math.log1p(most(under, FACTS)));
    features.set('under-paragraphs', Math.log1p(most(under, PARAGRAPHS)));
    features.set('under-headings', Math.log1p(most(under, HEADINGS)));
  }
  features.set('body', Math.min(1, most(labelled, surroundings.bodyLength, 0) / 150));
}

const isLabel = ({ role }: Mention): boolean => role !== 'phrase' && role !== 'task' && role !== 'name';
const isInBreath = ({ evidence }: Mention): boolean => IN_BREATH.has(evidence.rule);

const STANDING = ({ standing }: Siblings): number => standing;
const COUNT = ({ count }: Siblings): number => count;
const ALIKE = ({ alike }: Siblings): number => alike;
const FACTS = ({ facts }: Under): number => facts;
const PARAGRAPHS = ({ paragraphs }: Under): number => paragraphs;
const HEADINGS = ({ headings }: Under): number => headings;

function addRules(features: FeatureSheet, found: readonly Mention[]): void {
  const counts = new Map<string, number>();
  for (const { evidence } of found) counts.set(evidence.rule, (counts.get(evidence.rule) ?? 0) + 1);
  counts.forEach((count, rule) => {
    features.set(ruleName(rule), 1);
    if (count > 1) features.set(moreName(rule), Math.log(count));
  });
  features.set('rules', Math.log1p(counts.size));
}

/** What is told of each, where something is. */
function known<Thing, Told>(things: readonly Thing[], tell: (thing: Thing) => Told | null): Told[] {
  const all: Told[] = [];
  for (const thing of things) {
    const told = tell(thing);
    if (told !== null) all.push(told);
  }
  return all;
}

/** How many different things they are. */
function kindsOf<Thing>(things: readonly Thing[], of: (thing: Thing) => unknown): number {
  return things.length < 2 ? things.length : new Set(things.map(of)).size;
}

/** The same of sections, of which those with the same titles are one. */
function sectionsOf(mentions: readonly Mention[]): number {
  if (mentions.length < 2) return mentions.length;
  return new Set([...new Set(mentions.map(SECTION))].map((titles) => titles.join('›'))).size;
}

const BLOCK = ({ block }: Mention): number => block;
const SECTION = ({ evidence }: Mention): readonly string[] => evidence.section;
const SOURCE = ({ evidence }: Mention): string => evidence.source;
const isFoundAgain = ({ evidence }: Mention): boolean => evidence.rule === 'known-name';
const isCapital = ({ surface }: Mention): boolean => CAPITAL.test(surface);
const CAPITAL = /^\p{Lu}/u;

function addSpread(features: FeatureSheet, { mentions, names }: PlacedConcept): void {
  features.set('mentions', Math.log(mentions.length));
  features.set('blocks', Math.log(Math.max(1, kindsOf(mentions, BLOCK))));
  features.set('sections', Math.log(Math.max(1, sectionsOf(mentions))));
  features.set('sources', kindsOf(mentions, SOURCE) - 1);
  features.set('again', Math.log1p(count(mentions, isFoundAgain)));
  features.set('names', Math.log(names.length));
  features.set('capitals', count(mentions, isCapital) / Math.max(1, mentions.length));
}

function addName(features: FeatureSheet, label: string, notes: Notes): void {
  const words = nameWords(label);
  const last = singularForm(words.at(-1) ?? '');
  features.set(wordsName(Math.min(6, words.length)), 1);
  addSigns(features, label);
  addWords(features, words, last, notes);
  addHead(features, words.length, last, notes);
  if (words.length > 1) addFirst(features, words[0] ?? '', notes);
}

const CAPITALS = /^\p{Lu}{2,}$/u;
const ACRONYM = /^\p{Lu}{2,5}s?$/u;
const ODD_SIGN = /[^\p{L}\p{N}\s'’&/+#.-]/u;

/** "Bottle-to-bottle": what makes one thing of another, or leads from it. */
const TURNING = /^\S+-to-\S+/;
const CAPITALIZED = /^\p{Lu}/u;

/** "IT" and "Acme One" have none. */
const isPronoun = (word: string, at: number): boolean =>
  PRONOUNS.has(word.toLowerCase()) && (at === 0 ? !CAPITALS.test(word) : !CAPITALIZED.test(word));

/** How it is written. */
function addSigns(features: FeatureSheet, label: string): void {
  const written = label.split(/\s+/);
  features.set('short', Number(label.length <= 3));
  features.set('marked', Number(written.some(isMarkedName)));
  features.set('acronym', Number(written.length === 1 && ACRONYM.test(label)));
  features.set('digit', Number(/\d/.test(label)));
  features.set('and-inside', Number(/ (?:and|or|&) |,|\//.test(label)));
  features.set('odd-signs', Number(ODD_SIGN.test(label)));
  features.set('hyphen', Number(label.includes('-')));
  features.set('to-inside', Number(TURNING.test(label)));
  features.set('pronoun-inside', Number(written.some(isPronoun)));
}

const isKnownWord = (word: string): boolean => isDictionaryWord(word) || isDictionaryWord(singularForm(word));

const isGeneral = (word: string): boolean =>
  GENERAL_NOUNS.has(singularForm(word)) || PLAIN_ADJECTIVES.has(word) || STOP_LABELS.has(foldWord(word));

/** What words it is made of. */
function addWords(features: FeatureSheet, words: readonly string[], last: string, notes: Notes): void {
  const all = words.length;
  const strange = all - count(words, isKnownWord);
  features.set('unknown-all', Number(strange === all));
  features.set('unknown-head', Number(all > 0 && !isKnownWord(words.at(-1) ?? '')));
  features.set('unknown-any', Number(strange > 0));
  features.set('in-lower', count(words, notes.words.inLower) / Math.max(1, all));
  features.set('one-known', Number(all === 1 && strange === 0));
  features.set('proper', most(words, notes.words.proper, 0));
  features.set('proper-all', least(words, notes.words.proper, 1));
  features.set('all-general', Number(words.every(isGeneral)));
  features.set('one-general', Number(all === 1 && (GENERAL_NOUNS.has(last) || STOP_LABELS.has(last))));
  features.set('function-inside', Number(all > 2 && words.slice(1, -1).some(isFunctionWord)));
}

/** Its last word, in the singular. */
function addHead(features: FeatureSheet, words: number, last: string, notes: Notes): void {
  const asVerb = notes.words.asVerb(last);
  features.set('as-common', Math.log1p(notes.words.asCommon(last)));
  features.set('as-verb', Number(asVerb > notes.words.asCommon(last)));
  features.set('verb-share', shareOf(asVerb, notes.words.count(last)));
  features.set('head-general', Number(GENERAL_NOUNS.has(last)));
  features.set('head-kind', Number(KIND_HEADS.has(last)));
  const isTask = TASK_HEADS.has(last);
  features.set('head-task', Number(words > 1 && isTask));
  features.set('one-task', Number(words === 1 && isTask));
  const isEveryday = EVERYDAY_NOUNS.has(last);
  features.set('one-everyday', Number(words === 1 && isEveryday));
  features.set('head-everyday', Number(words > 1 && isEveryday));
  for (const suffix of SUFFIXES) {
    if (last.endsWith(suffix)) features.set(words === 1 ? oneName(suffix) : headName(suffix), 1);
  }
}

/** Its first word, where it has several. */
function addFirst(features: FeatureSheet, first: string, notes: Notes): void {
  features.set('first-plain', Number(PLAIN_ADJECTIVES.has(first)));
  features.set('first-verb', Number(LIGHT_VERBS.has(first)));
  features.set('first-does', Number((TASK_NOUNS.get(first) ?? first) !== first));
  features.set('first-verb-share', shareOf(notes.words.asVerb(first), notes.words.count(first)));
  features.set('first-ing', Number(first.endsWith('ing')));
  features.set('first-ed', Number(first.endsWith('ed')));
  features.set('first-s', Number(first.endsWith('s')));
}

const shareOf = (part: number, all: number): number => (all === 0 ? 0 : Math.min(1, part / all));

function addTags(features: FeatureSheet, concept: PlacedConcept): void {
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
