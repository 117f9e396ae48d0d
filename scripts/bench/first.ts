/**
 * The first complete picture of the shipped atlas, from the start of the navigation: the built site as it is, text and
 * panel and all, against pages with nothing on them but another renderer and the same data. Interleaved, medians; the
 * same compressed answers for all, once from a near host, once over a slow line on a slow computer.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import type { Browser, Page, ViewportSize } from 'playwright-core';
import { BROWSER_ARGUMENTS, findBrowser } from '../browser/find-browser.ts';
import { watchHandOver } from '../browser/hand-over.ts';
import { closeQuietly } from './close.ts';
import { bundle, prepare } from './map/bundle.ts';
import { medianOf } from './median.ts';
import { ensurePeers } from './peers.ts';
import { table } from './table.ts';

const BUILD = 'build';
const OURS = 'the site';
/** WebGL canvases cannot be read later; but what is drawn on them is drawn when it is asked for. */
const UNSEEN = new Set(['sigma']);
const VIEW = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
const LINES = [
  { name: 'near host', view: VIEW, slower: 1, kilobits: 0, latency: 0 },
  { name: 'near host, 390 px wide', view: PHONE, slower: 1, kilobits: 0, latency: 0 },
  {
    name: '1.6 Mbit/s, 150 ms there and back, CPU slowed 4 times',
    ...{ view: VIEW, slower: 4, kilobits: 1600, latency: 150 },
  },
] as const;
/** Share of the picture that may change when the map takes the place of the first picture. */
const CHANGED_MOST = 0.002;
type Line = (typeof LINES)[number];
const MOST_MS = 90_000;
/** The picture is complete when it has not changed for so long. */
const QUIET_MS = 2_500;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

interface Times {
  /** The frame is done in which something is on the canvas first, ms. */
  readonly begun: number;
  /** The one after which nothing changes any more that one could see, ms. */
  readonly complete: number;
}

export async function benchFirst(runs: number, peers: readonly string[]): Promise<void> {
  if (!existsSync(join(BUILD, 'map.json'))) throw new Error('there is no build/ yet: run "npm run build"');
  ensurePeers();
  prepare();
  const folder = mkdtempSync(join(tmpdir(), 'concept-atlas-first-'));
  const pages = new Map<string, string>();
  for (const peer of peers) pages.set(`/${peer}.js`, (await bundle(peer, folder, 'first-page')).script);
  const server = await serve(pages);
  const address = `http://localhost:${String((server.address() as AddressInfo).port)}/`;
  const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGUMENTS });
  try {
    for (const view of [VIEW, PHONE]) await checkHandOver(browser, address, view);
    for (const line of LINES) {
      const found = new Map<string, Times[]>([OURS, ...peers].map((name) => [name, []]));
      for (let run = 0; run < runs; run++) {
        for (const [name, list] of found) {
          const path = name === OURS ? '' : `${name}.html`;
          list.push(await measure(browser, `${address}${path}`, !UNSEEN.has(name), line));
        }
      }
      console.log(`\nfirst: shipped atlas, ${line.name}; ms from the start of the navigation`);
      console.log(report(found));
    }
  } finally {
    await closeQuietly(browser);
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Only a picture that stays counts: throws where the map's own differs from the one before it. */
async function checkHandOver(browser: Browser, address: string, view: ViewportSize): Promise<void> {
  const page = await browser.newPage({ viewport: view, serviceWorkers: 'block' });
  const { drawn, changed } = await watchHandOver(page, () => page.goto(address));
  await page.close();
  const share = `${((100 * changed) / drawn).toFixed(3)} %`;
  console.log(`first picture ${String(view.width)} px wide: ${share} of it changes when the map takes over`);
  if (drawn === 0 || changed / drawn > CHANGED_MOST) throw new Error('the first picture does not stay');
}

async function measure(browser: Browser, address: string, seen: boolean, line: Line): Promise<Times> {
  const context = await browser.newContext({ viewport: line.view, serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: line.slower });
    if (line.kilobits > 0) {
      await session.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: line.latency,
        downloadThroughput: (line.kilobits * 1000) / 8,
        uploadThroughput: (line.kilobits * 500) / 8,
      });
    }
    // The compiler of the scripts wraps functions in a call that the page does not know.
    await page.addInitScript('globalThis.__name = (one) => one');
    if (seen) await page.addInitScript(watchPicture, QUIET_MS);
    await page.goto(address, { waitUntil: 'commit', timeout: MOST_MS });
    return await picture(page, seen);
  } finally {
    await closeQuietly(context);
  }
}

