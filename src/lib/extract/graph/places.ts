/**
 * Where things stand: finds the block and document of a run, the mentions of a concept around a passage, and what stands
 * above a block and gives the passage its subject (headings, head of the table, lead-in, the items it is nested in).
 */
import type { Block, Document, TextRun } from '../blocks/block.ts';
import { runsOf } from '../blocks/run-parts.ts';
import type { ConceptIndex, ResolvedMention } from '../concepts/concept-index.ts';
import { foldSpace } from '../evidence.ts';
import { keepAnswers } from '../mentions/keep-answers.ts';

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
  /** Blocks that belong together with this one, nearest first: neighbours in a sequence, items of its list, those before. */
  companionsOf(block: Block): readonly Companion[];
  cellOf(run: number): CellPlace | undefined;
  /** The concepts that a run names, each with the words that name it as the file has them. */
  namedIn(run: number): ReadonlyMap<string, readonly string[]>;
  /** Every name of a concept as `plainWords` has it. */
  namesOf(concept: string): readonly string[];
}

/** Where in its table a cell stands. */
export interface CellPlace {
  readonly row: readonly TextRun[];
  readonly column: number;
  /** Head of its column. */
  readonly head: TextRun | undefined;
  readonly inHeader: boolean;
}

export interface Companion {
  readonly block: Block;
  /** How long a quote over both may be, in characters. */
  readonly reach: number;
}

/** Text as words between blanks, to look names up in: " access control logs ". */
export const plainWords: (text: string) => string = keepAnswers(
  (text) =>
    ` ${text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
      .replace(/(\p{L}{3})s(?= |$)/gu, '$1')
      .trim()} `,
);

export function findPlaces(documents: readonly Document[], index: ConceptIndex): Places {
  const blocks = new Map<number, Block>();
  const runs = new Map<number, RunPlace>();
  const lines = new Map<string, Map<number, RunPlace[]>>();
  const cells = findCells(documents);
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
    cellOf: (run) => cells.get(run),
    namedIn: rememberNamed(runs, index),
    companionsOf: findCompanions(documents, blocks),
    namesOf: rememberNames(index),
  };
}

/** In wider rows only the first cell says whose the others are. */
const WIDEST_ROW = 30;

function rememberNamed(
  runs: ReadonlyMap<number, RunPlace>,
  index: ConceptIndex,
): (run: number) => ReadonlyMap<string, readonly string[]> {
  const known = new Map<number, ReadonlyMap<string, readonly string[]>>();
  return (id) => {
    const made = known.get(id);
    if (made) return made;
    const named = new Map<string, Set<string>>();
    const place = runs.get(id);
    for (const mention of place ? (index.byRun.get(id) ?? []) : []) {
      const origin = place?.run.origin ?? [];
      const from = origin[mention.start] ?? 0;
      const raw = foldSpace(place?.document.text.slice(from, (origin[mention.end - 1] ?? from) + 1) ?? '');
      const words = named.get(mention.concept);
      if (words) words.add(raw);
      else named.set(mention.concept, new Set([raw]));
    }
    const lists = new Map([...named].map(([concept, words]) => [concept, [...words]]));
    known.set(id, lists);
    return lists;
  };
}

/** Items of a list are near enough to be quoted together; steps may have text of their own between them. */
const REACH = { list: 700, step: 2000, before: 600 };

function findCompanions(
  documents: readonly Document[],
  blocks: ReadonlyMap<number, Block>,
): (block: Block) => readonly Companion[] {
  const lists = new Map<number, Block[]>();
  const steps = new Map<number, number[]>();
  const before = new Map<number, readonly Block[]>();
  const placeInList = new Map<number, number>();
  for (const document of documents) {
    document.blocks.forEach((block, i) => {
      const above = document.blocks.slice(Math.max(0, i - 3), i).toReversed();
      const heading = above.findIndex((other) => other.kind === 'heading');
      before.set(block.id, heading < 0 ? above : above.slice(0, heading));
      if (block.kind !== 'item') return;
      const list = lists.get(block.list);
      placeInList.set(block.id, list?.length ?? 0);
      if (list) list.push(block);
      else lists.set(block.list, [block]);
    });
    for (const { steps: ids } of document.sequences) {
      ids.forEach((id, i) =>
        steps.set(id, [...ids.slice(Math.max(0, i - 1), i), ...ids.slice(i + 1, i + 2)]),
      );
    }
  }
  return (block) => {
    const list = block.kind === 'item' ? (lists.get(block.list) ?? []) : [];
    const at = placeInList.get(block.id) ?? 0;
    const near = list
      .slice(Math.max(0, at - 6), at + 7)
      .filter((other) => other !== block)
      .toSorted((a, b) => Math.abs(a.line - block.line) - Math.abs(b.line - block.line));
    return [
      ...(steps.get(block.id) ?? []).flatMap((id) => {
        const step = blocks.get(id);
        return step ? [{ block: step, reach: REACH.step }] : [];
      }),
      ...near.map((other) => ({ block: other, reach: REACH.list })),
      ...(before.get(block.id) ?? []).map((other) => ({ block: other, reach: REACH.before })),
    ];
  };
}

function rememberNames({ byId }: ConceptIndex): (concept: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (id) => {
    const made = known.get(id);
    if (made) return made;
    const concept = byId.get(id);
    const names = concept
      ? [concept.label, ...concept.aliases, ...concept.mentions.map((m) => m.surface)]
      : [];
    const plain = [...new Set(names.map(plainWords))].filter((name) => name.trim() !== '');
    known.set(id, plain);
    return plain;
  };
}

/** Runs that give a passage of `run` what it leaves out, nearest first. */
export function aboveRuns(places: Places, { block, run }: RunPlace): TextRun[] {
  const above: TextRun[] = [];
  if (block.kind === 'table') above.push(...besideCell(places.cellOf(run.id)));
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

/** What gives a cell its subject: the head of its column and its row; for a head, the other heads. */
function besideCell(at: CellPlace | undefined): readonly TextRun[] {
  if (!at) return [];
  const near = at.row.length <= WIDEST_ROW ? at.row : at.row.slice(0, 1);
  return at.head && !at.inHeader ? [at.head, ...near] : near;
}

function findCells(documents: readonly Document[]): ReadonlyMap<number, CellPlace> {
  const cells = new Map<number, CellPlace>();
  for (const { blocks } of documents) {
    for (const block of blocks) {
      if (block.kind !== 'table') continue;
      for (const row of [block.header, ...block.rows]) {
        row.forEach((cell, column) => {
          cells.set(cell.id, { row, column, head: block.header[column], inHeader: row === block.header });
        });
      }
    }
  }
  return cells;
}
