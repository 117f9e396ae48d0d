/**
 * Names with the person or place in front whose they are: "Levain's law", "St Anna's bread", "Baker's exact rule".
 * Where the owner is a thing of the notes itself, `weakSets` lets it and the rest stand apart.
 */
import { isFunctionWord } from '../../lexicon/names/function-words.ts';
import { GENERAL_NOUNS, PLAIN_ADJECTIVES } from '../../lexicon/names/label-frames.ts';
import type { Draft } from '../draft.ts';
import { singularForm } from '../fold-word.ts';
import { canBeName, isMarkedName } from '../name-shape.ts';
import type { RunContext } from '../run-context.ts';
import type { TaggedWord } from '../tag-words.ts';

/** Words behind the owner, and of the owner, at most. */
const MOST_OWNED = 3;
const MOST_OWNERS = 2;

// Patterns out of what is called for every name: the script runner makes those with \p anew at each call.
const CAPITALISED = /^\p{Lu}\p{Ll}*$/u;
const SMALL = /^\p{Ll}/u;

export function findOwnedNames(context: RunContext): Draft[] {
  const { words, place, block, run } = context;
  if (place === 'heading' || place === 'code' || (block.kind === 'table' && block.contents === true))
    return [];
  return words.flatMap((word, i): Draft[] => {
    if (!/^['’]s$/.test(word.lower)) return [];
    const from = ownerStart(words, i);
    const to = ownedEnd(words, i);
    const [first, last] = [words[from], words[to]];
    if (!first || !last || from === i || to === i) return [];
    const surface = run.text.slice(first.start, last.end);
    return canBeName(surface)
      ? [{ context, start: first.start, end: last.end, surface, role: 'phrase', rule: 'phrase' }]
      : [];
  });
}

/** Index of the first word of the owner; that of the mark itself where no one is named. */
function ownerStart(words: readonly TaggedWord[], mark: number): number {
  let from = mark;
  while (from > mark - MOST_OWNERS && isOwner(words[from - 1]) && isNext(words, from, from === mark ? 0 : 1))
    from--;
  return from;
}

const isOwner = (word: TaggedWord | undefined): boolean =>
  word !== undefined &&
  CAPITALISED.test(word.text) &&
  word.text.length > 1 &&
  !isMarkedName(word.text) &&
  !isFunctionWord(word.lower) &&
  /^(?:NOUN|PROPN)$/.test(word.tag);

/** Index of the last word that is owned: small words that end in a noun, none of which only judges or counts. */
function ownedEnd(words: readonly TaggedWord[], mark: number): number {
  let to = mark;
  while (to < mark + MOST_OWNED && isOwned(words[to + 1]) && isNext(words, to + 1, 1)) to++;
  while (to > mark && words[to]?.tag !== 'NOUN') to--;
  return to === mark + 1 && isAnybodys(words[to]?.lower ?? '') ? mark : to;
}

/** "Anna's friends", "Anna's idea": what anybody has. */
const isAnybodys = (word: string): boolean =>
  GENERAL_NOUNS.has(singularForm(word)) &&
  !/^(?:disease|effect|law|method|model|rule|test|theory)$/.test(word);

const isOwned = (word: TaggedWord | undefined): boolean =>
  word !== undefined &&
  SMALL.test(word.text) &&
  /^(?:NOUN|ADJ)$/.test(word.tag) &&
  !isFunctionWord(word.lower) &&
  !PLAIN_ADJECTIVES.has(word.lower);

const isNext = (words: readonly TaggedWord[], at: number, blanks: number): boolean =>
  (words[at]?.start ?? 0) - (words[at - 1]?.end ?? 0) === blanks;
