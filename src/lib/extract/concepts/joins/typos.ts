/**
 * Joins a misspelt name with the right one: "levian" with "levain", "difussion model" with "diffusion model". A word is
 * taken for misspelt if no dictionary has it, the notes hardly ever write it, and one letter more, less, other or swapped
 * makes it a word that they do write. "adduction" and "abduction" stay apart: both are words.
 */
import { singularForm } from '../../mentions/fold-word.ts';
import { isFunctionWord } from '../../lexicon/names/function-words.ts';
import { isAcronym } from '../../mentions/name-shape.ts';
import { hasDictionaryWord, isDictionaryWord } from '../../mentions/tag-words.ts';
import type { Name, NameTable } from '../name-table.ts';
import type { WordUse } from '../word-use.ts';
import { NearTexts } from './near-texts.ts';

// Patterns out of what is called for every name: the script runner makes those with \p anew at each call.
const LOWER = /^\p{Ll}+$/u;

/** Letters of a word that may be misspelt. */
const SHORTEST = 4;
/** Letters of a word of which one may be another: of shorter ones that makes another short form ("saml", "ssml"). */
const SUBSTITUTED = 5;
/** How often a misspelt word may stand in the notes. */
const RARE = 2;
/** Letters of a name of several words in which two swapped letters may be a slip although both spellings are words. */
const LONG_NAME = 12;
/** How many times as often the right order of a short form's letters stands in the notes. */
const OFTEN = 4;
/** Letters of a word in which one too many or too few inside is a slip. */
const INNER_SLIP = 7;
/** Letters of a word in which one too many or too few can only be a slip. */
const LONG_WORD = 8;
/** Share of capitals from which a word is an owner's, which a name may drop. */
const PROPER = 0.5;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

export interface Typos {
  /** Ids of single words that are misspellings of plain words ("taht"): no names at all. */
  readonly noNames: ReadonlySet<string>;
  /** Misspelt word → the right one, where the notes write that too; short forms in capitals. */
  readonly spellings: ReadonlyMap<string, string>;
}

export function joinTypos(table: NameTable, isSettled: (name: Name) => boolean, words: WordUse): Typos {
  const noNames = new Set<string>();
  const spellings = new Map<string, string>();
  const all = [...table.names.values()];
  /** Leaders of sets in which a name has been put right. */
  const mended = new Set<string>();
  const near = nearNames(table, words);
  const inOrder = [
    ...all.filter(({ words: own }) => own.length > 1),
    ...all.filter(({ words: own }) => own.length === 1),
  ];
  for (const name of inOrder) {
    if (
      isInText(name) &&
      (writtenWords(name).some((word) => isSlipOfFunctionWord(word, words)) || isSlippedOr(name, table))
    ) {
      noNames.add(name.id);
      continue;
    }
    const at = name.words.findIndex((word) => isSuspect(word, words));
    if (at >= 0) {
      const wrong = name.words[at] ?? '';
      // What has an entry of its own is not misspelt but for a slip.
      const isDefined = name.mentions.some(({ defined }) => defined === true);
      const written = editsAmong(near.words(wrong), wrong, () => slipsOf(wrong))
        .filter((word) => words.count(word) > words.count(wrong))
        .sort((a, b) => words.count(b) - words.count(a) || (a < b ? -1 : 1))[0];
      if (written !== undefined) spellings.set(wrong, written);
      // "Acme cofee machine" beside "coffee machine".
      const owners = name.words.slice(0, at).findIndex((word) => words.proper(word) < PROPER);
      const dropped = owners < 0 ? at : owners;
      const before = name.words.slice(0, at).join('');
      const shorter = name.words.slice(dropped, at).join('');
      const after = name.words.slice(at + 1).join('');
      const others = new Set([before, shorter].flatMap((front) => near.names(front, wrong, after)));
      const edits = editsAmong(others, wrong, () =>
        isDefined ? slipsOf(wrong) : [...editsOf(wrong), ...firstLettersOf(wrong, words)],
      );
      // The dictionary is dear, so it is asked last.
      const right = edits
        .flatMap((word) => {
          const rest = singularForm(word) + after;
          const other = table.names.get(before + rest) ?? table.names.get(shorter + rest);
          if (other === undefined || other.key === name.key || placesOf(other) < placesOf(name)) return [];
          if (
            !isSlip(wrong, word) ||
            !isSlip(wrong, singularForm(word)) ||
            (isShortForm(other) && word.length !== wrong.length)
          )
            return [];
          return words.count(word) > 0 || isDictionaryWord(word) ? [other] : [];
        })
        .sort((a, b) => placesOf(b) - placesOf(a))[0];
      // "requence" may be read out of "stop requences", which is put right already.
      if (right && mended.has(table.leaderOf(name.id))) continue;
      if (right) {
        table.join(right.id, name.id);
        mended.add(table.leaderOf(name.id));
      } else if (name.words.length === 1 && !isSettled(name) && isPlainSlip(name, wrong))
        noNames.add(name.id);
    } else if (name.words.length > 1 && name.id.length >= LONG_NAME && placesOf(name) === 1) {
      const other = swapsOf(name.id)
        .map((id) => table.names.get(id))
        .find((candidate) => candidate !== undefined && placesOf(candidate) > 1 && isSettled(candidate));
      if (other) table.join(other.id, name.id);
    }
  }
  joinSwappedShortForms(table, words, spellings);
  return { noNames, spellings };
}

