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

  it.each([
    'atlas',
    'comparison by address',
    'path',
    'table of the notes',
    'kinds crossed',
    'search',
    'notes at a line',
  ] as const)(
    '%s: what is pointed at on the map is marked in the text, and brought into sight',
    async (lens) => {
      const { page, open, expectNoFaults } = visit();
      await recordDrawnText(page);
      await open((await lensAddress(atlas(), lens)).path);
      await textOf(page).locator('a[data-concept]').first().waitFor();
      await restOfMap(page, 900);
      const { id, x, y } = await farthestListed(page);
      await textOf(page).focus();
      await page.mouse.move(x, y);
      await expect.poll(() => page.evaluate(seesLit, id), { timeout: 5000, message: id }).toBe(true);
      expect(await textOf(page).evaluate((text) => text === document.activeElement)).toBe(true);
      await page.mouse.move(2, 2);
      await expect.poll(() => textOf(page).locator('.lit').count()).toBe(0);
      expectNoFaults();
    },
  );

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

/** Of the names on the free part of the map that the text links to: the one whose links are farthest out of sight. */
async function farthestListed(page: Page): Promise<{ id: string; x: number; y: number }> {
  const free = (await textOf(page).boundingBox())?.x ?? 0;
  const listed = await textOf(page)
    .locator('a[data-concept]')
    .evaluateAll((links) =>
      links.map((link) => {
        const { top, bottom } = link.getBoundingClientRect();
        return {
          id: link.getAttribute('data-concept') ?? '',
          way: Math.max(0, -top, bottom - innerHeight),
        };
      }),
    );
  const ways = new Map<string, number>();
  for (const { id, way } of listed) ways.set(id, Math.min(way, ways.get(id) ?? Infinity));
  // Long names are drawn in lines: a name that is a part of another may be a line of that.
  const names = atlas().data.concepts.label;
  const ids = new Map(
    [...ways.keys()]
      .map((id) => [atlas().labelOf(id), id] as const)
      .filter(([name]) => !names.some((other) => other !== name && other.includes(name))),
  );
  const found = (await drawnText(page)).flatMap(({ text, x, y, width }) => {
    const id = ids.get(text);
    return id === undefined || x + width / 2 > free ? [] : [{ id, x, y, way: ways.get(id) ?? 0 }];
  });
  found.sort((a, b) => b.way - a.way);
  const farthest = found[0];
  if (!farthest) throw new Error('nothing on the map stands in the text');
  return farthest;
}

/** Runs in the page: whether a mark of the concept is seen, covered by nothing. */
function seesLit(id: string): boolean {
  return [...document.querySelectorAll(`main .lit[data-concept="${CSS.escape(id)}"]`)].some((link) => {
    const [line] = link.getClientRects();
    if (!line) return false;
    const top = document.elementFromPoint(line.x + line.width / 2, line.y + line.height / 2);
    return top !== null && (link.contains(top) || top.contains(link));
  });
}

function pictureOf(page: Page): Promise<string> {
  return mapOf(page)
    .locator('canvas')
    .evaluateAll((layers) => layers.map((layer) => (layer as HTMLCanvasElement).toDataURL()).join());
}
