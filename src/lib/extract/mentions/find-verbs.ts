/**
 * Finds verbs that the tagger takes for nouns in terse notes, by the clause around them: "stores logs" after a colon, "object
 * rules move files", "a host shares its network". In: tagged words and what a dictionary knows. Out: their tags, in order.
 */
import { LIGHT_VERBS, PURE_VERBS } from '../lexicon/names/label-frames.ts';
import type { TaggedWord, WordTag } from './tag-words.ts';

/** What a word may be, whatever it is at its place. */
export interface VerbForms {
  /** "stores": may stand behind "it". */
  isThird(word: string): boolean;
  /** "traps": a base that may stand behind "they will", and an s. */
  mayBeThird(word: string): boolean;
  /** "store": may stand behind "they will". */
  isBase(word: string): boolean;
  /** "logs": may stand behind "the". */
  isPlural(word: string): boolean;
}

const PLURAL = /[^aisu]s$/;
const HYPHEN = /^[-–/]$/;
const OBJECT = /^(?:NOUN|PROPN|ADJ|NUM)$/;
const SUBJECT = /^(?:NOUN|PROPN|ADJ|NUM|DET)$/;
const OWNING = /^(?:its|their|it|them|this|these|his|her|your|our)$/;
/** Behind a noun these need a verb. */
const DIRECTED = /^(?:against|into|onto|during|how|what|why|whether)$/;
/** Behind a noun these tell of it: "models offering strength". */
const GIVING = /^(?:offering|giving|having|using|including|showing|making|being|providing|containing)$/;
const ENDS_CLAUSE = /^[.;:?!()]$/;
const OPENS_CLAUSE = /^(?:as|that|which|who|when|if|because|so|while|where|whereas|then)$/;

/** Words that a clause is followed over in each direction. */
const REACH = 40;

export function findVerbs(words: readonly TaggedWord[], forms: VerbForms): readonly WordTag[] {
  const tags = words.map(({ tag }) => tag);
  words.forEach((word, i) => {
    if (!/^(?:NOUN|ADJ|ADV)$/.test(word.tag) || isJoined(words, i)) return;
    const clause = { words, tags, forms };
    const isVerb = PLURAL.test(word.lower)
      ? opensWithThird(clause, i) || followsSubject(clause, i)
      : followsPlural(clause, i);
    if (isVerb) tags[i] = 'VERB';
  });
  // "Stores logs": two third persons never stand side by side.
  words.forEach((word, i) => {
    const before = words[i - 1];
    const after = words[i + 1];
    // "… causes motion blur."
    const ends = after === undefined || ENDS_CLAUSE.test(after.text);
    if (
      ends &&
      tags[i] === 'VERB' &&
      tags[i - 1] === 'NOUN' &&
      tags[i - 2] === 'VERB' &&
      !PLURAL.test(word.lower)
    ) {
      const verb = words[i - 2]?.lower ?? '';
      if (
        PLURAL.test(verb) &&
        !PLURAL.test(before?.lower ?? '') &&
        !/^(?:lets|makes|helps|sees)$/.test(verb) &&
        !/(?:ed|ing)$/.test(word.lower)
      )
        tags[i] = 'NOUN';
      return;
    }
    const isObject = tags[i] === 'VERB' && tags[i - 1] === 'VERB' && PLURAL.test(word.lower);
    if (!isObject || !before || !PLURAL.test(before.lower) || !forms.isPlural(word.lower)) return;
    if (!after || (tags[i + 1] !== 'DET' && !OWNING.test(after.lower))) tags[i] = 'NOUN';
  });
  return tags;
}

interface Clause {
  readonly words: readonly TaggedWord[];
  /** Corrected up to the word that is looked at. */
  readonly tags: readonly WordTag[];
  readonly forms: VerbForms;
}

