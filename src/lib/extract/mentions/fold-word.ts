/**
 * One spelling for the forms of a word. In: a lower-case word. Out: its singular, in American spelling.
 * "matrices" → "matrix", "organisation" → "organization", "embeddings" → "embedding".
 */
import {
  ALWAYS_ISE,
  AMERICAN_ENDINGS,
  AMERICAN_SPELLING,
  IRREGULAR_PLURALS,
  SINGULAR_IN_S,
} from '../lexicon/names/word-forms.ts';

// Patterns out of what is called for every name: the script runner makes those with \p anew at each call.
const PLURAL_CAPITALS = /^\p{Lu}{2,}s$/u;

export function americanForm(word: string): string {
  const exact = AMERICAN_SPELLING.get(word);
  if (exact !== undefined) return exact;
  if (IRREGULAR_PLURALS.has(word)) return word;
  if (word.endsWith('s')) {
    const singular = AMERICAN_SPELLING.get(word.slice(0, -1));
    if (singular !== undefined) return `${singular}s`;
  }
  if (word.length < 6 || ALWAYS_ISE.has(word)) return word;
  for (const [british, american] of AMERICAN_ENDINGS) {
    if (word.endsWith(british)) return word.slice(0, -british.length) + american;
  }
  return word;
}

/** "APIs" → "API", "GPUs" → "GPU"; any other word as it stands. */
export function singularCapitals(word: string): string {
  return PLURAL_CAPITALS.test(word) ? word.slice(0, -1) : word;
}

export function singularForm(word: string): string {
  const hyphen = word.lastIndexOf('-');
  if (hyphen >= 0) return word.slice(0, hyphen + 1) + singularForm(word.slice(hyphen + 1));
  const irregular = IRREGULAR_PLURALS.get(word);
  if (irregular !== undefined) return irregular;
  if (word.length < 4 || !word.endsWith('s') || SINGULAR_IN_S.has(word)) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (word.endsWith('ss') || word.endsWith('us') || word.endsWith('is')) return word;
  // An -o behind a consonant takes -es ("tomatoes"), but for short words and a few that end in -oe ("shoes").
  if (/[^aeiou]oes$/.test(word) && word.length > 5 && !/(?:sh|can|pt)oes$/.test(word))
    return word.slice(0, -2);
  if (/(?:s|x|z|ch|sh)es$/.test(word)) {
    // "classes" but "databases", "responses", "caches": the -e belongs to the stem after a single s or a long ch.
    if (word.endsWith('sses') || word.endsWith('xes') || word.endsWith('shes') || word.endsWith('zzes')) {
      return word.slice(0, -2);
    }
    if (word.endsWith('ches'))
      return word.endsWith('aches') && word.length < 7 ? word.slice(0, -1) : word.slice(0, -2);
    if (word.endsWith('uses') && word.length > 5 && /[bnr]uses$/.test(word)) return word.slice(0, -2);
    return word.slice(0, -1);
  }
  return word.slice(0, -1);
}

export function foldWord(word: string): string {
  return singularForm(americanForm(word));
}
