/**
 * One concept and its neighbours as a concept map to read: the concept in the middle, its neighbours in two columns
 * bent round it, in sectors by relation, each on a row of its own; further links further out. A narrow room has one
 * column, further links below and indented. Never more than 50 concepts: the important ones, and a count of the rest.
 */
import type { Point, View } from '../camera.ts';
import { frameMargin } from '../frame-scene.ts';
import { forPairsOf } from '../map-model.ts';
import type { MapModel } from '../map-model.ts';
import { NAME_GAP, namedRadius, textWidth } from '../measures.ts';
import { PHRASE_SIZE } from '../phrases.ts';
import { FIRST_PAGE, ROLE } from '../scene.ts';
import type { More, Page, Scene } from '../scene.ts';
import { shownRelations } from '../sift.ts';
import type { Sifted } from '../sift.ts';
import { boardScene } from './board.ts';
import type { BoardLine, Seat } from './board.ts';
import { rowHeight, stackHeight } from './rows.ts';
import { oneColumn, sectorOf, twoColumns } from './sectors.ts';
import type { Neighbour } from './sectors.ts';
import { untilNamed } from './until-named.ts';

export const MOST = 50;
/** At least so many neighbours are shown, however small the room. */
const LEAST = 2;
/** Rooms narrower than this, px, get one column. */
export const NARROW = 620;
/** Shortest line from the concept to its one column, px, and how far further links are indented there. */
const SHORTEST = 64;
const INDENT = 30;
/** Air between two sectors, px. */
const SECTOR_GAP = 11;
/** Of the concepts shown, so many are kept for the links of each neighbour that is expanded. */
const EXPANDED = 8;
const RIGHT = 1;
const LEFT = 2;

export interface FocusInput {
  readonly model: MapModel;
  readonly sifted: Sifted;
  readonly focus: number;
  readonly hops: 1 | 2 | 3;
  readonly room: View;
  /** Where in the neighbourhood to begin, where there is more than fits. */
  readonly page?: Page;
  /** Concepts whose own neighbours are to be shown too. */
  readonly expanded?: ReadonlySet<number>;
  /** Concepts that the reader has moved, to places of the world. */
  readonly moved?: ReadonlyMap<number, Point>;
}

/** What is asked for, with the neighbours of a concept, looked up once. */
interface Input extends FocusInput {
  readonly near: (concept: number) => readonly Neighbour[];
}

/** A neighbour with what hangs on it. */
interface Branch {
  readonly neighbour: Neighbour;
  readonly twigs: Branch[];
  /** Heights that it needs by itself and with its twigs, px, and the gap above it. */
  own: number;
  height: number;
  gap: number;
}

export function focusScene(asked: FocusInput): Scene {
  const known = new Map<number, Neighbour[]>();
  const near = (concept: number): Neighbour[] => {
    const found = known.get(concept) ?? neighboursOf(asked, concept);
    known.set(concept, found);
    return found;
  };
  const input: Input = { ...asked, near };
  // What the reader has moved changes nothing for the others.
  const [stretch, fewer] = untilNamed(input.room, (...fit) => buildBoard(input, ...fit));
  return buildBoard(input, stretch, fewer, input.moved);
}

function buildBoard(input: Input, stretch: number, fewer: number, moved?: ReadonlyMap<number, Point>): Scene {
  const { model, focus, room } = input;
  const narrow = room.width < NARROW;
  const { left, right, shown, more } = fitColumns(input, narrow, stretch, fewer);
  const sides = narrow ? [RIGHT] : [0, 3];
  const seats: Seat[] = [{ concept: focus, x: 0, y: 0, sides, role: ROLE.focus }];
  const lines: BoardLine[] = [];
  const board = { input, seats, lines, reach: reachOf(input, shown, narrow), narrow };
  seatColumn(board, left, -1, 0);
  seatColumn(board, right, 1, narrow ? ownHeight(model, focus) * stretch : 0);
  return boardScene({
    model,
    seats,
    lines,
    more,
    shows: input.sifted.shows,
    room,
    ...(moved ? { moved } : {}),
  });
}

/** As many concepts as have room in the columns, names and all. */
function fitColumns(input: Input, narrow: boolean, stretch: number, fewer: number) {
  let fits = LEAST;
  let best: ReturnType<typeof columnsOf> | null = null;
  let over = Math.max(LEAST, MOST - 1 - fewer) + 1;
  // Halving what lies between a number that fits and one that does not; most often the first fits.
  for (let most = over - 1; over - fits > 1; most = Math.floor((fits + over) / 2)) {
    const columns = columnsOf(input, narrow, stretch, most);
    if (columns.fits) [fits, best] = [most, columns];
    else over = most;
  }
  return best ?? columnsOf(input, narrow, stretch, LEAST);
}