/** "pay-as-you-go": parts of one word. */
function isJoined(words: readonly TaggedWord[], i: number): boolean {
  const [before, word, after] = [words[i - 1], words[i], words[i + 1]];
  if (!word) return false;
  const bindsBefore = before !== undefined && HYPHEN.test(before.text) && before.end === word.start;
  const bindsAfter = after !== undefined && HYPHEN.test(after.text) && after.start === word.end;
  return (
    (bindsBefore && words[i - 2]?.end === before.start) || (bindsAfter && words[i + 2]?.start === after.end)
  );
}

/** "Stores logs", "finds and masks personal data", "makes lipids, stores calcium": no subject, and an object. */
function opensWithThird(clause: Clause, i: number): boolean {
  const { words, tags, forms } = clause;
  const word = words[i];
  const before = words[i - 1];
  if (!word || word.tag !== 'NOUN') return false;
  const after = words[i + 1];
  const afterThat = words[i + 2];
  if (!after) return false;
  // "The part that stores lines"; not "it means that …", "after that …".
  const named = /^(?:NOUN|PROPN)$/.test(tags[i - 2] ?? '') || /^[,)]$/.test(words[i - 2]?.text ?? '');
  if (before && named && /^(?:that|which|who)$/.test(before.lower))
    return isThirdBefore(clause, i) && hasObject(clause, i, 'any');
  const goesOn = before !== undefined && /^(?:,|and|or|&)$/.test(before.lower);
  // "… and dumps its load", "… and releases heat."
  if (goesOn && before.text !== ',' && (OWNING.test(after.lower) || inSentence(clause, i)))
    return hasVerbBefore(clause, i) && forms.isThird(word.lower) && hasObject(clause, i, 'any');
  if (goesOn ? !opensClause(clause, i) : before !== undefined && !/^[.:;(–—>→-]$/.test(before.text))
    return false;
  if (!forms.isThird(word.lower) || isOtherVerb(clause, i + 1)) return false;
  // "Groups and counts crashes"
  if (afterThat && /^(?:,|and|or|&)$/.test(after.lower)) {
    return (
      PLURAL.test(afterThat.lower) &&
      forms.isThird(afterThat.lower) &&
      (tags[i + 2] === 'VERB' || goesOn) &&
      hasObject(clause, i + 2, 'told')
    );
  }
  return hasObject(clause, i, /^\p{Ll}/u.test(word.text) ? 'told' : 'plural');
}

/** Right before an article any verb with an s will do: "proteins that traps the gas". */
function isThirdBefore({ words, tags, forms }: Clause, i: number): boolean {
  const word = words[i]?.lower ?? '';
  const owned = tags[i + 1] === 'DET' || OWNING.test(words[i + 1]?.lower ?? '');
  return forms.isThird(word) || (owned && forms.mayBeThird(word));
}

/** A third person stands before in the sentence. */
function hasVerbBefore({ words, tags }: Clause, i: number): boolean {
  for (let at = i - 2; at >= Math.max(0, i - REACH); at--) {
    const word = words[at];
    if (!word || /^[.;:?!]$/.test(word.text)) return false;
    if (PLURAL.test(word.lower) && (tags[at] === 'VERB' || OWNING.test(words[i + 1]?.lower ?? '')))
      return true;
  }
  return false;
}

