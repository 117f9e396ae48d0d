/** The words on the map of the real atlas, as drawn: none over another, none cut or squeezed or small, none that goes. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { nameLines } from '#lib/map/measures.ts';
import { useAtlas } from './atlas.ts';
import { beyond, meetings, type Area } from './boxes.ts';
import { drawnText, recordDrawnText, restOfMap, type DrawnText } from './drawn-text.ts';
import { mapOf, textOf, useVisit } from './visit.ts';

const atlas = useAtlas();
// Without flights the camera is where it goes to at once.
const visit = useVisit({ reducedMotion: 'reduce' });

/** Six zooms: the whole, and five steps closer. */
const STEPS = 5;
const WIDTHS = [390, 1024, 1600] as const;

describe.each(WIDTHS)('at a width of %d px', (width) => {
  it('no two words overlap at six zooms in both themes; none is cut, squeezed or under 12 px', async () => {
    const { page, open, expectNoFaults } = visit();
    await page.setViewportSize({ width, height: 844 });
    await recordDrawnText(page);
    await open('');
    let most = 0;
    for (let step = 0; step <= STEPS; step++) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await restOfMap(page);
        const words = await wordsOn(page);
        most = Math.max(most, words.length);
        const where = `zoom step ${step}, ${colorScheme}`;
        expect(words.length, where).toBeGreaterThan(step === 0 ? 5 : 0);
        expect(meetings(words), where).toEqual([]);
        expect(words.filter(({ size }) => size < 11.95).map(nameOf), where).toEqual([]);
        expect(words.filter(({ squeezed }) => squeezed < 0.97).map(nameOf), where).toEqual([]);
        if (step === 0) expect(beyond(words, await freeArea(page)).map(nameOf), where).toEqual([]);
      }
      await mapOf(page).getByRole('button', { name: 'Zoom in' }).click();
    }
    expect(most).toBeGreaterThan(15);
    expectNoFaults();
  });

  it('a name that shows at one zoom shows at every closer one', async () => {
    const { page, open } = visit();
    await page.setViewportSize({ width, height: 844 });
    await recordDrawnText(page);
    await open('');
    const firstLines = new Set(atlas().data.concepts.label.map((label) => nameLines(label)[0] ?? ''));
    await restOfMap(page);
    const area = await freeArea(page);
    let before = await wordsOn(page);
    let compared = 0;
    for (let step = 0; step < STEPS; step++) {
      await mapOf(page).getByRole('button', { name: 'Zoom in' }).click();
      await restOfMap(page);
      const after = await wordsOn(page);
      const move = motionBetween(before, after);
      const due = before.filter(
        (word) => firstLines.has(word.text) && beyond([{ ...word, ...move(word) }], area, -30).length === 0,
      );
      const gone = due.filter(({ text }) => !after.some((word) => word.text === text));
      expect(gone.map(nameOf).slice(0, 6).join('; '), `step ${step}, ${gone.length} gone`).toBe('');
      compared += due.length;
      before = after;
    }
    expect(compared).toBeGreaterThan(3);
  });
});

/** Words of names, titles and phrases; the single letters are the signs in the marks. */
async function wordsOn(page: Page): Promise<DrawnText[]> {
  return (await drawnText(page)).filter(({ text }) => text.trim().length > 1);
}

function nameOf({ text, x, y, size }: DrawnText): string {
  return `“${text}” (${size.toFixed(1)} px) at ${x.toFixed(0)}, ${y.toFixed(0)}`;
}

/** The part of the window in which the map is not covered by header or panel. */
async function freeArea(page: Page): Promise<Area> {
  const map = await mapOf(page).boundingBox();
  const text = await textOf(page).boundingBox();
  if (!map || !text) throw new Error('map or text is not there');
  const beside = text.x > map.x;
  return {
    left: map.x,
    top: map.y,
    right: beside ? text.x : map.x + map.width,
    bottom: beside ? map.y + map.height : text.y,
  };
}

/**
 * How the picture moved between two zooms, read off two words that stand in both: those on which most of the others
 * agree, since the same word may be the name of a region in one picture and of a concept in the other.
 */
function motionBetween(
  before: readonly DrawnText[],
  after: readonly DrawnText[],
): (word: DrawnText) => { x: number; y: number } {
  const count = (list: readonly DrawnText[], text: string): number =>
    list.filter((one) => one.text === text).length;
  const common = before.flatMap((from) => {
    const to = after.find(({ text }) => text === from.text);
    return to && count(before, from.text) === 1 && count(after, from.text) === 1 ? [{ from, to }] : [];
  });
  let most = 0;
  let best: ((word: DrawnText) => { x: number; y: number }) | null = null;
  for (const a of common) {
    for (const b of common) {
      const apart = Math.hypot(a.from.x - b.from.x, a.from.y - b.from.y);
      if (apart < 60) continue;
      const scale = Math.hypot(a.to.x - b.to.x, a.to.y - b.to.y) / apart;
      const move = ({ x, y }: DrawnText) => ({
        x: a.to.x + (x - a.from.x) * scale,
        y: a.to.y + (y - a.from.y) * scale,
      });
      const agree = common.filter(({ from, to }) => {
        const { x, y } = move(from);
        return Math.hypot(x - to.x, y - to.y) < 12;
      }).length;
      if (agree > most) [most, best] = [agree, move];
    }
  }
  if (!best) throw new Error('fewer than two words stand in both pictures');
  return best;
}
