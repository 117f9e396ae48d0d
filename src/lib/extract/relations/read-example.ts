/**
 * For the rules' tables of examples: a note in Markdown and the kinds of the names in it → what a rule reads from it.
 * Every place where a name stands, in any case and in the plural, is a mention.
 */
import { readDocument } from '#lib/extract/blocks/index.ts';
import type { Block, Document, TextRun } from '#lib/extract/blocks/block.ts';
import type { ConceptIndex, ResolvedConcept, ResolvedMention } from '#lib/extract/concepts/concept-index.ts';
import { evidenceOf, runsOf } from '#lib/extract/evidence.ts';
import type { KindId } from '#lib/graph/types.ts';
import { makeReading, type Reading } from './reading/reading.ts';
import type { Rule } from './rules/rule.ts';

export type Kinds = Readonly<Record<string, KindId>>;

/** "subject —relation→ object" for each proposal, without repeats, in order. */
export function readExample(rule: Rule, note: string, kinds: Kinds): string[] {
  const { document, reading } = exampleReading(note, kinds);
  const said = rule
    .propose(document, reading)
    .map(({ subject, relation, object }) => `${subject} —${relation}→ ${object}`);
  return [...new Set(said)];
}

export function exampleReading(note: string, kinds: Kinds): { document: Document; reading: Reading } {
  let last = 0;
  const document = readDocument({ path: 'example.md', text: note }, { next: () => ++last });
  const names = Object.keys(kinds).sort((a, b) => b.length - a.length);
  const byRun = new Map<number, ResolvedMention[]>();
  const byConcept = new Map<string, ResolvedMention[]>();
  for (const block of document.blocks) {
    for (const run of runsOf(block)) {
      const mentions = mentionsOf(document, block, run, names);
      if (mentions.length > 0) byRun.set(run.id, mentions);
      for (const mention of mentions) {
        const list = byConcept.get(mention.concept) ?? [];
        list.push(mention);
        byConcept.set(mention.concept, list);
      }
    }
  }
  const concepts = [...byConcept]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, mentions]): ResolvedConcept => ({
      id: name,
      label: name,
      kind: kinds[name] ?? 'concept',
      kindConfidence: 1,
      aliases: [],
      confidence: 1,
      mentions,
    }));
  const index: ConceptIndex = { concepts, byId: new Map(concepts.map((c) => [c.id, c])), byRun };
  return { document, reading: makeReading([document], index) };
}

function mentionsOf(
  document: Document,
  block: Block,
  run: TextRun,
  names: readonly string[],
): ResolvedMention[] {
  const found: ResolvedMention[] = [];
  const lower = run.text.toLowerCase();
  for (const name of names) {
    for (
      let at = lower.indexOf(name.toLowerCase());
      at >= 0;
      at = lower.indexOf(name.toLowerCase(), at + 1)
    ) {
      let end = at + name.length;
      if (lower.charAt(end) === 's') end++;
      const whole = !/\w/.test(lower.charAt(at - 1)) && !/\w/.test(lower.charAt(end));
      if (!whole || found.some((m) => m.start < end && at < m.end)) continue;
      found.push({
        run: run.id,
        block: block.id,
        start: at,
        end,
        surface: run.text.slice(at, end),
        key: name.toLowerCase(),
        role: 'term',
        evidence: evidenceOf(document, block, run, { start: at, end }, 'example'),
        concept: name,
      });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
