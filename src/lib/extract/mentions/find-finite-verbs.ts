/**
 * Finite verbs that the tagger takes for nouns in terse notes. A clause has one finite verb: where none is tagged, it is
 * sought behind the noun phrase that the clause begins with.
 * "log sinks export them": export/NOUN → VERB; "a router trace measures delay": measures/NOUN → VERB.
 * Apart from find-verbs, whose tags it starts from: that looks at a word's neighbours, this at whole clauses.
 */
import { VERB_CLASSES } from '../lexicon/cues/verb-classes.ts';
import { LIGHT_VERBS } from '../lexicon/names/label-frames.ts';
import { OBJECT_VERBS, SUBJECT_VERBS, TELLING_VERBS } from '../lexicon/kinds/verb-words.ts';
import { CHANGING_VERBS, GERUND_TASKS, TASK_NOUNS } from '../lexicon/names/task-verbs.ts';
import { baseForm } from './base-form.ts';
import type { VerbForms } from './find-verbs.ts';
import { singularForm } from './fold-word.ts';
import type { TaggedWord } from './tag-words.ts';

const VERBS: ReadonlySet<string> = new Set([
  ...Object.values(VERB_CLASSES).flatMap(({ verbs }) =>
    verbs.split(', ').map((verb) => verb.split(' ')[0] ?? ''),
  ),
  ...[TELLING_VERBS, SUBJECT_VERBS, OBJECT_VERBS].flatMap((lists) =>
    Object.values(lists).flatMap((words) => words.split(' ')),
  ),
  ...LIGHT_VERBS,
  ...TASK_NOUNS.keys(),
  ...GERUND_TASKS.keys(),
  ...CHANGING_VERBS,
]);

type Forms = Pick<VerbForms, 'isThird' | 'mayBeThird'>;

/** "Salting stops mould since it is dry": two clauses, and a verb in each. */
const OPENS_CLAUSE = /^(?:since|because|whereas|although|though|unless)$/;

/** Words of the noun phrase that a clause begins with, at most. */
const LONGEST_SUBJECT = 6;

export function findFiniteVerbs(words: readonly TaggedWord[], forms: Forms): readonly TaggedWord[] {
  const changed = new Map<number, string>();
  let from = 0;
  for (let i = 0; i <= words.length; i++) {
    const word = words[i];
    if (word !== undefined && !/^[.!?;:,()]$/.test(word.text) && !OPENS_CLAUSE.test(word.lower)) continue;
    if (i - from > 2) readClause(words, from, i, changed, forms);
    from = i + 1;
  }
  if (changed.size === 0) return words;
  return words.map((word, i) => {
    const tag = changed.get(i);
    return tag === undefined ? word : { ...word, tag };
  });
}

/** Words `from` to `to`, `to` out. */
function readClause(
  words: readonly TaggedWord[],
  from: number,
  to: number,
  changed: Map<number, string>,
  forms: Forms,
): void {
  const finite = indexOfFinite(words, from, to, forms);
  // "A slow shutter causes motion blur": a verb at the very end gives way to one that fits better.
  const isLast = finite === to - 1 && words[finite]?.tag === 'VERB';
  if (finite !== null && !isLast) return;
  const end = Math.min(to - 1, from + LONGEST_SUBJECT);
  for (let i = from + 1; i < end; i++) {
    const [before, word, after, next] = [words[i - 1], words[i], words[i + 1], words[i + 2]];
    if (!word || !before || !after) return;
    // "Antibloxics block ice": a plural that no dictionary has is taken for an adjective.
    const isPlural = i === from + 1 && before.tag === 'ADJ' && /[^sui]s$/.test(before.lower);
    const isNoun =
      /^(?:NOUN|PROPN)$/.test(changed.get(i - 1) ?? before.tag) || before.lower === 'one' || isPlural;
    // "Blanching stops enzymes."
    const isDoing =
      i === from + 1 &&
      before.tag === 'VERB' &&
      before.lower.endsWith('ing') &&
      words[to]?.text === '.' &&
      /^(?:NOUN|PROPN|DET)$/.test(after.tag) &&
      forms.isThird(word.lower);
    const known = isDoing || ((after.tag === 'DET' || after.lower === 'to') && forms.mayBeThird(word.lower));
    if ((isNoun || isDoing) && isVerbHere(before, word, after, i + 2 < to ? next : undefined, known)) {
      if (isPlural) changed.set(i - 1, 'NOUN');
      if (word.tag !== 'VERB') changed.set(i, 'VERB');
      if (after.tag === 'VERB') changed.set(i + 1, 'NOUN');
      if (isLast) changed.set(finite, 'NOUN');
      return;
    }
    if (!isNominal(word)) {
      if (word.tag !== 'VERB' || isLast) return;
      changed.set(i, 'NOUN');
    }
  }
}

