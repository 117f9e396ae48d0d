/** Any two sets of concepts crossed: what stands between each row and each column, for a table of up to 40 × 40. */
import type { MapData } from '#lib/map/map-data.ts';
import type { Named } from './atlas.ts';
import { remember } from './remember.ts';
import type { KindId, RelationId } from './types.ts';
import { phraseBack, RELATIONS } from './vocabulary.ts';

export interface CrossEntry {
  /** Id of the relation. */
  readonly id: string;
  readonly relation: RelationId;
  /** Read from the row to the column. */
  readonly phrase: string;
  /** True when the row is the object. */
  readonly inverse: boolean;
  readonly confidence: number;
}

export interface CrossMatrix {
  readonly rows: readonly Named[];
  readonly columns: readonly Named[];
  /** rows × columns; strongest first. */
  readonly cells: readonly (readonly (readonly CrossEntry[])[])[];
  /** Rows and columns beyond the limit, which were left out. */
  readonly omitted: { readonly rows: number; readonly columns: number };
}

export const CROSS_LIMIT = 40;

/** Unknown ids are passed over. `possible`: with relations below the threshold (false unless said). */
export function crossMatrix(
  data: MapData,
  rows: readonly string[],
  columns: readonly string[],
  { possible = false, limit = CROSS_LIMIT }: { readonly possible?: boolean; readonly limit?: number } = {},
): CrossMatrix {
  const index = indexOf(data);
  const known = (ids: readonly string[]): number[] =>
    [...new Set(ids)].flatMap((id) => index.place.get(id) ?? []);
  const allRows = known(rows);
  const allColumns = known(columns);
  const keptRows = allRows.slice(0, limit);
  const keptColumns = allColumns.slice(0, limit);
  return {
    rows: keptRows.map((i) => nameAt(data, i)),
    columns: keptColumns.map((i) => nameAt(data, i)),
    cells: keptRows.map((row) => {
      const links = index.links.get(row) ?? new Map<number, number[]>();
      return keptColumns.map((column) => entries(data, row, links.get(column) ?? [], possible));
    }),
    omitted: { rows: allRows.length - keptRows.length, columns: allColumns.length - keptColumns.length },
  };
}

/** Ids of the shown concepts of some kinds, most important first. */
export function conceptsOfKinds(data: MapData, kinds: readonly KindId[]): string[] {
  const { id, kind, confidence, importance } = data.concepts;
  return id
    .map((_, i) => i)
    .filter((i) => kinds.includes(kind[i] ?? 'concept') && (confidence[i] ?? 0) >= data.shownFrom)
    .sort((a, b) => (importance[b] ?? 0) - (importance[a] ?? 0) || a - b)
    .flatMap((i) => id[i] ?? []);
}

function entries(data: MapData, row: number, relations: readonly number[], possible: boolean): CrossEntry[] {
  const { subject, object, relation, phrase, confidence } = data.relations;
  const found = relations.flatMap((i) => {
    const kind = relation[i];
    const sure = confidence[i] ?? 0;
    if (kind === undefined || (!possible && sure < data.shownFrom)) return [];
    const inverse = subject[i] !== row;
    const forward = phrase[i] ?? RELATIONS[kind].phrase;
    return [
      {
        id: `${data.concepts.id[subject[i] ?? -1] ?? ''}~${kind}~${data.concepts.id[object[i] ?? -1] ?? ''}`,
        relation: kind,
        phrase: inverse ? phraseBack(kind, forward) : forward,
        inverse,
        confidence: sure,
      },
    ];
  });
  return found.sort((a, b) => b.confidence - a.confidence || (a.id < b.id ? -1 : 1));
}

function nameAt(data: MapData, i: number): Named {
  return {
    id: data.concepts.id[i] ?? '',
    label: data.concepts.label[i] ?? '',
    kind: data.concepts.kind[i] ?? 'concept',
  };
}

/** Relations (places in the columns) by either end and the other. */
const indexOf = remember((data: MapData) => {
  const links = new Map<number, Map<number, number[]>>();
  const add = (from: number, to: number, i: number): void => {
    let row = links.get(from);
    if (!row) links.set(from, (row = new Map()));
    const list = row.get(to);
    if (list) list.push(i);
    else row.set(to, [i]);
  };
  data.relations.subject.forEach((subject, i) => {
    const object = data.relations.object[i] ?? subject;
    add(subject, object, i);
    if (object !== subject) add(object, subject, i);
  });
  return { place: new Map(data.concepts.id.map((id, i) => [id, i])), links };
});
