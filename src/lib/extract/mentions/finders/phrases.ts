/**
 * Noun phrases in running text, by part of speech. What they lack in standing they may gain by repetition or by a cue:
 * "A levain is a natural starter" → "levain" (defined), "natural starter"; "a dough called poolish" → "poolish".
 */
import { LEADING_DETERMINERS } from '../../lexicon/names/function-words.ts';
import { isFunctionWord } from '../../lexicon/names/function-words.ts';
import { GENERAL_NOUNS, PLAIN_ADJECTIVES } from '../../lexicon/names/label-frames.ts';
import type { Draft } from '../draft.ts';
import { singularForm } from '../fold-word.ts';
import { canBeName } from '../name-shape.ts';
import type { RunContext } from '../run-context.ts';
import type { TaggedWord } from '../tag-words.ts';

const MOST_WORDS = 5;

export function findPhrases(context: RunContext): Draft[] {
  const { run, place, words } = context;
  if (place === 'heading' || place === 'code') return [];
  return chunkWords(words).flatMap((chunk): Draft[] => {
    const from = words.indexOf(chunk[0] as TaggedWord);
    const phrase = trimPhrase(chunk);
    const first = phrase[0];
    const last = phrase.at(-1);
    if (!first || !last || phrase.length > MOST_WORDS) return [];
    const surface = run.text.slice(first.start, last.end);
    if (!canBeName(surface)) return [];
    const cue = cueOf(words, from, words.indexOf(last));
    const plain = phrase.length === 1 && GENERAL_NOUNS.has(singularForm(first.lower));
    if (plain && cue === null) return [];
    const draft: Draft = {
      context,
      start: first.start,
      end: last.end,
      surface,
      role: 'phrase',
      rule: cue ?? 'phrase',
    };
    return [cue === 'defined' ? { ...draft, defined: true } : draft];
  });
}

/** Runs of adjectives, nouns, numbers and participles that end in a noun; words joined by hyphens count as one. */
function chunkWords(words: readonly TaggedWord[]): TaggedWord[][] {
  const chunks: TaggedWord[][] = [];
  let chunk: TaggedWord[] = [];
  const close = (): void => {
    while (chunk.length > 0 && !endsPhrase(chunk.at(-1) as TaggedWord, chunk.length)) chunk.pop();
    if (chunk.length > 0) chunks.push(chunk);
    chunk = [];
  };
  words.forEach((word, i) => {
    const before = words[i - 1];
    const after = words[i + 1];
    const glued = before !== undefined && before.end === word.start;
    const isJoint = (word.text === '-' || word.text === '/') && glued && after?.start === word.end;
    if (isJoint && chunk.length > 0) chunk.push(word);
    else if (continues(word, before, chunk)) chunk.push(word);
    else close();
  });
  close();
  return chunks;
}

function continues(word: TaggedWord, before: TaggedWord | undefined, chunk: readonly TaggedWord[]): boolean {
  const joined =
    before !== undefined && (before.text === '-' || before.text === '/') && before.end === word.start;
  if (joined && chunk.at(-1) === before) return /[\p{L}\p{N}]/u.test(word.text);
  if (isFunctionWord(word.lower)) return false;
  if (/^(?:NOUN|PROPN|ADJ)$/.test(word.tag)) return /[\p{L}\p{N}]/u.test(word.text);
  if (word.tag === 'NUM') return chunk.length > 0;
  // "scanned documents", "training data": participles and gerunds inside or at the start of a phrase.
  return word.tag === 'VERB' && /(?:ing|ed)$/.test(word.lower) && word.lower.length > 4;
}

function endsPhrase(word: TaggedWord, length: number): boolean {
  if (/^(?:NOUN|PROPN)$/.test(word.tag)) return true;
  if (word.tag === 'NUM' && length > 1) return true;
  return word.tag === 'VERB' && word.lower.endsWith('ing') && length > 1;
}

/** Without adjectives that judge or count in front, and verbs that only lead to the object. */
function trimPhrase(chunk: readonly TaggedWord[]): readonly TaggedWord[] {
  let from = 0;
  while (from < chunk.length - 1) {
    const word = chunk[from];
    const next = chunk[from + 1];
    if (!word || !next) break;
    const hyphened = next.text === '-' || next.text === '/';
    if (
      hyphened ||
      !(PLAIN_ADJECTIVES.has(word.lower) || LEADING_DETERMINERS.has(word.lower) || word.tag === 'NUM')
    )
      break;
    from++;
  }
  return chunk.slice(from);
}

/** What the words around a phrase say of it. */
function cueOf(words: readonly TaggedWord[], from: number, to: number): string | null {
  const before = words[from - 1];
  const after = words[to + 1];
  const afterNext = words[to + 2];
  if (before && /^(?:called|named|termed|dubbed|aka)$/.test(before.lower)) return 'called';
  if (before?.lower === 'as' && /^(?:known|referred)$/.test(words[from - 2]?.lower ?? '')) return 'called';
  if (before?.lower === 'to' && words[from - 2]?.lower === 'referred') return 'called';
  const opens = words
    .slice(Math.max(0, from - 2), from)
    .every(({ tag, lower }, i, all) =>
      i === all.length - 1 ? tag === 'DET' || /^[.!?]$/.test(lower) : /^[.!?]$/.test(lower) || tag === 'DET',
    );
  if (!opens || !after) return null;
  if (/^(?:is|are)$/.test(after.lower) && afterNext && /^(?:a|an|the|one|any)$/.test(afterNext.lower))
    return 'defined';
  if (/^(?:means|denotes)$/.test(after.lower) || (after.lower === 'refers' && afterNext?.lower === 'to'))
    return 'defined';
  if (/^(?:is|are)$/.test(after.lower) && from === 0) return 'told';
  return null;
}
