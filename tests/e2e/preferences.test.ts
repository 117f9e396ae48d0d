/** What the reader's system asks for: less motion, forced colours, more contrast; and the site's own theme. */
import { describe, expect, it } from 'vitest';
import { useAtlas } from './atlas.ts';
import { drawnText, recordDrawnText, restOfMap } from './drawn-text.ts';
import { lensAddress } from './lens-table.ts';
import { expectHeading, mapOf, textOf, useVisit } from './visit.ts';

const atlas = useAtlas();

describe('less motion', () => {
  const visit = useVisit({ reducedMotion: 'reduce' });

  it('nothing runs after a click, and the camera is where it goes to at once', async () => {
    const { page, open, expectNoFaults } = visit();
    await recordDrawnText(page);
    await page.addInitScript(() => {
      // Every place at which each word has stood.
      const seen = new Map<string, Set<string>>();
      const { fillText } = CanvasRenderingContext2D.prototype;
      CanvasRenderingContext2D.prototype.fillText = function (text, x, y, most) {
        const places = seen.get(text) ?? new Set();
        seen.set(text, places.add(`${x.toFixed(1)},${y.toFixed(1)}`));
        if (most === undefined) fillText.call(this, text, x, y);
        else fillText.call(this, text, x, y, most);
      };
      Object.assign(window, { seen });
    });
    await open('');
    await restOfMap(page, 800);
    await page.evaluate(() => (window as unknown as { seen: Map<string, Set<string>> }).seen.clear());
    await mapOf(page).getByRole('button', { name: 'Zoom in' }).click();
    await restOfMap(page, 500);
    const places = await page.evaluate(() =>
      [...(window as unknown as { seen: Map<string, Set<string>> }).seen].map(
        ([text, at]) => [text, at.size] as const,
      ),
    );
    const standing = await drawnText(page);
    expect(places.length).toBeGreaterThan(5);
    // A word that stands twice has two places; one jump gives none a further one.
    expect(
      places.filter(([text, count]) => count > standing.filter((word) => word.text === text).length),
    ).toEqual([]);
    await textOf(page).getByRole('listitem').getByRole('link').first().click();
    await page.waitForTimeout(200);
    const running = await page.evaluate(
      () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
    );
    expect(running).toBe(0);
    expectNoFaults();
  });
});

describe('forced colours', () => {
  const visit = useVisit({ forcedColors: 'active', reducedMotion: 'reduce' });

  // One of each kind of picture; lists beside the whole map change nothing on it.
  it.each([
    'atlas',
    'concept',
    'comparison by address',
    'path',
    'kinds crossed',
    'search',
    'notes at a line',
    'practice',
  ] as const)('%s: opens, with words on the map', async (name) => {
    const { page, open, expectNoFaults } = visit();
    await recordDrawnText(page);
    const lens = await lensAddress(atlas(), name);
    await open(lens.path);
    await expectHeading(page, lens.heading);
    await restOfMap(page, 150);
    expect((await drawnText(page)).length).toBeGreaterThan(0);
    expectNoFaults();
  });
});

describe('the theme', () => {
  const visit = useVisit({ colorScheme: 'light' });

  it('follows the system, then the reader, and stays after a reload', async () => {
    const { page, open, expectNoFaults } = visit();
    await open('');
    const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await ground();
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await ground();
    expect(dark).not.toBe(light);
    const button = page.getByRole('button', { name: /^Colours:/ });
    await button.click();
    await expect.poll(ground).toBe(light);
    await page.reload();
    expect(await ground()).toBe(light);
    await button.click();
    await page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(ground).toBe(dark);
    await button.click();
    await expect.poll(ground).toBe(light);
    expectNoFaults();
  });
});
