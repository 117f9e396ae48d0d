import { sveltekit } from '@sveltejs/kit/vite';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
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

/** What is read of each word of the vocabulary, by file; the other fields explain it to whoever writes notes. */
const READ = { kinds: ['family', 'label', 'plural', 'glyph', 'shape'] };
/** What painting reads of it. */
const PAINTED = {
  families: ['light', 'dark'],
  groups: ['line', 'end'],
  kinds: ['family', 'glyph', 'shape'],
  relations: ['group', 'symmetric'],
};

/** Sends of the vocabulary only the fields that are named here for a file; a file that is not named goes whole. */
function leanVocabulary(fields: Readonly<Record<string, readonly string[]>>): Plugin {
  return {
    name: 'lean-vocabulary',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      const read = id.includes('/graph-data/vocabulary/') ? fields[basename(id, '.json')] : undefined;
      if (!read) return null;
      const words = Object.entries(JSON.parse(readFileSync(id, 'utf8')) as Record<string, object>);
      const lean = words.map(([word, all]) => [
        word,
        Object.fromEntries(Object.entries(all).filter(([field]) => read.includes(field))),
      ]);
      return JSON.stringify(Object.fromEntries(lean));
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
        plugins: [leanVocabulary(PAINTED)],
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
  plugins: [sveltekit(), leanVocabulary(READ), bundleModules(), firstPicture()],
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
