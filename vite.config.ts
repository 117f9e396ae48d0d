import { sveltekit } from '@sveltejs/kit/vite';
import { mkdirSync, writeFileSync } from 'node:fs';
import { build } from 'vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** Leaves a list of what each package adds to the browser's code, for scripts/check-bundle.ts. */
function bundleModules(): Plugin {
  return {
    name: 'bundle-modules',
    apply: 'build',
    generateBundle(_options, bundle) {
      if (this.environment.name !== 'client') return;
      const sent: Record<string, number> = {};
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const [id, module] of Object.entries(chunk.modules)) {
          const name = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1] ?? '';
          if (module.renderedLength > 0) sent[name] = (sent[name] ?? 0) + module.renderedLength;
        }
      }
      mkdirSync('.svelte-kit', { recursive: true });
      writeFileSync('.svelte-kit/bundle-modules.json', JSON.stringify(sent, null, 2));
    },
  };
}

/** Builds the script of the first picture, all in one file that waits for no other (src/lib/server/first-page.ts). */
function firstPicture(): Plugin {
  return {
    name: 'first-picture',
    apply: 'build',
    async buildStart() {
      if (this.environment.name !== 'client') return;
      const built = await build({
        configFile: false,
        logLevel: 'error',
        build: {
          target: 'es2022',
          write: false,
          lib: { entry: 'src/first-picture.ts', name: 'firstPicture', formats: ['iife'] },
        },
      });
      const [output] = [built].flat();
      if (!output || !('output' in output)) throw new Error('the script of the first picture is not built');
      this.emitFile({ type: 'asset', name: 'first-picture.js', source: output.output[0].code });
    },
  };
}

export default defineConfig({
  plugins: [sveltekit(), bundleModules(), firstPicture()],
  // The dev server has no use for what tests and tools write beside the sources.
  server: { watch: { ignored: ['**/build/**', '**/coverage/**'] } },
  build: { target: 'es2022', assetsInlineLimit: 0 },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/*.test.ts'],
          exclude: ['src/**/*.svelte.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        resolve: { conditions: ['browser'] },
        test: {
          name: 'state',
          environment: 'jsdom',
          include: ['src/**/*.svelte.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'golden',
          environment: 'node',
          include: ['tests/golden/**/*.test.ts'],
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/serve-build.ts'],
          testTimeout: 120_000,
          hookTimeout: 60_000,
          // The files share one browser, each in contexts of its own.
          maxWorkers: 2,
        },
      },
    ],
  },
});
