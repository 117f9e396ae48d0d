/**
 * Short forms beside their long forms in running text, in either order:
 * "polymerase chain reaction (PCR)", "PCR (polymerase chain reaction)", "PCR = polymerase chain reaction, …",
 * "polymerase chain reaction PCR".
 */
import { innerWords, longFormOf, MATCHES } from '../acronym-match.ts';
import { matchesShort } from '../acronyms.ts';
import type { Draft } from '../draft.ts';
import { type LabelToken, labelTokens } from '../label-tokens.ts';
import { nameKey } from '../name-key.ts';
import { isAcronym } from '../name-shape.ts';
import type { RunContext } from '../run-context.ts';

// Patterns out of what is called for every name: the script runner makes those with \p anew at each call.
const CAPITAL_OR_DIGIT = /\p{Lu}|\p{N}/u;

/** Words of a long form at most. */
const REACH = 9;

export function findShortForms(context: RunContext): Draft[] {
  const { run } = context;
  const tokens = labelTokens(run.text);
  const drafts: Draft[] = [];
  tokens.forEach((token, i) => {
    const pair = pairAt(run.text, tokens, i, token);
    if (pair === null) return;
    const long = run.text.slice(pair.start, pair.end);
    drafts.push(
      { context, start: pair.start, end: pair.end, surface: long, role: 'acronym', rule: 'long-form' },
      {
        context,
        start: token.start,
        end: token.end,
        surface: token.text,
        role: 'acronym',
        rule: 'short-form',
        standsFor: nameKey(long),
      },
    );
  });
  return drafts;
}

function pairAt(
  text: string,
  tokens: readonly LabelToken[],
  i: number,
  token: LabelToken,
): { start: number; end: number } | null {
  if (token.text.length > 10 || !CAPITAL_OR_DIGIT.test(token.text)) return null;
  const bracketed = token.gap.endsWith('(') && /^\s*[)\],/]/.test(text.slice(token.end, token.end + 2));
  const before = tokens.slice(Math.max(0, i - REACH), i);
  if (bracketed || (isAcronym(token.text) && /^\s$/.test(token.gap))) {
    const unbroken = unbrokenEnd(before);
    const long = longFormOf(
      token.text,
      unbroken.map(({ text: word }) => word),
    );
    if (long !== null && long.length > 0) {
      const words = unbroken.slice(-long.length);
      const isCompound = long.flatMap(innerWords).length >= 2;
      const all = isCompound || (bracketed && (long[0]?.length ?? 0) >= 8 && token.text.length <= 3);
      if (all && words[0] !== undefined)
        return { start: words[0].start, end: words.at(-1)?.end ?? token.start };
    }
  }
  const next = tokens[i + 1];
  if (
    next === undefined ||
    !isAcronym(token.text) ||
    !/^\??\s*(?:\(|=+|:|[-–—]|stands for|means|or)\s*["“]?$/.test(next.gap)
  )
    return null;
  return longBehind(tokens, i, token);
}

/** The words before, back to the nearest comma, bracket or full stop. */
function unbrokenEnd(tokens: readonly LabelToken[]): readonly LabelToken[] {
  let from = tokens.length;
  while (from > 0) {
    from--;
    if (/[.,;:()!?"“”–—]|\s-/.test(tokens[from]?.gap ?? '')) break;
  }
  return tokens.slice(from);
}

/** "PCR (polymerase chain reaction)": the shortest run of words behind it that spells it, by first letters if it can. */
function longBehind(
  tokens: readonly LabelToken[],
  i: number,
  token: LabelToken,
): { start: number; end: number } | null {
  const words: LabelToken[] = [];
  for (const word of tokens.slice(i + 1, i + 1 + REACH)) {
    if (words.length > 0 && /[.;:()!?]/.test(word.gap)) break;
    words.push(word);
  }
  const [first] = words;
  const closes = words.length > 0 && /^\??\s*\(/.test(words[0]?.gap ?? '');
  for (const match of MATCHES) {
    // All of a bracket before a part of it.
    const counts = words.map((_, k) => k + 1).filter((count) => count > 1);
    for (const count of closes ? counts.reverse() : counts) {
      const last = words[count - 1];
      const long = words
        .slice(0, count)
        .map(({ text }) => text)
        .join(' ');
      if (first && last && matchesShort(token.text, long, match))
        return { start: first.start, end: last.end };
    }
  }
  return null;
}
