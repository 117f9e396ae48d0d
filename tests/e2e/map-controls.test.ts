/** Every control of the map does what it says, by pointer, by key and by finger, and what it did outlives a reload. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { nameLines } from '#lib/map/measures.ts';
import { useAtlas } from './atlas.ts';
import { drawnText, paintings, recordDrawnText, restOfMap, type DrawnText } from './drawn-text.ts';
import { expectHeading, mapOf, PHONE, textOf, useBrowser, useVisit } from './visit.ts';

const atlas = useAtlas();

/** Words that stand once, by text. */
async function wordsOn(page: Page): Promise<Map<string, DrawnText>> {
  const words = (await drawnText(page)).filter(({ text }) => text.length > 1);
  return new Map(
    words
      .filter(({ text }) => words.filter((word) => word.text === text).length === 1)
      .map((w) => [w.text, w]),
  );
}

/** Names of neighbours of a concept that stand on the map. */
async function neighboursOn(page: Page, id: string): Promise<DrawnText[]> {
  const names = new Set([...atlas().neighboursOf(id)].map((one) => nameLines(atlas().labelOf(one))[0] ?? ''));
  return [...(await wordsOn(page)).values()].filter(({ text }) => names.has(text));
}

async function parked(page: Page, quiet = 350): Promise<void> {
  await page.mouse.move(5, 5);
  await restOfMap(page, quiet);
}

const cardOf = (page: Page): Locator => mapOf(page).locator('.card');
const said = (page: Page): Promise<string> => mapOf(page).getByRole('status').innerText();

