/**
 * What a definition names has to do with what it defines, though no verb of the lexicon says how.
 * "Poisoning: malicious samples slip into the training data" → Poisoning —related-to→ training data, for the scorer.
 */
import type { Proposal } from './proposal.ts';
import { type Passage, propose } from './propose.ts';
import type { Reading } from './reading/reading.ts';
import { tiesOf } from './ties-of.ts';

/** Names further into the definition are asides. */
const MOST = 6;

/** `said`: what the sentences state already; no more is needed of those pairs. */
export function definitionMentions(
  reading: Reading,
  stretch: Omit<Passage, 'range'>,
  terms: readonly string[],
  said: readonly Proposal[],
  where: {
    readonly rule: string;
    readonly from: number | null;
    readonly start: number;
    readonly end: number;
    /** To the end, and not of the first sentence: cells are short, and made of fragments. */
    readonly isWhole?: boolean;
  },
): Proposal[] {
  const { rule, from, start, end } = where;
  const stop = where.isWhole ? end : firstStop(stretch.run.text, start, end);
  const areTied = tiesOf(said);
  const mentions = reading
    .mentionsIn(stretch.run, start, stop)
    .slice(0, MOST)
    .filter((mention) => !isNegated(stretch.run.text.slice(start, mention.start)));
  return terms.flatMap((term) =>
    mentions.flatMap((mention, place) => {
      if (areTied(term, mention.concept)) return [];
      const proposal = propose({
        subject: term,
        object: mention.concept,
        relation: 'related-to',
        rule,
        prior: 0.15,
        passage: {
          ...stretch,
          range: from === null && stretch.lines ? null : { start: from ?? start, end: stop },
        },
        features: { place, mentions: mentions.length, subjects: terms.length },
      });
      return proposal ? [proposal] : [];
    }),
  );
}

/** A negation since the last comma: nothing is said to hold. */
function isNegated(before: string): boolean {
  const comma = Math.max(before.lastIndexOf(','), before.lastIndexOf(';'));
  return NEGATION.test(before.slice(comma + 1));
}

const NEGATION = /\b(?:not|no|never|without|nor|cannot)\b|n['’]t\b/i;

/** End of the first sentence. */
function firstStop(text: string, start: number, end: number): number {
  for (let i = start; i < end; i++) {
    const char = text.charAt(i);
    if (
      (char === '.' || char === ';' || char === '!' || char === '?') &&
      (i + 1 >= end || text.charAt(i + 1) === ' ')
    )
      return i + 1;
  }
  return end;
}
