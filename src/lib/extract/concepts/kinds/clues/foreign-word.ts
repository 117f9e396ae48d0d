/**
 * Words that no general dictionary has and that are not built like English ones: names of things, mostly. "Kubernetes"
 * is one; "tokenization" and "hyperlink" are not. In: a word in lower case.
 */
import { foldWord } from '../../../mentions/fold-word.ts';
import { isDictionaryWord } from '../../../mentions/tag-words.ts';

const WORD = /^\p{L}{3,}$/u;
const ENGLISH_ENDING =
  /(?:ing|ed|tion|sion|ment|ness|ity|able|ible|less|ful|ism|ist|ize|izer|ship|hood|graphy|ology|ically|ance|ence)s?$/;
const ENGLISH_BEGINNING =
  /^(?:anti|auto|bi|co|counter|cyber|de|dis|fore|hyper|inter|macro|mega|meta|micro|mid|mini|mis|multi|non|out|over|photo|post|pre|pseudo|re|semi|sub|super|trans|ultra|un|under)(?=\p{L}{3})/u;

export function isForeign(word: string): boolean {
  if (!WORD.test(word)) return false;
  if (isDictionaryWord(word) || isDictionaryWord(foldWord(word))) return false;
  if (ENGLISH_ENDING.test(word)) return false;
  const rest = word.replace(ENGLISH_BEGINNING, '');
  return rest === word || !isDictionaryWord(foldWord(rest));
}
