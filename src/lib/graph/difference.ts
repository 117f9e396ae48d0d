/**
 * Passages that contrast two concepts → the one line that tells them apart.
 * "Not to be confused with: Amazon Transcribe (Transcribe writes speech down)" → "Transcribe writes speech down".
 */
import { plainQuote } from './plain-quote.ts';
import { sentences } from './sentences.ts';
import type { Concept, Evidence } from './types.ts';

export interface Difference {
  readonly text: string;
  readonly evidence: Evidence;
}

type Names = Pick<Concept, 'label' | 'aliases'>;

/** The remark behind the name of either, else the first sentence that names both, else null. */
export function differenceIn(passages: readonly Evidence[], a: Names, b: Names): Difference | null {
  for (const evidence of passages) {
    const text = plainQuote(evidence.quote);
    const remark = remarkBehind(text, b) ?? remarkBehind(text, a);
    if (remark !== null) return { text: remark, evidence };
  }
  for (const evidence of passages) {
    const both = sentences(plainQuote(evidence.quote)).find((s) => names(s, a) && names(s, b));
    if (both !== undefined) return { text: both, evidence };
  }
  return null;
}

/** Names shorter than this are too likely to be part of another word to be looked for. */
const SHORTEST = 2;

function spellings(concept: Names): string[] {
  return [concept.label, ...concept.aliases]
    .filter((name) => name.length >= SHORTEST)
    .map((name) => name.toLowerCase())
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

/** True when the text names the concept, at word borders. */
export function names(text: string, concept: Names): boolean {
  const lower = text.toLowerCase();
  return spellings(concept).some((name) => placeOf(lower, name) >= 0);
}

function placeOf(lower: string, name: string): number {
  for (let at = lower.indexOf(name); at >= 0; at = lower.indexOf(name, at + 1)) {
    const before = lower.charAt(at - 1);
    const after = lower.charAt(at + name.length);
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after === 's' ? '' : after)) return at;
  }
  return -1;
}

/** A remark is more than an acronym or a single word. */
function remarkBehind(text: string, concept: Names): string | null {
  const lower = text.toLowerCase();
  for (const name of spellings(concept)) {
    const at = placeOf(lower, name);
    if (at < 0) continue;
    const rest = text.slice(at + name.length);
    const open = /^s? ?\(/.exec(rest);
    if (!open) continue;
    const remark = insideBrackets(rest.slice(open[0].length - 1));
    if (remark !== null && remark.includes(' ')) return remark;
  }
  return null;
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
