/** Told apart by everyone: families by colour or shape, whatever colours a reader sees; states by shape alone. */
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  type Color,
} from 'culori';
import { describe, expect, it } from 'vitest';
import { FAMILIES, FAMILY_IDS, KIND_IDS, KINDS } from '#lib/graph/vocabulary.ts';
import type { FamilyId } from '#lib/graph/types.ts';
import { paintMark } from './paint-mark.ts';
import type { MarkState } from './paint-mark.ts';
import { createSvgPen } from './svg-pen.ts';
import { plainTheme } from './theme.ts';

/** Outlines; small rings are filled, and then circles. */
function shapesOf(family: FamilyId): Set<string> {
  const kinds = KIND_IDS.filter((kind) => KINDS[kind].family === family);
  return new Set(kinds.map((kind) => KINDS[kind].shape.replace('ring', 'circle')));
}

const eyes: Readonly<Record<string, (colour: Color) => Color>> = {
  'all colours': (colour) => colour,
  'no red': filterDeficiencyProt(1),
  'no green': filterDeficiencyDeuter(1),
  'no blue': filterDeficiencyTrit(1),
};

describe('families that share a shape', () => {
  const pairs = FAMILY_IDS.flatMap((a, i) => FAMILY_IDS.slice(i + 1).map((b) => [a, b] as const)).filter(
    ([a, b]) => [...shapesOf(a)].some((shape) => shapesOf(b).has(shape)),
  );
  const difference = differenceCiede2000();

  it.each(Object.keys(eyes).flatMap((eye) => (['light', 'dark'] as const).map((theme) => ({ eye, theme }))))(
    'differ by ΔE2000 of 10 at least, for eyes that see $eye ($theme)',
    ({ eye, theme }) => {
      expect(pairs.length).toBeGreaterThan(10);
      const seen = (family: FamilyId): Color => {
        const colour = parse(FAMILIES[family][theme]);
        const see = eyes[eye];
        if (!colour || !see) throw new Error(`${family} has no colour`);
        return see(colour);
      };
      const alike = pairs.filter(([a, b]) => difference(seen(a), seen(b)) < 10);
      expect(alike.map(([a, b]) => `${a} and ${b}: ${difference(seen(a), seen(b)).toFixed(1)}`)).toEqual([]);
    },
  );
});

it('states of a mark differ in what is drawn, colours left aside', () => {
  const states: readonly MarkState[] = [
    {},
    { focus: true },
    { cursor: true },
    { gathered: true },
    { pinned: true },
    { due: true },
    { possible: true },
    { focus: true, gathered: true },
    { focus: true, due: true },
  ];
  const theme = plainTheme(false);
  const drawn = states.map((state) => {
    const pen = createSvgPen();
    paintMark(pen, theme, 'service', 50, 50, 12, state);
    const shapes = pen.finish(100, 100, '', '').replace(/(fill|stroke)="#[0-9a-f]+"/g, '');
    // Two rings that differ by a px or in weight are one ring to the eye.
    return shapes
      .replace(/stroke-width="[^"]*"/g, '')
      .replace(/\d+(\.\d+)?/g, (n) => String(Math.round(Number(n) / 4)));
  });
  expect(new Set(drawn).size).toBe(states.length);
});