describe('on a desktop', () => {
  const visit = useVisit({ reducedMotion: 'reduce' });
  const polly = (): string => atlas().idOf('Amazon Polly');

  async function openPolly(query = ''): Promise<Page> {
    const { page, open } = visit();
    await recordDrawnText(page);
    await open(`concept/${polly()}/${query}`);
    await parked(page);
    return page;
  }

  it('each row of the legend changes picture, counts and address, and back; only leaves one', async () => {
    const { page, open, expectNoFaults } = visit();
    await recordDrawnText(page);
    await open('');
    await parked(page);
    const map = mapOf(page);
    await map.getByRole('button', { name: 'Legend' }).click();
    const legend = map.getByRole('region', { name: 'Legend and filters' });
    const rows = await legend.evaluate(async (sheet) => {
      const frame = (): Promise<number> => new Promise(requestAnimationFrame);
      const settled = async (): Promise<void> => {
        for (let n = 0; n < 4; n++) await frame();
      };
      const counts = (): string => [...sheet.querySelectorAll('.count')].map((one) => one.textContent).join();
      const boxes = [...sheet.querySelectorAll<HTMLInputElement>('li input[type="checkbox"]')];
      const dull: string[] = [];
      for (const box of boxes) {
        const row = box.closest('li');
        const name = row?.querySelector('.name')?.textContent ?? '';
        if (row?.classList.contains('empty')) continue;
        const before = { counts: counts(), address: location.search };
        box.click();
        await settled();
        if (location.search === before.address || box.checked) dull.push(`${name} leaves the address`);
        box.click();
        await settled();
        if (counts() !== before.counts || location.search !== before.address)
          dull.push(`${name} does not undo`);
      }
      return { count: boxes.length, dull };
    });
    expect(rows.count).toBeGreaterThan(40);
    expect(rows.dull).toEqual([]);

    // One of each sort for the picture: what is hidden goes, and the camera fits what is left.
    for (const sort of ['Concepts', 'Regions', 'Notes']) {
      const before = [...(await wordsOn(page)).keys()].sort();
      const row = legend
        .locator('h3', { hasText: new RegExp(`^${sort}$`) })
        .locator('xpath=following::li[1]');
      await row.getByRole('button').click();
      await parked(page);
      const words = await wordsOn(page);
      expect([...words.keys()].sort(), sort).not.toEqual(before);
      const xs = [...words.values()].map(({ x }) => x);
      const ys = [...words.values()].map(({ y }) => y);
      const free = (await textOf(page).boundingBox())?.x ?? 0;
      const wide = (Math.max(...xs) - Math.min(...xs)) / free;
      const high = (Math.max(...ys) - Math.min(...ys)) / (page.viewportSize()?.height ?? 1);
      expect(Math.max(wide, high), `${sort}: fitted`).toBeGreaterThan(0.4);
      await map.getByRole('button', { name: 'Reset' }).click();
      await parked(page);
      expect([...(await wordsOn(page)).keys()].sort(), sort).toEqual(before);
    }
    expectNoFaults();
  });

  it('a switch moves nothing: with the camera held, what is left stands where it stood', async () => {
    const { page, open, expectNoFaults } = visit();
    await recordDrawnText(page);
    await open('');
    await mapOf(page).getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('at')).not.toBeNull();
    await page.reload();
    await parked(page);
    const before = await wordsOn(page);
    const lines = atlas().data.concepts.label.map(nameLines);
    const parts = new Set(lines.filter((all) => all.length > 1).flat());
    const regions = new Set(atlas().data.regions.map(({ label }) => label));
    const names = new Set(
      lines.flatMap(([name = '', second]) =>
        second === undefined && !parts.has(name) && !regions.has(name) ? [name] : [],
      ),
    );
    const chip = mapOf(page).getByRole('list', { name: 'Families' }).getByRole('button').nth(2);
    const compare = async (least: number): Promise<void> => {
      await parked(page);
      const now = await wordsOn(page);
      // Concepts: the name of a region stands with what is left of it.
      const both = [...now.values()].filter(({ text }) => before.has(text) && names.has(text));
      expect(both.length).toBeGreaterThan(least);
      const moved = both.filter(({ text, x, y }) => {
        const was = before.get(text);
        return !was || Math.hypot(was.x - x, was.y - y) > 0.5;
      });
      expect(moved.map(({ text }) => text)).toEqual([]);
    };
    await chip.click();
    await compare(8);
    await chip.click();
    await parked(page);
    const back = await wordsOn(page);
    expect([...back.keys()].sort()).toEqual([...before.keys()].sort());
    for (const [text, { x, y }] of back) {
      const was = before.get(text);
      expect(Math.hypot((was?.x ?? NaN) - x, (was?.y ?? NaN) - y), text).toBeLessThanOrEqual(0.5);
    }
    expectNoFaults();
  });

  it('the card says what a concept is, can be pointed at, and goes with Escape', async () => {
    const page = await openPolly();
    const [word] = await neighboursOn(page, polly());
    if (!word) throw new Error('no neighbour stands on the map');
    await page.mouse.move(word.x, word.y);
    await expect.poll(() => cardOf(page).count()).toBe(1);
    const at = atlas().data.concepts.label.findIndex((label) => nameLines(label)[0] === word.text);
    expect(await cardOf(page).innerText()).toContain(atlas().gists[at] ?? '?');
    const box = await cardOf(page).boundingBox();
    if (!box) throw new Error('the card is not to be seen');
    await page.mouse.move(box.x + box.width / 2, box.y + 12, { steps: 4 });
    await page.waitForTimeout(600);
    expect(await cardOf(page).count()).toBe(1);
    await page.keyboard.press('Escape');
    await expect.poll(() => cardOf(page).count()).toBe(0);
    // The pointer has not moved, and nothing was left by it.
    expect(page.url()).toContain(polly());
    visit().expectNoFaults();
  });

  it('a line without room for its words says them in a card', async () => {
    const { page, open, expectNoFaults } = visit();
    await recordDrawnText(page);
    const hub = atlas().idOf('Amazon Bedrock');
    await open(`concept/${hub}/`);
    await parked(page);
    // Of all that begins like it, the focus is written largest.
    const [from] = (await drawnText(page))
      .filter(({ text }) => text === 'Amazon Bedrock')
      .sort((a, b) => b.size - a.size || Math.abs(a.x - 500) - Math.abs(b.x - 500));
    if (!from) throw new Error('the focus does not stand on the map');
    const { relations, concepts } = atlas().data;
    const place = concepts.id.indexOf(hub);
    const rivals = relations.relation.flatMap((relation, r) => {
      const ends = [relations.subject[r] ?? -1, relations.object[r] ?? -1];
      if (relation !== 'contrasts-with' || !ends.includes(place)) return [];
      return [nameLines(concepts.label[ends.find((end) => end !== place) ?? -1] ?? '')[0] ?? ''];
    });
    // Three long phrases have no room on lines that lie so near each other.
    const ends = (await drawnText(page)).filter(({ text, x }) => rivals.includes(text) && x !== from.x);
    expect(ends.length).toBeGreaterThan(1);
    for (const to of ends) {
      const end = { x: to.x + Math.sign(from.x - to.x) * (to.width / 2 + 20), y: to.y };
      for (let share = 0.45; share < 0.8 && (await cardOf(page).count()) === 0; share += 0.08) {
        await page.mouse.move(
          end.x + (from.x - end.x) * (1 - share),
          end.y + (from.y - 26 - end.y) * (1 - share),
        );
        await page.waitForTimeout(560);
      }
    }
    expect(await cardOf(page).innerText()).toMatch(/is not to be confused with/);
    await page.keyboard.press('Escape');
    await expect.poll(() => cardOf(page).count()).toBe(0);
    expectNoFaults();
  });

  it('the keys do what the list of keys says', async () => {
    const page = await openPolly();
    const stop = mapOf(page).getByRole('link');
    await stop.focus();
    await expect.poll(() => said(page)).toMatch(/^Amazon Polly, service, in .+\. \d+ links\.$/);
    await page.keyboard.press(']');
    await expect.poll(() => said(page)).toMatch(/^.+ — .+ — .+, 1 of \d+/);
    const first = await said(page);
    await page.keyboard.press(']');
    await expect.poll(() => said(page)).toMatch(/, 2 of \d+/);
    await page.keyboard.press('[');
    await expect.poll(() => said(page)).toBe(first);

    await page.keyboard.press('ArrowRight');
    await expect.poll(() => said(page)).toMatch(/^.+ — .+ — .+, \d+ of \d+.*\. Now at .+/);
    const there = (await stop.innerText()).trim();
    expect(there).not.toBe('Amazon Polly');

    await page.keyboard.press('i');
    await expect.poll(() => cardOf(page).count()).toBe(1);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.card') !== null)).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => cardOf(page).count()).toBe(0);
    expect(await stop.evaluate((element) => element === document.activeElement)).toBe(true);

    const placeOf = async (): Promise<{ x: number; y: number }> => {
      const box = await stop.boundingBox();
      return { x: box?.x ?? 0, y: box?.y ?? 0 };
    };
    await restOfMap(page);
    const before = await placeOf();
    await page.keyboard.press('m');
    for (let n = 0; n < 3; n++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('m');
    await restOfMap(page);
    expect((await placeOf()).y - before.y).toBeGreaterThan(30);
    await page.keyboard.press('p');
    await restOfMap(page);
    expect(Math.abs((await placeOf()).y - before.y)).toBeLessThan(1);

    const picture = async (): Promise<string> => {
      await restOfMap(page);
      return [...(await wordsOn(page)).values()]
        .map(({ text, x, y }) => `${text} ${x.toFixed()} ${y.toFixed()}`)
        .join();
    };
    const whole = await picture();
    for (const key of ['+', '-', 'Shift+ArrowRight', '2', '3']) {
      const was = await picture();
      await page.keyboard.press(key);
      expect(await picture(), key).not.toBe(was);
      if (key === '3') await page.keyboard.press('1');
      if (key === 'Shift+ArrowRight' || key === '3') await page.keyboard.press('0');
    }
    expect(await picture()).toBe(whole);

    await page.keyboard.press('c');
    await expect.poll(() => page.getByRole('link', { name: 'Compare' }).count()).toBeGreaterThan(0);
    await page.keyboard.press('c');
    await page.keyboard.press('/');
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    visit().expectNoFaults();
  });

  it('what is expanded and moved is there again after a reload, and after Back', async () => {
    const page = await openPolly();
    const stop = mapOf(page).getByRole('link');
    await stop.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('e');
    await page.keyboard.press('m');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('m');
    await page.getByRole('link', { name: 'Concept Atlas' }).focus();
    await parked(page);
    const places = async (): Promise<string[]> =>
      [...(await wordsOn(page)).values()]
        .map(({ text, x, y }) => `${text} ${x.toFixed()} ${y.toFixed()}`)
        .sort();
    const before = await places();
    await page.reload();
    await parked(page, 600);
    expect(await places()).toEqual(before);
    await textOf(page).getByRole('link', { name: 'Amazon Lex', exact: true }).first().click();
    await expectHeading(page, /^Amazon Lex$/);
    await page.goBack();
    await expectHeading(page, /^Amazon Polly$/);
    await page.getByRole('link', { name: 'Concept Atlas' }).focus();
    await parked(page, 600);
    expect(await places()).toEqual(before);
    await mapOf(page).getByRole('button', { name: 'Reset' }).click();
    await parked(page);
    expect(await places()).not.toEqual(before);
    visit().expectNoFaults();
  });

  it('a double click shows the links of a neighbour in place; a click opens it', async () => {
    const page = await openPolly();
    const links = ({ text }: DrawnText): number => {
      const at = atlas().data.concepts.label.findIndex((label) => nameLines(label)[0] === text);
      return atlas().neighboursOf(atlas().data.concepts.id[at] ?? '').size;
    };
    const [word] = (await neighboursOn(page, polly())).sort((a, b) => links(b) - links(a));
    if (!word) throw new Error('no neighbour stands on the map');
    const before = [...(await wordsOn(page)).keys()].sort();
    await page.mouse.dblclick(word.x, word.y);
    await expect.poll(() => said(page)).toMatch(/its links are shown/);
    await page.waitForTimeout(400);
    await expectHeading(page, /^Amazon Polly$/);
    await parked(page);
    expect([...(await wordsOn(page)).keys()].sort()).not.toEqual(before);
    await mapOf(page).getByRole('button', { name: 'Reset' }).click();
    await parked(page);
    await page.mouse.click(word.x, word.y);
    await expectHeading(page, /^(?!Amazon Polly$)/);
    visit().expectNoFaults();
  });

  it('“more” leads on, on the map and into the text', async () => {
    const { page, open, expectNoFaults } = visit();
    await recordDrawnText(page);
    const hub = atlas().idOf('Amazon Bedrock');
    await open(`concept/${hub}/`);
    await parked(page);
    const seen = new Set((await neighboursOn(page, hub)).map(({ text }) => text));
    const first = seen.size;
    const more = mapOf(page).getByRole('button', { name: /\d+ more/ });
    const count = Number(/\d+/.exec(await more.innerText())?.[0]);
    expect(first).toBeGreaterThan(10);
    await more.click();
    await parked(page);
    const next = (await neighboursOn(page, hub)).map(({ text }) => text);
    // Names that begin alike are one to this ruler.
    expect(next.filter((text) => seen.has(text)).length).toBeLessThan(next.length / 3);
    expect(count).toBeGreaterThanOrEqual(next.length);
    await page.setViewportSize(PHONE);
    await open(`compare/?with=${polly()},${atlas().idOf('Amazon Lex')}`);
    await mapOf(page)
      .getByRole('button', { name: /more in the text/ })
      .click();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toBe('Comparison');
    await page.setViewportSize({ width: 1440, height: 900 });
    expectNoFaults();
  });

  it('lists, paths and comparisons follow the filter', async () => {
    const { page, open, expectNoFaults } = visit();
    const links = async (path: string): Promise<number> => {
      await open(path);
      await page.waitForTimeout(700);
      return textOf(page).locator('a[data-concept]').count();
    };
    for (const path of [
      `concept/${polly()}/`,
      `compare/?with=${polly()},${atlas().idOf('Amazon Transcribe')}`,
      `path/?from=${polly()}&to=${atlas().idOf('hallucination')}`,
    ]) {
      const all = await links(path);
      const left = await links(
        `${path}${path.includes('?') ? '&' : '?'}hide=kind.application,kind.concept,kind.feature`,
      );
      expect(all, path).toBeGreaterThan(3);
      expect(left, path).not.toBe(all);
    }
    expectNoFaults();
  });

  it('on paper the map stands above the text, dark on white', async () => {
    const page = await openPolly();
    // As the browser does it: first the event, then the layout for paper.
    await page.emulateMedia({ colorScheme: 'dark' });
    await restOfMap(page);
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
    const paper = await page.locator('canvas.paper').evaluate((canvas: HTMLCanvasElement) => {
      const box = canvas.getBoundingClientRect();
      const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {
        data: [],
      };
      let dark = 0;
      let white = 0;
      for (let i = 0; i < data.length; i += 4 * 97) {
        const sum = (data[i] ?? 0) + (data[i + 1] ?? 0) + (data[i + 2] ?? 0);
        if (sum > 750) white++;
        else if (sum < 300) dark++;
      }
      const text = document.querySelector('main h1')?.getBoundingClientRect().top ?? 0;
      return { dark, white, height: box.height, bottom: box.bottom, text };
    });
    await page.emulateMedia({ colorScheme: null, media: null });
    expect(paper.height).toBeGreaterThan(200);
    expect(paper.white).toBeGreaterThan(paper.dark * 5);
    expect(paper.dark).toBeGreaterThan(50);
    expect(paper.text).toBeGreaterThanOrEqual(paper.bottom);
    visit().expectNoFaults();
  });

  it('the camera flies there, out and in again, where motion is welcome', async () => {
    const page = await openPolly();
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    const frames = await paintings(page);
    await textOf(page).getByRole('link', { name: 'Amazon Lex', exact: true }).first().click();
    await expectHeading(page, /^Amazon Lex$/);
    await parked(page, 600);
    const flown = (await paintings(page)) - frames;
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(flown).toBeGreaterThan(4);
    visit().expectNoFaults();
  });
});

