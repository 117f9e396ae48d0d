/**
 * Where things stand: finds the block and document of a run, the mentions of a concept around a passage, and what stands
 * above a block and gives the passage its subject (headings, head of the table, lead-in, the items it is nested in).
 */
import type { Block, Document, TextRun } from '../blocks/block.ts';
import { runsOf } from '../blocks/run-parts.ts';
import type { ConceptIndex, ResolvedMention } from '../concepts/concept-index.ts';

export interface RunPlace {
  readonly document: Document;
  readonly block: Block;
  readonly run: TextRun;
}

export interface Places {
  readonly documents: ReadonlyMap<string, Document>;
  readonly blocks: ReadonlyMap<number, Block>;
  readonly runs: ReadonlyMap<number, RunPlace>;
  /** Runs of a source that touch a line, in reading order. */
  runsAt(source: string, line: number): readonly RunPlace[];
  mentionsIn(run: number): readonly ResolvedMention[];
}

export function findPlaces(documents: readonly Document[], index: ConceptIndex): Places {
  const blocks = new Map<number, Block>();
  const runs = new Map<number, RunPlace>();
  const lines = new Map<string, Map<number, RunPlace[]>>();
  for (const document of documents) {
    const ofSource = new Map<number, RunPlace[]>();
    lines.set(document.source, ofSource);
    for (const block of document.blocks) {
      blocks.set(block.id, block);
      for (const run of runsOf(block)) {
        const place = { document, block, run };
        runs.set(run.id, place);
        for (let line = run.line; line <= run.endLine; line++) {
          const known = ofSource.get(line);
          if (known) known.push(place);
          else ofSource.set(line, [place]);
        }
      }
    }
  }
  return {
    documents: new Map(documents.map((document) => [document.source, document])),
    blocks,
    runs,
    runsAt: (source, line) => lines.get(source)?.get(line) ?? [],
    mentionsIn: (run) => index.byRun.get(run) ?? [],
  };
}

/** Runs that give a passage of `run` what it leaves out, nearest first. */
export function aboveRuns(places: Places, { block, run }: RunPlace): TextRun[] {
  const above: TextRun[] = [];
  if (block.kind === 'table') above.push(...block.header, ...rowOf(block.rows, run));
  if (block.kind === 'question') above.push(block.stem, ...block.options.map((option) => option.run));
  let at: Block | undefined = block;
  for (let steps = 0; at && steps < 12; steps++) {
    const next = nextAbove(at);
    at = next === null ? undefined : places.blocks.get(next);
    if (at && at.kind !== 'table' && at.kind !== 'question') above.push(at.run);
  }
  for (const id of block.headings.toReversed()) {
    const heading = places.blocks.get(id);
    if (heading?.kind === 'heading') above.push(heading.run);
  }
  return above;
}

function nextAbove(block: Block): number | null {
  if (block.kind === 'item') return block.parent ?? block.leadIn;
  return block.kind === 'table' ? block.leadIn : null;
}

function rowOf(rows: readonly (readonly TextRun[])[], run: TextRun): readonly TextRun[] {
  return rows.find((row) => row.some((cell) => cell.id === run.id)) ?? [];
}
