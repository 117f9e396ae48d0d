/**
 * The words of the index, ready to be asked which are spelt like another. Words of other lengths or with other letters
 * are passed over without being compared: a quarter of the time of walking the index's own tree.
 */
import { spellingDistance } from './spelling.ts';

interface OfOneLength {
  readonly words: string[];
  /** For each word the letters that it has, a bit each. */
  readonly letters: number[];
}

export class Vocabulary {
  readonly #byLength = new Map<number, OfOneLength>();

  /** `words`: each once. */
  constructor(words: Iterable<string>) {
    for (const word of words) {
      let same = this.#byLength.get(word.length);
      if (!same) this.#byLength.set(word.length, (same = { words: [], letters: [] }));
      same.words.push(word);
      same.letters.push(lettersOf(word));
    }
  }

  /** Words with at most so many slips, but the word itself. */
  near(word: string, most: number): string[] {
    if (most === 0) return [];
    const own = lettersOf(word);
    const found: string[] = [];
    for (let length = word.length - most; length <= word.length + most; length++) {
      const same = this.#byLength.get(length);
      same?.words.forEach((other, i) => {
        // A slip puts in, takes out or swaps a letter: it changes two bits at most.
        if (bitsIn(own ^ (same.letters[i] ?? 0)) > 2 * most || other === word) return;
        if (spellingDistance(word, other, most) <= most) found.push(other);
      });
    }
    return found;
  }
}

function lettersOf(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31);
  return bits;
}

function bitsIn(value: number): number {
  let bits = value - ((value >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
