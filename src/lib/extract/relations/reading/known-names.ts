/**
 * The names of the concepts that are sure, to find one inside a longer phrase that a mention has swallowed whole.
 * "LLMs available on Amazon Bedrock" → Amazon Bedrock; "large-scale neural networks" → neural network.
 */
import type { ConceptIndex } from '#lib/extract/concepts/concept-index.ts';
import { nameKey, squashKey } from '#lib/extract/mentions/name-key.ts';

export interface KnownNames {
  /** The sure concept of this very name, or null. */
  named(text: string): string | null;
  /** The longest sure name that the phrase ends with, the phrase itself aside. */
  endOf(phrase: string): string | null;
  /** The longest sure name that it begins with. */
  startOf(phrase: string): string | null;
}

/** Concepts below this confidence lend no name. */
const SURE = 0.5;
const LONGEST = 8;

export function knownNames(index: ConceptIndex): KnownNames {
  const byName = new Map<string, string>();
  for (const { id, label, aliases, confidence } of index.concepts) {
    if (confidence < SURE) continue;
    for (const name of [label, ...aliases]) {
      const key = squashKey(nameKey(name));
      if (key.length >= 3 && !byName.has(key)) byName.set(key, id);
    }
  }
  const named = (text: string) => byName.get(squashKey(nameKey(text))) ?? null;
  const part = (phrase: string, cut: (words: readonly string[], n: number) => readonly string[]) => {
    const words = phrase.split(/\s+/);
    if (words.length > LONGEST) return null;
    for (let n = 1; n < words.length; n++) {
      const id = named(cut(words, n).join(' '));
      if (id !== null) return id;
    }
    return null;
  };
  return {
    named,
    endOf: (phrase) => part(phrase, (words, n) => words.slice(n)),
    startOf: (phrase) => part(phrase, (words, n) => words.slice(0, -n)),
  };
}
