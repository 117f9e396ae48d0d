/**
 * Two to four concepts side by side: what they share in a column between them, what is each one's own outside. A narrow
 * room has only what is shared; the table beside the map has the rest. A neighbour of several has a line to each.
 */
import type { Point, View } from '../camera.ts';
import { frameMargin } from '../frame-scene.ts';
import type { MapModel } from '../map-model.ts';
import { ROLE } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { shownRelations } from '../sift.ts';
import type { Sifted } from '../sift.ts';
import { boardScene } from './board.ts';
import type { BoardLine, Seat } from './board.ts';
import { MOST, NARROW, neighboursOf } from './focus.ts';
import { NAME_GAP, namedRadius } from '../measures.ts';
import { rowHeight, rowMiddles, rowsThatFit, stackHeight } from './rows.ts';
import type { Neighbour } from './sectors.ts';
import { untilNamed } from './until-named.ts';

export interface CompareInput {
  readonly model: MapModel;
  readonly sifted: Sifted;
  /** Two to four concepts. */
  readonly focus: readonly number[];
  readonly room: View;
  /** Concepts that the reader has moved, to places of the world. */
  readonly moved?: ReadonlyMap<number, Point>;
}

/** How far outside what is one's own stands, px. */
const OUT = 200;
const BELOW = 0;
const RIGHT = 1;
const LEFT = 2;
const AIR = 8;
/** Where in the height of its stack a mark has its middle. */
const MARK_AT = 0.36;

export function compareScene(input: CompareInput): Scene {
  const [stretch, fewer] = untilNamed(input.room, (...fit) => buildBoard(input, ...fit));
  return buildBoard(input, stretch, fewer, input.moved);
}

function buildBoard(
  { model, sifted, focus, room }: CompareInput,
  stretch: number,
  fewer: number,
  moved?: ReadonlyMap<number, Point>,
): Scene {
  const compared = focus.slice(0, 4);
  const lists = compared.map((of) => neighboursOf({ model, sifted }, of));
  const { shared, own } = sortOut(model, compared, lists);
  const narrow = room.width < NARROW;
  // Two on one side share its height.
  const tiers = compared.length > 2 ? 2 : 1;
  const across = narrow ? Math.max(96, room.width / 2 - 68) : Math.min(290, Math.max(190, room.width * 0.2));
  const high = Math.max(100, room.height - frameMargin(room) * 2) * stretch;
  const heights = shared.map((concept) => stackHeight(model, concept) * stretch);
  const most = MOST - compared.length - fewer;
  // Two long names are too wide to stand side by side in a narrow room, from which the camera steps back besides.
  const widths = compared.map((concept) => model.names.width[concept] ?? 0);
  const meet = ((widths[0] ?? 0) + (widths[1] ?? 0)) / 2 + AIR > across * 1.4;
  const places = compared.map((_, i) =>
    placeOf(i, compared.length, across, high, narrow ? (meet ? 1 : 2) : 0),
  );
  // Nothing stands between the compared on the line from one to the other, nor by their names.
  const bands = compared.map((concept, i): Band => {
    const r = namedRadius(model.data.concepts.importance[concept] ?? 0, 1);
    const y = places[i]?.y ?? 0;
    const below = r + NAME_GAP + (model.names.height[concept] ?? 0);
    return { top: y - (r + AIR) * stretch, bottom: y + (below + AIR) * stretch };
  });
  const middles = middlesBetween(heights.slice(0, Math.max(0, most - compared.length * 2)), bands, high);
  const fitShared = middles.length;
  const left = Math.max(0, Math.floor((most - fitShared) / compared.length));

  const seats: Seat[] = [];
  const lines: BoardLine[] = [];
  const link = (of: number, neighbour: Neighbour, at: number, middle: boolean): void => {
    const count = shownRelations(model, sifted, neighbour.pair).length;
    lines.push({ a: of, b: at, pair: neighbour.pair, lead: neighbour.lead, count, middle });
  };
  compared.forEach((concept, i) => {
    seats.push({ concept, ...(places[i] ?? { x: 0, y: 0 }), sides: [BELOW], role: ROLE.focus });
  });
  shared.slice(0, fitShared).forEach((concept, nth) => {
    const at = seats.length;
    seats.push({ concept, x: 0, y: middles[nth] ?? 0, sides: [BELOW], role: ROLE.forward });
    lists.forEach((list, of) => {
      const neighbour = list.find((entry) => entry.concept === concept);
      if (neighbour) link(of, neighbour, at, true);
    });
  });
  let hidden = shared.length - fitShared;
  own.forEach((list, of) => {
    const centre = seats[of];
    if (!centre) return;
    const side = centre.x < 0 ? -1 : 1;
    const rows = narrow ? [] : list.map(({ concept }) => rowHeight(model, concept) * stretch);
    const count = Math.min(rowsThatFit(rows, high / tiers), left);
    hidden += list.length - count;
    const middles = rowMiddles(rows.slice(0, count));
    const half = Math.max(60, ...middles.map(Math.abs)) + 20;
    list.slice(0, count).forEach((neighbour, nth) => {
      const at = seats.length;
      const y = middles[nth] ?? 0;
      const bend = Math.sqrt(Math.max(0, 1 - (y / half) ** 2));
      seats.push({
        concept: neighbour.concept,
        x: centre.x + side * OUT * (0.35 + 0.65 * bend),
        y: centre.y + y,
        sides: [side > 0 ? RIGHT : LEFT],
        role: ROLE.plain,
      });
      link(of, neighbour, at, false);
    });
  });
  // Lines among the compared themselves.
  lists.forEach((list, i) => {
    for (const neighbour of list) {
      const other = compared.indexOf(neighbour.concept);
      if (other > i) link(i, neighbour, other, true);
    }
  });
  const more = hidden > 0 ? { count: hidden, next: null } : null;
  return boardScene({ model, seats, lines, more, shows: sifted.shows, room, ...(moved ? { moved } : {}) });
}

