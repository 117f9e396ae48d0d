/** The libraries that the benchmarks compare with: in a package.json of their own, fetched when a benchmark needs them. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const PEERS = fileURLToPath(new URL('./peers/', import.meta.url));

/** Throws with one line where they are missing and npm cannot fetch them. */
export function ensurePeers(): void {
  if (existsSync(join(PEERS, 'node_modules', '.package-lock.json'))) return;
  console.log('The libraries to compare with are fetched once: npm install in scripts/bench/peers.');
  const run = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: PEERS,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (run.status !== 0) throw new Error('The libraries to compare with could not be fetched; see above.');
}

/** One of them, for Node. */
export function loadPeer(name: string): unknown {
  return createRequire(join(PEERS, 'package.json'))(name);
}
