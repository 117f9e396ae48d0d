/** What hands do on the map: each gesture and button changes the picture that it says it changes, and can be undone. */
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { nameLines } from '#lib/map/measures.ts';
import { useAtlas } from './atlas.ts';
import { meetings } from './boxes.ts';
import { drawnText, paintings, recordDrawnText, restOfMap, type DrawnText } from './drawn-text.ts';
import { mapOf, PHONE, textOf, useBrowser } from './visit.ts';

const atlas = useAtlas();
const visit = useBrowser();

async function openMap(path: string, options: Parameters<typeof visit>[0] = {}) {
  const { page, open, expectNoFaults, close } = await visit({ reducedMotion: 'reduce', ...options });
  await recordDrawnText(page);
  await open(path);
  await restOfMap(page, 800);
  return { page, map: mapOf(page), expectNoFaults, close };
}

const busy = (): string => `concept/${atlas().idOf('Amazon SageMaker')}/`;

async function wordOn(page: Page, text: string): Promise<DrawnText> {
  const found = (await drawnText(page)).find((word) => word.text === text);
  if (!found) throw new Error(`“${text}” does not stand on the map`);
  return found;
}

/** First lines of names that stand on the map, the rightmost first, none of them the focus. */
async function namesOn(page: Page, but: string): Promise<DrawnText[]> {
  const first = new Set(atlas().data.concepts.label.map((label) => nameLines(label)[0] ?? ''));
  const words = await drawnText(page);
  return words
    .filter(({ text }) => first.has(text) && text !== but)
    .filter(({ text }) => words.filter((word) => word.text === text).length === 1)
    .sort((a, b) => b.x - a.x);
}

describe('a drag', () => {
  it('moves and pins a concept, covers no name, and is undone by Reset', async () => {
    const { page, map, expectNoFaults, close } = await openMap(busy());
    const [word] = await namesOn(page, 'Amazon SageMaker');
    if (!word) throw new Error('no neighbour stands on the map');
    expect(await map.getByRole('button', { name: 'Reset' }).count()).toBe(0);
    await page.mouse.move(word.x, word.y);
    await page.mouse.down();
    await page.mouse.move(word.x - 60, word.y - 40, { steps: 5 });
    await page.mouse.up();
    await page.mouse.move(5, 5);
    await restOfMap(page);
    const moved = await wordOn(page, word.text);
    expect(Math.hypot(moved.x - word.x, moved.y - word.y)).toBeGreaterThan(25);
    expect(meetings((await drawnText(page)).filter(({ text }) => text.trim().length > 1))).toEqual([]);
    await map.getByRole('button', { name: 'Reset' }).click();
    await page.mouse.move(5, 5);
    await restOfMap(page);
    const back = await wordOn(page, word.text);
    expect(Math.hypot(back.x - word.x, back.y - word.y)).toBeLessThan(0.5);
    expect(await map.getByRole('button', { name: 'Reset' }).count()).toBe(0);
    expectNoFaults();
    await close();
  });

  it('with Shift gathers what lies in the frame to compare', async () => {
    const { page, expectNoFaults, close } = await openMap(busy());
    await page.keyboard.down('Shift');
    await page.mouse.move(30, 300);
    await page.mouse.down();
    await page.mouse.move(480, 700, { steps: 5 });
    await page.mouse.up();
    await page.keyboard.up('Shift');
    await expect.poll(() => page.getByRole('link', { name: 'Compare' }).count()).toBeGreaterThan(0);
    await expect.poll(() => mapOf(page).getByRole('status').innerText()).toMatch(/^Gathered to compare: /);
    expectNoFaults();
    await close();
  });
});

it('e shows the links of a neighbour in place, and e again puts them away', async () => {
  const { page, map, expectNoFaults, close } = await openMap(busy());
  const before = (await drawnText(page)).map(({ text }) => text);
  await map.getByRole('link').focus();
  await page.keyboard.press('ArrowRight');
  const said = () => map.getByRole('status').innerText();
  await expect.poll(said).toMatch(/Now at /);
  await page.keyboard.press('e');
  await expect.poll(said).toMatch(/its links are shown/);
  await restOfMap(page);
  expect((await drawnText(page)).filter(({ text }) => !before.includes(text)).length).toBeGreaterThan(2);
  await page.keyboard.press('e');
  await expect.poll(said).toMatch(/its links are put away/);
  await page.getByRole('link', { name: 'Concept Atlas' }).focus();
  await restOfMap(page);
  expect((await drawnText(page)).map(({ text }) => text).sort()).toEqual(before.sort());
  expectNoFaults();
  await close();
});

it('Loosen moves what is in view, comes to rest, and is undone by Reset', async () => {
  const { page, map, expectNoFaults, close } = await openMap(busy(), { reducedMotion: 'no-preference' });
  const [word] = await namesOn(page, 'Amazon SageMaker');
  if (!word) throw new Error('no neighbour stands on the map');
  await map.getByRole('button', { name: /^Loosen/ }).click();
  await page.mouse.move(5, 5);
  await restOfMap(page, 900);
  const painted = await paintings(page);
  await page.waitForTimeout(800);
  expect(await paintings(page)).toBe(painted);
  const reset = map.getByRole('button', { name: 'Reset' });
  await reset.click();
  await page.mouse.move(5, 5);
  await restOfMap(page, 800);
  const back = await wordOn(page, word.text);
  expect(Math.hypot(back.x - word.x, back.y - word.y)).toBeLessThan(0.5);
  expectNoFaults();
  await close();
});

