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
import { closeQuietly } from './close.ts';
import { linksOf } from './graphs.ts';
import { bundle, prepare } from './map/bundle.ts';
import type { Bundle } from './map/bundle.ts';
import { SCREENS } from './map/contestant-page.ts';
import type { Screen } from './map/contestant-page.ts';
import { measure } from './map/measure.ts';
import { figuresTable, OURS } from './map/report.ts';
import type { Found } from './map/report.ts';
import { ensurePeers } from './peers.ts';
import { placedMap } from './placed-map.ts';
import type { Places } from './placed-map.ts';

/** One run of one renderer may take so long. */
const MOST_MS = 60_000;
/** Who has taken so long with one graph on one screen, is asked no more; so that fast ones run as often as was asked. */
const TOGETHER_MS = 45_000;
const TOGETHER_FREE_MS = 20_000;
/** For the second browser: frames as fast as they are drawn, where a screen would hold them back at its own rate. */
const FREE_FRAMES = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

export interface MapBenchOptions {
  readonly sizes: readonly number[];
  readonly runs: number;
  readonly peers: readonly string[];
  /** Names of the screens. */
  readonly screens: readonly string[];
  /** Whose places, one after the other. */
  readonly places: readonly Places[];
}

export async function benchMap({ sizes, runs, peers, screens, places }: MapBenchOptions): Promise<void> {
  ensurePeers();
  prepare();
  const on = SCREENS.filter(({ name }) => screens.includes(name));
  const folder = mkdtempSync(join(tmpdir(), 'concept-atlas-bench-'));
  const began = performance.now();
  const launch = (more: readonly string[] = []) =>
    chromium.launch({ executablePath: findBrowser(), args: [...BROWSER_ARGUMENTS, ...more] });
  const browsers = { screen: await launch(), free: await launch(FREE_FRAMES) };
  try {
    const bundles = new Map<string, Bundle>();
    for (const renderer of [OURS, ...peers]) bundles.set(renderer, await bundle(renderer, folder));
    const sizeOf = ([name, { size }]: [string, Bundle]) => `${name} ${(size / 1000).toFixed(0)}`;
    console.log(`map: script with the renderer, kB gzip: ${[...bundles].map(sizeOf).join(', ')}`);
    console.log(
      `map: frames/s, median and 95th at a screen's own rate, which nobody surpasses; free/s is the same movement where ` +
        `no screen holds frames back. Runs: ${String(runs)}+${String(runs)} (with the screen's rate + without), fewer ` +
        `for who takes longer than ${String(TOGETHER_MS / 1000)} s (${String(TOGETHER_FREE_MS / 1000)} s) for them.`,
    );
    // Who could not finish is not asked for more.
    const out = new Map<string, string>();
    for (const whose of places) {
      for (const size of sizes) await compare(browsers, bundles, { size, whose, runs, on, out });
    }
    console.log(`\nmap: all of it took ${((performance.now() - began) / 60_000).toFixed(1)} min`);
  } finally {
    await closeQuietly(browsers.screen);
    await closeQuietly(browsers.free);
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Comparison {
  readonly size: number;
  readonly whose: Places;
  readonly runs: number;
  readonly on: readonly Screen[];
  /** By renderer that has run out of time: where. */
  readonly out: Map<string, string>;
}

async function compare(
  browsers: { readonly screen: Browser; readonly free: Browser },
  bundles: ReadonlyMap<string, Bundle>,
  { size, whose, runs, on, out }: Comparison,
): Promise<void> {
  const data = placedMap(size, whose);
  for (const screen of on) {
    const where = `${String(size)}, ${screen.name}`;
    const found: Found = new Map([...bundles.keys()].map((name) => [name, []]));
    for (const free of [false, true]) {
      const taken = new Map<string, number>();
      for (let run = 0; run < runs; run++) {
        for (const [name, made] of bundles) {
          const before = taken.get(name) ?? 0;
          if (out.has(name) || before > (free ? TOGETHER_FREE_MS : TOGETHER_MS)) continue;
          const browser = free ? browsers.free : browsers.screen;
          const figures = await measure(browser, made, { data, screen, free, most: MOST_MS });
          found.get(name)?.push(figures);
          taken.set(name, before + figures.took);
          if (!figures.done && name !== OURS) out.set(name, where);
        }
      }
    }
    console.log(
      `\nmap: ${String(size)} concepts, ${String(linksOf(size))} links, ${screen.name}, places of ${whose}`,
    );
    console.log(figuresTable(found, out, MOST_MS));
  }
}
