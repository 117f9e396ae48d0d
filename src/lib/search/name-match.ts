/**
 * How well a query names a concept, 0..1: how much of what was typed the name accounts for, and how much of the name was
 * typed. Words that many names share ("Amazon") weigh little on both sides, so that they can be left out. Word order is
 * free; two words may be written in one ("fewshot") and one as two ("bert score").
 */
import { FUNCTION_WORDS } from './function-words.ts';
import { wordMatch, type WordMatch } from './word-match.ts';

export interface NameMatch {
  /** Below 1 where the name begins with other words, or has the words in another order. */
  readonly factor: number;
  /** How much of the query the name accounts for, 0..1. */
  readonly query: number;
  /** How much of the name was typed, 0..1. */
  readonly name: number;
}

/** How much a word says, 0..1. */
export type Weigh = (word: string) => number;

const JOINED = 0.97;
/** A name that begins with what was typed is meant more often than one that has it inside. */
const BEGINS = 0.06;

/** "Speech to text" is not "text-to-speech": what it costs when all words stand in another order. */
const TURNED = 0.5;

const NOTHING: NameMatch = { factor: 0, query: 0, name: 0 };

/** `typed` and `name` are plain words in order. */
export function matchName(
  typed: readonly string[],
  name: readonly string[],
  weigh: Weigh,
  meet: WordMatch = wordMatch,
): NameMatch {
  if (typed.length === 1 && name.length > 3 && (typed[0] ?? '').length > 9) {
    const whole = joined(meet, typed[0] ?? '', name.join(''));
    if (whole > 0) return { factor: whole, query: 1, name: 1 };
  }
  const typedQuality = new Array<number>(typed.length).fill(0);
  const nameQuality = new Array<number>(name.length).fill(0);
  const taken = new Set<number>();
  const order: number[] = [];
  let begins = -1;
  const settle = (i: number, j: number, typedCount: number, nameCount: number, quality: number): void => {
    for (let k = i; k < i + typedCount; k++) typedQuality[k] = quality;
    for (let k = j; k < j + nameCount; k++) {
      nameQuality[k] = quality;
      taken.add(k);
    }
    order.push(j);
    if (begins < 0) begins = j;
  };

  for (let i = 0; i < typed.length; i++) {
    const best = bestPartner(typed, i, name, taken, meet);
    if (!best) continue;
    settle(i, best.j, best.typedCount, best.nameCount, best.quality);
    i += best.typedCount - 1;
  }
  if (begins < 0) return NOTHING;

  const query = share(typed, typedQuality, weigh);
  const covered = share(name, nameQuality, weigh);
  const skipped = name.slice(0, begins).reduce((sum, word) => sum + weigh(word), 0);
  const factor = (skipped < 0.45 ? 1 : 1 - BEGINS) * (1 - TURNED * turned(order));
  return { factor, query, name: covered };
}

interface Partner {
  readonly j: number;
  readonly typedCount: number;
  readonly nameCount: number;
  readonly quality: number;
}

function bestPartner(
  typed: readonly string[],
  i: number,
  name: readonly string[],
  taken: ReadonlySet<number>,
  meet: WordMatch,
): Partner | null {
  const word = typed[i] ?? '';
  const both = word + (typed[i + 1] ?? '');
  let best: Partner | null = null;
  const offer = (j: number, typedCount: number, nameCount: number, quality: number): void => {
    if (quality > (best?.quality ?? 0)) best = { j, typedCount, nameCount, quality };
  };
  const open = i === typed.length - 1;
  name.forEach((own, j) => {
    if (taken.has(j)) return;
    offer(j, 1, 1, meet(word, own, open));
    if (i + 1 < typed.length && both.length > 3) offer(j, 2, 1, joined(meet, both, own));
    const next = name[j + 1];
    if (next !== undefined && !taken.has(j + 1) && word.length > 3)
      offer(j, 1, 2, joined(meet, word, own + next));
    const third = name[j + 2];
    if (
      next !== undefined &&
      third !== undefined &&
      !taken.has(j + 1) &&
      !taken.has(j + 2) &&
      word.length > 5
    )
      offer(j, 1, 3, joined(meet, word, own + next + third));
  });
  return best;
}

function joined(meet: WordMatch, a: string, b: string): number {
  const quality = meet(a, b);
  return quality > 0.8 ? quality * JOINED : 0;
}

/** Share of the pairs that stand the other way round in the name. */
function turned(order: readonly number[]): number {
  let pairs = 0;
  let wrong = 0;
  order.forEach((a, i) => {
    for (const b of order.slice(i + 1)) {
      pairs++;
      if (b < a) wrong++;
    }
  });
  return pairs === 0 ? 0 : wrong / pairs;
}

function share(words: readonly string[], quality: readonly number[], weigh: Weigh): number {
  let all = 0;
  let met = 0;
  words.forEach((word, i) => {
    const weight = FUNCTION_WORDS.has(word) ? 0.08 : weigh(word);
    all += weight;
    met += weight * (quality[i] ?? 0);
  });
  return all === 0 ? 0 : met / all;
}
