/** Where the notes say what a concept is. In: a concept's mentions. Out: the words that tell it, place by place. */
import { remember } from '#lib/graph/remember.ts';
import type { Block, TextRun } from '../../../blocks/block.ts';
import { firstFrom } from '../../../first-from.ts';
import type { Mention } from '../../../mentions/mention.ts';
import { blockById, type RunContext } from '../../../mentions/run-context.ts';
import type { TaggedWord } from '../../../mentions/tag-words.ts';
import { wordAt } from '../../../word-at.ts';
import type { Notes } from '../../read-notes.ts';
import type { Telling } from './telling.ts';

/** Longer sentences say what it is at their beginning. */
const MOST_WORDS = 30;
/** Places that are read for one concept: enough, and the work stays linear. */
const MOST_MENTIONS = 40;
/** Words of an enumeration in front of what is said of all its members. */
const MOST_LISTED = 16;
/** Share of a label that the name must cover: a label that says more is about something else. */
const COVERED = 0.5;

/** Words up to the end of a bracket that is closed. */
const LONGEST_BRACKET = 100;

const COPULAS: ReadonlySet<string> = new Set([
  'is',
  'are',
  'was',
  'were',
  'means',
  "'s",
  'refers',
  'denotes',
  'describes',
]);
const DESCRIPTIONS = /descri|defin|mean|what|purpose|explan|function|overview|note|detail|use/i;

export function findTellings(mentions: readonly Mention[], notes: Notes): Telling[] {
  const tellings: Telling[] = [];
  const seen = new Set<string>();
  for (const mention of mentions.slice(0, MOST_MENTIONS)) {
    const context = notes.contextOf.get(mention.run);
    if (!context) continue;
    const place = `${mention.run}:${mention.start}`;
    if (seen.has(place)) continue;
    seen.add(place);
    const telling = labelled(mention, context, notes) ?? inSentence(mention, context);
    if (telling && telling.words.length > 0) tellings.push(telling);
  }
  return tellings;
}

/** What stands beside a label that the name fills. */
function labelled(mention: Mention, context: RunContext, notes: Notes): Telling | null {
  const { block, place, row, column } = context;
  const length = mention.end - mention.start;
  if ((block.kind === 'item' || block.kind === 'paragraph') && block.gloss?.body) {
    const { term, body } = block.gloss;
    if (mention.end <= term.offset + term.text.length) {
      if (length < COVERED * term.text.length) return null;
      return { form: 'gloss', words: sentenceFrom(context, body.offset) };
    }
  }
  if (block.kind === 'heading') {
    if (length < COVERED * block.run.text.length) return null;
    const next = blockAfter(block, context);
    if (next?.kind !== 'paragraph' || next.gloss) return null;
    const told = notes.contextOf.get(next.run.id);
    return told ? { form: 'intro', words: sentenceFrom(told, 0) } : null;
  }
  if (block.kind === 'table' && place === 'cell' && column === 0) {
    const name = block.rows[row]?.[0];
    if (!name || length < COVERED * name.text.length) return null;
    const cells = block.rows[row] ?? [];
    const at = cells.findIndex(
      (cell, i) => i > 0 && cell.text !== '' && DESCRIPTIONS.test(block.header[i]?.text ?? ''),
    );
    const cell = cells[at > 0 ? at : 1];
    const told = cell ? notes.contextOf.get(cell.id) : undefined;
    return told ? { form: 'cell', words: sentenceFrom(told, 0) } : null;
  }
  return null;
}

/** "X is a …", "X (a …)", "X, a …". */
function inSentence(mention: Mention, context: RunContext): Telling | null {
  const { words } = context;
  let i = firstFrom(words, mention.end);
  if (i >= words.length) return null;
  if (words[i]?.text === '(') {
    const inside = words.slice(i, i + LONGEST_BRACKET).findIndex(({ text }) => text === ')');
    const close = inside < 0 ? -1 : i + inside;
    if (words[i + 1] && /^(?:a|an)$/.test(words[i + 1]?.lower ?? '')) {
      return { form: 'apposition', words: words.slice(i + 1, close < 0 ? i + 8 : close) };
    }
    if (close < 0 || close - i > 8) return null;
    i = close + 1;
  }
  if (words[i]?.text === ',' && /^(?:a|an)$/.test(words[i + 1]?.lower ?? '')) {
    return { form: 'apposition', words: cut(words, i + 1, context) };
  }
  // "X and Y are tests that …" tells of X too.
  const are = verbOfAll(words, i);
  if (are !== null) return { form: 'copula', words: cut(words, are + 1, context) };
  while (words[i]?.tag === 'ADV') i++;
  const isCopula = COPULAS.has(words[i]?.lower ?? '');
  // "X measures …", "X can find …": what it does.
  if (!isCopula && (words[i]?.tag !== 'VERB' || context.place === 'heading')) return null;
  const before = words[wordAt(words, mention.start) - 1];
  const opens = before === undefined || /^(?:PUNCT|CCONJ|SCONJ|DET)$/.test(before.tag);
  if (!opens) return null;
  return isCopula
    ? { form: 'copula', words: cut(words, i + 1, context) }
    : { form: 'acts', words: cut(words, i, context) };
}

/** Index of the "are" that an enumeration beginning at a name ends with; null for anything else. */
function verbOfAll(words: readonly TaggedWord[], from: number): number | null {
  if (words[from]?.tag !== 'CCONJ' && words[from]?.text !== ',') return null;
  for (let i = from + 1; i < Math.min(words.length, from + MOST_LISTED); i++) {
    const word = words[i];
    if (word?.lower === 'are') return i;
    if (!word || !(/^(?:NOUN|PROPN|NUM|CCONJ)$/.test(word.tag) || word.text === ',')) return null;
  }
  return null;
}

function sentenceFrom(context: RunContext, offset: number): TaggedWord[] {
  return cut(context.words, firstFrom(context.words, offset), context);
}

function cut(all: readonly TaggedWord[], from: number, { run }: RunContext): TaggedWord[] {
  const words = all.slice(from, from + MOST_WORDS);
  const breaks = breaksOf(run);
  const end = words.findIndex(({ text, end: at }, i) => i > 0 && (/^[.;!?]$/.test(text) || breaks.has(at)));
  return end < 0 ? words : words.slice(0, end + 1);
}

const breaksOf = remember((run: TextRun): ReadonlySet<number> => new Set(run.breaks));

const AFTER = new WeakMap<readonly Block[], ReadonlyMap<number, Block>>();

function blockAfter(block: Block, { document }: RunContext): Block | undefined {
  let after = AFTER.get(document.blocks);
  if (!after) {
    const made = new Map<number, Block>();
    document.blocks.forEach((next, i) => {
      const before = document.blocks[i - 1];
      if (before) made.set(before.id, next);
    });
    AFTER.set(document.blocks, (after = made));
  }
  return after.get(block.id) ?? blockById(document).get(-1);
}
