import type { TaggedWord } from '../../../mentions/tag-words.ts';

/**
 * Words by which the notes say what a concept is: the body of a gloss, the description in its row, the sentence under
 * its heading, what follows "X is …".
 */
export interface Telling {
  readonly form: 'gloss' | 'cell' | 'intro' | 'copula' | 'apposition' | 'acts';
  /** Up to the end of the sentence. */
  readonly words: readonly TaggedWord[];
}