describe('under a finger', () => {
  const visit = useBrowser();

  it('one pans, two zoom, a tap opens, and the card has a button for what needs a drag', async () => {
    const { page, open, expectNoFaults, close } = await visit({
      viewport: PHONE,
      hasTouch: true,
      reducedMotion: 'reduce',
    });
    await recordDrawnText(page);
    const hub = atlas().idOf('Amazon Bedrock');
    await open(`concept/${hub}/`);
    await restOfMap(page, 500);
    const touch = await page.context().newCDPSession(page);
    const fingers = async (
      type: 'touchStart' | 'touchMove' | 'touchEnd',
      ...touchPoints: { x: number; y: number }[]
    ) => touch.send('Input.dispatchTouchEvent', { type, touchPoints });
    const focus = async (): Promise<DrawnText> => {
      const word = (await wordsOn(page)).get('Amazon Bedrock');
      if (!word) throw new Error('the focus does not stand on the map');
      return word;
    };
    const neighbours = async () => neighboursOn(page, hub);

    const before = await focus();
    await fingers('touchStart', { x: 200, y: 360 });
    for (const x of [190, 175, 160]) await fingers('touchMove', { x, y: 360 });
    await fingers('touchEnd');
    await restOfMap(page);
    expect((await focus()).x - before.x).toBeLessThan(-15);
    await mapOf(page).getByRole('button', { name: 'Fit in view' }).click();
    await restOfMap(page);

    const span = async (): Promise<number> => {
      const ys = (await neighbours()).map(({ y }) => y);
      return Math.max(...ys) - Math.min(...ys);
    };
    const narrow = await span();
    await fingers('touchStart', { x: 170, y: 250 }, { x: 210, y: 250 });
    for (const by of [10, 25, 40])
      await fingers('touchMove', { x: 170 - by, y: 250 }, { x: 210 + by, y: 250 });
    await fingers('touchEnd');
    await restOfMap(page);
    expect(await span()).toBeGreaterThan(narrow * 1.2);
    await mapOf(page).getByRole('button', { name: 'Fit in view' }).click();
    await restOfMap(page);

    // Move, then where to.
    const [word] = await neighbours();
    if (!word) throw new Error('no neighbour stands on the map');
    await fingers('touchStart', { x: word.x, y: word.y });
    await expect.poll(() => mapOf(page).getByRole('button', { name: 'Move' }).count()).toBe(1);
    await fingers('touchEnd');
    await mapOf(page).getByRole('button', { name: 'Move' }).tap();
    await page.touchscreen.tap(300, 380);
    await restOfMap(page);
    const moved = (await wordsOn(page)).get(word.text);
    expect(Math.hypot((moved?.x ?? 0) - word.x, (moved?.y ?? 0) - word.y)).toBeGreaterThan(30);
    expect(page.url()).toContain(hub);
    await mapOf(page).getByRole('button', { name: 'Reset' }).click();
    await restOfMap(page);

    await page.touchscreen.tap(word.x, word.y);
    await expectHeading(page, /^(?!Amazon Bedrock$)/);
    expectNoFaults();
    await close();
  });
});
