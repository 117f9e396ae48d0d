/** The score of a graph in words and columns. */
import type { GraphScore, RelationRecall, Share } from './score-graph.ts';

export function percent({ hit, all }: Share): string {
  return all === 0 ? '    –' : `${((100 * hit) / all).toFixed(1).padStart(5)} %`;
}

export function summaryLines(name: string, score: GraphScore): string[] {
  return [
    `${name}: agreement ${percent(score.agreement)} of ${String(score.agreement.all)} relations between gold concepts; density ${score.density.toFixed(2)}`,
    `  strong relations (${String(score.strong.pairs.all)}): linked ${recall(score.strong)}`,
    `  all relations    (${String(score.all.pairs.all)}): linked ${recall(score.all)}`,
  ];
}

export function conceptLines({ concepts, kinds, byKind }: GraphScore): string[] {
  return [
    `concepts: key ${percent(concepts.key)}, said ${percent(concepts.said)}; kind agrees in ${percent(kinds)}`,
    'kind             gold    found     kind right',
    ...[...byKind].map(
      ([kind, { found, kind: right }]) =>
        `${kind.padEnd(15)} ${String(found.all).padStart(5)}  ${percent(found)}   ${percent(right)}`,
    ),
  ];
}

export function relationLines({ byRelation }: GraphScore): string[] {
  return [
    'relation         gold   linked    near     typed   (strong ones)',
    ...[...byRelation].map(
      ([relation, { pairs, near, typed }]) =>
        `${relation.padEnd(15)} ${String(pairs.all).padStart(5)}  ${percent(pairs)}  ${percent(near)}  ${percent(typed)}`,
    ),
  ];
}

export function ruleLines({ byRule }: GraphScore): string[] {
  return [
    'rule             relations   agreement   strong pairs',
    ...[...byRule].map(
      ([rule, { agreement, strong, all }]) =>
        `${rule.padEnd(18)} ${String(all).padStart(7)}     ${percent(agreement)}   ${String(strong).padStart(7)}`,
    ),
  ];
}

function recall({ pairs, near, typed }: RelationRecall): string {
  return `${percent(pairs)}, near ${percent(near)}, typed ${percent(typed)}`;
}
