/**
 * How a name stands in its sentences: as what they are about, as what is done something to, in a terse line or in a chatty
 * one. In: the mentions of a concept. Out: named numbers 0..1 and logarithms of counts.
 */
import { sentenceAt, sentencesOf } from '../../evidence.ts';
import { firstFrom } from '../../first-from.ts';
import { PRONOUNS } from '../../lexicon/names/function-words.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { TaggedWord } from '../../mentions/tag-words.ts';
import type { FeatureSheet } from '../../scorer/index.ts';
import { wordAt } from '../../word-at.ts';
import type { Notes } from '../read-notes.ts';
import type { TextPlace } from './text-places.ts';

/** `places`: those of the mentions that are looked at. */
export function addSentenceUse(
  features: FeatureSheet,
  mentions: readonly Mention[],
  places: readonly TextPlace[],
  notes: Notes,
): void {
  const asked = mentions.filter(({ run }) => ASKED.has(notes.contextOf.get(run)?.place ?? '')).length;
  features.set('use:asked', asked / Math.max(1, mentions.length));
  if (asked > 0) features.set('use:answer', Number(mentions.some((mention) => isAnswer(mention, notes))));
  const uses = places.map(useOf);
  if (uses.length === 0) return;
  const share = (is: (use: Use) => boolean): number => uses.filter(is).length / uses.length;
  const subject = share(({ role }) => role === 'subject');
  features.set('use:subject', subject);
  features.set('use:subject-any', Number(subject > 0));
  features.set('use:generic', Number(uses.some(({ generic }) => generic)));
  features.set(
    'use:object',
    share(({ role }) => role === 'object'),
  );
  features.set(
    'use:preposition',
    share(({ role }) => role === 'preposition'),
  );
  features.set(
    'use:before-noun',
    share(({ role }) => role === 'before-noun'),
  );
  features.set('use:terse', Math.log(Math.min(...uses.map(({ length }) => length))));
  features.set('use:chat', Math.min(3, Math.min(...uses.map(({ pronouns }) => pronouns))));
  features.set(
    'use:chat-share',
    share(({ pronouns }) => pronouns > 0),
  );
  features.set(
    'use:list',
    share(({ commas }) => commas > 1),
  );
  features.set(
    'use:modified',
    share(({ modified }) => modified),
  );
  features.set(
    'use:acting',
    share(({ acting }) => acting),
  );
  features.set(
    'use:plural',
    share(({ plural }) => plural),
  );
  features.set(
    'use:example',
    share(({ example }) => example),
  );
  features.set(
    'use:negated',
    share(({ negated }) => negated),
  );
  features.set(
    'use:bound',
    share(({ bound }) => bound),
  );
  for (const [name, is] of LEADS) {
    const led = share(({ lead }) => is.test(lead));
    if (led > 0) features.set(name, led);
  }
}

/** In the right option of a practice question. */
function isAnswer({ run, block: id }: Mention, { blockOf }: Notes): boolean {
  const block = blockOf.get(id);
  return (
    block?.kind === 'question' && block.options.some((option) => option.correct && option.run.id === run)
  );
}

/** What the word before a name, adjectives aside, tells of it. */
const LEADS: readonly (readonly [name: string, word: RegExp])[] = [
  ['use:owned', /^(?:my|your|our|his|her|its|their|s)$/],
  ['use:pointed', /^(?:this|that|these|those|such)$/],
  ['use:counted', /^(?:some|any|all|many|several|different|multiple|every|each|more|both|other|another|no)$/],
  ['use:an', /^an?$/],
  ['use:the', /^the$/],
];

interface Use {
  readonly role: 'subject' | 'object' | 'preposition' | 'before-noun' | 'other';
  /** "A triad is …": the sentence tells of any thing that is called so. */
  readonly generic: boolean;
  /** Words of the sentence. */
  readonly length: number;
  readonly pronouns: number;
  readonly commas: number;
  /** An adjective or a noun right before it makes a longer name of it. */
  readonly modified: boolean;
  /** A gerund with what it is done to behind it: "identifying the bird". */
  readonly acting: boolean;
  readonly plural: boolean;
  /** Behind "like", "such as", "e.g.". */
  readonly example: boolean;
  /** "not", "never" before it. */
  readonly negated: boolean;
  /** Behind a "must" or "should", of which nothing is told. */
  readonly bound: boolean;
  /** The word before it, adjectives aside, in lower case; empty where it begins the sentence. */
  readonly lead: string;
}

