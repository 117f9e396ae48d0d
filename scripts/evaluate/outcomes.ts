/** For each relation between two gold concepts, in the gold's sections: its confidence, and whether the gold has it. */
import { type Gold, isCovered, pairConcepts } from './gold.ts';
import type { GraphFile } from './graph-file.ts';
import type { Outcome } from './reliability.ts';

const SYMMETRIC: ReadonlySet<string> = new Set(['integrates-with', 'contrasts-with', 'related-to']);

export function outcomesOf(graph: GraphFile, gold: Gold): Outcome[] {
  const standsFor = pairConcepts(gold, graph.concepts);
  const taken = new Set(standsFor.values());
  const pairs = new Set<string>();
  const typed = new Set<string>();
  for (const { subject, relation, object } of gold.relations) {
    const a = standsFor.get(subject);
    const b = standsFor.get(object);
    if (a === undefined || b === undefined) continue;
    pairs.add(`${a} ${b}`).add(`${b} ${a}`);
    typed.add(`${a} ${relation} ${b}`);
    if (SYMMETRIC.has(relation)) typed.add(`${b} ${relation} ${a}`);
  }
  return graph.relations.flatMap(({ subject, object, relation, confidence, evidence }) => {
    const [first] = evidence;
    if (!first || !isCovered(gold, first.source, first.line)) return [];
    if (!taken.has(subject) || !taken.has(object)) return [];
    return [
      {
        confidence,
        right: pairs.has(`${subject} ${object}`),
        typed: typed.has(`${subject} ${relation} ${object}`),
      },
    ];
  });
}
