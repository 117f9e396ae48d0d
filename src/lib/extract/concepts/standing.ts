/**
 * How well layout and cues vouch for a concept, 0..1, by rule alone: the best of its places, more where several
 * different places agree. The learned scorer refines it; overlaps are decided by it.
 */
import type { Mention } from '../mentions/mention.ts';

/** Vouching of one place, by the rule that read it. */
const RULES: Readonly<Record<string, number>> = {
  heading: 0.75,
  'heading-slot': 0.75,
  'heading-framed': 0.3,
  'heading-list': 0.4,
  'heading-part': 0.35,
  'heading-aside': 0.4,
  'heading-object': 0.3,
  term: 0.7,
  'term-slot': 0.5,
  'term-framed': 0.5,
  'term-list': 0.5,
  'term-part': 0.4,
  'term-aside': 0.4,
  'term-object': 0.5,
  row: 0.75,
  column: 0.7,
  cell: 0.65,
  'cell-list': 0.4,
  'cell-part': 0.4,
  item: 0.55,
  'item-list': 0.3,
  'item-part': 0.35,
  'item-object': 0.3,
  option: 0.5,
  'option-list': 0.3,
  'option-part': 0.3,
  'heading-head': 0.35,
  'term-head': 0.5,
  'item-head': 0.4,
  'cell-head': 0.5,
  'option-head': 0.35,
  'row-head': 0.4,
  'column-head': 0.4,
  'term-plain': 0.45,
  'heading-doing': 0.4,
  'term-doing': 0.3,
  'row-doing': 0.35,
  'item-doing': 0.15,
  'row-part': 0.4,
  'row-slot': 0.5,
  'row-list': 0.5,
  'row-framed': 0.5,
  'column-part': 0.4,
  'column-slot': 0.5,
  'column-list': 0.4,
  aspect: 0.35,
  'cell-shared': 0.6,
  'phrase-shared': 0.3,
  'term-alias': 0.5,
  'heading-alias': 0.5,
  'row-alias': 0.5,
  'item-alias': 0.5,
  bracket: 0.6,
  variant: 0.6,
  'short-form': 0.8,
  'long-form': 0.8,
  bold: 0.5,
  italic: 0.3,
  underline: 0.4,
  code: 0.4,
  quoted: 0.4,
  wiki: 1,
  stated: 1,
  vocabulary: 0.6,
  'proper-name': 0.5,
  called: 0.6,
  defined: 0.6,
  told: 0.25,
  phrase: 0.12,
  'of-name': 0.12,
  gerund: 0.08,
  listed: 0.2,
  enumerated: 0.15,
  'by-means': 0.15,
  task: 0.15,
  'task-loose': 0.08,
  alias: 1,
  sort: 0,
  'phrase-adjective': 0.05,
  'known-name': 0.12,
};
const OTHER = 0.3;

export function standingOf(mentions: readonly Mention[]): number {
  // Most have one place only; rounded as the long way rounds.
  const [first] = mentions;
  if (first && mentions.length === 1) return 1 - (1 - (RULES[first.evidence.rule] ?? OTHER));
  const best = new Map<string, number>();
  const blocks = new Set<number>();
  for (const { evidence, block } of mentions) {
    const vouching = RULES[evidence.rule] ?? OTHER;
    best.set(evidence.rule, vouching);
    blocks.add(block);
  }
  let doubt = 1;
  for (const vouching of best.values()) doubt *= 1 - vouching;
  doubt *= Math.pow(0.9, Math.min(6, blocks.size - 1));
  return 1 - doubt;
}
