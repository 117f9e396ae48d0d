/** After one visit the site works with the network off. */
import { describe, expect, inject, it } from 'vitest';
import { useAtlas } from './atlas.ts';
import { LENS_NAMES, lensAddress } from './lens-table.ts';
import { canvasOf, expectHeading, useBrowser } from './visit.ts';

const atlas = useAtlas();
const visit = useBrowser();

describe.each(['atRoot', 'belowRoot'] as const)('offline after one visit (%s)', (where) => {
  it('every lens opens, and a concept that was never opened is found and opened', async () => {
    const site = inject(where);
    const { page, open, close } = await visit({ site, serviceWorkers: 'allow' });
    await open('');
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
      const { controller } = navigator.serviceWorker;
      if (!controller)
        await new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done));
    });
    await page.context().setOffline(true);
    await page.reload();
    await expectHeading(page, atlas().data.title);
    await canvasOf(page).waitFor();

    await page.getByRole('combobox', { name: 'Search the atlas' }).fill('polly');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await expectHeading(page, /^Amazon Polly$/);

    const failed: string[] = [];
    // All lenses where addresses are easier to get wrong; elsewhere one by its path and one by its address.
    const lenses = where === 'belowRoot' ? LENS_NAMES : (['notes at a line', 'path'] as const);
    for (const name of lenses) {
      const lens = await lensAddress(atlas(), name);
      try {
        await open(lens.path);
        await expectHeading(page, lens.heading);
      } catch {
        failed.push(`${name}: ${(await page.locator('h1').allTextContents()).join()}`);
      }
    }
    expect(failed).toEqual([]);
    await close();
  }, 240_000);
});
