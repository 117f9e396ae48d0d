/**
 * One key for all the ways to write a name: case, hyphens, plural, spelling and articles aside.
 * "The Fine-tuned Models" → "fine tuned model", "S3 buckets" → "s3 bucket", "C++" → "c++".
 * Names without a letter or digit (an emoji) keep their own characters, so that they stay distinct.
 */
import { americanForm, singularCapitals, singularForm } from './fold-word.ts';
import { keepAnswers } from './keep-answers.ts';

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the']);

// Patterns out of what is called for every name: the script runner makes those with \p anew at each call.
const CAPITALS = /\p{Lu}+s?/gu;
/** "R'n'D", "RnD" */
const AND_BETWEEN = /(?<![\p{L}\p{N}])(\p{Lu})(?:n|'n'|-n-)(?=\p{Lu}(?![\p{L}\p{N}]))/gu;
const MARKS = /\p{M}/gu;
const POSSESSIVE = /[’']s(?![\p{L}\p{N}])/gu;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}+#]*/gu;

/** Words with single blanks between them, of letters that have one spelling, with no capitals but the first of each. */
const PLAIN = /^[A-Z]?[a-z\d]+(?: [A-Z]?[a-z\d]+)*$/;

/** Lower-case words of a text, punctuation away, American spelling, as many as it has. */
export const nameWords: (text: string) => readonly string[] = keepAnswers((text) => {
  if (PLAIN.test(text)) return text.toLowerCase().split(' ').map(americanForm);
  const plain = text
    .normalize('NFKC')
    .replace(CAPITALS, singularWhereItEnds)
    .replace(AND_BETWEEN, '$1&')
    .toLowerCase()
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(POSSESSIVE, '')
    .replace(/[’'`´]/g, '')
    .replace(/&/g, ' and ');
  return (plain.match(WORD) ?? []).map(americanForm);
});

/** "APIs" at the end of a word. */
function singularWhereItEnds(capitals: string, at: number, text: string): string {
  const end = at + capitals.length;
  return /^[\p{L}\p{N}]/u.test(text.slice(end, end + 2)) ? capitals : singularCapitals(capitals);
}

export const nameKey: (text: string) => string = keepAnswers((text) => {
  const words = [...nameWords(text)];
  while (words.length > 1 && ARTICLES.has(words[0] ?? '')) words.shift();
  const last = words.pop();
  if (last === undefined) return text.trim().normalize('NFKC').toLowerCase();
  return [...words, singularForm(last)].join(' ');
});

/** The key without blanks: "fine tuning", "fine-tuning" and "finetuning" are one. */
export function squashKey(key: string): string {
  return key.replaceAll(' ', '');
}
