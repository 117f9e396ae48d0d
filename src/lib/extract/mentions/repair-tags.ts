/**
 * General corrections to the tagger's guesses in terse notes, where articles and subjects are left out.
 * "rouge measures the overlap": measures/NOUN → VERB; "deep neural network": deep/ADV → ADJ.
 */
import { isFunctionWord } from '../lexicon/names/function-words.ts';
import { LIGHT_VERBS } from '../lexicon/names/label-frames.ts';
import { isDictionaryWord, type TaggedWord } from './tag-words.ts';

// Patterns out of what is called for every name: the script runner makes those with \p anew at each call.
const CAPITALS = /^\p{Lu}{2,6}$/u;

export function repairTags(words: readonly TaggedWord[]): TaggedWord[] {
  return words.map((word, i) => {
    const tag = repaired(word, words[i - 1], words[i + 1], words[i - 2], words[i + 2]);
    return tag === word.tag ? word : { ...word, tag };
  });
}

function repaired(
  word: TaggedWord,
  before: TaggedWord | undefined,
  after: TaggedWord | undefined,
  beforeThat: TaggedWord | undefined,
  afterThat: TaggedWord | undefined,
): string {
  const { tag, lower } = word;
  // "that IAM role": a short form that looks like a word to the tagger.
  if (
    CAPITALS.test(word.text) &&
    !/^(?:NOUN|PROPN|ADJ)$/.test(tag) &&
    !isFunctionWord(lower) &&
    !isDictionaryWord(lower)
  )
    return 'PROPN';
  // "Token is a unit": what is said to be something has a name.
  if (
    (before === undefined || /^[.!?:]$/.test(before.text)) &&
    after !== undefined &&
    /^(?:is|are)$/.test(after.lower) &&
    /^(?:a|an|the)$/.test(afterThat?.lower ?? '') &&
    /^(?:VERB|ADJ)$/.test(tag)
  )
    return 'NOUN';
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
  // "can store embeddings", "you select a tin".
  const isCarried =
    before !== undefined && (before.tag === 'AUX' || /^(?:to|helps?|you|we|they|i)$/.test(before.lower));
  if (/^(?:NOUN|ADJ)$/.test(tag) && isCarried && LIGHT_VERBS.has(lower) && after && after.tag !== 'PUNCT')
    return 'VERB';
  // "go to traffic logs.": no subject that could log anything.
  const ends = after === undefined || after.tag === 'PUNCT' || after.tag === 'SYM';
  if (
    tag === 'VERB' &&
    /[^s]s$/.test(lower) &&
    ends &&
    (before?.tag === 'NOUN' || before?.tag === 'ADJ') &&
    /^(?:ADP|VERB|CCONJ)$/.test(beforeThat?.tag ?? '')
  ) {
    return 'NOUN';
  }
  // "leads to market failure"
  if (
    tag === 'VERB' &&
    before?.lower === 'to' &&
    /^(?:leads?|led|leading|due|contributes?|relates?|related|responds?|amounts?|according)$/.test(
      beforeThat?.lower ?? '',
    ) &&
    (after?.tag === 'NOUN' || ends)
  )
    return 'NOUN';
  // "do risk analysis"
  if (
    tag === 'VERB' &&
    /^(?:do|doing|perform|performing)$/.test(before?.lower ?? '') &&
    after?.tag === 'NOUN'
  )
    return 'NOUN';
  if (tag === 'ADV' && !lower.endsWith('ly') && after && /^(?:ADJ|NOUN|PROPN)$/.test(after.tag)) return 'ADJ';
  return tag;
}
