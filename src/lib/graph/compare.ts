/**
 * Two to four concepts side by side, each from its own record: a row for each relation with shared and own entries told
 * apart, what the notes say of the difference, their comparison tables cut to these columns, and the questions in which
 * they are alternatives. Works in the browser, without the rest of the graph.
 */
import { byStrength, otherEnd, type Named } from './atlas.ts';
export { toMarkdown } from './comparison-markdown.ts';
import type { ConceptRecord, LinkedMatrix, Passage } from './concept-record.ts';
import { cutMatrix } from './cut-matrix.ts';
import { findDifferences, type StatedDifference } from './find-differences.ts';

import type { Question, Relation, RelationId } from './types.ts';
import { inversePhrase, RELATION_IDS, RELATIONS } from './vocabulary.ts';

export interface ComparisonColumn extends Named {
  readonly explanation: Passage;
}

export interface ComparisonEntry {
  readonly other: Named;
  readonly relation: Relation;
  /** True when another of the compared concepts has it in the same row. */
  readonly shared: boolean;
}

export interface ComparisonRow {
  /** Phrase read from the compared concept. */
  readonly label: string;
  readonly relation: RelationId;
  readonly inverse: boolean;
  /** One list for each compared concept; shared ones first, then strongest. */
  readonly cells: readonly (readonly ComparisonEntry[])[];
  /** True when all the compared have the same entries: such a row can be folded. */
  readonly alike: boolean;
}

export interface Comparison {
  readonly columns: readonly ComparisonColumn[];
  readonly rows: readonly ComparisonRow[];
  /** What tells them apart, best first. */
  readonly differences: readonly StatedDifference[];
  /** The notes' comparison tables that have two or more of the compared, cut to these. */
  readonly matrices: readonly LinkedMatrix[];
  /** Questions in which two or more of them are options. */
  readonly questions: readonly Question[];
}

/** `possible`: with relations below the threshold (false unless said). */
export function compare(
  records: readonly ConceptRecord[],
  { possible = false }: { readonly possible?: boolean } = {},
): Comparison {
  const ids = records.map((record) => record.concept.id);
  return {
    columns: records.map(({ concept, explanation }) => ({
      id: concept.id,
      label: concept.label,
      kind: concept.kind,
      explanation,
    })),
    rows: rowsOf(records, possible),
    differences: findDifferences(records),
    matrices: unique(records.flatMap((record) => record.matrices)).flatMap(
      (matrix) => cutMatrix(matrix, ids) ?? [],
    ),
    questions: unique(records.flatMap((record) => record.questions)).filter((q) => areAlternatives(q, ids)),
  };
}

function rowsOf(records: readonly ConceptRecord[], possible: boolean): ComparisonRow[] {
  const rows: ComparisonRow[] = [];
  for (const relation of RELATION_IDS)
    for (const inverse of RELATIONS[relation].symmetric ? [false] : [false, true]) {
      const cells = records.map((record) => entriesOf(record, relation, inverse, possible));
      if (cells.every((cell) => cell.length === 0)) continue;
      const holders = new Map<string, number>();
      for (const cell of cells)
        for (const { other } of cell) holders.set(other.id, (holders.get(other.id) ?? 0) + 1);
      const marked = cells.map((cell) =>
        cell
          .map((entry) => ({ ...entry, shared: (holders.get(entry.other.id) ?? 0) > 1 }))
          .sort((a, b) => Number(b.shared) - Number(a.shared) || byStrength(a.relation, b.relation)),
      );
      rows.push({
        label: inverse ? inversePhrase(relation) : RELATIONS[relation].phrase,
        relation,
        inverse,
        cells: marked,
        alike: [...holders.values()].every((count) => count === records.length),
      });
    }
  return rows;
}

/** One entry for each other concept, the strongest relation to it. */
function entriesOf(
  record: ConceptRecord,
  relation: RelationId,
  inverse: boolean,
  possible: boolean,
): { other: Named; relation: Relation }[] {
  const id = record.concept.id;
  const names = new Map(record.neighbours.map((n) => [n.id, { id: n.id, label: n.label, kind: n.kind }]));
  const found = new Map<string, { other: Named; relation: Relation }>();
  for (const one of record.relations) {
    if (one.relation !== relation || (!possible && one.confidence < record.shownFrom)) continue;
    const isInverse = one.subject !== id && !RELATIONS[relation].symmetric;
    const other = names.get(otherEnd(one, id));
    if (isInverse === inverse && other && !found.has(other.id)) found.set(other.id, { other, relation: one });
  }
  return [...found.values()];
}

function areAlternatives(question: Question, ids: readonly string[]): boolean {
  const named = ids.filter((id) => question.options.some((option) => option.concepts.includes(id)));
  return named.length > 1;
}

function unique<Item extends { readonly id: string }>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}
