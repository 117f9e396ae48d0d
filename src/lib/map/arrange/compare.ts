/**
 * Two to four concepts side by side: what they share in a column between them, what is each one's own outside. A narrow
 * room has only what is shared; the table beside the map has the rest. A neighbour of several has a line to each.
 */
import type { Point, View } from '../camera.ts';
import type { MapModel } from '../map-model.ts';
import { ROLE } from '../scene.ts';
import type { More, Scene } from '../scene.ts';
import type { Sifted } from '../sift.ts';
import { boardScene } from './board.ts';
import type { BoardLine, Seat } from './board.ts';
import { MOST, neighboursOf } from './focus.ts';
import { rowHeight, rowMiddles, rowsThatFit, stackHeight } from './rows.ts';
import type { Neighbour } from './sectors.ts';

export interface CompareInput {
  readonly model: MapModel;
  readonly sifted: Sifted;
  /** Two to four concepts. */
  readonly focus: readonly number[];
  readonly room: View;
  /** Concepts that the reader has moved, to places of the world. */
  readonly moved?: ReadonlyMap<number, Point>;
}

const NARROW = 620;
const FRAME = 24;
/** How far outside what is one's own stands. */
const OUT = 190;
const BELOW = 0;
const RIGHT = 1;
const LEFT = 2;
const ABOVE = 3;

export function compareScene({ model, sifted, focus, room, moved }: CompareInput): Scene {
  const compared = focus.slice(0, 4);
  const lists = compared.map((of) => neighboursOf({ model, sifted }, of));
  const { shared, own } = sortOut(model, compared, lists);
  const narrow = room.width < NARROW;
  // Two on one side share its height.
  const tiers = compared.length > 2 ? 2 : 1;
  const across = narrow ? Math.max(96, room.width / 2 - 68) : Math.min(290, Math.max(190, room.width * 0.2));
  const widest = Math.max(
    60,
    ...own.flatMap((list) => list.map(({ concept }) => model.names.width[concept] ?? 0)),
  );
  // Where the width makes the camera step back, rows stand further apart, so that they still have room.
  const stretch = Math.max(
    1,
    narrow ? 1 : (2 * (across + OUT + widest + 30)) / Math.max(200, room.width - FRAME * 2),
  );
  const high = Math.max(240, room.height - FRAME * 2) * stretch;
  const heights = shared.map((concept) => stackHeight(model, concept) * stretch);
  const fitShared = Math.min(rowsThatFit(heights, high), MOST - compared.length - compared.length * 2);
  const middles = rowMiddles(heights.slice(0, fitShared));
  const left = Math.floor((MOST - compared.length - fitShared) / compared.length);

  const seats: Seat[] = [];
  const lines: BoardLine[] = [];
  const link = (of: number, neighbour: Neighbour, at: number, middle: boolean): void => {
    const count = model.pairs.relations[neighbour.pair]?.length ?? 1;
    lines.push({ a: of, b: at, pair: neighbour.pair, lead: neighbour.lead, count, middle });
  };
  compared.forEach((concept, i) => {
    const side = i % 2 === 0 ? -1 : 1;
    const tier = Math.floor(i / 2);
    const onSide = side < 0 ? Math.ceil(compared.length / 2) : Math.floor(compared.length / 2);
    const y = (tier - (onSide - 1) / 2) * (high / 2);
    seats.push({ concept, x: side * across, y, sides: [BELOW, ABOVE], role: ROLE.focus });
  });
  shared.slice(0, fitShared).forEach((concept, nth) => {
    const at = seats.length;
    seats.push({ concept, x: 0, y: (middles[nth] ?? 0) - 10, sides: [BELOW], role: ROLE.forward });
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
    const places = rowMiddles(rows.slice(0, count));
    const half = Math.max(60, ...places.map(Math.abs)) + 20;
    list.slice(0, count).forEach((neighbour, nth) => {
      const at = seats.length;
      const y = places[nth] ?? 0;
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
  const more: More[] = hidden > 0 ? [{ concept: compared[0] ?? 0, x: 0, y: 0, count: hidden }] : [];
  return boardScene({ model, seats, lines, more, room, ...(moved ? { moved } : {}) });
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
