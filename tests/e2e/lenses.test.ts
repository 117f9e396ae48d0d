/** Every lens at its address: it opens, is the same after a reload, fits small screens, works below a path. */
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { useAtlas } from './atlas.ts';
import { LENS_NAMES, lensAddress } from './lens-table.ts';
import { fetchPage } from './static-page.ts';
import { DESKTOP, expectHeading, PHONE, textOf, useVisit } from './visit.ts';

const atlas = useAtlas();

describe('each lens', () => {
  const visit = useVisit();

  it.each(LENS_NAMES)('%s: opens, survives a reload, never scrolls sideways', async (name) => {
    const { page, open, expectNoFaults } = visit();
    const lens = await lensAddress(atlas(), name);
    await page.setViewportSize(DESKTOP);
    await open(lens.path);
    await expectHeading(page, lens.heading);
    await restOfText(page);
    const before = await textOf(page).ariaSnapshot();
    const address = page.url();
    await page.reload();
    await expectHeading(page, lens.heading);
    await expect.poll(() => textOf(page).ariaSnapshot(), { timeout: 15_000 }).toBe(before);
    expect(withoutCamera(page.url())).toBe(withoutCamera(address));

    for (const viewport of [DESKTOP, PHONE, { width: 320, height: 640 }]) {
      await page.setViewportSize(viewport);
      await expect.poll(() => sticksOut(page), { timeout: 3_000 }).toEqual([]);
    }
    expectNoFaults();
  });
});

describe('each lens below a path of the server', () => {
  const visit = useVisit({ site: inject('belowRoot') });

  // What a path alone shows is looked at as the server sends it; that it opens there with script, offline.test.ts sees.
  it.each(LENS_NAMES)('%s: every link stays below', async (name) => {
    const { page, open, expectNoFaults } = visit();
    const lens = await lensAddress(atlas(), name);
    let paths: string[];
    if (lens.plain) {
      const { status, links } = await fetchPage(inject('belowRoot') + lens.path);
      expect(status).toBe(200);
      paths = links.map((link) => link.pathname);
    } else {
      await open(lens.path);
      await expectHeading(page, lens.heading);
      paths = await page
        .locator('a[href]')
        .evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
    }
    expect(paths.length).toBeGreaterThan(5);
    expect(paths.filter((path) => !path.startsWith('/any/depth/'))).toEqual([]);
    expectNoFaults();
  });

  it('goes from lens to lens', async () => {
    const { page, open, expectNoFaults } = visit();
    await open('');
    for (const link of ['Compare', 'Index']) {
      await page.getByRole('navigation', { name: 'Lenses' }).getByRole('link', { name: link }).click();
      await expectHeading(page, link);
    }
    await textOf(page).getByRole('link', { name: 'Amazon Polly', exact: true }).first().click();
    await expectHeading(page, /^Amazon Polly$/);
    expect(new URL(page.url()).pathname).toBe(`/any/depth/concept/${atlas().idOf('Amazon Polly')}/`);
    expectNoFaults();
  });
});

/** Waits until what the lens fetches is there. */
async function restOfText(page: Page): Promise<void> {
  await expect.poll(() => textOf(page).innerText(), { timeout: 10_000 }).not.toMatch(/Fetching|Looking …/);
}

/** What makes the page scroll sideways, named so that a failure says where to look; empty where nothing does. */
function sticksOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll('main *, header *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5)
      .slice(0, 4)
      .map((element) => `at ${clientWidth}: ${element.tagName} ${element.textContent.trim().slice(0, 40)}`);
  });
}

function withoutCamera(address: string): string {
  const { pathname, hash, searchParams } = new URL(address);
  searchParams.delete('at');
  return `${pathname}?${searchParams}${hash}`;
}