/** Places of a practice question. */
const ASKED: ReadonlySet<string> = new Set(['stem', 'option', 'reason']);
/** Words between a "not" and what it denies. */
const NEAR = 5;
/** Words between "such as" and the last example that it announces. */
const EXAMPLES = 12;

function useOf({ mention, context: { run, words } }: TextPlace): Use {
  const sentences = sentencesOf(run);
  const sentence = sentences[sentenceAt(sentences, mention.start)] ?? { start: 0, end: run.text.length };
  const said = saidIn(sentence, words);
  return {
    role: roleOf(said.words, mention),
    generic: isGeneric(said.words, mention),
    length: 1 + said.words.length,
    pronouns: said.pronouns,
    commas: said.commas,
    ...before(said, mention),
  };
}

/** What is the same for every name of a sentence, which may be long. */
interface Said {
  readonly words: readonly TaggedWord[];
  readonly pronouns: number;
  readonly commas: number;
  /** Index of the first "must" or "should"; Infinity without one. */
  readonly duty: number;
}

const SAID = new WeakMap<object, Said>();

function saidIn(
  sentence: { readonly start: number; readonly end: number },
  all: readonly TaggedWord[],
): Said {
  const known = SAID.get(sentence);
  if (known) return known;
  const words = all
    .slice(firstFrom(all, sentence.start), firstFrom(all, sentence.end))
    .filter(({ end }) => end <= sentence.end);
  const duty = words.findIndex(({ lower }) => /^(?:must|should|shall)$/.test(lower));
  const made: Said = {
    words,
    pronouns: words.filter(({ lower, text }) => PRONOUNS.has(lower) && !/^\p{Lu}{2,}$/u.test(text)).length,
    commas: words.filter(({ text }) => text === ',').length,
    duty: duty < 0 ? Infinity : duty,
  };
  SAID.set(sentence, made);
  return made;
}

function before(
  { words, duty }: Said,
  { start, end, surface }: Mention,
): Pick<Use, 'modified' | 'acting' | 'plural' | 'example' | 'negated' | 'bound' | 'lead'> {
  const from = wordAt(words, start);
  let at = from - 1;
  while (at >= 0 && words[at]?.tag === 'ADJ') at--;
  const behind = firstFrom(words, end);
  const ended = (words[behind - 1]?.end ?? 0) > end ? behind - 2 : behind - 1;
  const last = words[ended]?.lower ?? surface.toLowerCase();
  return {
    modified: /^(?:ADJ|NOUN|PROPN)$/.test(words[from - 1]?.tag ?? ''),
    acting: last.endsWith('ing') && /^(?:DET|NOUN|PROPN|PRON|ADJ)$/.test(words[behind]?.tag ?? ''),
    plural: /[^su]s$/.test(last),
    example: words
      .slice(Math.max(0, from - EXAMPLES), Math.max(0, from))
      .some(
        ({ lower, tag }, i, list) =>
          (lower === 'like' && tag !== 'VERB') ||
          /^(?:e\.g\.?|eg|including|example|examples)$/.test(lower) ||
          (lower === 'as' && list[i - 1]?.lower === 'such'),
      ),
    negated: words
      .slice(Math.max(0, from - NEAR), Math.max(0, from))
      .some(({ lower }) => /^(?:no|not|never|n't|n’t|don't|without)$/.test(lower)),
    bound: duty < from,
    lead: words[at]?.lower ?? '',
  };
}

function isGeneric(words: readonly TaggedWord[], { start, end }: Mention): boolean {
  const [article, first] = words;
  const after = words[firstFrom(words, end)];
  return (
    /^an?$/.test(article?.lower ?? '') && first?.start === start && /^(?:VERB|AUX)$/.test(after?.tag ?? '')
  );
}

function roleOf(words: readonly TaggedWord[], { start, end }: Mention): Use['role'] {
  const after = words[firstFrom(words, end)];
  let at = wordAt(words, start) - 1;
  while (at >= 0 && /^(?:DET|ADJ|NUM)$/.test(words[at]?.tag ?? '')) at--;
  const before = words[at];
  if (before === undefined || /^[:;.]$/.test(before.text)) {
    if (after !== undefined && (/^(?:VERB|AUX)$/.test(after.tag) || /^(?:=|:|-|–|->|→)$/.test(after.text)))
      return 'subject';
  }
  if (after !== undefined && /^(?:NOUN|PROPN)$/.test(after.tag)) return 'before-noun';
  if (before?.tag === 'VERB') return 'object';
  if (before?.tag === 'ADP') return 'preposition';
  return 'other';
}
