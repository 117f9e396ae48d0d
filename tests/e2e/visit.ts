/** A visitor: a fresh browser context whose page remembers everything that went wrong on it. */
import { chromium, type Browser, type BrowserContextOptions, type Locator, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';

export interface Visit {
  readonly page: Page;
  /** Goes to an address below the site's root, such as `concept/x/`, and waits until the map is there. */
  open(path: string): Promise<void>;
  /** Fails if anything has gone wrong since it was last called; `expected` are faults that the test provokes. */
  expectNoFaults(expected?: RegExp): void;
  close(): Promise<void>;
}

export interface VisitOptions extends BrowserContextOptions {
  /** Address of the site, with a slash at the end; default is the one at the root. */
  readonly site?: string;
}

export const DESKTOP = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };

/** Gives a function that opens a visit in the browser of the run; whatever is left open ends with the file. */
export function useBrowser(): (options?: VisitOptions) => Promise<Visit> {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'));
  });
  afterAll(async () => {
    await browser?.close();
  });
  return async (options = {}) => {
    if (!browser) throw new Error('the browser has not started');
    return startVisit(browser, options);
  };
}

/** One visit that all tests of a file (or of a `describe`) share. */
export function useVisit(options: VisitOptions = {}): () => Visit {
  const visit = useBrowser();
  let shared: Visit | undefined;
  beforeAll(async () => {
    shared = await visit(options);
  });
  afterAll(async () => {
    await shared?.close();
  });
  return () => {
    if (!shared) throw new Error('the visit has not begun');
    return shared;
  };
}

async function startVisit(
  browser: Browser,
  { site = inject('atRoot'), ...options }: VisitOptions,
): Promise<Visit> {
  const context = await browser.newContext({ viewport: DESKTOP, serviceWorkers: 'block', ...options });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const faults: string[] = [];
  watch(page, faults, options.javaScriptEnabled !== false);
  return {
    page,
    async open(path) {
      await page.goto(site + path);
      if (options.javaScriptEnabled !== false) await canvasOf(page).waitFor();
    },
    expectNoFaults(expected) {
      const unexpected = faults.splice(0).filter((fault) => !expected?.test(fault));
      expect([...new Set(unexpected)].slice(0, 5).join('\n')).toBe('');
    },
    close: () => context.close(),
  };
}

/** `scripts`: false where scripts are switched off, so that the browser itself refuses what is preloaded of them. */
function watch(page: Page, faults: string[], scripts: boolean): void {
  page.on('console', (message) => {
    const text = message.text();
    // The answer itself is among the faults, with its address; the service worker is kept out by the visit's options.
    if (/^Failed to load resource|^Service Worker registration blocked by/.test(text)) return;
    // Without scripts nothing uses the data that are preloaded for them; a page behind the first finds the font in memory,
    // and the browser says that its preload went unused where a busy machine leaves it the time.
    const isUnused = text.includes('was preloaded using link preload but not used');
    if (isUnused && (!scripts || text.includes('.woff2'))) return;
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${text}`);
  });
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
  page.on('requestfailed', (request) => {
    if (!scripts && new URL(request.url()).pathname.endsWith('.js')) return;
    // A navigation cancels what the former page was still fetching.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') faults.push(`failed: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`answer ${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== 'localhost') faults.push(`foreign: ${request.url()}`);
  });
}

/** The part of the page that holds the map. */
export function mapOf(page: Page): Locator {
  return page.getByRole('region', { name: 'Map of all concepts' });
}

/** What the map draws its names on; the picture that is there before the map does not count. */
export function canvasOf(page: Page): Locator {
  return mapOf(page).locator('.stage canvas').last();
}

/** The text beside the map. */
export function textOf(page: Page): Locator {
  return page.getByRole('main');
}

export function headingOf(page: Page): Locator {
  return page.getByRole('heading', { level: 1 });
}

/** Waits until the page's heading reads so. */
export async function expectHeading(page: Page, text: string | RegExp): Promise<void> {
  await expect.poll(() => headingOf(page).textContent(), { timeout: 15_000 }).toMatch(text);
}
