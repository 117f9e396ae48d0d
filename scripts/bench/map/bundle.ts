/** One script for each renderer: it, its adapter, and the page's own code. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import type { Plugin } from 'vite';
import { PEERS } from '../peers.ts';

const HERE = fileURLToPath(new URL('./', import.meta.url));
const OF_PEERS = new Set(['sigma', 'force-graph', 'cytoscape', 'vis-network', 'graphology']);

export interface Bundle {
  readonly script: string;
  /** Bytes, gzip. */
  readonly size: number;
}

/** Vite reads the project's tsconfig, which extends one that SvelteKit writes. */
export function prepare(): void {
  if (existsSync('.svelte-kit/tsconfig.json')) return;
  spawnSync('npx', ['svelte-kit', 'sync'], { stdio: 'ignore', shell: process.platform === 'win32' });
}

/** `page`: the file that runs in the page with the renderer. */
export async function bundle(renderer: string, folder: string, page = 'page'): Promise<Bundle> {
  const entry = join(folder, `${renderer}-entry.ts`);
  const path = (name: string) => JSON.stringify(join(HERE, name));
  writeFileSync(
    entry,
    `import { mount } from ${path(`${renderer}.ts`)};
    import { run } from ${path(`${page}.ts`)};
    export const start = (...given) => run(mount, ...given);`,
  );
  const script = await bundleScript(entry, folder, `${renderer}.js`);
  return { script, size: gzipSync(script).length };
}

/** A file and all that it imports as one script; what it exports is `bench`. */
export async function bundleScript(entry: string, folder: string, file: string): Promise<string> {
  await build({
    configFile: false,
    root: HERE,
    logLevel: 'error',
    plugins: [peers],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      target: 'es2022',
      outDir: folder,
      emptyOutDir: false,
      lib: { entry, name: 'bench', formats: ['iife'], fileName: () => file },
    },
  });
  return readFileSync(join(folder, file), 'utf8');
}

/** The renderers lie in a folder of their own, where nothing that imports them is. */
const peers: Plugin = {
  name: 'bench-peers',
  enforce: 'pre',
  resolveId(id, importer) {
    return OF_PEERS.has(id) && importer?.startsWith(HERE)
      ? this.resolve(id, join(PEERS, 'package.json'))
      : null;
  },
};
