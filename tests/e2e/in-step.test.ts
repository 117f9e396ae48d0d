/** Map and text in step, both ways: what is pointed at beside the map stands out on it, and the other way round. */
import { describe, expect, it } from 'vitest';
import { useAtlas } from './atlas.ts';
import { drawnText, recordDrawnText, restOfMap } from './drawn-text.ts';
import { mapOf, textOf, useVisit } from './visit.ts';

const atlas = useAtlas();
const visit = useVisit({ reducedMotion: 'reduce' });

describe('map and text in step', () => {
  it('a link that is pointed at stands out on the map, and no longer when left', async () => {
    const { page, open, expectNoFaults } = visit();
    await recordDrawnText(page);
    await open(`concept/${atlas().idOf('Amazon Polly')}/`);
    await restOfMap(page);
    const picture = (): Promise<string> =>
      mapOf(page)
        .locator('canvas')
        .evaluateAll((layers) => layers.map((layer) => (layer as HTMLCanvasElement).toDataURL()).join());
    const before = await picture();
    const said = textOf(page).getByRole('region', { name: 'What the notes say of it' });
    await said.getByRole('listitem').getByRole('link').first().hover();
    await restOfMap(page);
    await expect.poll(async () => (await picture()) === before).toBe(false);
    await page.mouse.move(2, 2);
    await expect.poll(async () => (await picture()) === before).toBe(true);
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
});