async function picture(page: Page, seen: boolean): Promise<Times> {
  const handle = await page.waitForFunction(
    (name) => (globalThis as Record<string, unknown>)[name] as Times | undefined,
    seen ? 'picture' : 'drawn',
    { timeout: MOST_MS, polling: 250 },
  );
  return (await handle.jsonValue()) as Times;
}

/**
 * Runs in the page: looks before every frame at what the canvases show together, made small, until it stays. A moment
 * counts when its frame is done, with whatever else the page lays out and paints in it.
 */
function watchPicture(quiet: number): void {
  const whole = document.createElement('canvas');
  const small = document.createElement('canvas');
  [small.width, small.height] = [96, 60];
  const all = whole.getContext('2d', { willReadFrequently: true });
  const pen = small.getContext('2d', { willReadFrequently: true });
  if (!all || !pen) return;
  // By so much a part of the picture must differ, and so many parts of it, for a change that one could see.
  const [MUCH, MANY] = [12, 4];
  let last = new Uint8ClampedArray(small.width * small.height * 4).fill(255);
  let begun = 0;
  let complete = 0;
  let changed = 0;
  const frame = new MessageChannel();
  frame.port1.onmessage = () => {
    complete = performance.now();
    begun ||= complete;
  };
  const look = (): void => {
    const now = performance.now();
    [whole.width, whole.height] = [innerWidth, innerHeight];
    all.fillStyle = '#fff';
    all.fillRect(0, 0, whole.width, whole.height);
    for (const canvas of document.querySelectorAll('canvas'))
      if (canvas.width > 0 && canvas.height > 0 && canvas.checkVisibility({ visibilityProperty: true }))
        all.drawImage(canvas, 0, 0);
    pen.drawImage(whole, 0, 0, small.width, small.height);
    const seen = pen.getImageData(0, 0, small.width, small.height).data;
    let differing = 0;
    for (let at = 0; at < seen.length; at++)
      if (Math.abs((seen[at] ?? 0) - (last[at] ?? 0)) > MUCH) differing++;
    if (differing > MANY) {
      last = seen;
      changed = now;
      frame.port2.postMessage(null);
    }
    if (complete > 0 && now - changed > quiet) Object.assign(globalThis, { picture: { begun, complete } });
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** The built site, and beside it a page for each other renderer. */
async function serve(scripts: ReadonlyMap<string, string>): Promise<Server> {
  const packed = new Map<string, { type: string; body: Buffer; gzip: boolean } | null>();
  const read = (path: string): Buffer | null => {
    const script = scripts.get(path);
    if (script !== undefined) return Buffer.from(script);
    if (scripts.has(path.replace(/\.html$/, '.js'))) return Buffer.from(pageFor(path));
    const file = join(BUILD, path.endsWith('/') ? `${path}index.html` : path);
    return existsSync(file) ? readFileSync(file) : null;
  };
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').split(/[?#]/, 1)[0] ?? '/');
    let known = packed.get(path);
    if (known === undefined) {
      const body = read(path);
      const type = TYPES[path.endsWith('/') ? '.html' : extname(path)] ?? 'application/octet-stream';
      const gzip = !/woff2|octet/.test(type);
      known = body && { type, gzip, body: gzip ? gzipSync(body) : body };
      packed.set(path, known);
    }
    if (!known) return void response.writeHead(404).end();
    response.writeHead(200, {
      'Content-Type': known.type,
      'Content-Length': known.body.length,
      ...(known.gzip ? { 'Content-Encoding': 'gzip' } : {}),
    });
    response.end(known.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

/** Data and script are asked for at once, so that neither waits for the other. */
function pageFor(path: string): string {
  return `<!doctype html><meta charset="utf-8"><title>first</title>
<link rel="preload" href="/map.json" as="fetch" crossorigin>
<style>body { margin: 0 }</style><body><script src="${path.replace(/\.html$/, '.js')}"></script><script>
fetch('/map.json').then((response) => response.json()).then((data) => {
  const complete = bench.start(data);
  globalThis.drawn = { begun: complete, complete };
});
</script>`;
}

function report(found: ReadonlyMap<string, readonly Times[]>): string {
  const middle = (name: string, of: (times: Times) => number) => medianOf((found.get(name) ?? []).map(of));
  const own = middle(OURS, ({ complete }) => complete);
  const rows = [...found.keys()].map((name) => {
    const complete = middle(name, (times) => times.complete);
    return [
      name,
      middle(name, ({ begun }) => begun).toFixed(0),
      complete.toFixed(0),
      (complete / own).toFixed(2),
    ];
  });
  return table(['', 'begun', 'complete', 'ours ×'], rows);
}
