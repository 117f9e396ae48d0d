/**
 * General corrections to the tagger's guesses in terse notes, where articles and subjects are left out.
 * "rouge measures the overlap": measures/NOUN → VERB; "deep neural network": deep/ADV → ADJ.
 */
import { LIGHT_VERBS } from '../lexicon/names/label-frames.ts';
import type { TaggedWord } from './tag-words.ts';

export function repairTags(words: readonly TaggedWord[]): TaggedWord[] {
  return words.map((word, i) => {
    const tag = repaired(word, words[i - 1], words[i + 1]);
    return tag === word.tag ? word : { ...word, tag };
  });
}

function repaired(word: TaggedWord, before: TaggedWord | undefined, after: TaggedWord | undefined): string {
  const { tag, lower } = word;
  const opens =
    before === undefined || before.tag === 'PUNCT' || before.lower === 'to' || before.tag === 'PRON';
  // A plural noun right before "the" is a verb.
  if (
    tag === 'NOUN' &&
    lower.endsWith('s') &&
    after?.tag === 'DET' &&
    before &&
    /^(?:NOUN|PROPN)$/.test(before.tag)
  ) {
    return 'VERB';
  }
  // "use sourdough", "add salt": an order, not a compound.
  if (
    tag === 'NOUN' &&
    opens &&
    LIGHT_VERBS.has(lower) &&
    after &&
    /^(?:NOUN|PROPN|ADJ|DET)$/.test(after.tag)
  ) {
    return 'VERB';
  }
  if (tag === 'ADV' && !lower.endsWith('ly') && after && /^(?:ADJ|NOUN|PROPN)$/.test(after.tag)) return 'ADJ';
  return tag;
}
