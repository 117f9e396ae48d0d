/**
 * Places that an arrangement has chosen → a scene: lines between them, which names and phrases show at which zoom, and
 * what the camera frames. A board has its own places, in px at zoom 1 round the home of its first concept, so that
 * one flies there from the atlas.
 */
import { boundsOf } from '../camera.ts';
import type { Point, View } from '../camera.ts';
import { frameMargin } from '../frame-scene.ts';
import { createNamePlanner } from '../labels.ts';
import type { NameItem } from '../labels.ts';
import { LEVELS, levelOfZoom, zoomOfLevel } from '../levels.ts';
import type { MapModel } from '../map-model.ts';
import { LINE_HEIGHT, namedRadius, textWidth } from '../measures.ts';
import { namePlace } from '../paint-mark.ts';
import { fitsFrom, PHRASE_AIR, PHRASE_SIZE } from '../phrases.ts';
import type { Lines, More, Phrase, Scene } from '../scene.ts';
import { createTiers } from '../tiers.ts';
import { placePhrases } from './place-phrases.ts';
import type { Box } from './place-phrases.ts';

/** Sides that the name of a moved concept may take. */
const ANY_SIDE = [0, 1, 2, 3];

export interface Seat {
  readonly concept: number;
  /** Px from the middle of the board at zoom 1. */
  readonly x: number;
  readonly y: number;
  /** Sides that its name may take, as numbers into SIDES. */
  readonly sides: readonly number[];
  readonly role: number;
}

export interface BoardLine {
  /** Numbers of the seats. */
  readonly a: number;
  readonly b: number;
  readonly pair: number;
  /** Relation that the line is drawn for. */
  readonly lead: number;
  /** How many relations the pair has in all. */
  readonly count: number;
  /** True where the words should stand in the middle rather than towards b. */
  readonly middle: boolean;
}

export interface BoardInput {
  readonly model: MapModel;
  readonly seats: readonly Seat[];
  readonly lines: readonly BoardLine[];
  readonly more: More | null;
  /** True where the filter leaves a relation. */
  readonly shows: (relation: number) => boolean;
  /** The part of the window that is free, px. */
  readonly room: View;
  /** Concepts that the reader has moved, to places of the world. */
  readonly moved?: ReadonlyMap<number, Point>;
}

export function boardScene({ model, seats: given, lines, more, shows, room, moved }: BoardInput): Scene {
  const home = given[0]?.concept ?? 0;
  const originX = model.x[home] ?? 0;
  const originY = model.y[home] ?? 0;
  const seats = given.map((seat): Seat => {
    const place = moved?.get(seat.concept);
    if (!place) return seat;
    const sides = [...new Set([...seat.sides, ...ANY_SIDE])];
    return { ...seat, x: place.x - originX, y: place.y - originY, sides };
  });
  const count = seats.length;
  const x = Float64Array.from(seats, (seat) => originX + seat.x);
  const y = Float64Array.from(seats, (seat) => originY + seat.y);
  const importance = (i: number): number => model.data.concepts.importance[seats[i]?.concept ?? 0] ?? 0;
  const order = Int32Array.from(
    seats
      .map((_, i) => i)
      .sort(
        (a, b) => (seats[b]?.role ?? 0) - (seats[a]?.role ?? 0) || importance(b) - importance(a) || a - b,
      ),
  );
  const set = linesOf(count, lines);
  const dots = new Uint8Array(count);
  const tiers = createTiers({ x, y }, order, dots);
  const words = planWords({ model, seats, lines, places: { x, y }, order, importance, room, moved });
  const bounds = boundsOf(
    seats.map((_, i) => ({ x: x[i] ?? 0, y: y[i] ?? 0 })),
    4,
  ) ?? { left: -1, top: -1, right: 1, bottom: 1 };
  return {
    kind: 'board',
    model,
    count,
    concept: Int32Array.from(seats, (seat) => seat.concept),
    thing: new Map(seats.map((seat, i) => [seat.concept, i])),
    x,
    y,
    role: Uint8Array.from(seats, (seat) => seat.role),
    order,
    dots,
    names: words.names,
    tiers,
    within(_part, _level, visit) {
      for (const i of order) visit(i);
    },
    lineShare: new Float32Array(LEVELS).fill(1),
    lines: set,
    phrases: words.phrases,
    phraseLevel: words.phraseLevel,
    refine: () => ({ done: true, level: Infinity }),
    titles: [],
    grounds: [],
    frame: bounds,
    bounds,
    shows,
    more,
  };
}

function linesOf(count: number, lines: readonly BoardLine[]): Lines {
  const start = new Uint32Array(count + 1);
  for (const { a, b } of lines) {
    start[a + 1] = (start[a + 1] ?? 0) + 1;
    start[b + 1] = (start[b + 1] ?? 0) + 1;
  }
  for (let i = 0; i < count; i++) start[i + 1] = (start[i + 1] ?? 0) + (start[i] ?? 0);
  const next = start.slice();
  const of = new Uint32Array(lines.length * 2);
  lines.forEach(({ a, b }, line) => {
    for (const end of [a, b]) {
      of[next[end] ?? 0] = line;
      next[end] = (next[end] ?? 0) + 1;
    }
  });
  return {
    count: lines.length,
    a: Int32Array.from(lines, (line) => line.a),
    b: Int32Array.from(lines, (line) => line.b),
    lead: Int32Array.from(lines, (line) => line.lead),
    pair: Int32Array.from(lines, (line) => line.pair),
    start,
    of,
  };
}

