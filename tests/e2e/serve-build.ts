/** Serves the build twice, at the root and far below it, for the length of a test run. */
import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { serveFolder } from '../../scripts/serve/serve-folder.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Addresses of the site, with a slash at the end. */
    readonly atRoot: string;
    readonly belowRoot: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync('build/404.html')) throw new Error('There is no build to test: run "npm run build" first.');
  const root = await serveFolder('build');
  const below = await serveFolder('build', { base: '/any/depth' });
  project.provide('atRoot', root.address);
  project.provide('belowRoot', below.address);
  return async () => {
    await root.close();
    await below.close();
  };
}
