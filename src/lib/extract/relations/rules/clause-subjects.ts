/**
 * Two of a kind, each with a clause of its own in one passage, are told apart: "A hall lock needs a key; a bath lock
 * does not."
 */
import type { Block, Document, TextRun } from '#lib/extract/blocks/block.ts';
import type { ResolvedMention } from '#lib/extract/concepts/concept-index.ts';
import { singular } from '../clauses/noun-phrase.ts';
import type { Proposal } from '../proposal.ts';
import type { Reading } from '../reading/reading.ts';
import type { Rule } from './rule.ts';
import { tellApart } from './tell-apart.ts';

export const clauseSubjects: Rule = {
  name: 'clause-subject',
  propose: (document, reading) =>
    document.blocks.flatMap((block) =>
      block.kind === 'paragraph' || block.kind === 'item' ? read(document, block, block.run, reading) : [],
    ),
};

/** The end of the clause before, and perhaps an article. */
const OPENS =
  /(?:^|[.;!?)] |, |, (?:but|while|whereas|and) | (?:while|whereas) )["'“‘(*_]*(?:(?:the|an?|with|in|for|at) ){0,2}$/iu;
/** A list goes on, or the name stands there alone. */
const NO_CLAUSE = /^(?:\s*\([^()]*\))?\s*(?:$|[,.;!?/)]|(?:and|or|vs\.?|versus) )/u;
const LONGEST_OPENING = 24;
/** More of one kind are a list. */
const MOST = 3;

function read(document: Document, block: Block, run: TextRun, reading: Reading): Proposal[] {
  const byHead = new Map<string, Map<string, ResolvedMention>>();
  for (const mention of reading.mentionsOf(run)) {
    const head = headOf(reading, mention);
    if (head === null || !opensClause(run.text, mention)) continue;
    const alike = byHead.get(head) ?? new Map<string, ResolvedMention>();
    if (!alike.has(mention.concept)) alike.set(mention.concept, mention);
    byHead.set(head, alike);
  }
  return [...byHead.values()].flatMap((alike) =>
    alike.size > MOST ? [] : allApart(document, block, run, reading, [...alike.values()]),
  );
}

/** The last word of a name of several, else null. */
function headOf(reading: Reading, { concept }: ResolvedMention): string | null {
  const words =
    reading
      .concept(concept)
      ?.label.toLowerCase()
      .split(/[\s-]+/) ?? [];
  return words.length > 1 ? singular(words.at(-1) ?? '') : null;
}

function opensClause(text: string, { start, end }: ResolvedMention): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_OPENING), start);
  return OPENS.test(start < LONGEST_OPENING ? before : `…${before}`) && !NO_CLAUSE.test(text.slice(end));
}

function allApart(
  document: Document,
  block: Block,
  run: TextRun,
  reading: Reading,
  alike: readonly ResolvedMention[],
): Proposal[] {
  return alike.flatMap((a, i) =>
    alike.slice(i + 1).flatMap((b) => {
      const [one, two] = [reading.concept(a.concept), reading.concept(b.concept)];
      if (!one || !two) return [];
      const how = { siblings: alike.length, sameHead: 1, gloss: 0 };
      return tellApart(one, two, { document, block, run, range: null }, how);
    }),
  );
}
