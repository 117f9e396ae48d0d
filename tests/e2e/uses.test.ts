/** The three main uses: browse from a service to a related one, compare two, search one and open it. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useAtlas } from './atlas.ts';
import { drawnText, recordDrawnText, restOfMap } from './drawn-text.ts';
import { expectHeading, headingOf, mapOf, textOf, useVisit } from './visit.ts';

const atlas = useAtlas();
const visit = useVisit();
const POLLY = 'Amazon Polly';
const TRANSCRIBE = 'Amazon Transcribe';

describe('browsing from a service to a related one', () => {
  it('by a link beside the map', async () => {
    const { page, open, expectNoFaults } = visit();
    const polly = atlas().idOf(POLLY);
    await open(`concept/${polly}/`);
    const said = textOf(page).getByRole('region', { name: 'What the notes say of it' });
    const link = said.getByRole('listitem').getByRole('link').first();
    const label = (await link.innerText()).trim();
    await link.click();
    await expectHeading(page, label);
    expect([...atlas().neighboursOf(polly)].map((id) => atlas().labelOf(id))).toContain(label);
    expectNoFaults();
  });

  it('by the keyboard on the map', async () => {
    const { page, open, expectNoFaults } = visit();
    const polly = atlas().idOf(POLLY);
    await open(`concept/${polly}/`);
    const stop = mapOf(page).getByRole('link');
    await expect.poll(() => stop.innerText()).toMatch(POLLY);
    await stop.focus();
    const said = mapOf(page).getByRole('status');
    await expect.poll(() => said.textContent()).toMatch(new RegExp(`^${POLLY}, .*\\d+ links?`));
    await page.keyboard.press(']');
    // A link is announced as a proposition, with its place among the links.
    await expect.poll(() => said.textContent()).toMatch(new RegExp(`.+ — .+ — .+, 1 of \\d+`));
    expect(await said.textContent()).toContain(POLLY);
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowUp', 'ArrowLeft']) {
      await page.keyboard.press(key);
      if (/Now at/.test((await said.textContent()) ?? '')) break;
    }
    const there = /Now at ([^,]+), /.exec((await said.textContent()) ?? '')?.[1] ?? '';
    expect([...atlas().neighboursOf(polly)].map((id) => atlas().labelOf(id))).toContain(there);
    await page.keyboard.press('Enter');
    await expectHeading(page, there);
    expectNoFaults();
  });

  it('by a click on a name on the map', async () => {
    const { page, open, expectNoFaults } = visit();
    await recordDrawnText(page);
    const polly = atlas().idOf(POLLY);
    await open(`concept/${polly}/`);
    await restOfMap(page);
    const near = new Map([...atlas().neighboursOf(polly)].map((id) => [atlas().labelOf(id), id]));
    const free = (await textOf(page).boundingBox())?.x ?? 0;
    const name = (await drawnText(page)).find(({ text, x, width }) => near.has(text) && x + width / 2 < free);
    if (!name) throw new Error('no neighbour with a name on one line stands on the map');
    await page.mouse.click(name.x, name.y);
    await expectHeading(page, name.text);
    expectNoFaults();
  });
});

describe('comparing two', () => {
  it('by address', async () => {
    const { page, open, expectNoFaults } = visit();
    await open(`compare/?with=${atlas().idOf(POLLY)},${atlas().idOf(TRANSCRIBE)}`);
    await expectComparison(page);
    await expect.poll(() => textOf(page).getByRole('heading', { name: 'The difference' }).count()).toBe(1);
    expectNoFaults();
  });

  it('from a concept, by what it is not to be confused with', async () => {
    const { page, open, expectNoFaults } = visit();
    await open(`concept/${atlas().idOf(POLLY)}/`);
    await textOf(page)
      .getByRole('link', { name: `Compare with ${TRANSCRIBE}` })
      .first()
      .click();
    await expectComparison(page);
    expectNoFaults();
  });

  it('from two concepts, gathered one after the other', async () => {
    const { page, open, expectNoFaults } = visit();
    for (const name of [POLLY, TRANSCRIBE]) {
      await open(`concept/${atlas().idOf(name)}/`);
      await textOf(page).getByRole('button', { name: 'Add to comparison' }).click();
    }
    const tray = textOf(page).getByRole('region', { name: 'Gathered for a comparison' });
    await tray.getByRole('button', { name: 'Compare', exact: true }).click();
    await expectComparison(page);
    expectNoFaults();
  });

  it('by search', async () => {
    const { page, open, expectNoFaults } = visit();
    await open('compare/');
    for (const [field, name] of [
      ['First concept', 'polly'],
      ['Add a concept', 'transcribe'],
    ] as const) {
      const box = textOf(page).getByRole('combobox', { name: field });
      await box.fill(name);
      await textOf(page).getByRole('option').first().waitFor();
      await box.press('Enter');
    }
    await expectComparison(page);
    expectNoFaults();
  });
});

async function expectComparison(page: Page): Promise<void> {
  await expectHeading(page, /^Amazon (Polly or Amazon Transcribe|Transcribe or Amazon Polly)$/);
  const table = textOf(page).getByRole('region', { name: 'Comparison' }).getByRole('table');
  const heads = await table.getByRole('columnheader').allInnerTexts();
  expect(heads.map((text) => text.trim()).sort()).toEqual([POLLY, TRANSCRIBE]);
  const rows = await table.getByRole('rowheader').allInnerTexts();
  expect(rows).toContain('what it is');
  expect(rows.length).toBeGreaterThan(2);
}

describe('searching', () => {
  it.each([
    ['an acronym', 'RAG', 'Retrieval-augmented generation'],
    ['a need', 'which service finds PII in S3', 'Amazon Macie'],
    ['a name with a typo', 'amazon transcirbe', TRANSCRIBE],
    ['the beginning of a name', 'amazon pol', POLLY],
  ])('by %s, and opening the first hit', async (_, words, name) => {
    const { page, open, expectNoFaults } = visit();
    await open('');
    const box = page.getByRole('combobox', { name: 'Search the atlas' });
    await box.fill(words);
    const first = page.getByRole('option').first();
    await expect.poll(() => first.innerText()).toMatch(new RegExp(name, 'i'));
    await box.press('Enter');
    await expectHeading(page, new RegExp(`^${name}$`, 'i'));
    expect(new URL(page.url()).pathname).toBe(`/concept/${atlas().idOf(name)}/`);
    expectNoFaults();
  });

  it('by a task, with the service for it among the first three', async () => {
    const { page, open, expectNoFaults } = visit();
    await open('');
    await page.getByRole('combobox', { name: 'Search the atlas' }).fill('text to speech');
    await page.getByRole('option').first().waitFor();
    const hits = await page.getByRole('option').allInnerTexts();
    expect(hits.slice(0, 3).join('\n')).toContain(POLLY);
    expectNoFaults();
  });

  it('from anywhere, by / and by Ctrl K; arrows choose, Escape leaves', async () => {
    const { page, open, expectNoFaults } = visit();
    await open(`concept/${atlas().idOf(POLLY)}/`);
    const box = page.getByRole('combobox', { name: 'Search the atlas' });
    const isFocused = () => box.evaluate((element) => element === document.activeElement);
    for (const keys of ['/', 'Control+k']) {
      await page.keyboard.press(keys);
      await expect.poll(isFocused).toBe(true);
      expect(await box.inputValue()).toBe('');
      // The first Escape may close the list of recent searches.
      await page.keyboard.press('Escape');
      if (await isFocused()) await page.keyboard.press('Escape');
      await expect.poll(isFocused).toBe(false);
    }
    await page.keyboard.press('/');
    await page.keyboard.type('clarify');
    const second = page.getByRole('option').nth(1);
    await second.waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => second.getAttribute('aria-selected')).toBe('true');
    expect(await box.getAttribute('aria-activedescendant')).toBe(await second.getAttribute('id'));
    await page.keyboard.press('Enter');
    await expect.poll(() => headingOf(page).innerText()).not.toBe(POLLY);
    expectNoFaults();
  });

  it('shows all hits on a page of their own, and says when there is none', async () => {
    const { page, open, expectNoFaults } = visit();
    // Of its passages two stand on one line.
    await open('search/?q=encryption');
    await expectHeading(page, 'Search');
    const hits = textOf(page)
      .getByRole('region', { name: /^Concepts/ })
      .getByRole('listitem');
    await expect.poll(() => hits.count()).toBeGreaterThan(2);
    await open('search/?q=qqqqzzzz');
    await expect.poll(() => textOf(page).innerText()).toContain('Nothing found for “qqqqzzzz”');
    expectNoFaults();
  });
});
