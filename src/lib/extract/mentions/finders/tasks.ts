/**
 * Tasks told by verbs: "Detects objects, faces and scenes" → "object detection", "face detection", "scene detection";
 * "converts text into natural-sounding speech" → "text-to-speech"; "answers questions" → "question answering".
 * They stand on the words that tell them; whether the notes have that task as a concept is decided later.
 */
import { isFunctionWord } from '../../lexicon/names/function-words.ts';
import { GENERAL_NOUNS, PLAIN_ADJECTIVES } from '../../lexicon/names/label-frames.ts';
import { CHANGING_VERBS, GERUND_TASKS, TASK_NOUNS } from '../../lexicon/names/task-verbs.ts';
import { baseForm } from '../base-form.ts';
import type { Draft } from '../draft.ts';
import { singularForm } from '../fold-word.ts';
import { isMarkedName } from '../name-shape.ts';
import type { RunContext } from '../run-context.ts';
import type { TaggedWord } from '../tag-words.ts';

/** Objects of one verb at most, and words of one object. */
const MOST_OBJECTS = 6;
const MOST_WORDS = 3;

const isTaskVerb = (word: string): boolean =>
  TASK_NOUNS.has(word) || GERUND_TASKS.has(word) || CHANGING_VERBS.has(word);

export function findTasks(context: RunContext): Draft[] {
  const { place, words, block } = context;
  if (place === 'code' || (block.kind === 'table' && block.contents === true)) return [];
  const drafts: Draft[] = [];
  words.forEach((word, i) => {
    const base = taskVerbAt(words, i);
    if (base === null) return;
    const objects = objectsBehind(words, i + 1);
    const rule = isCued(words, i) ? 'task' : 'task-loose';
    const change = CHANGING_VERBS.has(base) ? changeOf(context, word, objects, rule) : null;
    if (change !== null) drafts.push(change);
    const noun = TASK_NOUNS.get(base) ?? GERUND_TASKS.get(base);
    if (noun === undefined || (change !== null && base !== 'translate')) return;
    objects.forEach(({ name, start, end }, k) => {
      drafts.push({
        context,
        start: k === 0 ? word.start : start,
        end,
        surface: `${name} ${noun}`,
        role: 'task',
        rule,
      });
    });
  });
  return drafts;
}

/** The base form of a verb that names a task, where the word is used as a verb. */
function taskVerbAt(words: readonly TaggedWord[], i: number): string | null {
  const word = words[i];
  if (!word || !/^(?:VERB|NOUN|PROPN)$/.test(word.tag)) return null;
  const base = baseForm(word.lower, isTaskVerb);
  if (base === null) return null;
  if (word.tag === 'VERB') return base;
  // The tagger takes many verbs that open a line for nouns.
  const after = words[i + 1];
  return isCued(words, i) &&
    word.lower !== base &&
    after !== undefined &&
    /^(?:NOUN|ADJ|DET|PROPN)$/.test(after.tag)
    ? base
    : null;
}

/** At the start of a line or sentence, or behind "to", "can", "for", "helps". */
function isCued(words: readonly TaggedWord[], i: number): boolean {
  const before = words[i - 1];
  if (before === undefined || /^[.!?:;,>–—"(-]$/.test(before.text)) return true;
  return /^(?:to|can|could|may|will|for|and|or|by|of|automatically|you|it|which|that|helps?|lets?|like|as)$/.test(
    before.lower,
  );
}

interface TaskObject {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Index of the word behind it. */
  readonly next: number;
}

/** "objects, faces, and scenes": noun phrases up to the first word of another sort. */
function objectsBehind(words: readonly TaggedWord[], from: number): TaskObject[] {
  const objects: TaskObject[] = [];
  let at = from;
  while (objects.length < MOST_OBJECTS) {
    const object = objectAt(words, at);
    if (object === null) break;
    objects.push(object);
    at = object.next;
    if (words[at]?.text === ',') at++;
    if (words[at]?.lower === 'and' || words[at]?.lower === 'or') at++;
    if (at === object.next) break;
  }
  // "detects faces, is cheap": what follows the last comma may belong to something else, but nouns alone are a list.
  return objects;
}

function objectAt(words: readonly TaggedWord[], from: number): TaskObject | null {
  let at = from;
  while (at < words.length && isSkipped(words[at])) at++;
  const start = at;
  while (at < words.length && isNominal(words[at], words[at - 1], at > start)) at++;
  const phrase = words.slice(start, at).filter(({ text }) => text !== '-');
  const first = words[start];
  const last = words[at - 1];
  if (!first || !last || phrase.length === 0 || phrase.length > MOST_WORDS) return null;
  const head = singularForm(last.lower);
  if (phrase.length === 1 && GENERAL_NOUNS.has(head) && head !== 'question' && head !== 'document')
    return null;
  if (!/^\p{L}/u.test(last.text) || /^(?:ADJ|ADV)$/.test(last.tag)) return null;
  const text = words
    .slice(start, at - 1)
    .map((word, k) => (words[start + k + 1]?.start === word.end ? word.text : `${word.text} `))
    .join('');
  return {
    name: `${text}${isMarkedName(last.text) ? last.text : head}`,
    start: first.start,
    end: last.end,
    next: at,
  };
}

function isSkipped(word: TaggedWord | undefined): boolean {
  if (!word) return false;
  return (
    word.tag === 'DET' ||
    word.tag === 'NUM' ||
    PLAIN_ADJECTIVES.has(word.lower) ||
    /^(?:your|their|its|our|all|any|of)$/.test(word.lower)
  );
}

function isNominal(word: TaggedWord | undefined, before: TaggedWord | undefined, isInside: boolean): boolean {
  if (!word || (isFunctionWord(word.lower) && !isMarkedName(word.text))) return false;
  if (isInside && before && word.start - before.end > 1) return false;
  if (word.text === '-') return isInside && before?.end === word.start;
  if (/^(?:NOUN|PROPN|ADJ)$/.test(word.tag)) return true;
  return isInside && before?.text === '-' && before.end === word.start;
}

/** "text into natural-sounding speech" → "text-to-speech". */
function changeOf(
  context: RunContext,
  verb: TaggedWord,
  objects: readonly TaskObject[],
  rule: string,
): Draft | null {
  const { words } = context;
  const [from] = objects;
  if (!from) return null;
  const link = words[from.next];
  if (link?.lower !== 'into' && link?.lower !== 'to') return null;
  let at = from.next + 1;
  while (at < words.length && isSkipped(words[at])) at++;
  const start = at;
  while (at < words.length && isNominal(words[at], words[at - 1], at > start)) at++;
  const target = words[at - 1];
  if (!target || at === start || at - start > 5) return null;
  const source = from.name.split(' ').at(-1) ?? from.name;
  if (GENERAL_NOUNS.has(singularForm(target.lower)) && target.lower !== 'text') return null;
  return {
    context,
    start: verb.start,
    end: target.end,
    surface: `${source}-to-${singularForm(target.lower)}`,
    role: 'task',
    rule,
  };
}
