/**
 * One concept and its neighbours as a concept map to read: the concept in the middle, its neighbours in two columns
 * bent round it, by relation, each on a row of its own; further links further out. Never more than 50 concepts: the
 * important ones, and a count of the rest.
 */
import type { Point, View } from '../camera.ts';
import { forPairsOf } from '../map-model.ts';
import type { MapModel } from '../map-model.ts';
import { namedRadius, textWidth } from '../measures.ts';
import { PHRASE_SIZE } from '../phrases.ts';
import { ROLE } from '../scene.ts';
import type { More, Scene } from '../scene.ts';
import type { Sifted } from '../sift.ts';
import { boardScene } from './board.ts';
import type { BoardLine, Seat } from './board.ts';
import { rowHeight, stackHeight } from './rows.ts';
import { oneColumn, twoColumns } from './sectors.ts';
import type { Neighbour } from './sectors.ts';

export const MOST = 50;
/** At least so many neighbours are shown, however small the room. */
const LEAST = 4;
/** Rooms narrower than this, px, get one column. */
const NARROW = 620;
/** Margin that the camera keeps when it frames a scene, px. */
const FRAME = 24;
/** Shortest line from the concept to its one column, px. */
const SHORTEST = 64;
/** Names show from a step of the zoom on; in a narrow room, where few have room, none is lost to rounding. */
const SLACK = 1.13;
/** Above and below the concept's own name, px. */
const NAME_AIR = 8;
const RIGHT = 1;
const LEFT = 2;

export interface FocusInput {
  readonly model: MapModel;
  readonly sifted: Sifted;
  readonly focus: number;
  readonly hops: 1 | 2 | 3;
  readonly room: View;
  /** Which page of the neighbours, where there are more than fit. */
  readonly page?: number;
  /** Concepts whose own neighbours are to be shown too. */
  readonly expanded?: ReadonlySet<number>;
  /** Concepts that the reader has moved, to places of the world. */
  readonly moved?: ReadonlyMap<number, Point>;
}

/** A neighbour with what hangs on it. */
interface Branch {
  readonly neighbour: Neighbour;
  readonly twigs: Branch[];
  /** Height that it needs, px. */
  height: number;
}

export function focusScene(input: FocusInput): Scene {
  const { model, focus, room } = input;
  const narrow = room.width < NARROW;
  const { columns, neighbours, hidden, stretch } = fitColumns(input, narrow);
  const seats: Seat[] = [{ concept: focus, x: 0, y: 0, sides: [0, 3], role: ROLE.focus }];
  const lines: BoardLine[] = [];
  const reach = reachOf(model, neighbours, room, narrow ? focus : null);
  const free = narrow ? ownName(model, focus, stretch) : null;
  seatColumn(model, seats, lines, columns.left, -1, reach, null);
  seatColumn(model, seats, lines, columns.right, 1, reach, free);
  const more: More[] = hidden > 0 ? [{ concept: focus, x: 0, y: 0, count: hidden }] : [];
  return boardScene({ model, seats, lines, more, room, ...(input.moved ? { moved: input.moved } : {}) });
}

/** As many concepts as have room in both columns at zoom 1, names and all. */
function fitColumns(input: FocusInput, narrow: boolean) {
  // Where the width makes the camera step back, rows stand further apart, so that they still have room.
  const deep = input.hops > 1 || (input.expanded?.size ?? 0) > 0;
  const first = neighboursOf(input, input.focus);
  for (let most = MOST - 1; ; most--) {
    const wide = deep ? 1180 : narrow ? widthOfOne(input, first, most) : 0;
    const back = Math.max(1, wide / Math.max(300, input.room.width));
    const stretch = narrow ? back * SLACK : back;
    const band = narrow ? ownName(input.model, input.focus, stretch) : { top: 0, bottom: 0 };
    const limit = Math.max(200, input.room.height - FRAME * 2) * back - (band.bottom - band.top);
    const { branches, hidden } = growBranches(input, first, most, stretch);
    const neighbours = branches.map((branch) => branch.neighbour);
    const byConcept = new Map(branches.map((branch) => [branch.neighbour.concept, branch]));
    const pick = (list: readonly Neighbour[]): Branch[] =>
      list.flatMap((neighbour) => byConcept.get(neighbour.concept) ?? []);
    const set = narrow ? { left: [], right: oneColumn(neighbours) } : twoColumns(neighbours);
    const columns = { left: pick(set.left), right: pick(set.right) };
    if (most <= LEAST || Math.max(heightOf(columns.left), heightOf(columns.right)) <= limit) {
      return { columns, neighbours, hidden, stretch };
    }
  }
}

/** What one column of so many neighbours beside the concept takes, px. */
function widthOfOne(input: FocusInput, first: readonly Neighbour[], most: number): number {
  const { model, focus, page = 0, room } = input;
  const shown = first.slice(page * most, (page + 1) * most);
  const widest = Math.max(0, ...shown.map(({ concept }) => model.names.width[concept] ?? 0));
  // Marks and names keep their size while the camera steps back, so the places have to make up for them.
  const kept = (model.names.width[focus] ?? 0) / 2 + widest + 30 + FRAME * 2;
  return room.width * Math.max(1, SHORTEST / Math.max(SHORTEST / 2, room.width - kept));
}

/** The band below the concept's mark where its own name stands, px at zoom 1; one column keeps its rows out of it. */
function ownName(model: MapModel, focus: number, stretch: number): { top: number; bottom: number } {
  const r = namedRadius(model.data.concepts.importance[focus] ?? 0, 1);
  const height = (model.names.height[focus] ?? 0) + NAME_AIR * 2;
  return { top: r * stretch, bottom: (r + height) * stretch };
}

