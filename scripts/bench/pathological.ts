/**
 * Extraction of 64 kB of one construct each, every text in a process of its own: seconds of computing and the most memory
 * that the process ever had. Ends with what takes longer or more than it should.
 */
import '../extract/for-one-run.ts';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { extract } from '#lib/extract/index.ts';
import { GENERATORS } from '../../tests/pathological-texts.ts';

const SIZE = 65_536;
const MOST_SECONDS = 2;
const MOST_MEGABYTES = 512;

/** In the process of one text: its figures on the standard output. */
export function measure(name: string): void {
  const make = GENERATORS[name];
  if (!make) throw new Error(`no generator "${name}"`);
  const run = (text: string) =>
    extract([{ path: 'notes.md', text }], {
      title: 'bench',
      hash: (all) => createHash('sha256').update(all).digest('hex'),
    });
  run('# A\n\n**B** is a C.');
  const before = process.cpuUsage();
  run(make(SIZE));
  const { user, system } = process.cpuUsage(before);
  console.log(JSON.stringify([(user + system) / 1e6, process.resourceUsage().maxRSS / 1024]));
}

export function benchPathological(): void {
  const script = fileURLToPath(new URL('../bench.ts', import.meta.url));
  const over: string[] = [];
  for (const name of Object.keys(GENERATORS)) {
    const { stdout, status } = spawnSync(
      process.execPath,
      [...process.execArgv, script, '--pathological', name],
      { encoding: 'utf8' },
    );
    const [seconds, megabytes] =
      status === 0 ? (JSON.parse(stdout) as [number, number]) : [Infinity, Infinity];
    console.log(
      `${name.padEnd(28)} ${seconds.toFixed(2).padStart(6)} s ${megabytes.toFixed(0).padStart(5)} MB`,
    );
    if (seconds > MOST_SECONDS || megabytes > MOST_MEGABYTES) over.push(name);
  }
  const most = `${String(MOST_SECONDS)} s and ${String(MOST_MEGABYTES)} MB`;
  console.log(over.length === 0 ? `all below ${most}` : `above ${most}: ${over.join(', ')}`);
}
