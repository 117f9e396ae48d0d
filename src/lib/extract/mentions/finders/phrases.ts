/**
 * Noun phrases in running text, by part of speech. What they lack in standing they may gain by repetition or by a cue:
 * "A levain is a natural starter" → "levain" (defined), "natural starter"; "a dough called poolish" → "poolish".
 */
import { sentencesOf } from '../../evidence.ts';
import { isFunctionWord, LEADING_DETERMINERS } from '../../lexicon/names/function-words.ts';
import { COUNTERS, GENERAL_NOUNS, LIGHT_VERBS, PLAIN_ADJECTIVES } from '../../lexicon/names/label-frames.ts';
import type { Draft } from '../draft.ts';
import { singularForm } from '../fold-word.ts';
import { canBeName } from '../name-shape.ts';
import { isUnit } from '../is-unit.ts';
import type { RunContext } from '../run-context.ts';
import { isDictionaryWord, type TaggedWord } from '../tag-words.ts';

const MOST_WORDS = 5;

/** Words `from` to `to`, both in. */
interface Chunk {
  readonly from: number;
  readonly to: number;
}

export function findPhrases(context: RunContext): Draft[] {
  const { place, words, block } = context;
  if (block.kind === 'table' && block.contents === true) return [];
  if (place === 'heading' || place === 'code') return [];
  return chunksOf(words, endsOf(context)).flatMap((chunk) => {
    const name = behindUnit(words, trimFront(words, chunk));
    if (name > chunk.to) return [];
    const from = wholeFront(words, name);
    if (from === chunk.to && sharesObject(words, from)) return [];
    const cue = cueOf(words, chunk);
    const first = words[from];
    const drafts: Draft[] = [];
    // "key pair": the adjective may belong to the name after all, if the notes say it again and again.
    if (from > chunk.from && words[from - 1]?.tag === 'ADJ' && cue === null) {
      drafts.push(...read(context, { from: from - 1, to: chunk.to }, 'phrase-adjective'));
    }
    drafts.push(...sharedHeads(context, { from, to: chunk.to }));
    const isDoing = first?.tag === 'VERB' && from < chunk.to && words[from + 1]?.text !== '-';
    if (!isDoing) return [...drafts, ...read(context, { from, to: chunk.to }, cue ?? 'phrase')];
    // "transforming raw data": perhaps a doing, and the name is its object; "training data" is one name.
    const object = { from: trimFront(words, { from: from + 1, to: chunk.to }), to: chunk.to };
    return [
      ...drafts,
      ...read(context, { from, to: chunk.to }, cue ?? 'gerund'),
      ...read(context, object, 'phrase'),
    ];
  });
}

function read(context: RunContext, { from, to }: Chunk, rule: string): Draft[] {
  const first = context.words[from];
  const last = context.words[to];
  if (!first || !last || wordCount(context.words, from, to) > MOST_WORDS) return [];
  const surface = context.run.text.slice(first.start, last.end);
  if (!canBeName(surface)) return [];
  if (from === to && GENERAL_NOUNS.has(singularForm(first.lower)) && !/^(?:called|defined)$/.test(rule))
    return [];
  const draft: Draft = { context, start: first.start, end: last.end, surface, role: 'phrase', rule };
  return [rule === 'defined' ? { defined: true, ...draft } : draft];
}

/** "labeled or unlabeled data": the first quality has the head of the second. */
function sharedHeads(context: RunContext, { from, to }: Chunk): Draft[] {
  const { words } = context;
  const [quality, link, other] = [words[from - 2], words[from - 1], words[from]];
  const head = words[to];
  if (!quality || !link || !other || !head || to === from || !/^(?:and|or)$/.test(link.lower)) return [];
  const isQuality = ({ tag, lower }: TaggedWord): boolean =>
    tag === 'ADJ' || (tag === 'VERB' && lower.endsWith('ed'));
  if (!isQuality(quality) || !isQuality(other) || PLAIN_ADJECTIVES.has(quality.lower)) return [];
  const before = words[from - 3];
  if (before && (before.text === '-' || /^(?:NOUN|PROPN)$/.test(before.tag))) return [];
  const rest = context.run.text.slice(words[from + 1]?.start ?? head.start, head.end);
  const surface = `${quality.text} ${rest}`;
  return canBeName(surface)
    ? [{ context, start: quality.start, end: quality.end, surface, role: 'phrase', rule: 'phrase-shared' }]
    : [];
}

