/**
 * A graph held against the gold: recall of concepts and relations, agreement, density. Same counting as the gold's own
 * program; pairs are right whatever the relation, "near" within a group of like relations.
 */
import { type Gold, type GoldRelation, isCovered, pairConcepts } from './gold.ts';
import type { GraphFile, GraphRelation } from './graph-file.ts';
import { pairKey } from './pair-key.ts';

const SYMMETRIC: ReadonlySet<string> = new Set(['integrates-with', 'contrasts-with', 'related-to']);
const GROUPS: readonly (readonly string[])[] = [
  ['uses', 'integrates-with', 'requires', 'offers'],
  ['measures', 'detects'],
  ['used-for', 'applies-to', 'mitigates'],
  ['is-a', 'part-of'],
  ['causes', 'affects'],
];

export interface Share {
  readonly hit: number;
  readonly all: number;
}

export interface RelationRecall {
  readonly pairs: Share;
  readonly near: Share;
  readonly typed: Share;
}

export interface GraphScore {
  readonly concepts: { readonly key: Share; readonly said: Share };
  readonly kinds: Share;
  readonly strong: RelationRecall;
  readonly all: RelationRecall;
  readonly agreement: Share;
  readonly density: number;
  /** Of the strong relations. */
  readonly byRelation: ReadonlyMap<string, RelationRecall>;
  /** Of the concepts about which something is said: found, and with the right kind. */
  readonly byKind: ReadonlyMap<string, { readonly found: Share; readonly kind: Share }>;
  /** By the rule of the first passage: relations between gold concepts that the gold ties too. */
  readonly byRule: ReadonlyMap<
    string,
    { readonly agreement: Share; readonly strong: number; readonly all: number }
  >;
  readonly missing: readonly GoldRelation[];
}

export function scoreGraph(graph: GraphFile, gold: Gold, minConfidence = 0): GraphScore {
  const relations = graph.relations.filter(({ confidence }) => confidence >= minConfidence);
  const standsFor = pairConcepts(gold, graph.concepts);
  const kindOf = new Map(graph.concepts.map(({ id, kind }) => [id, kind]));
  const taken = new Set(standsFor.values());
  const links = new Map<string, { relation: string; subject: string }[]>();
  for (const { subject, object, relation } of relations) {
    const key = pairKey(subject, object);
    const list = links.get(key) ?? [];
    list.push({ relation, subject });
    links.set(key, list);
  }
  const judge = (wanted: readonly GoldRelation[]): RelationRecall & { missing: GoldRelation[] } => {
    let [pairs, near, typed] = [0, 0, 0];
    const missing: GoldRelation[] = [];
    for (const one of wanted) {
      const a = standsFor.get(one.subject);
      const b = standsFor.get(one.object);
      const found = a !== undefined && b !== undefined ? (links.get(pairKey(a, b)) ?? []) : [];
      const same = found.some(
        (link) => link.relation === one.relation && (link.subject === a || SYMMETRIC.has(one.relation)),
      );
      if (found.length > 0) pairs++;
      else missing.push(one);
      if (same) typed++;
      if (same || found.some(({ relation }) => isNear(relation, one.relation))) near++;
    }
    const all = wanted.length;
    return { pairs: { hit: pairs, all }, near: { hit: near, all }, typed: { hit: typed, all }, missing };
  };
  const goldPairs = new Set(
    gold.relations.flatMap(({ subject, object }) => {
      const a = standsFor.get(subject);
      const b = standsFor.get(object);
      return a !== undefined && b !== undefined ? [pairKey(a, b)] : [];
    }),
  );
  const strongPairs = new Set(
    gold.relations.flatMap(({ subject, object, strength }) => {
      const a = standsFor.get(subject);
      const b = standsFor.get(object);
      return strength >= 2 && a !== undefined && b !== undefined ? [pairKey(a, b)] : [];
    }),
  );
  const covered = relations.filter((relation) => isInGold(relation, gold));
  const between = covered.filter(({ subject, object }) => taken.has(subject) && taken.has(object));
  const agreed = between.filter(({ subject, object }) => goldPairs.has(pairKey(subject, object)));
  const strong = judge(gold.relations.filter(({ strength }) => strength >= 2));
  const said = gold.concepts.filter(({ importance }) => importance >= 2);
  const found = said.filter(({ name }) => standsFor.has(name));
  const rightKind = ({ name, kinds }: { name: string; kinds: readonly string[] }): boolean =>
    kinds.includes(kindOf.get(standsFor.get(name) ?? '') ?? '');
  const key = gold.concepts.filter(({ importance }) => importance >= 3);
  return {
    concepts: {
      key: { hit: key.filter(({ name }) => standsFor.has(name)).length, all: key.length },
      said: { hit: found.length, all: said.length },
    },
    kinds: { hit: found.filter(rightKind).length, all: found.length },
    strong,
    all: judge(gold.relations),
    agreement: { hit: agreed.length, all: between.length },
    density: covered.length / Math.max(1, gold.relations.length),
    byRelation: new Map(
      groupBy(
        gold.relations.filter(({ strength }) => strength >= 2),
        ({ relation }) => relation,
      ).map(([relation, list]) => [relation, judge(list)]),
    ),
    byKind: new Map(
      groupBy(said, ({ kinds }) => kinds[0] ?? '').map(([kind, list]) => {
        const there = list.filter(({ name }) => standsFor.has(name));
        return [
          kind,
          {
            found: { hit: there.length, all: list.length },
            kind: { hit: there.filter(rightKind).length, all: there.length },
          },
        ];
      }),
    ),
    byRule: new Map(
      groupBy(covered, ({ evidence }) => evidence[0]?.rule ?? '').map(([rule, list]) => {
        const mine = list.filter(({ subject, object }) => taken.has(subject) && taken.has(object));
        const right = mine.filter(({ subject, object }) => goldPairs.has(pairKey(subject, object)));
        const strongHits = right.filter(({ subject, object }) => strongPairs.has(pairKey(subject, object)));
        return [
          rule,
          { agreement: { hit: right.length, all: mine.length }, strong: strongHits.length, all: list.length },
        ];
      }),
    ),
    missing: strong.missing,
  };
}

function isNear(a: string, b: string): boolean {
  return a === b ? SYMMETRIC.has(a) : GROUPS.some((group) => group.includes(a) && group.includes(b));
}

function isInGold({ evidence }: GraphRelation, gold: Gold): boolean {
  const [first] = evidence;
  return first !== undefined && isCovered(gold, first.source, first.line);
}

function groupBy<T>(list: readonly T[], keyOf: (one: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
}
