/**
 * Finds nouns that the tagger takes for verbs or qualities in terse notes, by the words around them: "saved from merge/VERB
 * mistakes", "Change/VERB log is kept", "an ID token/ADJ in it". In: tagged words and what a dictionary knows. Out: the
 * words with their tags put right. Before and behind find-verbs, which looks for the opposite.
 */
import { isFunctionWord } from '../lexicon/names/function-words.ts';
import { LIGHT_VERBS, PLAIN_ADJECTIVES, PURE_VERBS } from '../lexicon/names/label-frames.ts';
import { TASK_NOUNS } from '../lexicon/names/task-verbs.ts';
import type { TaggedWord } from './tag-words.ts';

/** What a word may be, whatever it is at its place. */
export interface NounForms {
  /** "token", "tokens": may stand behind "all of the" in the plural. */
  isNoun(word: string): boolean;
  /** "set": may stand behind "they will", and with an s behind "it". */
  isBase(word: string): boolean;
}

/** Behind these no finite verb stands. Not "to" and "in", "on", "up", which may belong to a verb. */
const PREPOSITION = /^(?:of|for|from|with|by|at|into|via|about|between|through|per|without)$/;
const STARTS = /^[.!?;:(–—→•|]$/;
const ENDS = /^[.!?;:,)]$/;
/** Behind a label. */
const TELLS = /^[:=–—→]$/;
const FORM = /(?:ing|ed)$/;
const THIRD = /[^s]s$/;
const NOMINAL = /^(?:NOUN|PROPN)$/;
/** The same now and in the past: "the host set and forgot it". */
const UNCHANGED = /^(?:set|put|cut|let|hit|cost|read|spread|split|quit|shut|hurt|cast|beat|bet|rid|bound)$/;
/** A clause may stand behind these: "ensure data is kept". */
const CLAUSE_TAKING =
  /^(?:assume|believe|check|confirm|consider|ensure|expect|feel|guess|hear|hope|imagine|keep|know|learn|leave|let|make|mean|note|prove|read|remember|say|see|show|suppose|tell|think|understand|verify|watch|wish)$/;
/** Words of a noun phrase that are followed. */
const REACH = 4;

export function findNouns(words: readonly TaggedWord[], forms: NounForms): readonly TaggedWord[] {
  return words.map((word, i) => {
    const tag = nounAt(words, i, forms);
    return tag === null ? word : { ...word, tag };
  });
}

function nounAt(words: readonly TaggedWord[], i: number, { isNoun, isBase }: NounForms): string | null {
  const word = words[i];
  if (!word || !/^(?:VERB|ADJ)$/.test(word.tag) || isFunctionWord(word.lower) || isJoined(words, i))
    return null;
  if (isOwner(words, i)) return 'PROPN';
  if (word.tag === 'VERB' && FORM.test(word.lower)) return null;
  if (word.tag === 'ADJ')
    return (endsCompound(words, i) || endsLabel(words, i)) && isNoun(word.lower) ? 'NOUN' : null;
  // "written text": no noun, and no verb that could open anything.
  if (!THIRD.test(word.lower) && !isBase(word.lower)) return null;
  if (isBehindPreposition(words, i) || opensSubject(words, i)) return 'NOUN';
  if (opensLabel(words, i)) return isNoun(word.lower) || isTitle(words, i) ? 'NOUN' : null;
  return (isManyOfSort(words, i) || isHeadOfCompound(words, i)) && isNoun(word.lower) ? 'NOUN' : null;
}

/** "pay-as-you-go": parts of one word. */
function isJoined(words: readonly TaggedWord[], i: number): boolean {
  const [before, word, after] = [words[i - 1], words[i], words[i + 1]];
  return (
    (before?.text === '-' && before.end === word?.start) || (after?.text === '-' && after.start === word?.end)
  );
}