function heightOf(branches: readonly Branch[]): number {
  return branches.reduce((sum, branch) => sum + branch.height, 0);
}

/** How far out the columns stand: so that a usual phrase fits on the shortest line, and the names into the room. */
function reachOf(
  model: MapModel,
  neighbours: readonly Neighbour[],
  room: View,
  focus: number | null,
): number {
  const widths = neighbours.map((neighbour) => phraseWidth(model, neighbour)).sort((a, b) => a - b);
  const usual = widths[Math.floor(widths.length * 0.85)] ?? 80;
  const wanted = usual + 92;
  if (focus === null) return Math.min(290, Math.max(190, wanted));
  const names = neighbours.map(({ concept }) => model.names.width[concept] ?? 0);
  const taken = (model.names.width[focus] ?? 0) / 2 + Math.max(0, ...names) + 30 + FRAME * 2;
  return Math.max(SHORTEST, Math.min(wanted, room.width - taken));
}

/**
 * Seats the branches of one column from top to bottom. `side`: -1 left of the middle, 1 right of it. Rows near the
 * height of the middle stand furthest out, like the sides of an ellipse, so that lines fan out evenly. `free`: a band that
 * no row may touch.
 */
function seatColumn(
  model: MapModel,
  seats: Seat[],
  lines: BoardLine[],
  branches: readonly Branch[],
  side: -1 | 1,
  reach: number,
  free: { readonly top: number; readonly bottom: number } | null,
): void {
  const total = heightOf(branches) + (free ? free.bottom - free.top : 0);
  const half = Math.max(total / 2 + 10, reach * 0.8);
  let top = -total / 2;
  for (const branch of branches) {
    if (free && top < free.bottom && top + branch.height > free.top) top = free.bottom;
    const y = top + branch.height / 2;
    const bend = Math.sqrt(Math.max(0, 1 - (y / half) ** 2));
    const x = side * reach * (0.45 + 0.55 * bend);
    seatBranch(model, seats, lines, branch, 0, x, y, side);
    top += branch.height;
  }
}

function seatBranch(
  model: MapModel,
  seats: Seat[],
  lines: BoardLine[],
  branch: Branch,
  parent: number,
  x: number,
  y: number,
  side: -1 | 1,
): void {
  const { concept, pair, lead } = branch.neighbour;
  const at = seats.length;
  // With twigs beyond it, a name beside the mark would lie on their lines.
  const sides = branch.twigs.length > 0 ? [0, 3] : [side === 1 ? RIGHT : LEFT];
  seats.push({ concept, x, y, sides, role: ROLE.plain });
  lines.push({
    a: parent,
    b: at,
    pair,
    lead,
    count: model.pairs.relations[pair]?.length ?? 1,
    middle: false,
  });
  if (branch.twigs.length === 0) return;
  const widest = branch.twigs.reduce((most, twig) => Math.max(most, phraseWidth(model, twig.neighbour)), 0);
  const out = Math.min(240, widest + 90);
  let top = y - branch.twigs.reduce((sum, twig) => sum + twig.height, 0) / 2;
  for (const twig of branch.twigs) {
    seatBranch(model, seats, lines, twig, at, x + side * out, top + twig.height / 2, side);
    top += twig.height;
  }
}

function phraseWidth(model: MapModel, { lead }: Neighbour): number {
  return textWidth(model.data.relations.phrase[lead] ?? '', PHRASE_SIZE);
}

/** Chooses who is shown: ring by ring, the important first, until the board is full. */
function growBranches(
  input: FocusInput,
  first: readonly Neighbour[],
  most: number,
  stretch: number,
): { branches: Branch[]; hidden: number } {
  const { model, focus, hops, page = 0, expanded } = input;
  const deep = hops > 1 || (expanded !== undefined && expanded.size > 0);
  const width = deep ? Math.min(most, Math.max(6, Math.ceil(most * (hops === 3 ? 0.3 : 0.45)))) : most;
  const shown = first.slice(page * width, (page + 1) * width);
  const taken = new Set<number>([focus, ...shown.map((neighbour) => neighbour.concept)]);
  const branches: Branch[] = shown.map((neighbour) => ({ neighbour, twigs: [], height: 0 }));
  let left = most - shown.length;
  let ring = branches;
  for (let hop = 2; hop <= 3; hop++) {
    const next: Branch[] = [];
    const open = ring.filter((branch) => hop <= hops || expanded?.has(branch.neighbour.concept));
    const queues = open.map((branch) => ({ branch, list: neighboursOf(input, branch.neighbour.concept) }));
    // In turn, so that no one branch takes all the room.
    for (let turn = 0; left > 0 && turn < 12; turn++) {
      for (const { branch, list } of queues) {
        if (left <= 0) break;
        const neighbour = list.find(({ concept }) => !taken.has(concept));
        if (!neighbour) continue;
        taken.add(neighbour.concept);
        const twig: Branch = { neighbour, twigs: [], height: 0 };
        branch.twigs.push(twig);
        next.push(twig);
        left--;
      }
    }
    ring = next;
  }
  for (const branch of branches) measure(model, branch, stretch);
  return { branches, hidden: first.length - shown.length };
}

function measure(model: MapModel, branch: Branch, stretch: number): void {
  for (const twig of branch.twigs) measure(model, twig, stretch);
  const { concept } = branch.neighbour;
  const own = branch.twigs.length > 0 ? stackHeight(model, concept) * 1.4 : rowHeight(model, concept);
  branch.height = Math.max(own * stretch, heightOf(branch.twigs));
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
