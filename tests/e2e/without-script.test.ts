/** Without JavaScript: what the server sends is a readable page, and its links lead somewhere. */
import { describe, expect, inject, it } from 'vitest';
import { useAtlas } from './atlas.ts';
import { LENS_NAMES, lensAddress } from './lens-table.ts';
import { fetchPage, fetchTarget } from './static-page.ts';
import { expectHeading, PHONE, textOf, useVisit } from './visit.ts';

const atlas = useAtlas();
/** Links followed a page: enough of each kind, and a run that stays short. */
const FOLLOWED = 60;

describe('each lens without script', () => {
  it.each(LENS_NAMES)('%s: has its heading, its text, and links that lead somewhere', async (name) => {
    const lens = await lensAddress(atlas(), name);
    const { status, document, links } = await fetchPage(inject('atRoot') + lens.path);
    expect(status).toBe(200);
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    if (lens.plain) expect(document.querySelector('h1')?.textContent).toMatch(lens.heading);
    expect(document.querySelector('main')?.textContent.trim().length).toBeGreaterThan(80);
    expect(links.length).toBeGreaterThan(5);

    // Every so-manyth, so that all parts of a long page have their share.
    const step = Math.ceil(links.length / FOLLOWED);
    const dead: string[] = [];
    for (const link of links.filter((_, place) => place % step === 0)) {
      const mark = link.hash.slice(1);
      const target = await fetchTarget(link.origin + link.pathname);
      if (target.status !== 200) dead.push(link.href);
      else if (mark && !target.has(decodeURIComponent(mark))) dead.push(`${link.href} (no mark)`);
    }
    expect(dead).toEqual([]);
  });
});

describe('a reader without script', () => {
  const visit = useVisit({ javaScriptEnabled: false, viewport: PHONE });

  it('goes from the atlas to a service, to a related one, and to the notes', async () => {
    const { page, open, expectNoFaults } = visit();
    await open('');
    await page
      .getByRole('link', { name: /Index of all concepts/i })
      .first()
      .click();
    await textOf(page).getByRole('link', { name: 'Amazon Polly', exact: true }).first().click();
    await expectHeading(page, /^Amazon Polly$/);
    await textOf(page).getByRole('link', { name: 'Amazon Transcribe', exact: true }).first().click();
    await expectHeading(page, /^Amazon Transcribe$/);
    await textOf(page)
      .getByRole('link', { name: /, lines? \d+/ })
      .first()
      .click();
    expect(new URL(page.url()).pathname).toMatch(/^\/notes\//);
    expectNoFaults();
  });

  it('sees no control that needs script', async () => {
    const { page, open } = visit();
    await open('');
    // What opens the list of lenses is the browser's own.
    const buttons = await page.getByRole('button').allTextContents();
    expect(buttons.map((text) => text.trim()).filter((text) => text !== 'Lenses')).toEqual([]);
    await expect.poll(() => page.getByRole('combobox').count()).toBe(0);
  });
});
