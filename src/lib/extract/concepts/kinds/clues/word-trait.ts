/**
 * A word of the language as a trait: no list of ours knows all words that go with a kind, and of most that it knows not
 * what they mostly go with. What is in no dictionary is a name of some subject, and tells of that alone.
 */
import { isDictionaryWord } from '../../../mentions/tag-words.ts';
import type { ClueSheet } from './clue-sheet.ts';

/** `nameOf`: the trait of the word; `worth`: how much one place says, as for any trait. */
export function wordTrait(
  sheet: ClueSheet,
  nameOf: (word: string) => string,
  word: string,
  worth: number,
): void {
  if (word.length > 1 && isDictionaryWord(word)) sheet.trait(nameOf(word), worth);
}
