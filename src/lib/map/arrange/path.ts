/**
 * Up to three paths between two concepts, each a row from start to end, so that each reads as a chain of sentences.
 * In a narrow room only the first path is drawn, upright: the text beside the map has the others. A concept that lies on
 * several paths has one place.
 */
import type { Point, View } from '../camera.ts';
import { forPairsOf } from '../map-model.ts';
import type { MapModel } from '../map-model.ts';
import { textWidth } from '../measures.ts';
import { PHRASE_SIZE } from '../phrases.ts';
import { ROLE } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { shownRelations } from '../sift.ts';
import type { Sifted } from '../sift.ts';
import { boardScene } from './board.ts';
import type { BoardLine, Seat } from './board.ts';
import { NARROW } from './focus.ts';

export interface PathInput {
  readonly model: MapModel;
  readonly sifted: Sifted;
  /** Concepts of each path, the same first and last in all. */
  readonly paths: readonly (readonly number[])[];
  readonly room: View;
  /** Concepts that the reader has moved, to places of the world. */
  readonly moved?: ReadonlyMap<number, Point>;
}

const ROW = 120;
/** Distance at which two names and a phrase between them stand clear of each other, one below the other. */
const UPRIGHT = 76;

export function pathScene({ model, sifted, paths: found, room, moved }: PathInput): Scene {
  const upright = room.width < NARROW;
  const paths = upright ? found.slice(0, 1) : found;
  const longest = Math.max(...paths.map((path) => path.length));
  const step = stepOf(model, sifted, paths, room, upright, longest);
  const seats: Seat[] = [];
  const seatOf = new Map<number, number>();
  const lines: BoardLine[] = [];
  const sit = (concept: number, share: number, row: number, end: boolean): void => {
    if (seatOf.has(concept)) return;
    seatOf.set(concept, seats.length);
    const along = (share - 0.5) * step * (longest - 1);
    const x = upright ? 0 : along;
    const y = upright ? along : row * ROW;
    seats.push({ concept, x, y, sides: upright ? [1, 2] : [0, 3], role: end ? ROLE.focus : ROLE.plain });
  };
  const start = paths[0]?.[0];
  const end = paths[0]?.at(-1);
  if (start !== undefined) sit(start, 0, 0, true);
  if (end !== undefined) sit(end, 1, 0, true);
  paths.forEach((path, nth) => {
    // The first path runs straight, the others above and below it.
    const row = paths.length === 1 ? 0 : paths.length === 2 ? nth - 0.5 : ([0, -1, 1][nth % 3] ?? 0);
    path.forEach((concept, i) => sit(concept, i / (path.length - 1), row, false));
  });
  const drawn = new Set<number>();
  for (const path of paths) {
    for (let i = 0; i + 1 < path.length; i++) {
      const from = path[i] ?? 0;
      forPairsOf(model.pairs, from, (pair, other) => {
        const lead = sifted.lead[pair] ?? -1;
        if (other !== path[i + 1] || drawn.has(pair)) return;
        drawn.add(pair);
        const shown = lead >= 0 ? lead : (model.pairs.relations[pair]?.[0] ?? -1);
        lines.push({
          a: seatOf.get(from) ?? 0,
          b: seatOf.get(other) ?? 0,
          pair,
          lead: shown,
          count: Math.max(1, shownRelations(model, sifted, pair).length),
          middle: true,
        });
      });
    }
  }
  const count = new Set(found.flat()).size - seats.length;
  const more = count > 0 ? { count, next: null } : null;
  return boardScene({ model, seats, lines, more, shows: sifted.shows, room, ...(moved ? { moved } : {}) });
}

/** Distance between two concepts of the longest path: the widest phrase fits, and names stand clear of each other. */
function stepOf(
  model: MapModel,
  sifted: Sifted,
  paths: readonly (readonly number[])[],
  room: View,
  upright: boolean,
  longest: number,
): number {
  let widest = 90;
  let names = 60;
  for (const path of paths) {
    for (let i = 0; i < path.length; i++) {
      names = Math.max(names, model.names.width[path[i] ?? 0] ?? 0);
      forPairsOf(model.pairs, path[i] ?? 0, (pair, other) => {
        if (other !== path[i + 1]) return;
        const phrase = model.data.relations.phrase[sifted.lead[pair] ?? -1] ?? '';
        widest = Math.max(widest, textWidth(phrase, PHRASE_SIZE));
      });
    }
  }
  const least = upright ? UPRIGHT : Math.max(widest + 74, names + 16);
  const free = (upright ? room.height - 100 : room.width - 160) / Math.max(1, longest - 1);
  return Math.min(280, Math.max(least, free));
}
