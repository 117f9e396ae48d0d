/**
 * MiniSearch's own JSON ⇄ ours, a third of its size. Ranking asks only whether a term stands in a field, so counts and
 * lengths are left out, places are written as steps from one to the next, and terms without what they share with the
 * term before.
 */
import type { AsPlainObject } from 'minisearch';

export interface PackedIndex {
  readonly fields: readonly string[];
  readonly documents: number;
  /** Sorted. Each: letters shared with the term before, and the rest. */
  readonly terms: readonly (readonly [number, string])[];
  /** For each field and term: steps between the places, from −1. */
  readonly postings: readonly (readonly (readonly number[])[])[];
}

export function packIndex(index: AsPlainObject): PackedIndex {
  const fields = Object.keys(index.fieldIds);
  const sorted = [...index.index].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  let before = '';
  const terms = sorted.map(([term]): [number, string] => {
    let shared = 0;
    while (shared < before.length && shared < term.length && before[shared] === term[shared]) shared++;
    before = term;
    return [shared, term.slice(shared)];
  });
  const postings = fields.map((field) =>
    sorted.map(([, byField]) => {
      const data: Record<string, unknown> = byField[index.fieldIds[field] ?? -1] ?? {};
      let last = -1;
      return Object.keys(data)
        .map(Number)
        .sort((a, b) => a - b)
        .map((place) => {
          const step = place - last;
          last = place;
          return step;
        });
    }),
  );
  return { fields, documents: index.documentCount, terms, postings };
}

/** What `MiniSearch.loadJS` reads. */
export function unpackIndex({ fields, documents, terms, postings }: PackedIndex): AsPlainObject {
  const all = Array.from({ length: documents }, (_, i) => i);
  let term = '';
  return {
    documentCount: documents,
    nextId: documents,
    documentIds: Object.fromEntries(all.map((i) => [i, i])),
    fieldIds: Object.fromEntries(fields.map((field, i) => [field, i])),
    fieldLength: Object.fromEntries(all.map((i) => [i, fields.map(() => 1)])),
    averageFieldLength: fields.map(() => 1),
    storedFields: {},
    dirtCount: 0,
    index: terms.map(([shared, rest], at) => {
      term = term.slice(0, shared) + rest;
      const byField: Record<string, Record<string, number>> = {};
      postings.forEach((lists, field) => {
        const steps = lists[at];
        if (!steps || steps.length === 0) return;
        let place = -1;
        byField[field] = Object.fromEntries(steps.map((step) => [(place += step), 1]));
      });
      return [term, byField];
    }),
    serializationVersion: 2,
  };
}
