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
    const tag = repaired(
      word,
      words[i - 1],
      words[i + 1],
      words.slice(Math.max(0, i - 3), i - 1).reverse(),
      words[i + 2],
    );
    return tag === word.tag ? word : { ...word, tag };
  });
}

function repaired(
  word: TaggedWord,
  before: TaggedWord | undefined,
  after: TaggedWord | undefined,
  [beforeThat, atFirst]: readonly TaggedWord[],
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
  // "Blorped is old": a capital that no dictionary has.
  if (
    tag === 'VERB' &&
    /^\p{Lu}\p{Ll}+$/u.test(word.text) &&
    /^(?:is|are|has|have)$/.test(after?.lower ?? '') &&
    !isDictionaryWord(lower)
  )
    return 'PROPN';
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
    (tag === 'NOUN' || (tag === 'PROPN' && begins(before))) &&
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
  // "leaves a delete marker", "blocks the bilge pump.", "wants a session token,"
  if (tag === 'VERB' && isArticle(before) && after?.tag === 'NOUN' && !/(?:ing|ed)$/.test(lower))
    return 'NOUN';
  if (ends && !CAUSES.test(atFirst?.lower ?? '') && isHeadBehind(word, before, beforeThat)) return 'NOUN';
  // "Typical antiseptics (…) block it": a plural that no dictionary has.
  if (tag === 'ADJ' && /[^aeious]s$/.test(lower) && before?.tag === 'ADJ' && !isDictionaryWord(lower))
    return 'NOUN';
  // "Tags show who paid"
  if (tag === 'NOUN' && before?.tag === 'NOUN' && /^(?:who|what|how|whether|whose)$/.test(after?.lower ?? ''))
    return 'VERB';
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

const begins = (before: TaggedWord | undefined): boolean =>
  before === undefined || /^[.!?]$/.test(before.text);

const isArticle = (word: TaggedWord | undefined): boolean => /^(?:an?|the)$/.test(word?.lower ?? '');

/** "lets the baker rest", "when the dough rises" */
const CAUSES =
  /^(?:lets?|makes?|made|helps?|sees?|when|if|because|until|before|after|while|so|that|how|where|as|once|and|but)$/;

/** The last word behind an article and one noun: what looks like a verb or a quality there is the name's head. */
function isHeadBehind(
  { tag, lower }: TaggedWord,
  before: TaggedWord | undefined,
  beforeThat: TaggedWord | undefined,
): boolean {
  if (
    !/^(?:NOUN|PROPN)$/.test(before?.tag ?? '') ||
    /[^s]s$/.test(before?.lower ?? '') ||
    /(?:s|ed|ing|ly|able|ible|ful|ous|ive)$/.test(lower)
  )
    return false;
  // "keeps the door open" is open to both; "a session token" is not.
  if (tag === 'ADJ') return /^an?$/.test(beforeThat?.lower ?? '');
  return tag === 'VERB' && (isArticle(beforeThat) || beforeThat?.text === '-');
}