/** "A log sink exports them", "log sinks export them": by number, and with an object or a preposition behind. */
function isVerbHere(
  before: TaggedWord,
  word: TaggedWord,
  after: TaggedWord,
  next: TaggedWord | undefined,
  isKnown: boolean,
): boolean {
  if (word.tag !== 'NOUN' || word.text !== word.lower) return false;
  if (!/^(?:NOUN|PROPN|ADJ|DET|PRON|NUM|ADP|ADV|VERB)$/.test(after.tag)) return false;
  const isMany = singularForm(before.lower) !== before.lower;
  // "The error rate rises with speed", "Plain tests work with tones"
  const isWith = after.lower === 'with' && (isMany || RISING.test(word.lower));
  if (isWith && !isMany) return true;
  if (/^(?:of|for|in|with|and|or)$/.test(after.lower) && !isWith) return false;
  if (isMany) return !word.lower.endsWith('s') && VERBS.has(word.lower);
  // "lifecycle rules move objects": the next word is the verb.
  const isSubject = VERBS.has(after.lower) && next !== undefined && /^(?:NOUN|DET|ADJ|PRON)$/.test(next.tag);
  return !isSubject && (isThirdPerson(word.lower) || (isKnown && /[^s]s$/.test(word.lower)));
}

/** Of a third person, what is done and not a thing: "stores with locks" are things. */
const RISING = /^(?:rises|falls|grows|increases|decreases|drops|varies|changes|improves|declines)$/;

function indexOfFinite(words: readonly TaggedWord[], from: number, to: number, forms: Forms): number | null {
  for (let i = from; i < to; i++) {
    const word = words[i];
    if (!word) continue;
    if (word.tag === 'AUX') return i;
    if (word.tag !== 'VERB' || i === from || /(?:ing|ed)$/.test(word.lower) || words[i - 1]?.lower === 'to')
      continue;
    const after = i + 1 < to ? words[i + 1] : undefined;
    // "a cloud link is", "a router trace measures", "a bucket stores logs".
    if (after?.tag === 'AUX' || isMistaken(words[i - 1], word, after)) continue;
    // "a damper pedal lifts the dampers"
    const isPart = words[i - 1]?.tag === 'NOUN' && !word.lower.endsWith('s') && after?.tag === 'NOUN';
    if (isPart && i + 2 < to && words[i + 2]?.tag === 'DET' && forms.mayBeThird(after.lower)) continue;
    return i;
  }
  return null;
}

/** No verb of the subject before it, or none at all where the clause ends and the word before may be one. */
function isMistaken(
  before: TaggedWord | undefined,
  word: TaggedWord,
  after: TaggedWord | undefined,
): boolean {
  if (before?.tag !== 'NOUN') return false;
  if (after === undefined) return isThirdPerson(before.lower) && word.lower.endsWith('s');
  return (
    !word.lower.endsWith('s') &&
    singularForm(before.lower) === before.lower &&
    after.tag === 'NOUN' &&
    isThirdPerson(after.lower)
  );
}

const isThirdPerson = (word: string): boolean =>
  word.endsWith('s') && !word.endsWith('ss') && baseForm(word, (verb) => VERBS.has(verb)) !== null;

const isNominal = (word: TaggedWord): boolean =>
  /^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(word.tag) ||
  word.text === '-' ||
  word.text === '/' ||
  (word.tag === 'VERB' && /(?:ing|ed)$/.test(word.lower));
