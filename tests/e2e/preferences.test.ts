/** What the reader's system asks for: less motion, forced colours, more contrast; and the site's own theme. */
import { describe, expect, it } from 'vitest';
import { useAtlas } from './atlas.ts';
import { drawnText, recordDrawnText, restOfMap } from './drawn-text.ts';
import { LENS_NAMES, lensAddress } from './lens-table.ts';
import { expectHeading, mapOf, textOf, useVisit } from './visit.ts';

const atlas = useAtlas();

describe('less motion', () => {
  const visit = useVisit({ reducedMotion: 'reduce' });

  it('nothing runs after a click, and the camera is where it goes to at once', async () => {
    const { page, open, expectNoFaults } = visit();
    await page.addInitScript(() => {
      // Every place at which the picture of the map has stood, by the first word drawn on it.
      const seen: string[] = [];
      Object.assign(window, { seen });
      const { fillText } = CanvasRenderingContext2D.prototype;
      let watched: string | null = null;
      CanvasRenderingContext2D.prototype.fillText = function (text, x, y, most) {
        if (text.length > 3) watched ??= text;
        if (text === watched) seen.push(`${x.toFixed(1)},${y.toFixed(1)}`);
        if (most === undefined) fillText.call(this, text, x, y);
        else fillText.call(this, text, x, y, most);
      };
    });
    await open('');
    await page.waitForTimeout(800);
    await page.evaluate(() => (window as unknown as { seen: string[] }).seen.splice(0));
    await mapOf(page).getByRole('button', { name: 'Zoom in' }).click();
    await page.waitForTimeout(500);
    const places = await page.evaluate(() => [...new Set((window as unknown as { seen: string[] }).seen)]);
    expect(places.length).toBeLessThanOrEqual(1);
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

  it.each(LENS_NAMES)('%s: opens, with words on the map', async (name) => {
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