interface Band {
  readonly top: number;
  readonly bottom: number;
}

/**
 * The compared left and right, by turns. In a narrow room at its top and bottom, so that there is room between them:
 * `inRow` of them at the top; 0 for a wide room.
 */
function placeOf(i: number, count: number, across: number, high: number, inRow: number): Point {
  const side = i % 2 === 0 ? -1 : 1;
  const x = side * across;
  if (inRow > 0) return { x, y: i < inRow ? -high / 2 + 20 : high / 2 - 50 };
  const tier = Math.floor(i / 2);
  const onSide = side < 0 ? Math.ceil(count / 2) : Math.floor(count / 2);
  return { x, y: (tier - (onSide - 1) / 2) * (high / 2) };
}

/** Middles of stacks (mark above name) one below the other, round the middle, none in a band, as many as fit. */
function middlesBetween(heights: readonly number[], bands: readonly Band[], high: number): number[] {
  for (let count = heights.length; count > 0; count--) {
    const list = heights.slice(0, count);
    const [band] = bands;
    const centred = band && bands.every(({ top }) => top === band.top) && band.top < 0 && band.bottom > 0;
    const sum = list.reduce((all, height) => all + height, 0);
    const upper = list.slice(0, Math.floor(count / 2)).reduce((all, height) => all + height, 0);
    let top = centred ? band.top - upper : -Math.min(high, sum + (high - sum) / 2) / 2;
    const start = top;
    const middles = list.map((height) => {
      for (const taken of bands)
        if (top < taken.bottom && top + height > taken.top) top = Math.max(top, taken.bottom);
      top += height;
      // A stack is as high above its mark as below its name.
      return top - height + MARK_AT * height;
    });
    if (top <= high / 2 && start >= -high / 2) return middles;
  }
  return [];
}

/** What several of the compared are linked to, most of them first; and what each one alone is. */
function sortOut(
  model: MapModel,
  compared: readonly number[],
  lists: readonly (readonly Neighbour[])[],
): { shared: number[]; own: Neighbour[][] } {
  const holders = new Map<number, number>();
  for (const list of lists) {
    for (const { concept } of list) {
      if (!compared.includes(concept)) holders.set(concept, (holders.get(concept) ?? 0) + 1);
    }
  }
  const importance = (concept: number): number => model.data.concepts.importance[concept] ?? 0;
  return {
    shared: [...holders]
      .filter(([, count]) => count > 1)
      .sort((a, b) => b[1] - a[1] || importance(b[0]) - importance(a[0]) || a[0] - b[0])
      .map(([concept]) => concept),
    own: lists.map((list) => list.filter(({ concept }) => holders.get(concept) === 1)),
  };
}
