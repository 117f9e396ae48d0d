/**
 * What each rule is worth: the notes are read again without it, and the loss in strong pairs and the change in the
 * number of relations are told. Slow: one extraction of the relations a rule.
 */
import { findRelations } from '#lib/extract/relations/index.ts';
import { RULES, type Rule } from '#lib/extract/relations/rules/index.ts';
import type { Gold } from './gold.ts';
import type { GraphFile } from './graph-file.ts';
import { readNotes } from './judgeable-notes.ts';
import { type GraphScore, scoreGraph } from './score-graph.ts';

export function leaveOneOut(folder: string, gold: Gold, minConfidence: number): string[] {
  const { documents, index } = readNotes(folder);
  const graphOf = (rules: readonly Rule[]): GraphFile => ({
    shownFrom: 0.5,
    concepts: index.concepts.map((concept) => ({ ...concept, mentions: [] })),
    relations: findRelations(documents, index, { rules }),
  });
  const whole = scoreGraph(graphOf(RULES), gold, minConfidence);
  const lines = ['without          strong pairs   agreement   density'];
  for (const rule of RULES) {
    const without = scoreGraph(graphOf(RULES.filter((one) => one !== rule)), gold, minConfidence);
    lines.push(
      `${rule.name.padEnd(18)} ${change(share(without), share(whole))}     ${change(agreement(without), agreement(whole))}    ${(without.density - whole.density).toFixed(2)}`,
    );
  }
  return lines;
}

const share = ({ strong: { pairs } }: GraphScore): number => pairs.hit / Math.max(1, pairs.all);
const agreement = ({ agreement: { hit, all } }: GraphScore): number => hit / Math.max(1, all);

function change(now: number, before: number): string {
  const points = 100 * (now - before);
  return `${points >= 0 ? '+' : ''}${points.toFixed(1)}`.padStart(7);
}
