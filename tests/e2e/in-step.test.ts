/** Map and text in step, both ways: what is pointed at beside the map stands out on it, and the other way round. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useAtlas } from './atlas.ts';
import { drawnText, recordDrawnText, restOfMap } from './drawn-text.ts';
import { lensAddress } from './lens-table.ts';
import { mapOf, textOf, useVisit } from './visit.ts';

const atlas = useAtlas();
const visit = useVisit({ reducedMotion: 'reduce' });

describe('map and text in step', () => {
  it('a link that is pointed at stands out on the map, and no longer when left', async () => {
    const { page, open, expectNoFaults } = visit();
    await recordDrawnText(page);
    await open(`concept/${atlas().idOf('Amazon Polly')}/`);
    await restOfMap(page);
    const before = await pictureOf(page);
    const said = textOf(page).getByRole('region', { name: 'What the notes say of it' });
    await said.getByRole('listitem').getByRole('link').first().hover();
    await restOfMap(page);
    await expect.poll(async () => (await pictureOf(page)) === before).toBe(false);
    await page.mouse.move(2, 2);
    await expect.poll(async () => (await pictureOf(page)) === before).toBe(true);
    expectNoFaults();
  });

  it('a concept that is pointed at on the map is marked in the text, and brought into sight', async () => {
    const { page, open, expectNoFaults } = visit();
    await recordDrawnText(page);
    const polly = atlas().idOf('Amazon Polly');
    await open(`concept/${polly}/`);
    await restOfMap(page);
    const near = new Map([...atlas().neighboursOf(polly)].map((id) => [atlas().labelOf(id), id]));
    const free = (await textOf(page).boundingBox())?.x ?? 0;
    const named = (await drawnText(page)).filter(
      ({ text, x, width }) => near.has(text) && x + width / 2 < free,
    );
    expect(named.length).toBeGreaterThan(3);
    const height = page.viewportSize()?.height ?? 0;
    for (const { text, x, y } of named.slice(-2)) {
      await page.mouse.move(x, y);
      const link = textOf(page)
        .locator(`.lit[data-concept="${near.get(text) ?? ''}"]`)
        .first();
      const inSight = async (): Promise<boolean> => {
        const box = (await link.count()) > 0 ? await link.boundingBox() : null;
        return box !== null && box.y >= 0 && box.y + box.height <= height;
      };
      await expect.poll(inSight, { timeout: 5000, message: text }).toBe(true);
    }
    await page.mouse.move(2, 2);
    await expect.poll(() => textOf(page).locator('.lit').count()).toBe(0);
    expectNoFaults();
  });

  it.each(['comparison by address', 'path', 'kinds crossed', 'search', 'notes at a line'] as const)(
    '%s: a name that is pointed at stands out on the map, and says what it is',
    async (lens) => {
      const { page, open, expectNoFaults } = visit();
      await recordDrawnText(page);
      await open((await lensAddress(atlas(), lens)).path);
      const link = textOf(page).locator('a[data-concept]:not(:has-text("Polly"))').first();
      await link.waitFor();
      await link.scrollIntoViewIfNeeded();
      await restOfMap(page, 900);
      const before = await pictureOf(page);
      await link.hover();
      await page.locator('#hover-card').waitFor();
      expect(await link.getAttribute('aria-describedby')).toBe('hover-card');
      expect((await page.locator('#hover-card b').innerText()).toLowerCase()).toBe(
        atlas()
          .labelOf((await link.getAttribute('data-concept')) ?? '')
          .toLowerCase(),
      );
      await expect.poll(async () => (await pictureOf(page)) === before).toBe(false);
      expectNoFaults();
    },
  );
});

function pictureOf(page: Page): Promise<string> {
  return mapOf(page)
    .locator('canvas')
    .evaluateAll((layers) => layers.map((layer) => (layer as HTMLCanvasElement).toDataURL()).join());
}
