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
    await keepPicture(page);
    const said = textOf(page).getByRole('region', { name: 'What the notes say of it' });
    await said.getByRole('listitem').getByRole('link').first().hover();
    await restOfMap(page);
    await expect.poll(() => changedPx(page)).toBeGreaterThan(100);
    await page.mouse.move(2, 2);
    // Letters that are drawn and letters that are put down differ in a px or two of their edges.
    await expect.poll(() => changedPx(page)).toBeLessThan(20);
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
    for (const { text, x, y } of named.slice(-2)) {
      await page.mouse.move(x, y);
      const id = near.get(text) ?? '';
      await expect.poll(() => page.evaluate(seesLit, id), { timeout: 5000, message: text }).toBe(true);
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
      await keepPicture(page);
      await link.hover();
      await page.locator('#hover-card').waitFor();
      expect(await link.getAttribute('aria-describedby')).toBe('hover-card');
      expect((await page.locator('#hover-card b').innerText()).toLowerCase()).toBe(
        atlas()
          .labelOf((await link.getAttribute('data-concept')) ?? '')
          .toLowerCase(),
      );
      await expect.poll(() => changedPx(page)).toBeGreaterThan(100);
      expectNoFaults();
    },
  );
});

/** Px between two lines of a name at most. */
const LINE = 30;

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
  const ids = new Map([...ways.keys()].map((id) => [atlas().labelOf(id), id]));
  const lines = await drawnText(page);
  const found = lines.flatMap((line) => {
    const { text, x, y, width } = line;
    const id = ids.get(text);
    // Long names are drawn in lines: with another right above or below, it may be a line of a longer name.
    const isWhole = lines.every(
      (other) =>
        other === line ||
        // The letter of a mark.
        other.text.length === 1 ||
        Math.abs(other.y - y) > LINE ||
        Math.abs(other.x - x) > width / 2,
    );
    return id === undefined || !isWhole || x + width / 2 > free ? [] : [{ id, x, y, way: ways.get(id) ?? 0 }];
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

/** Keeps the picture that is seen on the map's canvases, for `changedPx`. */
async function keepPicture(page: Page): Promise<void> {
  await changedPx(page, true);
}

/** How many px of that picture have another colour now, by more than a rounding of it. */
function changedPx(page: Page, keep = false): Promise<number> {
  return mapOf(page)
    .locator('.stage')
    .evaluate((stage, keep) => {
      const kept = window as Window & { keptPicture?: Uint8ClampedArray };
      const all = document.createElement('canvas');
      all.width = stage.clientWidth * devicePixelRatio;
      all.height = stage.clientHeight * devicePixelRatio;
      const pen = all.getContext('2d');
      if (!pen) throw new Error('no canvas');
      pen.fillStyle = getComputedStyle(document.body).backgroundColor;
      pen.fillRect(0, 0, all.width, all.height);
      for (const layer of stage.querySelectorAll('canvas'))
        if (getComputedStyle(layer).visibility === 'visible') pen.drawImage(layer, 0, 0);
      const now = pen.getImageData(0, 0, all.width, all.height).data;
      const before = kept.keptPicture ?? now;
      if (keep) kept.keptPicture = now;
      let changed = 0;
      for (let at = 0; at < now.length; at += 4) {
        const apart = (part: number): number => Math.abs((now[at + part] ?? 0) - (before[at + part] ?? 0));
        if (Math.max(apart(0), apart(1), apart(2)) > 8) changed++;
      }
      return changed;
    }, keep);
}