/** "Cook's distance": who owns something is no verb. */
function isOwner(words: readonly TaggedWord[], i: number): boolean {
  const [word, mark, after] = [words[i], words[i + 1], words[i + 2]];
  return (
    word !== undefined &&
    /^\p{Lu}\p{Ll}+$/u.test(word.text) &&
    word.lower !== 'let' &&
    /^['’]s$/.test(mark?.lower ?? '') &&
    mark?.start === word.end &&
    /^(?:NOUN|ADJ)$/.test(after?.tag ?? '')
  );
}

/** "exported from edge devices", "made of spans" */
const isBehindPreposition = (words: readonly TaggedWord[], i: number): boolean =>
  PREPOSITION.test(words[i - 1]?.lower ?? '') && words[i + 1]?.tag !== 'DET';

/** "avoids costly joins and …" */
function isManyOfSort(words: readonly TaggedWord[], i: number): boolean {
  const [before, word, after] = [words[i - 1], words[i], words[i + 1]];
  return before?.tag === 'ADJ' && THIRD.test(word?.lower ?? '') && closes(after);
}

/** "a training set and a validation set": behind a singular a verb would have an s. */
function isHeadOfCompound(words: readonly TaggedWord[], i: number): boolean {
  const [article, before, word, after] = [words[i - 2], words[i - 1], words[i], words[i + 1]];
  if (!word || !before || THIRD.test(word.lower) || !closes(after)) return false;
  if (!NOMINAL.test(before.tag) || THIRD.test(before.lower)) return false;
  // "a policy set on a folder"
  if (UNCHANGED.test(word.lower) && after?.tag === 'ADP') return false;
  const isOne = /^an?$/.test(article?.lower ?? '');
  return (
    isOne || (/^(?:the|each|every|its|their|one)$/.test(article?.lower ?? '') && !UNCHANGED.test(word.lower))
  );
}

const closes = (after: TaggedWord | undefined): boolean =>
  after === undefined || ENDS.test(after.text) || /^(?:CCONJ|ADP)$/.test(after.tag) || after.lower === 'such';

/** "Change request is written down", "Launch plans are old": what has a verb of its own behind it is no order. */
function opensSubject(words: readonly TaggedWord[], i: number): boolean {
  const word = words[i];
  if (!word || !opens(words, i) || CLAUSE_TAKING.test(word.lower) || PURE_VERBS.has(word.lower)) return false;
  const end = nominalEnd(words, i + 1);
  const [last, verb, after] = [words[end - 1], words[end], words[end + 1]];
  if (end === i + 1 || !last || !verb || !after) return false;
  if (verb.tag === 'AUX') return /^(?:is|are|was|were|has|have|can|may|must|will)$/.test(verb.lower);
  return (
    verb.tag === 'VERB' &&
    THIRD.test(verb.lower) &&
    !THIRD.test(last.lower) &&
    /^(?:DET|PRON|NOUN|PROPN|ADJ|ADV|VERB|ADP|NUM|PART)$/.test(after.tag)
  );
}

/** "Lead time: …", "Prompt Shields": a label of two or three words whose first is no order. */
function opensLabel(words: readonly TaggedWord[], i: number): boolean {
  const word = words[i];
  if (!word || !opens(words, i) || THIRD.test(word.lower)) return false;
  if (LIGHT_VERBS.has(word.lower) || PURE_VERBS.has(word.lower) || TASK_NOUNS.has(word.lower)) return false;
  const end = nominalEnd(words, i + 1);
  if (end === i + 1) return false;
  const after = words[end];
  return after === undefined ? i === 0 && end <= 3 : TELLS.test(after.text);
}

/** "Prompt Shields" */
const isTitle = (words: readonly TaggedWord[], i: number): boolean =>
  [words[i], words[i + 1]].every((word) => /^\p{Lu}\p{Ll}+$/u.test(word?.text ?? '')) &&
  words[i + 1]?.tag === 'PROPN';

/** "an ID token in it", "smart card, hardware token, …" */
function endsCompound(words: readonly TaggedWord[], i: number): boolean {
  const [article, before, word, after] = [words[i - 2], words[i - 1], words[i], words[i + 1]];
  if (!word || !before || PLAIN_ADJECTIVES.has(word.lower) || !closes(after)) return false;
  if (!NOMINAL.test(before.tag) || THIRD.test(before.lower)) return false;
  if (/^an?$/.test(article?.lower ?? '')) return true;
  return article?.text === ',' && (after === undefined || ENDS.test(after.text));
}

/** "Surrogate key: …" */
function endsLabel(words: readonly TaggedWord[], i: number): boolean {
  const [before, word, after] = [words[i - 1], words[i], words[i + 1]];
  return (
    word !== undefined &&
    before?.tag === 'ADJ' &&
    opens(words, i - 1) &&
    before.lower !== 'very' &&
    !PLAIN_ADJECTIVES.has(word.lower) &&
    (after === undefined ? i === 1 : TELLS.test(after.text))
  );
}

function opens(words: readonly TaggedWord[], i: number): boolean {
  const before = words[i - 1];
  return before === undefined || STARTS.test(before.text);
}

/** Behind the nouns that begin at a word. */
function nominalEnd(words: readonly TaggedWord[], from: number): number {
  let end = from;
  while (end < from + REACH && NOMINAL.test(words[end]?.tag ?? '')) end++;
  return end;
}
