/** The map is there with the first paint, and the map that takes its place is the same to the eye. */
import { describe, expect, inject, it } from 'vitest';
import { watchHandOver } from '../../scripts/browser/hand-over.ts';
import { DESKTOP, mapOf, PHONE, useBrowser } from './visit.ts';

const visit = useBrowser();

describe('first picture', () => {
  it.each([
    ['desktop', { viewport: DESKTOP }],
    ['phone', { viewport: PHONE, deviceScaleFactor: 2, colorScheme: 'dark' }],
  ] as const)('%s: stays as it is when the map takes over', async (_, options) => {
    const { page, open, expectNoFaults } = await visit(options);
    const { drawn, changed } = await watchHandOver(page, () => page.goto(inject('atRoot')));
    expect(drawn).toBeGreaterThan(10_000);
    expect(changed / drawn).toBeLessThan(0.002);
    await open('');
    expectNoFaults();
  });

  it('is not there where the address asks for another view, nor on other pages', async () => {
    const { page } = await visit();
    await page.route('**/map.json', () => undefined);
    for (const path of ['?possible=yes', 'search/']) {
      await page.goto(inject('atRoot') + path);
      await expect.poll(() => page.locator('html.js').count()).toBe(1);
      await page.waitForLoadState('domcontentloaded');
      expect(await mapOf(page).locator('canvas').count()).toBe(0);
    }
  });
});
