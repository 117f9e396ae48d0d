/**
 * Passages that set concepts apart → what they say of each. "Not to be confused with: Amazon Transcribe (it writes
 * speech down)" says "it writes speech down" of Amazon Transcribe.
 */
import { plainQuote } from './plain-quote.ts';
import { sentences } from './sentences.ts';
import { tidyRemark } from './tidy-remark.ts';
import type { Concept, Evidence } from './types.ts';

export interface Difference {
  readonly text: string;
  readonly evidence: Evidence;
}

export type Names = Pick<Concept, 'label' | 'aliases'>;

/** Words with which a sentence sets one thing against another. */
const CONTRAST =
  /\b(?:whereas|while|unlike|instead|rather|opposite|contrast|contrary|differs?|different|difference|versus|vs|not|but|however|on the other hand|only|compared)\b/i;
/** What stands before a whole name: "social bias (…)" says nothing of bias, nor "anti-bias (…)". */
const BEFORE = /(?:^|[,:;(–] ?|- |\b(?:and|or|the|an?|than|to|from|with|of) )$/i;
/** A list of remarks is no sentence. */
const LIST = /^[\p{L} ]{4,40}: /u;

/**
 * The difference between two in one line, to stand behind the name of the second: the remark on it, that on the first
 * with its name, else a sentence, else null.
 */
export function differenceIn(passages: readonly Evidence[], a: Names, b: Names): Difference | null {
  for (const concept of [b, a])
    for (const evidence of passages) {
      const text = remarkOn(evidence, concept);
      if (text !== null) return { text: concept === a ? saidOf(a, text) : text, evidence };
    }
  for (const evidence of passages) {
    const text = contrastingSentences(evidence, a, b)[0];
    if (text !== undefined) return { text, evidence };
  }
  return null;
}

/** The text with the name of the concept that it speaks of. */
export function saidOf(concept: Names, text: string): string {
  return namesProperly(text, concept) ? text : `${concept.label}: ${text}`;
}

/** What a passage says in brackets behind a concept's name; null where it says nothing, or only another name. */
export function remarkOn(evidence: Evidence, concept: Names): string | null {
  const text = plainQuote(evidence.quote);
  const lower = text.toLowerCase();
  for (const name of spellings(concept))
    for (let at = placeOf(lower, name); at >= 0; at = placeOf(lower, name, at + 1)) {
      if (!BEFORE.test(text.slice(0, at))) continue;
      const rest = text.slice(at + name.length);
      const open = /^s? ?\(/.exec(rest);
      const remark = open ? insideBrackets(rest.slice(open[0].length - 1)) : null;
      // More than an acronym or a single word.
      if (remark !== null && remark.split(' ').length > 2) return tidyRemark(remark);
    }
  return null;
}

/** Sentences that name both and set them apart. */
export function contrastingSentences(evidence: Evidence, a: Names, b: Names): string[] {
  return sentencesNaming(evidence, a).filter((one) => CONTRAST.test(one) && names(one, b));
}

/** Sentences that name the concept; rows of tables, names alone and lists of remarks are none. */
export function sentencesNaming(evidence: Evidence, concept: Names): string[] {
  if (evidence.quote.trimStart().startsWith('|') || evidence.quote.includes('\t')) return [];
  const text = plainQuote(evidence.quote);
  if (LIST.test(text)) return [];
  return sentences(text).filter((one) => /[.!?]["”’)]?$/.test(one) && names(one, concept));
}

/** True when the text names the concept, at word borders. */
export function names(text: string, concept: Names): boolean {
  const lower = text.toLowerCase();
  return spellings(concept).some((name) => placeOf(lower, name) >= 0);
}

/** True when the text names the concept by the end of its name ("Polly", "the role"), which none of the others has. */
export function namesShortly(text: string, concept: Names, others: readonly Names[]): boolean {
  if (names(text, concept)) return true;
  const taken = new Set(others.flatMap(({ label }) => endings(label)));
  const lower = text.toLowerCase();
  return endings(concept.label).some((ending) => !taken.has(ending) && placeOf(lower, ending) >= 0);
}

/**
 * What is said of the concept without its name at the beginning: "Bias is the difference …" → "the difference …". Left
 * whole where one of the others is named too, since then the names carry the sense.
 */
export function withoutName(text: string, concept: Names, others: readonly Names[]): string {
  const taken = new Set(others.flatMap(({ label }) => endings(label)));
  const own = [...spellings(concept), ...endings(concept.label).filter((ending) => !taken.has(ending))];
  const lower = text.toLowerCase();
  for (const name of own)
    for (const article of ['', 'a ', 'an ', 'the ']) {
      if (!lower.startsWith(`${article}${name} `)) continue;
      const rest = text.slice(article.length + name.length + 1);
      if (!/^(?:\p{Ll}|[–—] )/u.test(rest) || /^(?:and|or|of|for|in|with|to)\b/.test(rest)) continue;
      if (others.some((other) => namesShortly(rest, other, [concept]))) return text;
      return rest.replace(/^(?:is|are|–|—) /, '').replace(/[.]$/, '');
    }
  return text;
}

/** True when the text names the concept, shortly by proper names only: "a contest of networks" does not name a network. */
function namesProperly(text: string, concept: Names): boolean {
  const words = concept.label.split(' ');
  const proper = words.slice(1).map((_, i) => words.slice(i + 1).join(' '));
  return (
    names(text, concept) || proper.some((ending) => /^\p{Lu}/u.test(ending) && placeOf(text, ending) >= 0)
  );
}

function spellings(concept: Names): string[] {
  return [concept.label, ...concept.aliases]
    .filter((name) => name.length > 1)
    .map((name) => name.toLowerCase())
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

/** "Amazon SageMaker Data Wrangler" → "sagemaker data wrangler", "data wrangler", "wrangler". */
function endings(label: string): string[] {
  const words = label.toLowerCase().split(' ');
  return words
    .slice(1)
    .map((_, i) => words.slice(i + 1).join(' '))
    .filter((ending) => ending.length > 3);
}

/** Where the name stands at word borders, from `from` on; a plural s may follow. −1 for nowhere. */
function placeOf(lower: string, name: string, from = 0): number {
  for (let at = lower.indexOf(name, from); at >= 0; at = lower.indexOf(name, at + 1)) {
    const after = lower.charAt(at + name.length);
    const rest = after === 's' ? lower.charAt(at + name.length + 1) : after;
    if (!/[\p{L}\p{N}]/u.test(lower.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(rest)) return at;
  }
  return -1;
}

/** "(a (b) c) d" → "a (b) c"; null when it is never closed. */
function insideBrackets(text: string): string | null {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    if (text.charAt(i) === '(') depth++;
    else if (text.charAt(i) === ')' && --depth === 0) return text.slice(1, i).trim();
  }
  return null;
}
