/**
 * The slim map made ready to draw and to walk: numbers for ids, names on their lines, one line a pair of concepts with
 * all its relations, and the pairs of each concept. Made once a load; never changed.
 */
import { FAMILY_IDS, familyOf, GROUP_IDS, groupOf } from '#lib/graph/vocabulary.ts';
import { nameBox, nameLines, nameSize } from './measures.ts';
import type { MapData } from './map-data.ts';

export interface MapModel {
  readonly data: MapData;
  readonly count: number;
  readonly index: ReadonlyMap<string, number>;
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Family by concept, as a number into FAMILY_IDS. */
  readonly family: Uint8Array;
  readonly names: Names;
  readonly pairs: Pairs;
}

/** Names as they are set on the map, in columns by concept. */
export interface Names {
  readonly lines: readonly (readonly string[])[];
  /** Font size, px. */
  readonly size: Uint8Array;
  readonly width: Float32Array;
  readonly height: Float32Array;
}

/** Two concepts and all relations between them: one line on the map. */
export interface Pairs {
  readonly count: number;
  readonly a: Int32Array;
  readonly b: Int32Array;
  /** Numbers of its relations, strongest first. */
  readonly relations: readonly (readonly number[])[];
  /** Sum of confidences. */
  readonly weight: Float32Array;
  /** Pairs of concept i: `of[start[i]]` to `of[start[i + 1] - 1]`, those to important neighbours first. */
  readonly start: Uint32Array;
  readonly of: Uint32Array;
}

export function readMap(data: MapData): MapModel {
  const count = data.concepts.id.length;
  return {
    data,
    count,
    index: new Map(data.concepts.id.map((id, i) => [id, i])),
    x: Float64Array.from(data.concepts.x),
    y: Float64Array.from(data.concepts.y),
    family: Uint8Array.from(data.concepts.kind, (kind) => FAMILY_IDS.indexOf(familyOf(kind))),
    names: setNames(data),
    pairs: pairUp(data),
  };
}

function setNames(data: MapData): Names {
  const count = data.concepts.id.length;
  const lines = data.concepts.label.map(nameLines);
  const size = new Uint8Array(count);
  const width = new Float32Array(count);
  const height = new Float32Array(count);
  for (let i = 0; i < count; i++) {
    size[i] = nameSize(data.concepts.importance[i] ?? 0);
    const box = nameBox(lines[i] ?? [], size[i] ?? 12);
    width[i] = box.width;
    height[i] = box.height;
  }
  return { lines, size, width, height };
}

function pairUp(data: MapData): Pairs {
  const { subject, object, confidence, relation } = data.relations;
  const count = data.concepts.id.length;
  const byKey = new Map<number, number[]>();
  for (let r = 0; r < subject.length; r++) {
    const s = subject[r] ?? -1;
    const o = object[r] ?? -1;
    if (s < 0 || o < 0 || s === o) continue;
    const key = Math.min(s, o) * count + Math.max(s, o);
    const found = byKey.get(key);
    if (found) found.push(r);
    else byKey.set(key, [r]);
  }
  const keys = [...byKey.keys()].sort((a, b) => a - b);
  const a = Int32Array.from(keys, (key) => Math.floor(key / count));
  const b = Int32Array.from(keys, (key) => key % count);
  const rank = (r: number): number => {
    const word = relation[r];
    return word === undefined ? 0 : GROUP_IDS.indexOf(groupOf(word));
  };
  const relations = keys.map((key) =>
    (byKey.get(key) ?? []).sort(
      (p, q) => (confidence[q] ?? 0) - (confidence[p] ?? 0) || rank(p) - rank(q) || p - q,
    ),
  );
  const weight = Float32Array.from(relations, (list) =>
    list.reduce((sum, r) => sum + (confidence[r] ?? 0), 0),
  );
  const { start, of } = incidence(count, a, b, data.concepts.importance, weight);
  return { count: keys.length, a, b, relations, weight, start, of };
}

function incidence(
  count: number,
  a: Int32Array,
  b: Int32Array,
  importance: readonly number[],
  weight: Float32Array,
): { start: Uint32Array; of: Uint32Array } {
  const start = new Uint32Array(count + 1);
  for (let p = 0; p < a.length; p++) {
    start[(a[p] ?? 0) + 1] = (start[(a[p] ?? 0) + 1] ?? 0) + 1;
    start[(b[p] ?? 0) + 1] = (start[(b[p] ?? 0) + 1] ?? 0) + 1;
  }
  for (let i = 0; i < count; i++) start[i + 1] = (start[i + 1] ?? 0) + (start[i] ?? 0);
  const next = start.slice();
  const of = new Uint32Array(a.length * 2);
  for (let p = 0; p < a.length; p++) {
    for (const end of [a[p] ?? 0, b[p] ?? 0]) {
      const at = next[end] ?? 0;
      of[at] = p;
      next[end] = at + 1;
    }
  }
  for (let i = 0; i < count; i++) {
    const other = (p: number): number => (a[p] === i ? (b[p] ?? 0) : (a[p] ?? 0));
    const worth = (p: number): number => (importance[other(p)] ?? 0) + 0.1 * (weight[p] ?? 0);
    of.subarray(start[i], start[i + 1]).sort((p, q) => worth(q) - worth(p) || p - q);
  }
  return { start, of };
}

/** The other end of a pair. */
export function otherEnd(pairs: Pairs, pair: number, concept: number): number {
  return pairs.a[pair] === concept ? (pairs.b[pair] ?? 0) : (pairs.a[pair] ?? 0);
}

/** Calls back for each pair of a concept, those to important neighbours first. */
export function forPairsOf(
  pairs: Pairs,
  concept: number,
  visit: (pair: number, other: number) => void,
): void {
  for (let at = pairs.start[concept] ?? 0; at < (pairs.start[concept + 1] ?? 0); at++) {
    const pair = pairs.of[at] ?? 0;
    visit(pair, otherEnd(pairs, pair, concept));
  }
}