it('a focus out of view is pointed to, and the pointer leads back', async () => {
  const { page, map, expectNoFaults, close } = await openMap(busy());
  const before = await wordOn(page, 'Amazon SageMaker');
  await page.mouse.move(500, 660);
  await page.mouse.down();
  await page.mouse.move(1380, 700, { steps: 6 });
  await page.mouse.up();
  const sign = map.getByRole('button', { name: 'Amazon SageMaker' });
  await expect.poll(() => sign.isVisible()).toBe(true);
  await sign.click();
  await page.mouse.move(5, 5);
  await restOfMap(page);
  const after = await wordOn(page, 'Amazon SageMaker');
  expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(0.5);
  expect(await sign.isVisible()).toBe(false);
  expectNoFaults();
  await close();
});

it('a picture of the view is saved, as SVG with its words as text and as PNG of twice the size', async () => {
  const { page, map, expectNoFaults, close } = await openMap(busy());
  const names = await namesOn(page, '');
  for (const kind of ['SVG', 'PNG']) {
    await map.getByLabel('Save a picture of the view').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      map.getByRole('button', { name: `Save as ${kind}` }).click(),
    ]);
    const file = join(tmpdir(), `map-${String(process.pid)}.${kind.toLowerCase()}`);
    await download.saveAs(file);
    const bytes = await readFile(file);
    await rm(file);
    if (kind === 'SVG') {
      const text = bytes.toString('utf8');
      for (const name of names.slice(0, 5)) expect(text).toContain(`>${name.text}<`);
    } else expect(bytes.readUInt32BE(16)).toBe(2 * ((await textOf(page).boundingBox())?.x ?? 0));
  }
  expectNoFaults();
  await close();
});

describe('on a phone', () => {
  it('the whole map names regions and important concepts', async () => {
    const { page, expectNoFaults, close } = await openMap('', { viewport: PHONE });
    const words = new Set((await drawnText(page)).map(({ text }) => text));
    const { concepts, regions } = atlas().data;
    const shown = (label: string): boolean =>
      words.has(label) || label.split(' ').some((_, i, all) => words.has(all.slice(0, i + 1).join(' ')));
    // A region goes by its own name, or by that of an important concept in it.
    const named = new Set(concepts.region.filter((_, i) => shown(concepts.label[i] ?? '')));
    regions.forEach(({ label }, i) => {
      if (shown(label)) named.add(i);
    });
    expect(named.size).toBeGreaterThanOrEqual(regions.length / 2);
    const important = concepts.label.filter((_, i) => (concepts.importance[i] ?? 0) > 0.6);
    expect(important.filter(shown).length).toBeGreaterThanOrEqual(4);
    expectNoFaults();
    await close();
  });

  it('a long press shows what a concept is, without opening it', async () => {
    const { page, map, expectNoFaults, close } = await openMap(`concept/${atlas().idOf('Amazon Polly')}/`, {
      viewport: PHONE,
      hasTouch: true,
    });
    const [word] = await namesOn(page, 'Amazon Polly');
    if (!word) throw new Error('no neighbour stands on the map');
    const address = page.url();
    const touch = await page.context().newCDPSession(page);
    const at = { x: Math.round(word.x), y: Math.round(word.y) };
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
    await expect.poll(() => map.getByRole('button', { name: 'Open', exact: true }).count()).toBe(1);
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await page.waitForTimeout(400);
    expect(page.url()).toBe(address);
    expect(await map.getByRole('button', { name: 'Open', exact: true }).count()).toBe(1);
    expectNoFaults();
    await close();
  });
});

describe('the sign at the edge', () => {
  it('leads back to the map when nothing of it is in view', async () => {
    const { page, map, expectNoFaults, close } = await openMap('');
    const sign = map.getByRole('button', { name: 'Back to the map' });
    expect(await sign.isVisible()).toBe(false);
    await map.locator('a.cursor').focus();
    for (let i = 0; i < 14; i++) await page.keyboard.press('Shift+ArrowRight');
    await restOfMap(page);
    await sign.click();
    await restOfMap(page);
    expect(await sign.isVisible()).toBe(false);
    await wordOn(page, 'Amazon SageMaker');
    expectNoFaults();
    await close();
  });

  it('says where the focus is when it has left the view; a tap on it, or 0, brings it back', async () => {
    const { page, map, expectNoFaults, close } = await openMap(busy(), { viewport: PHONE, hasTouch: true });
    const address = page.url();
    const sign = map.locator('button.away');
    const cursor = map.locator('a.cursor');
    const leave = async (): Promise<void> => {
      await cursor.focus();
      await restOfMap(page);
      for (let i = 0; i < 8; i++) await page.keyboard.press('Shift+ArrowRight');
      await restOfMap(page);
      expect(await sign.innerText()).toBe('Amazon SageMaker');
    };
    expect(await sign.isVisible()).toBe(false);
    await leave();
    await sign.tap();
    await restOfMap(page);
    expect(await sign.isVisible()).toBe(false);
    // What lies under the sign was not meant.
    expect(new URL(page.url()).pathname).toBe(new URL(address).pathname);
    await wordOn(page, 'Amazon SageMaker');
    await leave();
    await page.keyboard.press('0');
    await restOfMap(page);
    expect(await sign.isVisible()).toBe(false);
    expectNoFaults();
    await close();
  });
});