/** Hyphened words count as one. */
function wordCount(words: readonly TaggedWord[], from: number, to: number): number {
  let count = 0;
  for (let i = from; i <= to; i++) if (i === from || words[i - 1]?.end !== words[i]?.start) count++;
  return count;
}

/** Offsets of the blanks behind which a sentence or a line starts. */
function endsOf({ run, document }: RunContext): ReadonlySet<number> {
  const ends = new Set([...run.breaks, ...sentencesOf(run).map(({ start }) => start - 1)]);
  if (run.line === run.endLine) return ends;
  // Where a line happens to end, a capital behind a small word begins something else.
  for (const { index } of run.text.matchAll(/(?<=\p{Ll}) (?=\p{Lu})/gu))
    if (/^[^\S\n]{0,3}\n/.test(document.text.slice(run.origin[index], (run.origin[index] ?? 0) + 4)))
      ends.add(index);
  return ends;
}

/** Runs of adjectives, nouns, numbers and participles that end in a noun. */
function chunksOf(words: readonly TaggedWord[], ends: ReadonlySet<number>): Chunk[] {
  const chunks: Chunk[] = [];
  let from = -1;
  const close = (end: number): void => {
    let to = end;
    while (from >= 0 && to >= from && !endsPhrase(words, from, to)) to--;
    if (from >= 0 && to >= from) chunks.push({ from, to });
    from = -1;
  };
  words.forEach((word, i) => {
    if (continues(words, from, i)) from = from < 0 ? i : from;
    else {
      close(i - 1);
      if (continues(words, -1, i)) from = i;
    }
    // A line end or a mark between two words parts them.
    const next = words[i + 1];
    if (from >= 0 && next && (next.start - word.end > 1 || ends.has(next.start - 1))) close(i);
  });
  close(words.length - 1);
  return chunks;
}

function continues(words: readonly TaggedWord[], from: number, i: number): boolean {
  const word = words[i];
  const before = words[i - 1];
  const after = words[i + 1];
  if (!word) return false;
  const isOpen = from >= 0;
  const glued = before !== undefined && before.end === word.start;
  if (word.text === '-' || word.text === '/') return isOpen && glued && after?.start === word.end;
  if (!/[\p{L}\p{N}]/u.test(word.text)) return false;
  // "a double membrane w/ pores", "a mill w/o sails"
  if (word.lower === 'w' && after?.text === '/') return false;
  if (word.lower === 'o' && before?.text === '/' && words[i - 2]?.lower === 'w') return false;
  if (isOpen && glued && (before.text === '-' || before.text === '/')) return true;
  if (isFunctionWord(word.lower)) return false;
  if (/^(?:NOUN|PROPN|ADJ)$/.test(word.tag)) return true;
  // "timeout 30 s": the amount is no part of the name.
  if (word.tag === 'NUM') return isOpen && !isUnit(after?.text ?? '');
  // "critics attacked the play", "cells called neurons": behind a plural or a person a participle begins something else.
  if (/ed$/.test(word.lower) && before && /^(?:NOUN|PROPN)$/.test(before.tag) && isOwnSubject(before))
    return false;
  // "features using methods like …"
  if (isOpen && LEADS_ON.test(word.lower)) return false;
  // "scanned documents", "training data": participles and gerunds inside or at the start of a phrase.
  return word.tag === 'VERB' && /(?:ing|ed)$/.test(word.lower) && word.lower.length > 4;
}

/** Gerunds that stand between two phrases, and in none. */
const LEADS_ON =
  /^(?:using|including|containing|having|being|making|providing|offering|giving|showing|leading|allowing|enabling|ensuring|helping|causing|depending|regarding|concerning|involving|requiring|resulting|consisting|ranging|according)$/;

/** A plural, or a name that is no short form ("AI powered search" is one phrase). */
const isOwnSubject = ({ text, lower, tag }: TaggedWord): boolean =>
  singularForm(lower) !== lower || (tag === 'PROPN' && /^\p{Lu}\p{Ll}{2,}/u.test(text));

