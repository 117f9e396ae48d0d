import { DETERMINERS } from '#lib/extract/lexicon/cues/clause-words.ts';
import type { ResolvedMention } from '#lib/extract/concepts/concept-index.ts';
import type { Token } from './tokens.ts';
import { isAdverb } from './verb-here.ts';

/** The mention that begins at token `i`, articles and adjectives aside, and what comes behind it. */
export function mentionFrom(
  tokens: readonly Token[],
  i: number,
): { readonly mention: ResolvedMention; readonly next: number } | null {
  for (let k = i; k < i + 3; k++) {
    const token = tokens[k];
    if (!token) return null;
    if (token.mention) return { mention: token.mention, next: k + 1 };
    if (!DETERMINERS.has(token.text) && token.tag !== 'ADJ' && !isAdverb(token.text)) return null;
  }
  return null;
}
