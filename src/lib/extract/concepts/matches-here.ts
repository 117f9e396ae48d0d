/**
 * Whether a known name is meant where its words stand: "to connect two hosts" names no product "Acme Connect".
 * In: the name and the place. Names of several words, and words with capitals, are always meant.
 */
import { remember } from '#lib/graph/remember.ts';
import { isFunctionWord } from '../lexicon/names/function-words.ts';
import { LIGHT_VERBS } from '../lexicon/names/label-frames.ts';
import { isMarkedName } from '../mentions/name-shape.ts';
import type { RunContext } from '../mentions/run-context.ts';
import type { TaggedWord } from '../mentions/tag-words.ts';
import type { Name } from './name-table.ts';
import type { Notes } from './read-notes.ts';

export function matchesHere(
  name: Name,
  context: RunContext,
  start: number,
  end: number,
  notes: Notes,
): boolean {
  if (name.words.length > 1) return true;
  const written = context.run.text.slice(start, end);
  if (isMarkedName(written)) return true;
  // "I am" is no "IAM".
  if (/\s/.test(written)) return !written.toLowerCase().split(/\s+/).every(isFunctionWord);
  // "IT" is a name, "it" and "It" are none.
  if (isFunctionWord(written.toLowerCase())) return false;
  const word = wordAt(context.words, start);
  if (CAPITAL.test(written)) return word?.tag !== 'VERB' || !opensSentence(context.words, word);
  if (word === undefined || word.tag === 'VERB' || word.tag === 'ADJ' || word.tag === 'ADV') return false;
  if (LIGHT_VERBS.has(word.lower)) return false;
  // A proper name in lower case: only where the word is not also a common one.
  return notes.words.proper(word.lower) < 0.5 || notes.words.asVerb(word.lower) === 0 || !isProper(name);
}

/** Asked at every place of a name, which may have thousands. */
const isProper: (name: Name) => boolean = remember(({ mentions }) =>
  mentions.every(({ surface }) => CAPITAL.test(surface)),
);
// Out of what is called for every place: the script runner makes patterns with \p anew at each call.
const CAPITAL = /^\p{Lu}/u;

function wordAt(words: readonly TaggedWord[], start: number): TaggedWord | undefined {
  let low = 0;
  let high = words.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return words[low];
}

function opensSentence(words: readonly TaggedWord[], word: TaggedWord | undefined): boolean {
  const before = word ? words[words.indexOf(word) - 1] : undefined;
  return before === undefined || before.tag === 'PUNCT';
}