function endsPhrase(words: readonly TaggedWord[], from: number, to: number): boolean {
  const word = words[to];
  if (!word) return false;
  // "timeout default 30 s"
  if (/^(?:default|max|min)$/.test(word.lower) && words[to + 1]?.tag === 'NUM') return false;
  if (/^(?:NOUN|PROPN)$/.test(word.tag)) return true;
  const joined = words[to - 1]?.text === '-' && to - 1 > from;
  // "Llama 2", not "november 2025".
  if (word.tag === 'NUM')
    return to > from && !joined && (/^\p{Lu}/u.test(words[to - 1]?.text ?? '') || isRanked(words, to));
  return word.tag === 'VERB' && word.lower.endsWith('ing') && (to > from || isDoingAlone(words, to));
}

/** "layer 7", "type 2": a number tells them apart. */
const isRanked = (words: readonly TaggedWord[], at: number): boolean =>
  RANKS.test(words[at - 1]?.lower ?? '') && /^\d{1,2}$/.test(words[at]?.text ?? '');
const RANKS = /^(?:class|grade|layer|level|tier|type)$/;

/** "such as chunking, and …": a gerund without an object. */
function isDoingAlone(words: readonly TaggedWord[], at: number): boolean {
  const before = words[at - 1];
  const after = words[at + 1];
  if (before && /^(?:AUX|PRON|NOUN|PROPN|ADV)$/.test(before.tag)) return false;
  // "Versioning protects …"
  const isSubject = after?.tag === 'VERB' && /[^s]s$/.test(after.lower);
  if (isSubject && (before === undefined || before.tag === 'PUNCT')) return true;
  return (
    (words[at]?.lower.length ?? 0) > 6 && (after === undefined || /^(?:PUNCT|CCONJ|AUX)$/.test(after.tag))
  );
}

/** "building, testing and serving models": no building as such, as all have the object of the last. */
function sharesObject(words: readonly TaggedWord[], at: number): boolean {
  const isGerund = (word: TaggedWord | undefined): boolean => /^\p{Ll}{2,}ing$/u.test(word?.text ?? '');
  if (!isGerund(words[at])) return false;
  let last = at;
  for (let i = at + 1; i < words.length; i++) {
    if (/^(?:,|and|or|&)$/.test(words[i]?.lower ?? '')) continue;
    if (!isGerund(words[i])) break;
    last = i;
  }
  const isJoined =
    /^(?:and|or|&)$/.test(words[last - 1]?.lower ?? '') && isDictionaryWord(words[at]?.lower ?? '');
  return (
    last > at &&
    isJoined &&
    words[last]?.tag === 'VERB' &&
    /^(?:NOUN|PROPN|ADJ)$/.test(words[last + 1]?.tag ?? '')
  );
}

/** Where the name starts, behind adjectives that judge or count and verbs that only lead to it. */
function trimFront(words: readonly TaggedWord[], { from, to }: Chunk): number {
  let at = from;
  while (at < to) {
    const word = words[at];
    const next = words[at + 1];
    if (!word || !next || next.text === '-' || next.text === '/') break;
    if (COUNTERS.has(word.lower) && next.tag === 'NUM' && at + 2 <= to) {
      at += 2;
      continue;
    }
    const base = word.lower.replace(/(?:ing|ed)$/, '');
    const isPlain =
      PLAIN_ADJECTIVES.has(word.lower) ||
      LEADING_DETERMINERS.has(word.lower) ||
      word.tag === 'NUM' ||
      (word.tag === 'VERB' && (LIGHT_VERBS.has(base) || LIGHT_VERBS.has(`${base}e`)));
    if (!isPlain) break;
    at++;
  }
  return at;
}

/** "5 GB disk space", "3 year contract": an amount is no part of the name; behind the phrase where it is only that. */
function behindUnit(words: readonly TaggedWord[], from: number): number {
  const isAmount = words[from - 1]?.tag === 'NUM' && isUnit(words[from]?.text ?? '');
  return isAmount ? from + 1 : from;
}

/**
 * Back to where the word begins that the phrase is cut from ("on-prem network", "70S ribosome"), and over a name in capitals
 * that is a small word elsewhere ("Down syndrome").
 */
