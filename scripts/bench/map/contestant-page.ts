/** A page with one renderer on it: the same address, typeface, window and speed of the processor for all of them. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import { closeQuietly } from '../close.ts';
import type { Bundle } from './bundle.ts';

export interface Screen {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** Device px a CSS px. */
  readonly ratio: number;
  /** So many times as slow as the machine is. */
  readonly slower: number;
}

export const SCREENS: readonly Screen[] = [
  { name: 'desktop', width: 1280, height: 800, ratio: 1, slower: 1 },
  { name: 'phone', width: 390, height: 844, ratio: 2, slower: 4 },
];

/** Any address will do; nothing leaves the browser. */
export const ORIGIN = 'http://bench.invalid/';

/** The typeface of the site, for the words of all. */
const FONT = readFileSync(
  createRequire(import.meta.url).resolve(
    '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
  ),
);
const HEAD = `<!doctype html><meta charset="utf-8"><title>bench</title>
<link rel="preload" href="font.woff2" as="font" type="font/woff2" crossorigin>
<style>
  @font-face { font-family: Bench; font-weight: 200 800; font-display: swap; src: url(font.woff2) format('woff2'); }
  body { margin: 0; font-family: Bench, sans-serif; }
</style><body>`;

export interface ContestantPage {
  readonly page: Page;
  readonly session: CDPSession;
  close(): Promise<void>;
}

export async function openPage(
  browser: Browser,
  { script }: Bundle,
  data: string,
  { width, height, ratio, slower }: Screen,
): Promise<ContestantPage> {
  const context: BrowserContext = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: ratio,
  });
  const page = await context.newPage();
  const bodies: Readonly<Record<string, { contentType: string; body: string | Buffer }>> = {
    'data.json': { contentType: 'application/json', body: data },
    'script.js': { contentType: 'text/javascript', body: script },
    'font.woff2': { contentType: 'font/woff2', body: FONT },
  };
  const html = `${HEAD}<script src="script.js"></script>`;
  await page.route(`${ORIGIN}**`, (route) =>
    route.fulfill(
      bodies[route.request().url().slice(ORIGIN.length)] ?? { contentType: 'text/html', body: html },
    ),
  );
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  return { page, session, close: () => closeQuietly(context) };
}
