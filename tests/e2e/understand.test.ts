/** What each lens offers beyond being there: sorting, folding, copying, facets, sets; by pointer, by keyboard, on a phone. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findPaths } from '#lib/graph/find-paths.ts';
import { pathGraphOf } from '#lib/graph/path-graph.ts';
import { NO_FILTER } from '#lib/map/legend.ts';
import { useAtlas } from './atlas.ts';
import { drawnText, recordDrawnText, restOfMap } from './drawn-text.ts';
import { expectHeading, headingOf, mapOf, PHONE, textOf, useVisit } from './visit.ts';

const atlas = useAtlas();
const POLLY = 'Amazon Polly';
const TRANSCRIBE = 'Amazon Transcribe';

describe('matrix', () => {
  const visit = useVisit();
  const rowHeads = (page: Page): Promise<string[]> =>
    textOf(page)
      .getByRole('region', { name: /×/ })
      .getByRole('rowheader')
      .evaluateAll((all) => all.map((one) => one.textContent.trim()));

  it('sorts its rows by links, by name and by one column, and leads from a cell to the statement', async () => {
    const { page, open, expectNoFaults } = visit();
    await open('matrix/?rows=metric&columns=technique');
    const table = textOf(page).getByRole('region', { name: /×/ });
    await table.waitFor();
    const byLinks = await rowHeads(page);
    expect(byLinks.length).toBeGreaterThan(5);
    await table.getByRole('button', { name: 'by name' }).click();
    const byName = await rowHeads(page);
    expect(byName).toEqual([...byLinks].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)));
    expect(byName).not.toEqual(byLinks);
    // By the keyboard: the rows that have something in the last column come first.
    const column = table.getByRole('columnheader').last();
    await column.getByRole('button').press('Enter');
    expect(await column.getAttribute('aria-sort')).toBe('descending');
    const cells = await table
      .getByRole('row')
      .evaluateAll((rows) => rows.slice(1).map((row) => row.lastElementChild?.textContent.trim() !== ''));
    expect(cells).toEqual([...cells].sort((a, b) => Number(b) - Number(a)));
    expect(cells[0]).toBe(true);
    await table.getByRole('button', { name: 'by links' }).click();
    expect(await rowHeads(page)).toEqual(byLinks);

    const cell = table.getByRole('cell').getByRole('link').first();
    const phrase = (await cell.innerText()).trim();
    await cell.click();
    await expectHeading(page, byLinks[0] ?? '');
    const statement = page.locator(':target, .marked').first();
    await expect.poll(() => statement.count()).toBe(1);
    expect(phrase).not.toBe('');
    await page.goBack();
    await expect.poll(() => rowHeads(page)).toEqual(byLinks);
    expectNoFaults();
  });

  it('is made by choosing two sides, and keeps its heads in sight', async () => {
    const { page, open, expectNoFaults } = visit();
    await open('matrix/');
    await textOf(page).getByRole('combobox', { name: 'Rows' }).selectOption('service');
    await textOf(page).getByRole('combobox', { name: 'Columns' }).selectOption('application');
    const table = textOf(page).getByRole('region', { name: /×/ });
    const head = table.getByRole('columnheader').first();
    await head.waitFor();
    const size = /(\d+) × (\d+)/.exec((await textOf(page).getByRole('status').first().textContent()) ?? '');
    expect(Math.max(Number(size?.[1]), Number(size?.[2]))).toBeLessThanOrEqual(40);
    const before = (await head.boundingBox())?.y ?? 0;
    await table.evaluate((element) => element.scrollTo(0, 400));
    expect(Math.abs(((await head.boundingBox())?.y ?? 0) - before)).toBeLessThan(2);
    expectNoFaults();
  });
});

describe('compare', () => {
  const visit = useVisit({ permissions: ['clipboard-read', 'clipboard-write'] });

  it('folds rows that are alike, and copies what is left as a Markdown table', async () => {
    const { page, open, expectNoFaults } = visit();
    await open(`compare/?with=${atlas().idOf(POLLY)},${atlas().idOf(TRANSCRIBE)}`);
    const table = textOf(page).getByRole('region', { name: 'Comparison' });
    const heads = table.getByRole('rowheader');
    await heads.first().waitFor();
    const all = await heads.count();
    const fold = textOf(page).getByRole('checkbox', { name: /Only where they differ/ });
    if ((await fold.count()) > 0) {
      const hidden = Number(/hides (\d+)/.exec((await fold.locator('..').textContent()) ?? '')?.[1]);
      await fold.check();
      expect(await heads.count()).toBe(all - hidden);
    }
    await textOf(page).getByRole('button', { name: 'Copy as Markdown table' }).click();
    await expect.poll(() => textOf(page).getByText('Copied as a Markdown table.').count()).toBe(1);
    const [first = '', second = ''] = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
    expect(first).toBe(`|  | ${POLLY} | ${TRANSCRIBE} |`);
    expect(second).toBe('| --- | --- | --- |');
    expectNoFaults();
  });

  it('takes in what is picked on the map', async () => {
    const { page, open, expectNoFaults } = visit();
    await recordDrawnText(page);
    const polly = atlas().idOf(POLLY);
    await open(`concept/${polly}/`);
    await restOfMap(page);
    const near = new Map([...atlas().neighboursOf(polly)].map((id) => [atlas().labelOf(id), id]));
    const free = (await textOf(page).boundingBox())?.x ?? 0;
    const names = (await drawnText(page)).filter(
      ({ text, x, width }) => near.has(text) && x + width / 2 < free,
    );
    expect(names.length).toBeGreaterThan(1);
    await page.keyboard.down('Shift');
    for (const { x, y } of names.slice(0, 2)) await page.mouse.click(x, y);
    await page.keyboard.up('Shift');
    const tray = page.getByRole('region', { name: 'Gathered for a comparison' });
    await tray.getByRole('button', { name: 'Compare', exact: true }).click();
    await expectHeading(page, / or /);
    for (const { text } of names.slice(0, 2)) expect(await headingOf(page).textContent()).toContain(text);
    expectNoFaults();
  });
});

describe('path', () => {
  const visit = useVisit();

  it('is asked for by the keyboard alone, shows its passages, and can be turned round', async () => {
    const { page, open, expectNoFaults } = visit();
    await open('path/');
    for (const [field, name] of [
      ['From', 'bertscore'],
      ['To', 'transformer'],
    ] as const) {
      await textOf(page).getByRole('combobox', { name: field, exact: true }).focus();
      await page.keyboard.type(name);
      await textOf(page).getByRole('option').first().waitFor();
      await page.keyboard.press('Enter');
    }
    await expectHeading(page, 'From BERTScore to transformer');
    const ways = textOf(page).getByRole('region', { name: /way/ });
    await expect.poll(() => ways.count()).toBeGreaterThan(0);
    expect(await ways.count()).toBeLessThanOrEqual(3);
    const summary = ways.first().locator('summary').first();
    await summary.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => ways.first().getByRole('blockquote').first().isVisible()).toBe(true);
    await textOf(page).getByRole('button', { name: 'The other way round' }).press('Enter');
    await expectHeading(page, 'From transformer to BERTScore');
    await page.goBack();
    await expectHeading(page, 'From BERTScore to transformer');
    expectNoFaults();
  });

  it('respects the filter, says why there is none, and the way out', async () => {
    const { page, open, expectNoFaults } = visit();
    const [from, to] = [atlas().idOf('BERTScore'), atlas().idOf('transformer')];
    await open(
      `path/?from=${from}&to=${to}&hide=kind.${atlas().data.concepts.kind[atlas().data.concepts.id.indexOf(to)] ?? ''}`,
    );
    const said = async (): Promise<string> =>
      (await textOf(page).getByRole('status').allInnerTexts()).join(' ');
    await expect.poll(said).toContain('transformer is hidden by the filter.');
    await textOf(page).getByRole('button', { name: 'Show everything' }).click();
    const ways = textOf(page).getByRole('region', { name: /way/ });
    await expect.poll(() => ways.count()).toBeGreaterThan(0);

    const { data } = atlas();
    const possible = data.concepts.id.find(
      (id, place) =>
        (data.concepts.confidence[place] ?? 1) < data.shownFrom &&
        findPaths(pathGraphOf(data), from, id, { filter: { ...NO_FILTER, possible: true } }).paths.length > 0,
    );
    await open(`path/?from=${from}&to=${possible ?? ''}`);
    await expect.poll(said).toContain('is merely possible, and not shown now.');
    await textOf(page).getByRole('button', { name: 'Show what is merely possible' }).click();
    await expect.poll(() => ways.count()).toBeGreaterThan(0);
    expectNoFaults();
  });
});

describe('search', () => {
  const visit = useVisit();

  it('opens with Enter what a filter hides, and says so', async () => {
    const { page, open, expectNoFaults } = visit();
    await open('?hide=kind.service');
    const box = page.getByRole('combobox', { name: 'Search the atlas' });
    await box.fill('polly');
    await page.getByRole('option').first().waitFor();
    await box.press('Enter');
    await expectHeading(page, /^Amazon Polly$/);
    await expect.poll(() => textOf(page).innerText()).toMatch(/filter hides|hidden by your filter/i);
    expectNoFaults();
  });

  it('remembers what was looked for, narrows by facets, and offers the nearest spelling', async () => {
    const { page, open, expectNoFaults } = visit();
    await open('');
    const box = page.getByRole('combobox', { name: 'Search the atlas' });
    await box.fill('speech');
    await page.getByRole('option', { name: 'Show all hits, and on the map' }).click();
    await expectHeading(page, 'Search');
    const concepts = textOf(page).getByRole('region', { name: /^Concepts/ });
    await concepts.waitFor();
    const count = async (): Promise<number> =>
      Number(/\d+/.exec((await concepts.getByRole('heading').textContent()) ?? ''));
    const all = await count();
    const facet = textOf(page).getByRole('group', { name: 'Family' }).getByRole('button').first();
    await facet.press('Enter');
    await expect.poll(() => facet.getAttribute('aria-pressed')).toBe('true');
    const few = await count();
    expect(few).toBeLessThan(all);
    expect(await facet.textContent()).toContain(String(few));
    // Who opens a hit and comes back finds the list as it was.
    await concepts.getByRole('link').first().click();
    await textOf(page).getByRole('button', { name: 'Add to comparison' }).waitFor();
    await page.goBack();
    await expect.poll(() => facet.getAttribute('aria-pressed')).toBe('true');
    expect(await count()).toBe(few);

    await box.focus();
    const again = page.getByRole('option', { name: /Again:\s*speech/ });
    await again.waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await box.inputValue()).toBe('speech');

    await box.fill('polly vs transcribe');
    await page.getByRole('option', { name: 'Compare Amazon Polly and Amazon Transcribe' }).waitFor();
    await box.press('Enter');
    await expectHeading(page, /Amazon Polly or\s+Amazon Transcribe/);

    await open('search/?q=comprehendddzz');
    await textOf(page).getByRole('link', { name: 'Amazon Comprehend', exact: true }).click();
    await expect.poll(() => concepts.getByRole('link').first().innerText()).toMatch(/Amazon Comprehend/);
    await page.goBack();
    await expect.poll(() => textOf(page).innerText()).toContain('Nothing found for “comprehendddzz”');
    expectNoFaults();
  });
});

describe('notes and study order', () => {
  const visit = useVisit({ reducedMotion: 'reduce' });

  it('follows what is in view, or shows all concepts of the page', async () => {
    const { page, open, expectNoFaults } = visit();
    await recordDrawnText(page);
    const source = atlas().data.sources[1]?.id ?? '';
    await open(`notes/${source}/`);
    await restOfMap(page, 900);
    const names = async (): Promise<string> =>
      (await drawnText(page))
        .map(({ text }) => text)
        .sort()
        .join();
    const top = await names();
    await textOf(page).locator('[data-line]').last().scrollIntoViewIfNeeded();
    await expect.poll(async () => (await names()) === top, { timeout: 8000 }).toBe(false);
    const set = textOf(page).getByRole('button', { name: /^Show all \d+ concepts of this page$/ });
    const followed = await names();
    await set.click();
    await expect.poll(async () => (await names()) === followed, { timeout: 8000 }).toBe(false);
    expect(await textOf(page).getByRole('button', { name: 'Follow what is in view' }).count()).toBe(1);
    const contents = textOf(page).getByRole('navigation', { name: 'Contents' }).getByRole('link').last();
    const title = (await contents.innerText()).trim();
    await contents.click();
    await expect.poll(() => textOf(page).locator('.marked').first().innerText()).toContain(title);
    expectNoFaults();
  });

  it('prints the notes whole, without map and controls', async () => {
    const { page, open, expectNoFaults } = visit();
    await open(`notes/${atlas().data.sources[1]?.id ?? ''}/`);
    const controls = page.getByRole('button').or(page.getByRole('combobox'));
    expect(await controls.count()).toBeGreaterThan(5);
    try {
      await page.emulateMedia({ media: 'print' });
      expect(await controls.allInnerTexts()).toEqual([]);
      expect(await mapOf(page).isVisible()).toBe(false);
      expect(await textOf(page).locator('[data-line]').last().isVisible()).toBe(true);
    } finally {
      await page.emulateMedia({ media: 'screen' });
    }
    expectNoFaults();
  });

  it('starts with at most 25 concepts, each of which leads on to the next', async () => {
    const { page, open, expectNoFaults } = visit();
    await open('');
    const start = textOf(page).getByRole('region', { name: 'Start here' }).getByRole('listitem');
    expect(await start.count()).toBeLessThanOrEqual(25);
    expect(await start.count()).toBeGreaterThan(5);
    await start.first().getByRole('link').first().click();
    await expect.poll(() => headingOf(page).textContent()).not.toBe(atlas().data.title);
    const first = (await headingOf(page).textContent())?.trim() ?? '';
    const order = textOf(page).getByRole('navigation', { name: /order/i });
    const next = order.getByRole('link').last();
    const name = (await next.innerText()).trim();
    await next.click();
    await expectHeading(page, name);
    await expect.poll(async () => (await order.getByRole('link').first().innerText()).trim()).toBe(first);
    expectNoFaults();
  });
});

describe('on a phone, by touch', () => {
  const visit = useVisit({ viewport: PHONE, hasTouch: true, isMobile: true });

  it('compares, finds a path, reads the notes', async () => {
    const { page, open, expectNoFaults } = visit();
    await open('compare/');
    await textOf(page)
      .getByRole('link', { name: / or |and/ })
      .first()
      .tap();
    await expectHeading(page, / or /);
    const table = textOf(page).getByRole('region', { name: 'Comparison' });
    await table.getByRole('rowheader').first().waitFor();
    // What goes on beyond the edge is shaded there, by a shade that stays while the table goes.
    const shade = await table.evaluate((element) => getComputedStyle(element).backgroundAttachment);
    expect(shade).toBe('local, local, scroll, scroll');
    await table.locator('summary').first().tap();
    await expect.poll(() => table.getByRole('blockquote').first().isVisible()).toBe(true);
    await table
      .getByRole('link', { name: /, lines? \d+/ })
      .first()
      .tap();
    await page.waitForURL(/\/notes\//);
    await page.goBack();
    await expectHeading(page, / or /);

    await open('path/');
    await textOf(page).getByRole('region', { name: 'For instance' }).getByRole('link').first().tap();
    await expectHeading(page, /^From .+ to /);
    await expect.poll(() => textOf(page).getByRole('region', { name: /way/ }).count()).toBeGreaterThan(0);

    await open('matrix/?rows=metric&columns=technique');
    const crossed = textOf(page).getByRole('region', { name: /×/ });
    await crossed.getByRole('button', { name: 'by name' }).tap();
    expect(await crossed.getByRole('button', { name: 'by name' }).getAttribute('aria-pressed')).toBe('true');
    expectNoFaults();
  });
});
