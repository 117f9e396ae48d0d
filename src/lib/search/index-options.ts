/** The one MiniSearch configuration: build and browser must agree on it to the letter. */
import type { Options } from 'minisearch';
import { FUNCTION_WORDS } from './function-words.ts';
import type { SearchDocument } from './search-table.ts';
import { joinedAtHyphens, stem, wordsOf } from './words.ts';

/** Between the names of a concept in the field `name`: words are not joined over it. */
export const NAME_BORDER = '\n';

/** Terms come out ready: names as plain words, stems, pairs in one word and initials; the rest as stems. */
export const INDEX_OPTIONS: Options<SearchDocument> = {
  idField: 'id',
  fields: ['name', 'text', 'links'],
  storeFields: [],
  tokenize: (text, field) => (field === 'name' ? nameTerms(text) : textTerms(text)),
  processTerm: (term) => term,
  autoVacuum: false,
};

/** "Few-shot prompting" → few, shot, prompting, prompt, fewshot, shotprompting, fewshotprompting, fsp. */
export function nameTerms(names: string): string[] {
  const terms = new Set<string>();
  for (const name of names.split(NAME_BORDER)) {
    const words = wordsOf(name);
    words.forEach((word, i) => {
      terms.add(word);
      terms.add(stem(word));
      const next = words[i + 1];
      if (next !== undefined) terms.add(word + next);
    });
    for (const joined of joinedAtHyphens(name)) terms.add(joined);
    if (words.length > 2) terms.add(words.join(''));
    const short = initials(words);
    if (short !== null) terms.add(short);
  }
  return [...terms];
}

/** "intelligent document processing" → idp; null for one word, or when it would be too long to be used. */
export function initials(words: readonly string[]): string | null {
  if (words.length < 2 || words.length > 6) return null;
  return words.map((word) => word.charAt(0)).join('');
}

export function textTerms(text: string): string[] {
  const words = wordsOf(text)
    .filter((word) => !FUNCTION_WORDS.has(word))
    .flatMap((word) => [word, ...lacking(word)]);
  return [...new Set([...words.map(stem), ...joinedAtHyphens(text).map(stem)])];
}

/** "serverless" speaks of servers too, and "unlabeled" of labels. */
function lacking(word: string): string[] {
  if (word.length > 8 && word.endsWith('less')) return [word.slice(0, -4)];
  return word.length > 6 && word.startsWith('un') ? [word.slice(2)] : [];
}