interface WordsInput {
  readonly model: MapModel;
  readonly seats: readonly Seat[];
  readonly lines: readonly BoardLine[];
  readonly places: { readonly x: Float64Array; readonly y: Float64Array };
  readonly order: Int32Array;
  readonly importance: (i: number) => number;
  readonly room: View;
  readonly moved: ReadonlyMap<number, Point> | undefined;
}

function planWords(input: WordsInput) {
  const { model, seats, lines, places, order, importance, moved } = input;
  const items: NameItem[] = seats.map((seat, i) => ({
    x: places.x[i] ?? 0,
    y: places.y[i] ?? 0,
    width: model.names.width[seat.concept] ?? 0,
    height: model.names.height[seat.concept] ?? 0,
    importance: importance(i),
    mark: true,
    sides: seat.sides,
  }));
  const texts = lines.map(({ lead, count }) => phraseText(model, lead, count));
  const widths = texts.map((text) => textWidth(text, PHRASE_SIZE));
  const along = alongLines(input, widths, items);
  lines.forEach(({ a, b }, line) => {
    const dx = (places.x[b] ?? 0) - (places.x[a] ?? 0);
    const dy = (places.y[b] ?? 0) - (places.y[a] ?? 0);
    const from = fitsFrom(dx, dy, widths[line] ?? 0, importance(a), importance(b));
    items.push({
      x: (places.x[a] ?? 0) + dx * (along[line] ?? 0.5),
      y: (places.y[a] ?? 0) + dy * (along[line] ?? 0.5),
      width: widths[line] ?? 0,
      height: PHRASE_SIZE * LINE_HEIGHT,
      importance: 0,
      mark: false,
      air: PHRASE_AIR,
      from: Math.min(from, LEVELS),
    });
  });
  // What the reader has put somewhere keeps its name there.
  const placed = [...order].filter((i) => moved?.has(seats[i]?.concept ?? -1));
  const queue = [...new Set([...placed, ...order]), ...lines.map((_, line) => seats.length + line)];
  const planner = createNamePlanner(items, queue);
  planner.advance(Infinity);
  const { level, side } = planner.plan;
  const phrases = lines.map((_, line): Phrase => ({
    line,
    along: along[line] ?? 0.5,
    text: texts[line] ?? '',
    width: widths[line] ?? 0,
  }));
  return {
    names: { level: level.subarray(0, seats.length), side: side.subarray(0, seats.length) },
    phrases,
    phraseLevel: level.subarray(seats.length),
  };
}

/** Chooses the place of each phrase for the zoom at which the board will first be seen. */
function alongLines(
  { seats, lines, places, importance, room }: WordsInput,
  widths: readonly number[],
  items: readonly NameItem[],
): number[] {
  const k = zoomOfLevel(levelOfZoom(readingZoom(seats, items, room)));
  const taken: Box[] = [];
  seats.forEach((seat, i) => {
    const x = (places.x[i] ?? 0) * k;
    const y = (places.y[i] ?? 0) * k;
    const r = namedRadius(importance(i), k) * 1.08;
    const { width = 0, height = 0 } = items[i] ?? {};
    const { left, top } = namePlace(seat.sides[0] ?? 0, x, y, r, width, height);
    const air = 5;
    taken.push({ left: x - r - air, top: y - r - air, right: x + r + air, bottom: y + r + air });
    taken.push({ left: left - air, top: top - air, right: left + width + air, bottom: top + height + air });
  });
  return placePhrases(
    lines.map(({ a, b, middle }, line) => ({
      ax: (places.x[a] ?? 0) * k,
      ay: (places.y[a] ?? 0) * k,
      bx: (places.x[b] ?? 0) * k,
      by: (places.y[b] ?? 0) * k,
      ar: namedRadius(importance(a), k),
      br: namedRadius(importance(b), k),
      width: (widths[line] ?? 0) + PHRASE_AIR * 2,
      height: PHRASE_SIZE * LINE_HEIGHT + PHRASE_AIR * 2,
      middle,
    })),
    taken,
  );
}

/** The zoom at which the camera will frame the board: names keep their size while places draw together. */
function readingZoom(seats: readonly Seat[], items: readonly NameItem[], room: View): number {
  const margin = frameMargin(room) * 2;
  for (let k = 1; k > 0.4; k -= 0.04) {
    let left = 0;
    let right = 0;
    let top = 0;
    let bottom = 0;
    seats.forEach((seat, i) => {
      const { width = 0, height = 0 } = items[i] ?? {};
      const r = namedRadius(items[i]?.importance ?? 0, k);
      const place = namePlace(seat.sides[0] ?? 0, seat.x * k, seat.y * k, r, width, height);
      left = Math.min(left, place.left, seat.x * k - r);
      right = Math.max(right, place.left + width, seat.x * k + r);
      top = Math.min(top, place.top, seat.y * k - r);
      bottom = Math.max(bottom, place.top + height, seat.y * k + r);
    });
    if (right - left <= room.width - margin && bottom - top <= room.height - margin) return k;
  }
  return 0.4;
}

/** The phrase of a line; a pair with more to say says so, the card lists them all. */
function phraseText(model: MapModel, lead: number, count: number): string {
  const phrase = model.data.relations.phrase[lead] ?? '';
  return count > 1 ? `${phrase} +${String(count - 1)}` : phrase;
}