/** What is about one letter away: words of the notes, and what stands in the place of a word in other names. */
function nearNames(table: NameTable, words: WordUse) {
  // Few notes have a word to ask for.
  const ids = once(() => new NearTexts(table.names.keys()));
  const written = once(() => new NearTexts(words.all()));
  return {
    words: (word: string): Iterable<string> => written().near(word),
    names: (before: string, word: string, after: string): string[] =>
      [...ids().near(before + word + after)].flatMap((id) => {
        if (!id.startsWith(before) || !id.endsWith(after)) return [];
        const inside = id.slice(before.length, id.length - after.length);
        return inside === word ? [] : [inside, `${inside}s`];
      }),
  };
}

/** Of what is near a word, that which is an edit of it, in the order of the edits. */
function editsAmong(near: Iterable<string>, word: string, edits: () => readonly string[]): string[] {
  const others = new Set(near);
  others.delete(word);
  return others.size === 0 ? [] : edits().filter((edit) => others.has(edit));
}

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}

/**
 * Misspelt for sure, as a plain word: letters are swapped, one too many or missing inside a longer word, or another one in a
 * long word. "Botnet" is no "bonnet", and what is made of a plain word is a word too ("sortability").
 */
function isPlainSlip({ mentions }: Name, word: string): boolean {
  if (!mentions.every(({ surface }) => LOWER.test(surface)) || isDerived(word)) return false;
  const inner = editsOf(word).filter(
    (other) =>
      (other.length !== word.length && word.length >= INNER_SLIP && !isContinued(word, other)) ||
      word.length >= LONG_WORD,
  );
  return hasDictionaryWord([...swapsOf(word), ...inner]);
}

const isContinued = (one: string, other: string): boolean => one.startsWith(other) || other.startsWith(one);

/** "sortability" of "sort", "profiler" of "profile". */
const isDerived = (word: string): boolean =>
  SUFFIXES.some((suffix) => {
    const base = word.endsWith(suffix) ? word.slice(0, -suffix.length) : '';
    return base.length > 2 && (isDictionaryWord(base) || isDictionaryWord(`${base}e`));
  });

const SUFFIXES = 'ability ness ing er ers or ors ic ics ism ist ists ization ize ized less ly s'.split(' ');

/** "BPM monitor" beside "BMP monitor": letters of a short form in another order, in a name that is the same otherwise. */
function joinSwappedShortForms(table: NameTable, words: WordUse, spellings: Map<string, string>): void {
  const bySorted = new Map<string, { name: Name; written: string; count: number }[]>();
  for (const name of table.names.values()) {
    if (name.words.length < 2) continue;
    const surface = name.mentions[0]?.surface.split(/\s+/) ?? [];
    const at = surface.findIndex((word) => /^\p{Lu}{3,5}$/u.test(word));
    const word = name.words[at];
    if (word === undefined || surface.length !== name.words.length) continue;
    const key = name.words.map((other, i) => (i === at ? [...other].sort().join('') : other)).join(' ');
    const list = bySorted.get(key) ?? [];
    list.push({ name, written: surface[at] ?? '', count: words.count(word) });
    bySorted.set(key, list);
  }
  for (const list of bySorted.values()) {
    const [right, ...others] = list.sort((a, b) => b.count - a.count || (a.name.id < b.name.id ? -1 : 1));
    for (const { name, written, count } of others) {
      if (!right || right.written === written || count * OFTEN > right.count) continue;
      table.join(right.name.id, name.id);
      spellings.set(written, right.written);
    }
  }
}

/** Named in running text only, without any capital that would make it a name. */
const isInText = ({ mentions }: Name): boolean =>
  mentions.every(({ role }) => role === 'phrase' || role === 'name');

/** Whole words as they stand: "pre-built" is one. */
const writtenWords = ({ mentions }: Name): string[] => (mentions[0]?.surface ?? '').split(/\s+/);

/** How many times as often the right spelling stands in the notes. */
const FAR_OFTENER = 10;

