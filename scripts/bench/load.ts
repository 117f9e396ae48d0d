/**
 * Graphs without places opened in a browser: fetched, laid out in a worker while the page stays awake, drawn. No other
 * renderer does all of this; layouts are compared by `layout`, drawing by `map`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { BROWSER_ARGUMENTS, findBrowser } from '../browser/find-browser.ts';
import { closeQuietly } from './close.ts';
import { graphOf, linksOf } from './graphs.ts';
import { bundle, bundleScript, prepare } from './map/bundle.ts';
import type { LoadFigures } from './map/load-page.ts';
import { table } from './table.ts';

const ORIGIN = 'http://bench.invalid/';
const VIEW = { width: 1280, height: 800 };
const WORKER = fileURLToPath(new URL('../../src/lib/layout/layout.worker.ts', import.meta.url));

export async function benchLoad(sizes: readonly number[]): Promise<void> {
  prepare();
  const folder = mkdtempSync(join(tmpdir(), 'concept-atlas-load-'));
  const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGUMENTS });
  try {
    const { script } = await bundle('atlas', folder, 'load-page');
    const worker = await bundleScript(WORKER, folder, 'layout-worker.js');
    const rows: string[][] = [];
    for (const size of sizes) {
      const graph = JSON.stringify(graphOf(size));
      const page = await browser.newPage({ viewport: VIEW });
      await page.route(`${ORIGIN}**`, (route) => {
        const path = new URL(route.request().url()).pathname;
        if (path === '/graph.json') return route.fulfill({ contentType: 'application/json', body: graph });
        if (path === '/worker.js') return route.fulfill({ contentType: 'text/javascript', body: worker });
        return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>bench</title><body>' });
      });
      await page.goto(ORIGIN);
      await page.addScriptTag({ content: script });
      const found = await page.evaluate<LoadFigures>(
        `bench.start({ address: '/graph.json', script: '/worker.js' })`,
      );
      const session = await page.context().newCDPSession(page);
      await session.send('HeapProfiler.collectGarbage');
      const { usedSize } = (await session.send('Runtime.getHeapUsage')) as { usedSize: number };
      await page.close();
      rows.push([
        `${String(size)} / ${String(linksOf(size))}`,
        (graph.length / 1e6).toFixed(1),
        found.fetch.toFixed(0),
        found.layout.toFixed(0),
        String(found.steps),
        found.stall.toFixed(0),
        found.picture.toFixed(0),
        (usedSize / 1e6).toFixed(0),
      ]);
    }
    console.log('\nload: graphs without places, opened in a browser; ms');
    console.log(
      table(
        ['concepts / links', 'MB', 'fetched', 'laid out', 'steps', 'longest stall', 'picture', 'heap MB'],
        rows,
      ),
    );
  } finally {
    await closeQuietly(browser);
    rmSync(folder, { recursive: true, force: true });
  }
}
