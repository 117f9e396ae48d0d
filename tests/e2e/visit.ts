/** A visitor: a fresh browser page that remembers everything that went wrong on it. */
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { BROWSER_ARGUMENTS, findBrowser } from '../../scripts/browser/find-browser.ts';

export interface Visit {
  readonly page: Page;
  /** Console errors, uncaught exceptions, failed or foreign requests and policy violations, in order. */
  readonly faults: readonly string[];
  close(): Promise<void>;
}

export const DESKTOP = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };

/** Starts a browser for the test file, and gives a function that opens a visit in it. */
export function useBrowser(): (options?: BrowserContextOptions) => Promise<Visit> {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGUMENTS });
  });
  afterAll(async () => {
    await browser?.close();
  });
  return async (options = {}) => {
    if (!browser) throw new Error('the browser has not started');
    const context = await browser.newContext({ viewport: DESKTOP, serviceWorkers: 'block', ...options });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning')
        faults.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
    page.on('requestfailed', (request) => {
      // A navigation cancels what the former page was still fetching.
      if (request.failure()?.errorText !== 'net::ERR_ABORTED') faults.push(`failed: ${request.url()}`);
    });
    page.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (protocol.startsWith('http') && hostname !== 'localhost') faults.push(`foreign: ${request.url()}`);
    });
    return { page, faults, close: () => context.close() };
  };
}