/** "teh", "wnat", "andnot", "cou": a slip for words that only bind, or for one that the notes write all the time. */
function isSlipOfFunctionWord(word: string, words: WordUse): boolean {
  if (!/^\p{Ll}{3,9}$/u.test(word) || words.withCapital(word) !== null || isDictionaryWord(word))
    return false;
  const count = words.count(word);
  if (word.length > SHORTEST && isGlued(word)) return true;
  if (count <= RARE && SLIPPED_FIRSTS.has(word)) return true;
  return swapsOf(word).some(
    (right) =>
      words.count(right) >= FAR_OFTENER * Math.max(1, count) &&
      (isFunctionWord(right) || isDictionaryWord(right)),
  );
}

/** Two words that only bind without the blank between them, "andnot". */
function isGlued(word: string): boolean {
  for (let i = 2; i <= word.length - 2; i++) {
    if (isFunctionWord(word.slice(0, i)) && isFunctionWord(word.slice(i))) return true;
  }
  return false;
}

/** What three letters become with another first one: "cou" of "you". */
const SLIPPED_FIRSTS: ReadonlySet<string> = new Set(
  ['you', 'the', 'and'].flatMap((word) =>
    [...LETTERS].map((letter) => letter + word.slice(1)).filter((slip) => slip !== word),
  ),
);

/** "Iso of Nema" beside "ISO" and "NEMA": two short forms have nothing of each other; "or" is meant. */
function isSlippedOr({ words }: Name, table: NameTable): boolean {
  const [one = '', of, other = '', ...more] = words;
  return (
    of === 'of' &&
    more.length === 0 &&
    [one, other].every((word) => {
      const name = table.names.get(word) ?? table.names.get(table.shortFormOf(word));
      return name !== undefined && isShortForm(name);
    })
  );
}

function isSuspect(word: string, words: WordUse): boolean {
  if (word.length < SHORTEST || !LOWER.test(word) || words.proper(word) > 0) return false;
  return words.count(word) <= RARE && !isDictionaryWord(word) && !isDictionaryWord(singularForm(word));
}

/** Not another letter in a short word, nor one who does it ("profiler" of "profile"). */
function isSlip(wrong: string, right: string): boolean {
  const [shorter, longer] = wrong.length < right.length ? [wrong, right] : [right, wrong];
  if (longer.startsWith(shorter) && /^e?rs?$/.test(longer.slice(shorter.length))) return false;
  if (wrong.length !== right.length || (wrong.length >= SUBSTITUTED && !isCompound(wrong))) return true;
  return [...wrong].sort().join('') === [...right].sort().join('');
}

/** "Login": two plain words make a third, which is not misspelt. */
function isCompound(word: string): boolean {
  if (word.length >= LONG_WORD) return false;
  for (let i = 3; i <= word.length - 2; i++) {
    if (isDictionaryWord(word.slice(0, i)) && isDictionaryWord(word.slice(i))) return true;
  }
  return false;
}

/** Written in capitals at most places: "RNA" is no misspelt "rRNA". */
const isShortForm = ({ words, mentions }: Name): boolean =>
  words.length === 1 && mentions.filter(({ surface }) => isAcronym(surface)).length * 2 > mentions.length;

/** A place may be read by several finders. */
const placesOf = ({ mentions }: Name): number => new Set(mentions.map(({ run }) => run)).size;

/** Two letters swapped. */
export function swapsOf(word: string): string[] {
  const swaps: string[] = [];
  for (let i = 0; i < word.length - 1; i++) {
    const [a, b] = [word.charAt(i), word.charAt(i + 1)];
    if (a !== b && !/\d/.test(a + b)) swaps.push(word.slice(0, i) + b + a + word.slice(i + 2));
  }
  return swaps;
}

/**
 * What a word was meant to be for sure: two letters swapped in any, one more or less in a long word. Another letter may make
 * another word ("subnet", "subset").
 */
function slipsOf(word: string): string[] {
  const edits = swapsOf(word);
  if (word.length < LONG_WORD) return edits;
  return [
    ...edits,
    ...editsOf(word).filter(
      (other) => other.length !== word.length && !other.startsWith(word) && !word.startsWith(other),
    ),
  ];
}

/** Words of the notes that a long one is with another first letter: "requence" of "sequence". */
function firstLettersOf(word: string, words: WordUse): string[] {
  if (word.length < LONG_WORD) return [];
  return [...LETTERS]
    .map((letter) => letter + word.slice(1))
    .filter((right) => right !== word && (words.count(right) > RARE || words.count(`${right}s`) > RARE));
}

/** Everything one letter away: swapped, less, other, more. The first letter stays, but for a swap. */
export function editsOf(word: string): string[] {
  const edits = swapsOf(word);
  for (let i = 1; i < word.length; i++) {
    edits.push(word.slice(0, i) + word.slice(i + 1));
    for (const letter of LETTERS) {
      edits.push(word.slice(0, i) + letter + word.slice(i + 1), word.slice(0, i) + letter + word.slice(i));
    }
  }
  return edits;
}
