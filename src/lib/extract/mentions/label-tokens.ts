/**
 * A label taken apart into words, each with what stands before it. Marks inside a word stay ("CI/CD", "top-k", "C++",
 * "node.js"); brackets give depth.
 */
import { keepAnswers } from './keep-answers.ts';

export interface LabelToken {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  /** Characters between the word before and this one. */
  readonly gap: string;
  /** Open brackets around it. */
  readonly depth: number;
}

const WORD = /[\p{L}\p{N}](?:(?:[\p{L}\p{N}\p{M}+#'’.@_&-]|\/(?!\/))*[\p{L}\p{N}\p{M}+#])?/gu;
const ENDS_SENTENCE = /[.!?…]["”’)]?\s|[;!?]/;
const SEPARATES = /[,;]/;
const DASHES = /(?:^|\s)[-–—|:→=]+>?(?:\s|$)|[–—]|:/;

export const labelTokens: (text: string) => readonly LabelToken[] = keepAnswers((text) => {
  const tokens: LabelToken[] = [];
  let at = 0;
  let depth = 0;
  for (const match of text.matchAll(WORD)) {
    const gap = text.slice(at, match.index);
    for (const sign of gap) {
      if (sign === '(' || sign === '[') depth++;
      else if (sign === ')' || sign === ']') depth = Math.max(0, depth - 1);
    }
    at = match.index + match[0].length;
    tokens.push({ start: match.index, end: at, text: match[0], lower: match[0].toLowerCase(), gap, depth });
  }
  return tokens;
});

export const isListGap = (gap: string): boolean => SEPARATES.test(gap);
export const isDashGap = (gap: string): boolean => DASHES.test(gap);
export const isSentenceGap = (gap: string): boolean => ENDS_SENTENCE.test(gap);

/** The words of a stretch with single blanks, without what stands in brackets between them. */
export function surfaceOf(text: string, tokens: readonly LabelToken[]): string {
  let surface = '';
  let before: LabelToken | null = null;
  for (const token of tokens) {
    if (before !== null) {
      const gap = text.slice(before.end, token.start);
      // Only what stands between two words of one name is kept as it is written.
      surface += /^[^()[\];]{1,3}$/.test(gap) ? gap.replace(/\s+/g, ' ') : ' ';
    }
    surface += token.text;
    before = token;
  }
  return surface;
}
