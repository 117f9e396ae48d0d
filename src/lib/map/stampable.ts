/** Marks, names and titles as what looks the same wherever it stands, for stamps. */
import { KINDS } from '#lib/graph/vocabulary.ts';
import type { KindId } from '#lib/graph/types.ts';
import { LINE_HEIGHT } from './measures.ts';
import { paintMark, paintName } from './paint-mark.ts';
import type { MarkState, NameStyle } from './paint-mark.ts';
import { paintTitle } from './paint-title.ts';
import type { Title } from './scene.ts';
import type { Stampable } from './stamps.ts';
import type { Theme } from './theme.ts';

/** Marks whose radii differ by less are one, px. */
const STEP = 0.25;
/** Room round the middle of a mark, as a share of its radius and px beyond that: its rim, and what says its state. */
const REACH = 1.3;
const BEYOND = 3;
const BEYOND_SIGNED = 14;
/** More than there are ways to combine what `lookOf` tells apart. */
const LOOKS = 128;
/** Room round words for their rim, and for letters that reach beyond their line, px. */
const RIM = 4;

/** Place: its middle. */
export function stampableMark(theme: Theme, kind: KindId, radius: number, state: MarkState): Stampable {
  const step = Math.round(radius / STEP);
  const r = step * STEP;
  const isSigned = state.focus || state.cursor || state.gathered || state.pinned || state.due;
  const reach = r * REACH + (isSigned ? BEYOND_SIGNED : BEYOND);
  return {
    of: KINDS[kind],
    as: step * LOOKS + lookOf(state),
    left: reach,
    top: reach,
    right: reach,
    bottom: reach,
    draw: (pen, x, y) => paintMark(pen, theme, kind, x, y, r, state),
  };
}

/** A number that says how a state looks; one after the other, as this is asked for each mark of each frame. */
function lookOf({ focus, cursor, gathered, pinned, due, possible, board }: MarkState): number {
  return (
    (focus ? 1 : 0) +
    (cursor ? 2 : 0) +
    (gathered ? 4 : 0) +
    (pinned ? 8 : 0) +
    (due ? 16 : 0) +
    (possible ? 32 : 0) +
    (board ? 64 : 0)
  );
}

/** Place: its left top corner. `lines`: one and the same object for each name. */
export function stampableName(
  theme: Theme,
  lines: readonly string[],
  side: number,
  style: NameStyle,
): Stampable {
  return {
    of: lines,
    // Its side shows in how the lines are set.
    as: (Math.round(style.size * 10) * 8 + side) * 4 + (style.strong ? 2 : 0) + (style.soft ? 1 : 0),
    left: RIM,
    top: RIM,
    right: style.width + RIM,
    bottom: lines.length * style.size * LINE_HEIGHT + RIM,
    draw: (pen, x, y) => paintName(pen, theme, lines, side, x, y, style),
  };
}

/** Place: its middle. */
export function stampableTitle(theme: Theme, title: Title, size: number): Stampable {
  const across = title.width / 2 + RIM;
  const down = (title.lines.length * size * LINE_HEIGHT) / 2 + RIM;
  return {
    of: title.lines,
    as: Math.round(size * 10),
    left: across,
    top: down,
    right: across,
    bottom: down,
    draw: (pen, x, y) => paintTitle(pen, theme, title, size, x, y),
  };
}