function wholeFront(words: readonly TaggedWord[], from: number): number {
  let at = from;
  if (isHyphened(words, at - 1) && words[at - 1]?.end === (words[at]?.start ?? 0) - 1) at--;
  for (let n = 0; n < MOST_WORDS; n++) {
    const [first, before] = [words[at], words[at - 1]];
    if (!first || !before || before.end !== first.start || !/^[\p{L}\p{N}-]+$/u.test(before.text)) break;
    at--;
  }
  // "no-code interface" is no name with its "no".
  if (/^(?:-|no|non)$/.test(words[at]?.lower ?? '')) return from;
  const [first, before, beforeThat] = [words[at], words[at - 1], words[at - 2]];
  const isName =
    first !== undefined &&
    before !== undefined &&
    beforeThat !== undefined &&
    first.start - before.end === 1 &&
    /^\p{Lu}\p{Ll}{2,}$/u.test(before.text) &&
    /^(?:ADP|ADV|INTJ)$/.test(before.tag) &&
    /^[\p{Ll},]+$/u.test(beforeThat.text);
  return isName ? at - 1 : at;
}

/** The end of a hyphened word that the tagger takes for a verb: "pass" of "first-pass effect". */
function isHyphened(words: readonly TaggedWord[], at: number): boolean {
  const [link, word] = [words[at - 1], words[at]];
  return word?.tag === 'VERB' && link?.text === '-' && link.end === word.start && !/ing$/.test(word.lower);
}

/** What the words around a phrase say of it. */
function cueOf(words: readonly TaggedWord[], { from, to }: Chunk): string | null {
  const [two, one] = [words[from - 2]?.lower ?? '', words[from - 1]?.lower ?? ''];
  if (/^(?:called|named|termed|dubbed|aka)$/.test(one)) return 'called';
  if (one === 'as' && /^(?:known|referred|described)$/.test(two)) return 'called';
  if (one === 'to' && words[from - 3]?.lower === 'referred') return 'called';
  const after = words[to + 1]?.lower ?? '';
  const afterNext = words[to + 2]?.lower ?? '';
  const list = enumerationOf(words, { from, to });
  if (list !== null) return list;
  if (/^(?:using|via|through|with)$/.test(one) && words[from - 1]?.tag !== 'CCONJ') return 'by-means';
  if (!opensSentence(words, from)) return null;
  if (/^(?:is|are)$/.test(after)) return /^(?:a|an|the|one|any)$/.test(afterNext) ? 'defined' : 'told';
  return after === 'means' || after === 'denotes' || (after === 'refers' && afterNext === 'to')
    ? 'defined'
    : null;
}

/** Words of an enumeration that are looked back over for what opens it. */
const REACH = 40;

/** "options like Slack, Jira, etc.": members of a list in running text, by what opens it; null outside of lists. */
function enumerationOf(words: readonly TaggedWord[], { from, to }: Chunk): string | null {
  const isJoint = (word: TaggedWord | undefined): boolean =>
    word?.text === ',' || /^(?:and|or|&)$/.test(word?.lower ?? '');
  const after = words[to + 1];
  const closes = after === undefined || isJoint(after) || /^[.;)]$/.test(after.text) || after.lower === 'etc';
  if (!closes) return null;
  let at = from - 1;
  let joints = Number(isJoint(after));
  for (let n = 0; n < REACH && at >= 0; n++, at--) {
    const word = words[at];
    if (!word) break;
    if (isJoint(word)) joints++;
    else if (!/^(?:NOUN|PROPN|ADJ|NUM)$/.test(word.tag) && word.text !== '-' && !/ing$/.test(word.lower))
      break;
  }
  if (joints === 0) return null;
  const opener = words[at]?.lower ?? '';
  if (/^(?:like|including|include|includes|eg|e\.g|e\.g\.|namely|\(|:)$/.test(opener)) return 'listed';
  if (opener === 'as' && words[at - 1]?.lower === 'such') return 'listed';
  return joints > 1 ? 'enumerated' : null;
}

function opensSentence(words: readonly TaggedWord[], from: number): boolean {
  const before = words[from - 1];
  const isStart = (word: TaggedWord | undefined): boolean => word === undefined || /^[.!?:]$/.test(word.text);
  return isStart(before) || (before?.tag === 'DET' && isStart(words[from - 2]));
}
