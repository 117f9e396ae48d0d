/** The map as a reader handles it: camera and filters live in the address, nothing moves by itself, focus stays small. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { nameLines } from '#lib/map/measures.ts';
import { useAtlas } from './atlas.ts';
import { drawnText, paintings, recordDrawnText, restOfMap } from './drawn-text.ts';
import { expectHeading, mapOf, useVisit } from './visit.ts';

const atlas = useAtlas();
const visit = useVisit({ reducedMotion: 'reduce' });

describe('the camera', () => {
  it('stands in the address and survives a reload, to half a pixel', async () => {
    const { page, open, expectNoFaults } = visit();
    await recordDrawnText(page);
    await open('');
    await restOfMap(page);
    for (const button of ['Zoom in', 'Zoom in'])
      await mapOf(page).getByRole('button', { name: button }).click();
    await restOfMap(page);
    const { x, y } = await emptySpot(page);
    await page.mouse.down();
    await page.mouse.move(x + 80, y - 60, { steps: 4 });
    await page.mouse.up();
    await parkPointer(page);
    await expect.poll(() => new URL(page.url()).searchParams.get('at')).toMatch(/^-?[\d.]+,-?[\d.]+,[\d.]+$/);
    await restOfMap(page, 700);
    const address = page.url();
    const before = await placesOf(page);
    await page.reload();
    await restOfMap(page);
    expect(page.url()).toBe(address);
    expectSamePlaces(await placesOf(page), before);
    expectNoFaults();
  });

  it('fits the whole again with its button and with 0', async () => {
    const { page, open } = visit();
    await recordDrawnText(page);
    await open('');
    await restOfMap(page);
    const whole = await placesOf(page);
    for (const back of ['button', 'key'] as const) {
      await mapOf(page).getByRole('button', { name: 'Zoom in' }).click();
      await restOfMap(page);
      expect(Object.fromEntries(await placesOf(page))).not.toEqual(Object.fromEntries(whole));
      if (back === 'button') await mapOf(page).getByRole('button', { name: 'Fit in view' }).click();
      else {
        await mapOf(page).getByRole('link').focus();
        await page.keyboard.press('0');
        await page.getByRole('link', { name: 'Concept Atlas' }).focus();
      }
      await restOfMap(page);
      expectSamePlaces(await placesOf(page), whole);
    }
  });
});

describe('filters', () => {
  it('change counts, picture and address; reload keeps them; reset restores all', async () => {
    const { page, open, expectNoFaults } = visit();
    await recordDrawnText(page);
    await open('');
    await restOfMap(page);
    const map = mapOf(page);
    const families = map.getByRole('list', { name: 'Families' });
    const before = await placesOf(page);
    const others = await families.getByRole('button').last().getAttribute('aria-label');
    const first = families.getByRole('button').first();
    const label = (await first.getAttribute('aria-label')) ?? '';
    expect(await first.getAttribute('aria-pressed')).toBe('true');

    await first.click();
    await expect.poll(() => first.getAttribute('aria-pressed')).toBe('false');
    expect(await first.getAttribute('aria-label')).not.toBe(label);
    expect(await families.getByRole('button').last().getAttribute('aria-label')).toBe(others);
    await expect.poll(() => new URL(page.url()).searchParams.get('hide')).toContain('kind.');
    await parkPointer(page);
    await restOfMap(page);
    const hidden = new Set(
      (new URL(page.url()).searchParams.get('hide') ?? '').split(',').map((one) => one.slice(5)),
    );
    const { kind, label: labels } = atlas().data.concepts;
    const filtered = await placesOf(page);
    // Not what else may read the same: the name of a region, or a line of a longer name.
    const alike = new Set(atlas().data.regions.map((region) => region.label));
    for (const one of labels)
      if (nameLines(one).length > 1) for (const line of nameLines(one)) alike.add(line);
    const shown = labels.filter((one) => filtered.has(one) && !alike.has(one));
    expect(shown.length).toBeGreaterThan(0);
    expect(
      shown.filter((one) => labels.every((name, i) => name !== one || hidden.has(kind[i] ?? ''))),
    ).toEqual([]);

    const address = page.url();
    await page.reload();
    await restOfMap(page);
    expect(page.url()).toBe(address);
    expectSamePlaces(await placesOf(page), filtered);
    await map.getByRole('button', { name: 'Reset' }).click();
    await parkPointer(page);
    await restOfMap(page);
    expect(new URL(page.url()).searchParams.get('hide')).toBeNull();
    expect(await first.getAttribute('aria-label')).toBe(label);
    expectSamePlaces(await placesOf(page), before);
    expect(await map.getByRole('button', { name: 'Reset' }).count()).toBe(0);
    expectNoFaults();
  });

  it.each(['Concepts', 'Links', 'Regions', 'Notes'])(
    '%s: a switch in the legend changes the address',
    async (sort) => {
      const { page, open, expectNoFaults } = visit();
      await open('');
      const map = mapOf(page);
      await map.getByRole('button', { name: 'Legend' }).click();
      const legend = map.getByRole('region', { name: 'Legend and filters' });
      const box = legend
        .locator('h3', { hasText: new RegExp(`^${sort}$`) })
        .locator('xpath=following::input[@type="checkbox"][1]');
      expect(await box.isChecked()).toBe(true);
      await box.click();
      await expect
        .poll(() => new URL(page.url()).searchParams.get('hide'))
        .toMatch(/^(kind|relation|region|source)\../);
      expect(await box.isChecked()).toBe(false);
      await page.keyboard.press('Escape');
      await expect.poll(() => legend.count()).toBe(0);
      expectNoFaults();
    },
  );
});

describe('the map at rest', () => {
  it.each(['', 'concept'])('does not move: two pictures a second apart are the same (%s)', async (lens) => {
    const { page, open } = visit();
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await recordDrawnText(page);
    await open(lens === '' ? '' : `concept/${atlas().idOf('Amazon Polly')}/`);
    await parkPointer(page);
    await restOfMap(page, 800);
    const painted = await paintings(page);
    const first = await page.screenshot();
    await page.waitForTimeout(1_000);
    const second = await page.screenshot();
    expect(second.equals(first)).toBe(true);
    expect(await paintings(page)).toBe(painted);
    await page.emulateMedia({ reducedMotion: 'reduce' });
  });
});

describe('the focus view', () => {
  it.each([1, 2, 3])(
    'holds at most 50 concepts, %d links far, and says how many more there are',
    async (hops) => {
      const { page, open, expectNoFaults } = visit();
      await recordDrawnText(page);
      const busiest = mostLinked();
      await open(`concept/${busiest}/${hops === 1 ? '' : `?hops=${hops}`}`);
      await expectHeading(page, atlas().labelOf(busiest));
      await restOfMap(page);
      const first = new Map(atlas().data.concepts.label.map((label) => [nameLines(label)[0] ?? '', label]));
      const names = (await drawnText(page)).filter(({ text }) => first.has(text));
      expect(names.length).toBeGreaterThan(3);
      expect(names.length).toBeLessThanOrEqual(50);
      if (hops === 1 && atlas().neighboursOf(busiest).size > 49)
        expect(
          await mapOf(page)
            .getByRole('button', { name: /\d+ more/ })
            .count(),
        ).toBe(1);
      const step = mapOf(page).getByRole('group', { name: 'How many links far' });
      expect(await step.getByRole('button', { pressed: true }).innerText()).toBe(String(hops));
      expectNoFaults();
    },
  );

  it('writes the linking phrase on its links', async () => {
    const { page, open } = visit();
    await recordDrawnText(page);
    const polly = atlas().idOf('Amazon Polly');
    await open(`concept/${polly}/`);
    await restOfMap(page);
    const phrases = new Set(atlas().data.relations.phrase);
    const written = (await drawnText(page)).filter(({ text }) => phrases.has(text) || text.endsWith('…'));
    expect(written.length).toBeGreaterThan(1);
    expect(written.filter(({ text }) => text.endsWith('…'))).toEqual([]);
  });
});

/** The shown concept with the most neighbours. */
function mostLinked(): string {
  const { relations, concepts, shownFrom } = atlas().data;
  const links = new Map<number, number>();
  relations.subject.forEach((subject, r) => {
    if ((relations.confidence[r] ?? 0) < shownFrom) return;
    for (const end of [subject, relations.object[r] ?? -1]) links.set(end, (links.get(end) ?? 0) + 1);
  });
  const [place = -1] = [...links].reduce((most, one) => (one[1] > most[1] ? one : most), [-1, 0]);
  return concepts.id[place] ?? '';
}

