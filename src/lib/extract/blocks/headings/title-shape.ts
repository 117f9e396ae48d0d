/**
 * Tells from its words alone whether a line can be a title: "Categories of Inference Parameters" and "What is RAG?" can,
 * "Tokens also apply to other data types:" and "You need at least 10 examples" cannot.
 */

/** Words that make a clause of a line. General English, no word of any subject. */
const CLAUSE = new Set(
  (
    'is are was were be been being am has have had do does did can could will would shall should may might must ' +
    'i you he she we they it this that these those there here lets ' +
    'include includes offers provide provides apply applies enable enables allow allows make makes give gives get ' +
    'gets let keep keeps take takes want wants integrates integrate depends consists consist involves means refers ' +
    'remember see goes comes'
  ).split(' '),
);
/** Nouns as well: at the end of a line these are no verbs ("Session support"). */
const NOUN_OR_VERB = new Set(
  'offer help helps use uses support supports need needs work works note look looks show shows'.split(' '),
);
/** A question is a title whatever its verb. */
const QUESTION = /^(?:what|why|how|when|where|which|who)\b.*\?$/i;
const SMALL = new Set(
  'a an and as at but by for from in into nor of on or over per the to up via vs with your'.split(' '),
);

/** Behind a verb stands one of these; "powers many …", "helps the …". */
const DETERMINER = new Set(
  'a an the these this that many several some all its your various different how you'.split(' '),
);

/** The apparatus of a text has no section of its own. */
const APPARATUS =
  /^(?:references?|sources?|links?|reference links?|further reading|see also|figure \d+)\s?:?$/i;

/** "Quick revision v2.1", "last updated 3 May": of the paper, not of what it tells. */
const IMPRINT = /\bv\d{1,3}(?:\.\d{1,3}){1,2}$|\b(?:last )?updated\b|\bversion \d/i;
/** "Order > Family > Genus", "A → B → C": a chain of names. */
const CHAIN = /\s(?:>|→|-{1,2}>|=>)\s[^>→]{1,60}\s(?:>|→|-{1,2}>|=>)\s/;

/** True for a line about the paper itself. In: a line at the head of the notes. */
export const isImprint = (text: string): boolean =>
  text.length <= 100 && !text.endsWith('.') && IMPRINT.test(text);

export interface TitleShape {
  /** Most words that carry sense begin with a capital. */
  readonly capitals: boolean;
  readonly question: boolean;
  readonly colon: boolean;
  readonly words: number;
}

/** The shape of a title, or null where the line cannot be one. */
export function titleShape(text: string): TitleShape | null {
  if (text.length === 0 || text.length > 100) return null;
  const question = QUESTION.test(text);
  const colon = /[:–—-]$/.test(text);
  if (/[.;,!…]$/.test(text) || (text.endsWith('?') && !question)) return null;
  if (APPARATUS.test(text) || IMPRINT.test(text) || CHAIN.test(text)) return null;
  if (!/^[\p{Lu}\p{N}“"']/u.test(text) && !question) return null;
  const words = text.split(/[\s/]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const most = question ? 14 : 12;
  if (words.length === 0 || words.length > most) return null;
  const telling = words.filter((word) => !SMALL.has(word.toLowerCase()));
  const capital = telling.filter((word) => /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(word)).length;
  const capitals = capital >= telling.length * 0.6;
  if (!question && isClause(words)) return null;
  if (!question && !capitals && words.length > 8) return null;
  // "Key: value" is a gloss, a lone sign no title.
  if (/\S: \S/.test(text) || !/\p{L}{2}/u.test(text)) return null;
  return { capitals, question, colon, words: words.length };
}

/** A title has its verbs in capitals, if any: "AWS Support for Models". */
function isClause(words: readonly string[]): boolean {
  return words.some((given, i) => {
    const word = given.replace(/[^a-z]{1,4}$/, '');
    if (i === 0 || !/^[a-z’']+$/.test(word)) return false;
    if (CLAUSE.has(word) || (NOUN_OR_VERB.has(word) && i < words.length - 1)) return true;
    return /[a-z]{2}(?:s|ed)$/.test(word) && DETERMINER.has(words[i + 1] ?? '');
  });
}
