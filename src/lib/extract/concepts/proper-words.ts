/**
 * How often the notes write a word with a capital where no sentence, heading or title asks for one: what tells a
 * proper name from a common noun. In: the runs. Out: the share 0..1 for a word, in lower case.
 */
import type { RunContext } from '../mentions/run-context.ts';

export type Properness = (word: string) => number;

export function learnProperness(contexts: readonly RunContext[]): Properness {
  const capital = new Map<string, number>();
  const all = new Map<string, number>();
  const count = (map: Map<string, number>, word: string): void => {
    map.set(word, (map.get(word) ?? 0) + 1);
  };
  for (const { words, place } of contexts) {
    if (place === 'heading' || place === 'column' || place === 'code') continue;
    words.forEach((word, i) => {
      if (!/^\p{L}/u.test(word.text)) return;
      const before = words[i - 1];
      const opens =
        before === undefined ||
        /^[.!?:;•>*"“(/–—-]/.test(before.text) ||
        (before.tag === 'PUNCT' && before.text !== ',');
      const isCapital = /^\p{Lu}/u.test(word.text);
      if (isCapital && (opens || isTitle(words, i))) return;
      if (!isCapital && (word.tag === 'VERB' || word.tag === 'ADJ' || word.tag === 'ADV')) return;
      const lower = word.lower;
      count(all, lower);
      if (isCapital) count(capital, lower);
    });
  }
  return (word) => {
    const total = all.get(word) ?? 0;
    return total === 0 ? 0 : (capital.get(word) ?? 0) / total;
  };
}

/** In a title every long word has a capital: capitals of a run without plain words say nothing. */
function isTitle(words: RunContext['words'], at: number): boolean {
  let plain = 0;
  for (let i = Math.max(0, at - 6); i < Math.min(words.length, at + 7); i++) {
    const word = words[i];
    if (word && i !== at && /^\p{Ll}{4,}/u.test(word.text)) plain++;
  }
  return plain === 0;
}