/** Out of the map, so that nothing is pointed at. */
async function parkPointer(page: Page): Promise<void> {
  await page.mouse.move(5, 5);
}

/** Where each word stands that stands but once. */
async function placesOf(page: Page): Promise<Map<string, { x: number; y: number }>> {
  const words = (await drawnText(page)).filter(({ text }) => text.length > 1);
  const once = words.filter(({ text }) => words.filter((word) => word.text === text).length === 1);
  return new Map(once.map(({ text, x, y }) => [text, { x, y }]));
}

/** Moves the pointer to a place of the map where nothing stands: a drag from there moves the map, not a concept. */
async function emptySpot(page: Page): Promise<{ x: number; y: number }> {
  for (const y of [500, 440, 560, 380])
    for (const x of [300, 350, 400, 250]) {
      await page.mouse.move(x, y);
      await page.waitForTimeout(100);
      const empty = await page.evaluate(
        ([left, top]) => {
          const under = document.elementFromPoint(left, top);
          return under !== null && getComputedStyle(under).cursor !== 'pointer';
        },
        [x, y] as const,
      );
      if (empty) return { x, y };
    }
  throw new Error('the map has no empty spot');
}

function expectSamePlaces(
  now: Map<string, { x: number; y: number }>,
  then: Map<string, { x: number; y: number }>,
): void {
  expect([...now.keys()].sort()).toEqual([...then.keys()].sort());
  const shifted = [...now].flatMap(([text, { x, y }]) => {
    const former = then.get(text) ?? { x: NaN, y: NaN };
    const by = Math.hypot(former.x - x, former.y - y);
    return by <= 0.5 ? [] : [`“${text}” by ${by.toFixed(2)} px`];
  });
  expect(shifted.slice(0, 5)).toEqual([]);
}