/** True for a word of a whole sentence: from the start or a full stop to a full stop, four words or more. */
function inSentence({ words }: Clause, i: number): boolean {
  let from = i;
  while (from > 0 && i - from < REACH && !/^[.:;?!(]$/.test(words[from - 1]?.text ?? '')) from--;
  let to = i;
  while (to < words.length && to - i < REACH && !/^[.:;?!()]$/.test(words[to]?.text ?? '')) to++;
  const opens = from === 0 || /^[.?!]$/.test(words[from - 1]?.text ?? '');
  return opens && words[to]?.text === '.' && to - from > 3;
}

/** "Sources count three layers", "Experiments records runs": the next word is the verb, and this one its subject. */
function isOtherVerb({ words, tags, forms }: Clause, i: number): boolean {
  const [word, after] = [words[i], words[i + 1]];
  if (!word || !after || !(OBJECT.test(tags[i + 1] ?? '') || tags[i + 1] === 'DET')) return false;
  return PLURAL.test(word.lower)
    ? /^\p{Lu}/u.test(words[i - 1]?.text ?? '') && forms.isThird(word.lower) && PLURAL.test(after.lower)
    : tags[i] === 'NOUN' && forms.isBase(word.lower) && (tags[i + 1] === 'NUM' || tags[i + 1] === 'DET');
}

/** True where a third person without a subject stands before a comma or "and": its object may be a list, or stand behind. */
function opensClause({ words, tags }: Clause, i: number): boolean {
  for (let at = i - 1; at >= Math.max(0, i - REACH); at--) {
    const word = words[at];
    if (!word || ENDS_CLAUSE.test(word.text)) return false;
    const before = words[at - 1];
    if (tags[at] !== 'VERB' || !PLURAL.test(word.lower)) continue;
    return before === undefined || /^(?:[.:;,(–—>→-]|and|or|&)$/.test(before.lower);
  }
  return false;
}

/**
 * An article or a pronoun follows; or a phrase: one that ends in a plural, one of which a preposition tells more (`told`), or
 * any. "Rules engine" has no plural.
 */
function hasObject({ words, tags }: Clause, i: number, ask: 'plural' | 'told' | 'any'): boolean {
  const after = words[i + 1];
  if (!after || /^(?:-|that|such)$/.test(after.lower)) return false;
  if (tags[i + 1] === 'DET' || OWNING.test(after.lower)) return true;
  // "Figures measured twice"
  if (GIVING.test(after.lower) || (tags[i + 1] === 'VERB' && after.lower.endsWith('ed'))) return false;
  let last = i;
  for (let at = i + 1; at < Math.min(words.length, i + REACH); at++) {
    const word = words[at];
    const isForm = /(?:ing|ed)$/.test(word?.lower ?? '') || (at === i + 1 && PLURAL.test(word?.lower ?? ''));
    const isPart = OBJECT.test(tags[at] ?? '') || (tags[at] === 'VERB' && isForm);
    const isHyphen = word?.text === '-' && word.start === words[at - 1]?.end;
    if (!isPart && !isHyphen) break;
    last = at;
  }
  if (last === i) return false;
  const end = words[last];
  if (end && (PLURAL.test(end.lower) || end.lower === 'data')) return true;
  if (ask === 'any') return /^(?:NOUN|PROPN|NUM)$/.test(tags[last] ?? '');
  return ask === 'told' && (tags[last + 1] === 'ADP' || /^(?:to|-|>|→)$/.test(words[last + 1]?.lower ?? ''));
}

/** "A host shares its network", "object rules … moves files" need a verb: a singular subject, and no other verb. */
function followsSubject(clause: Clause, i: number): boolean {
  const { words, tags, forms } = clause;
  const end = behindSubject(clause, i);
  const [before, word, after, afterThat] = [words[end - 1], words[i], words[i + 1], words[i + 2]];
  if (!before || !word || !after || !/^\p{Ll}/u.test(word.text)) return false;
  const tag = tags[end - 1] ?? '';
  const sentence = inSentence(clause, i);
  if (!/^(?:NOUN|PROPN)$/.test(tag) && !(sentence && (tag === 'ADJ' || before.lower === 'one'))) return false;
  const subject = subjectOf(clause, end);
  if (subject === null || (subject.tag === 'NOUN' && PLURAL.test(subject.lower))) return false;
  if (!isThirdBefore(clause, i) || hasFiniteVerb(clause, i + 1)) return false;
  if (DIRECTED.test(after.lower))
    return isPlain(clause, i) && !/^(?:which|whom)$/.test(afterThat?.lower ?? '');
  // "Data stores share features": the verb may be the next word.
  if (
    afterThat &&
    /^(?:NOUN|PROPN|ADJ|NUM|ADP|DET|PRON)$/.test(tags[i + 2] ?? '') &&
    forms.isBase(after.lower)
  )
    return false;
  return hasObject(clause, i, sentence ? 'any' : 'told');
}

/** "Pumps move it", "members hold keys", "taxes lower demand.". */
function followsPlural(clause: Clause, i: number): boolean {
  const { words, tags, forms } = clause;
  const [before, word, after] = [words[i - 1], words[i], words[i + 1]];
  if (!before || !word || !after || word.tag === 'ADV' || !/^\p{Ll}/u.test(word.text)) return false;
  if (!/^(?:NOUN|PROPN)$/.test(tags[i - 1] ?? '')) return false;
  const bare = LIGHT_VERBS.has(word.lower) || PURE_VERBS.has(word.lower) || inSentence(clause, i);
  const owned = tags[i + 1] === 'DET' || OWNING.test(after.lower);
  if (!owned && !(bare && /^(?:NOUN|PROPN|ADJ)$/.test(tags[i + 1] ?? ''))) return false;
  const subject = subjectOf(clause, i);
  if (subject === null || !/[^aisuc]s$/.test(subject.lower)) return false;
  // "Exposes model details"
  if (subject === words[0] && words[i - 2] === undefined && forms.isThird(subject.lower)) return false;
  return forms.isBase(word.lower) && !hasFiniteVerb(clause, i + 1);
}

/** Where the noun phrase before a word ends: "Polymerase (a protein) copies …". */
function behindSubject({ words }: Clause, i: number): number {
  if (words[i - 1]?.text !== ')') return i;
  for (let at = i - 2; at >= Math.max(0, i - REACH); at--) if (words[at]?.text === '(') return at;
  return i;
}

/** A subject without "of" and without a participle. */
function isPlain({ words, tags }: Clause, i: number): boolean {
  for (let at = i - 1; at >= Math.max(0, i - REACH); at--) {
    if (words[at]?.lower === 'of' || tags[at] === 'VERB') return false;
    if (!SUBJECT.test(tags[at] ?? '')) return true;
  }
  return true;
}

/** The head of the noun phrase that is all that stands before the word in its clause, or null where more stands there. */
function subjectOf({ words, tags }: Clause, i: number): TaggedWord | null {
  let head = words[i - 1] ?? null;
  for (let at = i - 1; at >= Math.max(0, i - REACH); at--) {
    const word = words[at];
    const tag = tags[at] ?? '';
    if (!word) return null;
    if (word.lower === 'of' && at > 0) {
      head = words[at - 1] ?? null;
      continue;
    }
    const isPart =
      SUBJECT.test(tag) ||
      (tag === 'VERB' && /(?:ing|ed)$/.test(word.lower)) ||
      (/^[-/]$/.test(word.text) && at > 0);
    if (isPart) continue;
    const opens = ENDS_CLAUSE.test(word.text) || /^[,–—]$/.test(word.text) || OPENS_CLAUSE.test(word.lower);
    return opens ? head : null;
  }
  return i > REACH ? null : head;
}

/** True where the clause has a verb that stands by itself from `from` on. */
function hasFiniteVerb({ words, tags }: Clause, from: number): boolean {
  for (let at = from; at < Math.min(words.length, from + REACH); at++) {
    const word = words[at];
    if (!word || ENDS_CLAUSE.test(word.text) || word.text === ',' || tags[at] === 'CCONJ') return false;
    if (OPENS_CLAUSE.test(word.lower) || tags[at] === 'SCONJ') return false;
    if (tags[at] === 'AUX') return true;
    // "… causes motion blur.": no verb of the noun before it.
    const [before, after] = [words[at - 1], words[at + 1]];
    const isTail = after === undefined || ENDS_CLAUSE.test(after.text);
    if (isTail && tags[at - 1] === 'NOUN' && before && !PLURAL.test(before.lower) && !PLURAL.test(word.lower))
      continue;
    // "… on weak beats."
    if (isTail && tags[at - 1] === 'ADJ' && PLURAL.test(word.lower)) continue;
    if (tags[at] === 'VERB' && !/(?:ing|ed)$/.test(word.lower) && words[at - 1]?.lower !== 'to') return true;
  }
  return false;
}
