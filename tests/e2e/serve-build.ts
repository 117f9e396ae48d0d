/** For the length of a test run: the build served twice, at the root and far below it, and one browser for all files. */
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { BROWSER_ARGUMENTS, findBrowser } from '../../scripts/browser/find-browser.ts';
import { serveFolder } from '../../scripts/serve/serve-folder.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Addresses of the site, with a slash at the end. */
    readonly atRoot: string;
    readonly belowRoot: string;
    /** Where the browser that all files share is to be reached. */
    readonly browser: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync('build/404.html')) throw new Error('There is no build to test: run "npm run build" first.');
  const root = await serveFolder('build');
  const below = await serveFolder('build', { base: '/any/depth' });
  const browser = await chromium.launchServer({ executablePath: findBrowser(), args: BROWSER_ARGUMENTS });
  project.provide('atRoot', root.address);
  project.provide('belowRoot', below.address);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await root.close();
    await below.close();
  };
}
