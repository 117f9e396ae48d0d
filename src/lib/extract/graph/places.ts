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
  /** Blocks that belong together with this one, nearest first: neighbours in a sequence, items of its list, those before. */
  companionsOf(block: Block): readonly Companion[];
  /** Every name of a concept as `plainWords` has it. */
  namesOf(concept: string): readonly string[];
}

export interface Companion {
  readonly block: Block;
  /** How long a quote over both may be, in characters. */
  readonly reach: number;
}

/** Text as words between blanks, to look names up in: " access control logs ". */
export function plainWords(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .replace(/(\p{L}{3})s(?= |$)/gu, '$1')
    .trim()} `;
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
    companionsOf: findCompanions(documents, blocks),
    namesOf: rememberNames(index),
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