/** So many concepts in columns, and whether there is room for them. */
function columnsOf(input: Input, narrow: boolean, stretch: number, most: number) {
  const { room, model, focus } = input;
  const band = narrow ? ownHeight(model, focus) * stretch : 0;
  const limit = Math.max(60, room.height - frameMargin(room) * 2) * stretch - band;
  const { branches, more } = growBranches(input, input.near(focus), most);
  for (const branch of branches) measure(model, branch, stretch, narrow);
  const shown = branches.map((branch) => branch.neighbour);
  const byConcept = new Map(branches.map((branch) => [branch.neighbour.concept, branch]));
  const pick = (list: readonly Neighbour[]): Branch[] =>
    list.flatMap(({ concept }) => byConcept.get(concept) ?? []);
  const set = narrow ? { left: [], right: oneColumn(shown) } : twoColumns(shown);
  const [left, right] = [pick(set.left), pick(set.right)];
  const height = (): number => Math.max(heightOf(left), heightOf(right));
  // Sectors stand apart where there is room for it.
  for (const column of [left, right]) setApart(column, narrow ? 0 : SECTOR_GAP * stretch);
  if (height() > limit) for (const column of [left, right]) setApart(column, 0);
  return { left, right, shown, more, fits: height() <= limit };
}

function setApart(column: readonly Branch[], gap: number): void {
  column.forEach((branch, i) => {
    const before = column[i - 1];
    branch.gap = before && sectorOf(before.neighbour) !== sectorOf(branch.neighbour) ? gap : 0;
  });
}

/** The band in which the concept's own mark and name stand, px at zoom 1; one column keeps its rows out of it. */
function ownHeight(model: MapModel, focus: number): number {
  return rowHeight(model, focus) + 6;
}

function heightOf(branches: readonly Branch[]): number {
  return branches.reduce((sum, branch) => sum + branch.gap + branch.height, 0);
}

/** How far out the columns stand: so that a usual phrase fits on the shortest line, and the names into the room. */
function reachOf({ model, room }: FocusInput, shown: readonly Neighbour[], narrow: boolean): number {
  const widths = shown.map((neighbour) => phraseWidth(model, neighbour)).sort((a, b) => a - b);
  const usual = widths[Math.floor(widths.length * 0.85)] ?? 80;
  const wanted = usual + 92;
  if (!narrow) return Math.min(290, Math.max(190, wanted));
  const radius = (concept: number): number => namedRadius(model.data.concepts.importance[concept] ?? 0, 1);
  const names = shown.map(
    ({ concept }) => radius(concept) + NAME_GAP * 2 + (model.names.width[concept] ?? 0),
  );
  const taken = Math.max(0, ...names) + 16 + frameMargin(room) * 2;
  return Math.max(SHORTEST, Math.min(wanted, room.width - taken));
}

interface Board {
  readonly input: FocusInput;
  readonly seats: Seat[];
  readonly lines: BoardLine[];
  readonly reach: number;
  readonly narrow: boolean;
}

/**
 * Seats the branches of one column from top to bottom. `side`: -1 left of the middle, 1 right of it. Rows near the
 * height of the middle stand furthest out, like the sides of an ellipse, so that lines fan out evenly. `band`: height
 * round the middle that no row may touch.
 */
function seatColumn(board: Board, branches: readonly Branch[], side: -1 | 1, band: number): void {
  const total = heightOf(branches) + band;
  const half = Math.max(total / 2 + 10, board.reach * 0.8);
  // With a band, as many rows as nearly half of the height go above it.
  let top = band > 0 ? -band / 2 - upperHalf(branches) : -total / 2;
  for (const branch of branches) {
    top += branch.gap;
    if (band > 0 && top < band / 2 && top + branch.height > -band / 2) top = band / 2;
    const y = top + branch.height / 2;
    const bend = board.narrow ? 1 : Math.sqrt(Math.max(0, 1 - (y / half) ** 2));
    seatBranch(board, branch, 0, side * board.reach * (0.45 + 0.55 * bend), top, side);
    top += branch.height;
  }
}

/** Height of those branches from the first on that come nearest to half of all. */
function upperHalf(branches: readonly Branch[]): number {
  const half = heightOf(branches) / 2;
  let sum = 0;
  for (const { height } of branches) {
    if (sum + height / 2 > half) break;
    sum += height;
  }
  return sum;
}

/** `top`: where the room of the branch begins. */
function seatBranch(
  board: Board,
  branch: Branch,
  parent: number,
  x: number,
  top: number,
  side: -1 | 1,
): void {
  const { input, seats, lines, narrow } = board;
  const { model } = input;
  const { concept, pair, lead } = branch.neighbour;
  const at = seats.length;
  // With twigs beyond it, a name beside the mark would lie on their lines; rather on its own line than not at all.
  const stacked = branch.twigs.length > 0 && !narrow;
  const [outer, inner] = side === 1 ? [RIGHT, LEFT] : [LEFT, RIGHT];
  const y = top + (narrow ? branch.own : branch.height) / 2;
  seats.push({ concept, x, y, sides: stacked ? [0, 3, inner] : [outer], role: ROLE.plain });
  const count = shownRelations(model, input.sifted, pair).length;
  lines.push({ a: parent, b: at, pair, lead, count, middle: false });
  const widest = Math.max(0, ...branch.twigs.map((twig) => phraseWidth(model, twig.neighbour)));
  const out = narrow ? INDENT : Math.min(240, widest + 90);
  let next = narrow ? top + branch.own : y - heightOf(branch.twigs) / 2;
  for (const twig of branch.twigs) {
    seatBranch(board, twig, at, x + side * out, next, side);
    next += twig.height;
  }
}

