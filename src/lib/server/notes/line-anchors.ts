/**
 * Marks of lines that the atlas' evidence leads to, sorted to the blocks that hold their first line: each becomes an
 * anchor in the page, so that a link to a passage works without script too.
 */
import type { Atlas } from '#lib/graph/atlas.ts';
import { remember } from '#lib/graph/remember.ts';
import type { Evidence } from '#lib/graph/types.ts';
import { lineMark, readLineMark } from '#lib/lens/note-address.ts';

const marksBySource = remember((atlas: Atlas): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>();
  const add = (evidence: Evidence): void => {
    const set = found.get(evidence.source);
    if (set) set.add(lineMark(evidence));
    else found.set(evidence.source, new Set([lineMark(evidence)]));
  };
  for (const concept of atlas.concepts.values()) {
    if (concept.summary) add(concept.summary);
    concept.mentions.forEach(add);
  }
  for (const relation of atlas.relations.values()) relation.evidence.forEach(add);
  for (const matrix of atlas.attributes.matrices) {
    add(matrix.evidence);
    for (const cell of matrix.cells.flat()) if (cell) add(cell.evidence);
  }
  return found;
});

/**
 * `firstLines`: first lines of the page's blocks, rising. Gives for each of them the marks that lead into its block,
 * without the mark of the first line itself. `more`: marks that others lead to (questions).
 */
export function lineAnchors(
  atlas: Atlas,
  source: string,
  firstLines: readonly number[],
  more: readonly string[] = [],
): ReadonlyMap<number, readonly string[]> {
  const anchors = new Map<number, string[]>();
  const own = new Set(firstLines.map((line) => `L${line}`));
  for (const mark of new Set([...(marksBySource(atlas).get(source) ?? []), ...more])) {
    if (own.has(mark)) continue;
    const line = readLineMark(mark)?.line ?? 0;
    const first = firstLines.findLast((one) => one <= line) ?? firstLines[0];
    if (first === undefined) continue;
    const list = anchors.get(first);
    if (list) list.push(mark);
    else anchors.set(first, [mark]);
  }
  return anchors;
}
