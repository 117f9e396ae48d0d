/** The comparison tables of the notes as matrices: concepts along one side at least, cells with what they name. */
import type { Matrix, MatrixCell, MatrixHead } from '#lib/graph/types.ts';
import type { Document, TableBlock, TextRun } from '../blocks/block.ts';
import { evidenceOf, quoteOf, sectionOf } from '../evidence.ts';
import type { Places } from './places.ts';
import { slug, uniqueIds } from './slug.ts';

/** A head is a concept if the concept's name is most of it. */
const MOST = 0.55;

export function readMatrices(places: Places, documents: readonly Document[]): Matrix[] {
  const unique = uniqueIds();
  return documents.flatMap((document) =>
    document.blocks.flatMap((block) => {
      if (block.kind !== 'table' || block.contents || !compares(places, block)) return [];
      return [makeMatrix(places, document, block, unique)];
    }),
  );
}

/** At least two concepts side by side, each with something said about it in two respects. */
function compares(places: Places, { header, rows }: TableBlock): boolean {
  const inHeader = header.slice(1).filter((cell) => conceptOf(places, cell) !== null).length;
  const inRows = rows.filter((row) => row[0] && conceptOf(places, row[0]) !== null).length;
  if (rows.length < 2 || header.length < 2) return false;
  return (inHeader >= 2 && inHeader >= (header.length - 1) / 2) || (inRows >= 2 && header.length >= 3);
}

function makeMatrix(
  places: Places,
  document: Document,
  block: TableBlock,
  unique: (wanted: string) => string,
): Matrix {
  const [corner, ...columns] = block.header;
  const label = labelOf(places, document, block);
  const cells = block.rows.map((row) =>
    row.slice(1).map((cell): MatrixCell | null => {
      if (cell.text === '') return null;
      const concepts = [...new Set(places.mentionsIn(cell.id).map((mention) => mention.concept))];
      return { text: cell.text, concepts, evidence: evidenceOf(document, block, cell, null, 'matrix') };
    }),
  );
  return {
    id: unique(slug(label, 'matrix')),
    label,
    corner: corner?.text ?? '',
    rows: block.rows.map((row) => headOf(places, row[0])),
    columns: columns.map((cell) => headOf(places, cell)),
    cells,
    evidence: headEvidence(document, block),
  };
}

/** A label over all heads is no longer than this. */
const LONGEST_LABEL = 80;

/**
 * A short lead-in or the nearest heading says what is compared. Where that heading is the entry of one of the compared
 * ("### Overfitting" above a table of three fits), the heads say it, or the heading above.
 */
function labelOf(places: Places, document: Document, block: TableBlock): string {
  const leadIn = block.leadIn === null ? undefined : places.blocks.get(block.leadIn);
  const said =
    leadIn && leadIn.kind !== 'heading' && 'run' in leadIn ? leadIn.run.text.replace(/\s?[:;]$/, '') : '';
  if (said !== '' && said.split(' ').length <= 9 && !/[.?!,]$/.test(said)) return said;
  const section = sectionOf(document, block);
  const title = section.at(-1)?.replace(/:$/, '') ?? '';
  const heads = compared(places, block);
  const heading = places.blocks.get(block.headings.at(-1) ?? -1);
  const own = heading?.kind === 'heading' ? conceptOf(places, heading.run) : null;
  if (title !== '' && (own === null || !heads.some((cell) => conceptOf(places, cell) === own))) return title;
  const names = heads.map((cell) => cell.text);
  const joined = `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
  if (names.length <= 4 && joined.length <= LONGEST_LABEL) return joined;
  return section.at(-2) ?? title;
}

/** The heads of the side that is compared: the columns if they are concepts, else the rows. */
function compared(places: Places, { header, rows }: TableBlock): readonly TextRun[] {
  const columns = header.slice(1);
  const named = columns.filter((cell) => conceptOf(places, cell) !== null).length;
  return named >= 2 && named >= columns.length / 2 ? columns : rows.flatMap((row) => row[0] ?? []);
}

function headOf(places: Places, cell: TextRun | undefined): MatrixHead {
  return { text: cell?.text ?? '', concept: cell ? conceptOf(places, cell) : null };
}

function conceptOf(places: Places, cell: TextRun): string | null {
  const mention = places.mentionsIn(cell.id).find((m) => m.end - m.start >= cell.text.length * MOST);
  return mention?.concept ?? null;
}

/** The head of the table as the file has it, from the first to the last title. */
function headEvidence(document: Document, block: TableBlock): Matrix['evidence'] {
  const titled = block.header.filter((cell) => cell.text !== '');
  const first = titled[0];
  const last = titled.at(-1);
  const section = sectionOf(document, block);
  const base = { source: document.source, line: block.line, endLine: block.line, section, rule: 'matrix' };
  if (!first || !last) return { ...base, quote: '' };
  const joined: TextRun = {
    ...first,
    text: `${first.text} ${last.text}`,
    marks: [...first.marks, ...last.marks],
    origin: [...first.origin, first.origin.at(-1) ?? 0, ...last.origin],
  };
  return { ...base, ...quoteOf(document, joined, 0, joined.text.length) };
}
