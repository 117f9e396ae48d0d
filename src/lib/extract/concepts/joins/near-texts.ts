/**
 * Texts that one letter more, less, other or swapped makes of a text, among many. Two texts are near each other only if
 * both can be made alike by leaving out one letter at most of each, so every text is filed under what is left of it
 * (deletion neighbourhoods: Mor & Fraenkel, A hash code method for detecting and correcting spelling errors, 1982).
 */

const BASE = 16_777_619;

export class NearTexts {
  readonly #texts: readonly string[];
  /** Hash → 1 + the last entry filed under it; entry → 1 + the one before it with the same hash. */
  readonly #last = new Map<number, number>();
  readonly #before: number[] = [];
  readonly #textOf: number[] = [];

  constructor(texts: Iterable<string>) {
    this.#texts = [...texts];
    this.#texts.forEach((text, i) => {
      forEachRest(text, (hash) => {
        this.#before.push(this.#last.get(hash) ?? 0);
        this.#last.set(hash, this.#textOf.push(i));
      });
    });
  }

  /** All that are near `text`, and some that are a letter farther; a text of the list is near itself. */
  near(text: string): ReadonlySet<string> {
    const found = new Set<string>();
    forEachRest(text, (hash) => {
      for (let entry = this.#last.get(hash) ?? 0; entry > 0; entry = this.#before[entry - 1] ?? 0)
        found.add(this.#texts[this.#textOf[entry - 1] ?? 0] ?? '');
    });
    return found;
  }
}

/** Hashes of a text and of what is left of it without each of its letters. */
function forEachRest(text: string, visit: (hash: number) => void): void {
  let whole = 0;
  for (let i = 0; i < text.length; i++) whole = (Math.imul(whole, BASE) + text.charCodeAt(i)) | 0;
  visit(whole);
  // From the end: `power` is BASE to the count of letters behind the one left out.
  let behind = 0;
  let power = 1;
  let ahead = whole;
  for (let i = text.length - 1; i >= 0; i--) {
    const code = text.charCodeAt(i);
    ahead = Math.imul((ahead - code) | 0, INVERSE);
    visit((Math.imul(ahead, power) + behind) | 0);
    behind = (behind + Math.imul(code, power)) | 0;
    power = Math.imul(power, BASE);
  }
}

/** What undoes a multiplication by BASE, in numbers of 32 bits (Newton's iteration). */
const INVERSE = [1, 2, 3, 4, 5].reduce((x) => Math.imul(x, (2 - Math.imul(BASE, x)) | 0), BASE);
