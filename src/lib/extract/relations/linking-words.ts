/**
 * The notes' own words between two concepts, for a tie whose relation is not sure: "membrane … stabilizes … cholesterol".
 * Only what makes a sentence with the two names: a verb that a rule read, or a verb and nothing else between the two.
 */
import { BE_FORMS } from '#lib/extract/lexicon/cues/clause-words.ts';
import { thirdPerson, verbEntry } from './clauses/verb-forms.ts';
import type { Pair } from './pair.ts';
import type { Surroundings } from './surroundings.ts';

/** A link in the notes' words, read from subject to object. */
export interface Link {
  readonly subject: string;
  readonly object: string;
  readonly phrase: string;
}

/** Null where nothing between the two reads as a sentence. */
export function linkingWords({ ends, proposals }: Pair, around: Surroundings): Link | null {
  const [a, b] = ends;
  let best: Link | null = null;
  let prior = -1;
  for (const { subject, object, phrase, features, evidence } of proposals) {
    if (phrase === null || (features['prior'] ?? 0) <= prior) continue;
    // Of a verb that the lexicon does not know, only the word itself, right before the object, is sure to be one.
    const other = features['cue:verb:other'] === 1;
    if (other && ((features['gap'] ?? 0) > 0 || !evidence.quote.includes(` ${phrase} `))) continue;
    best = { subject, object, phrase };
    prior = features['prior'] ?? 0;
  }
  if (best) return best;
  for (const { evidence } of proposals) {
    const quote = evidence.quote.toLowerCase();
    const [from, to] = [placeOf(a, quote, around), placeOf(b, quote, around)];
    if (!from || !to) continue;
    const [subject, object] = from.start < to.start ? [a, b] : [b, a];
    const [first, last] = from.start < to.start ? [from, to] : [to, from];
    const phrase = first.end < last.start ? verbOf(quote.slice(first.end, last.start)) : null;
    if (phrase !== null) return { subject, object, phrase };
  }
  return null;
}

/** Where the quote names a concept first, by its longest name there. */
function placeOf(id: string, quote: string, around: Surroundings): { start: number; end: number } | null {
  const concept = around.concept(id);
  if (!concept) return null;
  const names = [concept.label, ...concept.aliases].sort((a, b) => b.length - a.length);
  for (const name of names) {
    const start = quote.indexOf(name.toLowerCase());
    if (start >= 0) return { start, end: start + name.length };
  }
  return null;
}

const LONGEST = 40;
const PREPOSITIONS: ReadonlySet<string> = new Set(
  'by in on to for with from into as of at through across'.split(' '),
);
const DETERMINERS: ReadonlySet<string> = new Set(
  'the a an its their your this these any all some'.split(' '),
);

/** What stands between a term and its gloss. */
const SEPARATORS = /^[*_"'`]*\s*(?:[:=|–—]|->|-->|-\s)?\s*[*_]*\s*/u;

/** " are stored in the " → "is stored in", ": detect " → "detects"; null where something else stands between. */
function verbOf(between: string): string | null {
  if (between.length > LONGEST) return null;
  const text = between.replace(SEPARATORS, ' ');
  if (!/^[ \p{L}]+$/u.test(text)) return null;
  const words = text.split(' ').filter((word) => word !== '');
  while (DETERMINERS.has(words.at(-1) ?? '')) words.pop();
  const [first = '', second, third, more] = words;
  if (BE_FORMS.has(first) && second !== undefined && third !== undefined && more === undefined) {
    const forms = verbEntry(second)?.forms;
    const passive = forms?.has('participle') === true || forms?.has('past') === true;
    return passive && PREPOSITIONS.has(third) ? `is ${second} ${third}` : null;
  }
  const entry = verbEntry(first);
  const active =
    entry?.forms.has('third') === true || (entry?.forms.has('base') === true && text !== between);
  if (!entry || !active || third !== undefined) return null;
  const verb = thirdPerson(entry.lemma);
  if (second === undefined) return verb;
  return PREPOSITIONS.has(second) ? `${verb} ${second}` : null;
}
