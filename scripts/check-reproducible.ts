/**
 * The committed graph is what the script makes of the committed notes and of the places in the committed graph, to the
 * byte: an extraction on a clean checkout changes nothing.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const FILES = ['graph.json', 'questions.json'];
const folder = mkdtempSync(join(tmpdir(), 'concept-atlas-graph-'));
try {
  copyFileSync(join('graph-data', 'graph.json'), join(folder, 'graph.json'));
  const run = spawnSync('npx', ['tsx', 'scripts/extract.ts', '--out', folder], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (run.status !== 0) throw new Error(`npm run extract ended with code ${run.status}`);
  const stale = FILES.filter(
    (file) => !readFileSync(join(folder, file)).equals(readFileSync(join('graph-data', file))),
  );
  if (stale.length > 0)
    throw new Error(
      `${stale.join(' and ')} in graph-data/ differ from what the notes give: run "npm run extract" and commit`,
    );
  console.log(`${FILES.join(' and ')}: same bytes as committed`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
