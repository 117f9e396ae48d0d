/**
 * What was found out about each renderer, as a table: medians, and how many times as fast ours is. `frames/s`, `median`
 * and `95th` are at a screen's own rate, 60 frames a second, which no renderer can surpass; `free/s` is the same
 * movement in a browser that waits for no screen. Of two numbers of runs the second is that of those.
 */
import { medianOf } from '../median.ts';
import { table } from '../table.ts';
import type { Figures } from './measure.ts';

export const OURS = 'atlas';

/** All runs, by renderer. */
export type Found = Map<string, Figures[]>;

const HEAD = [
  '',
  'runs',
  'frames/s',
  'ours ×',
  'median ms',
  '95th ms',
  'free/s',
  'ours ×',
  'work ms',
  'ours ×',
  'draw ms',
  'ours ×',
  'first ms',
  'pick ms',
  'heap MB',
];

/** `out`: where a renderer that is no longer asked ran out of `most` ms. */
export function figuresTable(found: Found, out: ReadonlyMap<string, string>, most: number): string {
  const middle = (name: string, of: (figures: Figures) => number | null | undefined): number | null => {
    const values = (found.get(name) ?? []).flatMap((figures) => of(figures) ?? []);
    return values.length === 0 ? null : medianOf(values);
  };
  const own = {
    rate: middle(OURS, ({ rate }) => rate),
    free: middle(OURS, ({ free }) => free),
    work: middle(OURS, ({ work }) => work),
    draw: middle(OURS, ({ draw }) => draw),
  };
  const rows = [...found].map(([name, list]) => {
    if (list.length === 0) return [`${name}: not done in ${String(most / 1000)} s (${out.get(name) ?? ''})`];
    const rate = middle(name, (figures) => figures.rate);
    const free = middle(name, (figures) => figures.free);
    const work = middle(name, (figures) => figures.work);
    const draw = middle(name, (figures) => figures.draw);
    return [
      list.every(({ done }) => done) ? name : `${name} (not done in ${String(most / 1000)} s)`,
      runsOf(list),
      written(rate, 1),
      ratio(own.rate, rate),
      written(
        middle(name, ({ usual }) => usual),
        0,
      ),
      written(
        middle(name, ({ slow }) => slow),
        0,
      ),
      written(free, 1),
      ratio(own.free, free),
      written(work, 1),
      ratio(work, own.work),
      written(draw, 1),
      ratio(draw, own.draw),
      written(
        middle(name, ({ first }) => first),
        0,
      ),
      written(
        middle(name, ({ pick }) => pick),
        3,
      ),
      written(
        middle(name, ({ heap }) => heap),
        0,
      ),
    ];
  });
  return table(HEAD, rows);
}

/** How often the whole was run, and how often the movement alone, without a screen's rate. */
function runsOf(list: readonly Figures[]): string {
  const free = list.filter(({ free }) => free !== undefined).length;
  return `${String(list.length - free)}+${String(free)}`;
}

function written(value: number | null, digits: number): string {
  return value === null ? '–' : value.toFixed(digits);
}

function ratio(more: number | null, less: number | null): string {
  return more === null || less === null || less === 0 ? '–' : (more / less).toFixed(2);
}
