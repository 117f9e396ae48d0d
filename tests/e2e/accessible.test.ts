/** Every lens held against axe: light and dark, desktop and phone, and with what opens over the page open. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type Axe from 'axe-core';
import type { RunOptions } from 'axe-core';
import { useAtlas } from './atlas.ts';
import { LENS_NAMES, lensAddress } from './lens-table.ts';
import { DESKTOP, expectHeading, mapOf, PHONE, useVisit } from './visit.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const ALL: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};
/** The one rule whose answer hangs on the theme; the others need not be asked twice. */
const COLOURS: RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast'] },
  resultTypes: ['violations'],
};

/** The colours of the dark theme are the same at all sizes. */
const VISITS = [
  [DESKTOP, 'light', ALL],
  [DESKTOP, 'dark', COLOURS],
  [PHONE, 'light', ALL],
] as const;
/** Of a long list or table the first entries stand for all: what follows is made of the same parts. */
const REPEATED =
  'main :is(li, tr):nth-child(n + 25), main section[aria-labelledby^="letter-"]:nth-of-type(n + 4)';

const atlas = useAtlas();
const visit = useVisit({ reducedMotion: 'reduce' });

describe('no violation', () => {
  it.each(LENS_NAMES)('%s', async (name) => {
    const { page, open, expectNoFaults } = visit();
    const lens = await lensAddress(atlas(), name);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize(DESKTOP);
    await open(lens.path);
    await expectHeading(page, lens.heading);
    const found: string[] = [];
    for (const [viewport, colorScheme, rules] of VISITS) {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      const violations = await violationsOn(page, rules);
      found.push(...violations.map((violation) => `${viewport.width} px, ${colorScheme}: ${violation}`));
    }
    expect(found.join('\n')).toBe('');
    expectNoFaults();
  });

  it.each([
    [
      'the list of hits',
      (page: Page) => page.getByRole('combobox', { name: 'Search the atlas' }).fill('speech'),
    ],
    ['keys and signs', (page: Page) => page.getByRole('button', { name: 'Keys and signs' }).click()],
    ['the legend', (page: Page) => mapOf(page).getByRole('button', { name: 'Legend' }).click()],
  ] as const)('with %s open', async (_, act) => {
    const { page, open } = visit();
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize(DESKTOP);
    await open(`concept/${atlas().idOf('Amazon Polly')}/`);
    await act(page);
    await page.waitForTimeout(300);
    expect((await violationsOn(page, ALL)).join('\n')).toBe('');
    await page.emulateMedia({ colorScheme: 'dark' });
    expect((await violationsOn(page, COLOURS)).join('\n')).toBe('');
  });
});

/** Rules broken, each with where and why. */
async function violationsOn(page: Page, options: RunOptions): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const { violations } = await page.evaluate(
    ([run, exclude]) => (window as unknown as { axe: typeof Axe }).axe.run({ exclude }, run),
    [options, REPEATED] as const,
  );
  return violations.map(({ id, nodes }) => {
    const [node] = nodes;
    return `${id} (${nodes.length}): ${node?.html.slice(0, 120)} ${node?.failureSummary?.replace(/\s+/g, ' ').slice(0, 160)}`;
  });
}