function phraseWidth(model: MapModel, { lead }: Neighbour): number {
  return textWidth(model.data.relations.phrase[lead] ?? '', PHRASE_SIZE);
}

/** Chooses who is shown: ring by ring, the important first, until the board is full. */
function growBranches(
  input: Input,
  ranked: readonly Neighbour[],
  most: number,
): { branches: Branch[]; more: More | null } {
  const { focus, hops, page = FIRST_PAGE, expanded = new Set() } = input;
  // What the reader has expanded never makes room for its own links.
  const opened = ({ concept }: Neighbour): number => (expanded.has(concept) ? 1 : 0);
  const first = [...ranked].sort((a, b) => opened(b) - opened(a));
  const kept = hops > 1 ? Math.floor(most * (hops === 3 ? 0.7 : 0.55)) : EXPANDED * expanded.size;
  const start = page.first < first.length ? page.first : 0;
  const least = Math.min(6, Math.ceil(most / 2));
  const shown = first.slice(start, start + Math.min(most, Math.max(least, most - kept)));
  const taken = new Set<number>([focus, ...shown.map((neighbour) => neighbour.concept)]);
  const branchOf = (neighbour: Neighbour): Branch => ({ neighbour, twigs: [], own: 0, height: 0, gap: 0 });
  const branches = shown.map(branchOf);
  let left = most - shown.length;
  let ring = branches;
  let fewest = Infinity;
  let longest = 0;
  for (let hop = 2; hop <= 3; hop++) {
    const next: Branch[] = [];
    const open = ring.filter((branch) => hop <= hops || expanded.has(branch.neighbour.concept));
    const queues = open.map((branch) => {
      const all = input.near(branch.neighbour.concept).filter(({ concept }) => !taken.has(concept));
      longest = Math.max(longest, all.length);
      return { branch, list: all.slice(page.twigs) };
    });
    // In turn, so that no one branch takes all the room.
    for (let turn = 0; left > 0 && turn < 12; turn++) {
      for (const { branch, list } of queues) {
        if (left <= 0) break;
        const neighbour = list.find(({ concept }) => !taken.has(concept));
        if (!neighbour) continue;
        taken.add(neighbour.concept);
        const twig = branchOf(neighbour);
        branch.twigs.push(twig);
        next.push(twig);
        left--;
      }
    }
    for (const { branch, list } of queues)
      if (branch.twigs.length < list.length) fewest = Math.min(fewest, branch.twigs.length);
    ring = next;
  }
  const count = within(input, first) - (taken.size - 1);
  if (count <= 0) return { branches, more: null };
  const end = start + shown.length;
  const further = page.twigs + (fewest === Infinity ? longest : Math.max(1, fewest));
  const next =
    end < first.length
      ? { first: end, twigs: page.twigs }
      : { first: 0, twigs: hops > 1 && further < longest ? further : 0 };
  return { branches, more: { count, next } };
}

/** How many concepts lie within the reach of the view, those of expanded neighbours among them. */
function within(input: FocusInput, first: readonly Neighbour[]): number {
  const found = new Set([input.focus, ...first.map(({ concept }) => concept)]);
  let ring = first.map(({ concept }) => concept);
  for (let hop = 2; hop <= 3; hop++) {
    const next: number[] = [];
    for (const concept of ring) {
      if (hop > input.hops && !input.expanded?.has(concept)) continue;
      forPairsOf(input.model.pairs, concept, (pair, other) => {
        if ((input.sifted.lead[pair] ?? -1) < 0 || found.has(other)) return;
        found.add(other);
        next.push(other);
      });
    }
    ring = next;
  }
  return found.size - 1;
}

function measure(model: MapModel, branch: Branch, stretch: number, narrow: boolean): void {
  for (const twig of branch.twigs) measure(model, twig, stretch, narrow);
  const { concept } = branch.neighbour;
  const stacked = branch.twigs.length > 0 && !narrow;
  branch.own = (stacked ? stackHeight(model, concept) * 1.4 : rowHeight(model, concept)) * stretch;
  const twigs = heightOf(branch.twigs);
  branch.height = narrow ? branch.own + twigs : Math.max(branch.own, twigs);
}

/** Neighbours by worth: sure and strongly evidenced links to important concepts first. */
export function neighboursOf(
  { model, sifted }: Pick<FocusInput, 'model' | 'sifted'>,
  of: number,
): Neighbour[] {
  const found: Neighbour[] = [];
  forPairsOf(model.pairs, of, (pair, concept) => {
    const lead = sifted.lead[pair] ?? -1;
    const relation = model.data.relations.relation[lead];
    if (lead < 0 || !relation) return;
    const worth = (model.data.concepts.importance[concept] ?? 0) + 0.4 * (model.pairs.weight[pair] ?? 0);
    found.push({ concept, pair, lead, relation, outward: model.data.relations.subject[lead] === of, worth });
  });
  return found.sort((a, b) => b.worth - a.worth || a.concept - b.concept);
}
