/** Names that may be one thing, as the rules see them, and what is asked of all of them together. */
import { SAME_DOINGS, SAME_HEADS, SAME_QUALITIES } from '../../../lexicon/names/empty-heads.ts';
import { foldWord } from '../../../mentions/fold-word.ts';
import { nameWords } from '../../../mentions/name-key.ts';

export interface Twin {
  readonly label: string;
  readonly aliases: readonly string[];
  readonly kind: string;
  readonly confidence: number;
  /** Places that name it. */
  readonly places: number;
  /** Whether the notes put it over what they tell: as a heading, a label, the head of a row. */
  readonly isTitle: boolean;
  /** Whether it stands by itself somewhere: as a title, an item of a list, in bold. */
  readonly isSetApart: boolean;
  /** Whether it is met as something that is done to a thing. */
  readonly isDoing: boolean;
  /** What stands in brackets right behind it: "lighting the mill (Acme)". */
  readonly brackets: readonly string[];
  /** Labels of the lines that name it in passing: "Lantern care: trim the wick" for "wick". */
  readonly under: readonly string[];
}

export interface Named {
  readonly twin: Twin;
  /** Folded words of the label and of the longer aliases; the label's first. */
  readonly names: readonly (readonly string[])[];
}

/** A twin that is to be doubted. */
export interface Doubt {
  readonly twin: Twin;
  /** How sure it may be at most, 0..1. */
  readonly kept: number;
}

/** Names that are likely enough, the surest first. */
export interface Crowd {
  readonly named: readonly Named[];
  /** The surest that is called so, whatever the forms and the order of the words. */
  find(words: readonly string[]): Twin | undefined;
  /** The same of a short form in capitals. */
  spelled(word: string): Twin | undefined;
  isDoubted(twin: Twin): boolean;
}

export type TwinRule = (crowd: Crowd) => Doubt[];

/** From it on a name is sure enough to stand beside its like. */
export const SURE = 0.85;
/** From it on a name stands beside one that says nearly the same. */
export const CERTAIN = 0.95;
/** Below it a single word is likely only short for the one longer name that ends with it. */
export const WEAK = 0.6;
/** From it on a name is known. */
export const LIKELY = 0.3;
/** From it on what is told of a name may lift it over the likely ones. */
export const LIFTED = 0.12;
/** What a doubted one keeps: what is told of it seldom lifts it over the likely ones. */
export const DOUBTED = 0.25;
/** What one keeps that only adds to another's name what that is: whatever is told of it is told of the other. */
export const SAME = 0.1;
/** Places of a name that is said in passing, at most. */
export const FEW = 2;
/** Letters of a stem at least. */
const STEM = 4;
const ENDINGS = ['ing', 'ational', 'ion', 'ment', 'e'];
/** Between two words they only say that the one makes the other go: "steam-powered mill". */
const MOVERS: ReadonlySet<string> = new Set(['powered', 'driven', 'enabled']);

/** Words of the label and of the longer aliases: "Acme Glue" is no "glue". */
export const namesOf = ({ label, aliases }: Twin): string[][] =>
  [label, ...aliases.filter((name) => name.includes(' '))].map(wordsOf);

export const wordsOf = (name: string): string[] => nameWords(name).map(foldWord);

/** One key for the forms of the same words, in any order; what goes from one to another goes the other way when turned. */
export function stemsOf(words: readonly string[]): string {
  const last = words.length - 1;
  const stems = words
    // A head that stands alone is what it is.
    .map((word, i) => stemOf((last > 0 && (i === last ? SAME_HEADS : SAME_QUALITIES).get(word)) || word))
    .filter((_, i) => i === 0 || i === last || !MOVERS.has(words[i] ?? ''));
  return (words.includes('to') ? stems : stems.sort()).join(' ');
}

function stemOf(written: string): string {
  const word = SAME_DOINGS.get(written) ?? written;
  const ending = ENDINGS.find((end) => word.endsWith(end) && word.length - end.length >= STEM);
  const stem = ending === undefined ? word : word.slice(0, -ending.length);
  // "tagging", "tag".
  return /([bdgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}
