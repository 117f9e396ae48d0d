/**
 * Our map against other renderers in a headless browser without a graphics card: the same places, window and camera
 * path for all, interleaved, medians. What is compared is how many times as fast ours is within this one run.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { BROWSER_ARGUMENTS, findBrowser } from '../browser/find-browser.ts';
import { linksOf } from './graphs.ts';
import { bundle, prepare } from './map/bundle.ts';
import type { Bundle } from './map/bundle.ts';
import type { PageFigures } from './map/page.ts';
import { medianOf } from './median.ts';
import { ensurePeers } from './peers.ts';
import { placedMap } from './placed-map.ts';
import { table } from './table.ts';

const OURS = 'atlas';
const SCREENS = [
  { name: 'desktop', width: 1280, height: 800, ratio: 1, slower: 1 },
  { name: 'phone, CPU slowed 4 times', width: 390, height: 844, ratio: 2, slower: 4 },
] as const;
type Screen = (typeof SCREENS)[number];

/** Others take minutes for one picture of more. */
const PEERS_UP_TO = 20_000;
const MOST_MS = 180_000;
/** Any address will do; nothing leaves the browser. */
const ORIGIN = 'http://bench.invalid/';

type Figures = PageFigures & { readonly heap: number };

export interface MapBenchOptions {
  readonly sizes: readonly number[];
  readonly runs: number;
  readonly peers: readonly string[];
}

export async function benchMap({ sizes, runs, peers }: MapBenchOptions): Promise<void> {
  ensurePeers();
  prepare();
  const folder = mkdtempSync(join(tmpdir(), 'concept-atlas-bench-'));
  const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGUMENTS });
  try {
    const bundles = new Map<string, Bundle>();
    for (const renderer of [OURS, ...peers]) bundles.set(renderer, await bundle(renderer, folder));
    const sizeOf = ([name, { size }]: [string, Bundle]) => `${name} ${(size / 1000).toFixed(0)}`;
    console.log(`map: script with the renderer, kB gzip: ${[...bundles].map(sizeOf).join(', ')}`);
    for (const size of sizes) await compare(browser, bundles, size, runs);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function compare(
  browser: Browser,
  bundles: ReadonlyMap<string, Bundle>,
  size: number,
  runs: number,
): Promise<void> {
  const data = placedMap(size);
  const taking = size > PEERS_UP_TO ? [OURS] : [...bundles.keys()];
  for (const screen of SCREENS) {
    const found = new Map<string, Figures[]>(taking.map((name) => [name, []]));
    for (let run = 0; run < runs; run++) {
      for (const renderer of taking) {
        const figures = await measure(browser, bundles.get(renderer)?.script ?? '', data, screen);
        if (figures) found.get(renderer)?.push(figures);
      }
    }
    console.log(`\nmap: ${String(size)} concepts, ${String(linksOf(size))} links, ${screen.name}`);
    console.log(report(found));
  }
}

/** Null where it takes too long. */
async function measure(
  browser: Browser,
  script: string,
  data: string,
  { width, height, ratio, slower }: Screen,
): Promise<Figures | null> {
  const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: ratio });
  try {
    const page = await context.newPage();
    await page.route(`${ORIGIN}**`, (route) =>
      route.request().url().endsWith('data.json')
        ? route.fulfill({ contentType: 'application/json', body: data })
        : route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>bench</title><body>' }),
    );
    await page.goto(ORIGIN);
    await page.addScriptTag({ content: script });
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
    const running = page.evaluate<PageFigures>(
      "fetch('data.json').then((response) => response.json()).then((data) => bench.start(data))",
    );
    running.catch(() => undefined);
    const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), MOST_MS).unref());
    const figures = await Promise.race([running, late]);
    if (!figures) return null;
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = (await session.send('Runtime.getHeapUsage')) as { usedSize: number };
    return { ...figures, heap: usedSize / 1e6 };
  } finally {
    await context.close();
  }
}

function report(found: ReadonlyMap<string, readonly Figures[]>): string {
  const middle = (name: string, of: (figures: Figures) => number) =>
    medianOf((found.get(name) ?? []).map(of));
  const own = { rate: middle(OURS, ({ rate }) => rate), draw: middle(OURS, ({ draw }) => draw) };
  const rows = [...found].map(([name, list]) => {
    if (list.length === 0) return [name, `not done in ${String(MOST_MS / 1000)} s`];
    const rate = middle(name, (figures) => figures.rate);
    const draw = middle(name, (figures) => figures.draw);
    const asked = list.every(({ pick }) => pick !== null);
    return [
      name,
      rate.toFixed(1),
      middle(name, ({ slow }) => slow).toFixed(0),
      (own.rate / rate).toFixed(2),
      draw.toFixed(1),
      (draw / own.draw).toFixed(2),
      middle(name, ({ first }) => first).toFixed(0),
      asked ? middle(name, ({ pick }) => pick ?? 0).toFixed(3) : '–',
      middle(name, ({ heap }) => heap).toFixed(0),
    ];
  });
  return table(
    ['', 'frames/s', '95th ms', 'ours ×', 'draw ms', 'ours ×', 'first ms', 'pick ms', 'heap MB'],
    rows,
  );
}
