/**
 * Pieces → blocks: ids in reading order, the chain of headings above each, lists with their nesting and what introduces
 * them, glosses split.
 */
import type { Block, TextRun } from './block.ts';
import { readGloss } from './gloss.ts';
import { isContents } from './headings/contents.ts';
import { leadsIn } from './lists/leads-in.ts';
import { nestItems, type NestedItem } from './lists/nest-items.ts';
import type { ItemPiece, Piece, TablePiece } from './pieces/piece.ts';

export interface Ids {
  next(): number;
}

interface State {
  readonly source: string;
  readonly ids: Ids;
  readonly pieces: readonly Piece[];
  readonly nesting: ReadonlyMap<number, NestedItem>;
  readonly blocks: Block[];
  /** Block of each piece, by index. */
  readonly blockOf: Map<number, Block>;
  /** Headings that are open, outermost first. */
  open: { id: number; level: number }[];
}

export function buildBlocks(source: string, pieces: readonly Piece[], ids: Ids): Block[] {
  const state: State = {
    source,
    ids,
    pieces,
    nesting: nestItems(pieces),
    blocks: [],
    blockOf: new Map(),
    open: [],
  };
  pieces.forEach((piece, index) => {
    const block = buildBlock(state, piece, index);
    state.blocks.push(block);
    state.blockOf.set(index, block);
  });
  return state.blocks;
}

// A copy that is spread first and added to has a hidden class of its own in V8, and each look into it is a slow one: here and
// wherever thousands of things are made, what is added stands before what is spread.
function buildBlock(state: State, piece: Piece, index: number): Block {
  if (piece.kind === 'heading') state.open = state.open.filter(({ level }) => level < piece.level);
  const base = {
    id: state.ids.next(),
    source: state.source,
    line: piece.line,
    endLine: piece.endLine,
    headings: state.open.map(({ id }) => id),
  };
  switch (piece.kind) {
    case 'heading':
      state.open = [...state.open, { id: base.id, level: piece.level }];
      return {
        kind: 'heading',
        level: piece.level,
        run: ownRun(state, piece.run),
        number: piece.number,
        ...base,
      };
    case 'text': {
      const run = ownRun(state, piece.run);
      return { kind: 'paragraph', run, gloss: readGloss(run, { brackets: false }), ...base };
    }
    case 'item': {
      const run = ownRun(state, piece.run);
      return {
        kind: 'item',
        run,
        gloss: readGloss(run, { brackets: true }),
        ...base,
        ...placeInList(state, piece, index),
      };
    }
    case 'table':
      return buildTable(state, base, piece, index);
    case 'code':
      return { kind: 'code', run: ownRun(state, piece.run), ...base };
    case 'question': {
      const { form, negated } = piece;
      const stem = ownRun(state, piece.stem);
      const options = piece.options.map((option) => {
        const run = ownRun(state, option.run);
        return { ...option, run, reason: option.reason && ownRun(state, option.reason) };
      });
      return { kind: 'question', form, negated, stem, options, ...base };
    }
  }
}

/** A run of its own, even where it was cut from another. */
function ownRun({ ids }: State, { text, marks, origin, breaks, line, endLine }: TextRun): TextRun {
  return { id: ids.next(), text, marks, origin, breaks, line, endLine };
}

function buildTable(
  state: State,
  base: Omit<Block & { kind: 'table' }, 'kind' | 'header' | 'rows' | 'leadIn' | 'contents'>,
  piece: TablePiece,
  index: number,
): Block {
  const [header = [], ...rows] = piece.rows.map((row) => row.map((run) => ownRun(state, run)));
  return {
    kind: 'table',
    header,
    rows,
    leadIn: introducedBy(state, index, true),
    contents: isContents(piece),
    ...base,
  };
}

function placeInList(state: State, piece: ItemPiece, index: number) {
  const nested = state.nesting.get(index) ?? { depth: 0, parent: null, list: index };
  const first = state.blockOf.get(nested.list);
  const parent = nested.parent === null ? null : (state.blockOf.get(nested.parent)?.id ?? null);
  const leadIn = first?.kind === 'item' ? first.leadIn : (parent ?? introducedBy(state, index));
  return {
    depth: nested.depth,
    parent,
    leadIn,
    list: first?.kind === 'item' ? first.list : state.ids.next(),
    number: piece.number,
  };
}

/** Id of the block directly above that introduces what stands at `index`: a heading, or text that leads to it. */
function introducedBy(state: State, index: number, table = false): number | null {
  const above = state.blockOf.get(index - 1);
  if (!above) return null;
  if (above.kind === 'heading') return above.id;
  if (above.kind !== 'paragraph' && above.kind !== 'item') return null;
  if (above.kind === 'item' && !/[:;]$/.test(above.run.text)) return null;
  const apart = (state.pieces[index]?.line ?? 0) > above.endLine + 1;
  const { text, breaks } = above.run;
  return leadsIn(text.slice(breaks.at(-1) ?? 0), apart, table) ? above.id : null;
}
