/**
 * Everything that continuous integration runs, in order, each step shown as it goes. Ends with one line
 * "N passed, N failed" that counts the tests of every step, a step without tests of its own as one.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './browser/find-browser.ts';
import { runCommand } from './run-command.ts';

interface Step {
  readonly title: string;
  readonly command: readonly [string, ...string[]];
  /** Vitest projects, where the step is a run of Vitest. */
  readonly projects?: readonly string[];
  /** Titles of steps without which this one has nothing to test. */
  readonly needs?: readonly string[];
}

/** What only reads the sources: on one core each, so they run side by side. */
const READINGS: readonly Step[] = [
  { title: 'ESLint', command: ['npx', 'eslint', '--max-warnings=0', '.'] },
  { title: 'Types', command: ['npm', 'run', '--silent', 'check'] },
  { title: 'Prettier', command: ['npx', 'prettier', '--check', '.'] },
  { title: 'Patterns', command: ['npx', 'tsx', 'scripts/check-patterns.ts'] },
];
const LANES = 2;

const STEPS: readonly Step[] = [
  { title: 'Unit tests', command: ['npx', 'vitest', 'run'], projects: ['unit', 'state'] },
  { title: 'Golden extraction', command: ['npx', 'vitest', 'run'], projects: ['golden'] },
  { title: 'Shipped graph is reproduced', command: ['npx', 'tsx', 'scripts/check-reproducible.ts'] },
  { title: 'Own words', command: ['npx', 'tsx', 'scripts/check-own-words.ts'] },
  { title: 'Build', command: ['npm', 'run', '--silent', 'build', '--', '--logLevel', 'warn'] },
  { title: 'Bundle', command: ['npx', 'tsx', 'scripts/check-bundle.ts'], needs: ['Build'] },
  { title: 'Real browser', command: ['npx', 'vitest', 'run'], projects: ['e2e'], needs: ['Build'] },
];

let passed = 0;
let failed = 0;
const broken = new Set<string>();
const scratch = mkdtempSync(join(tmpdir(), 'concept-atlas-test-'));

try {
  const waiting = READINGS.values();
  await Promise.all(
    Array.from({ length: LANES }, async () => {
      for (const step of waiting) await take(step, true);
    }),
  );
  for (const step of STEPS) await take(step, false);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
if (broken.size > 0) console.log(`\nFailed: ${[...broken].join(', ')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

async function take(step: Step, held: boolean): Promise<void> {
  if (step.needs?.some((title) => broken.has(title))) {
    console.log(`\n── ${step.title}: left out, since ${step.needs.join(', ')} failed`);
    failed++;
    return;
  }
  if (!held) console.log(`\n── ${step.title}`);
  const began = performance.now();
  const result = await run(step, held);
  passed += result.passed;
  failed += result.failed;
  if (result.failed > 0) broken.add(step.title);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`── ${step.title}: ${result.failed > 0 ? 'FAILED' : 'ok'}, ${seconds} s`);
}

async function run(step: Step, held: boolean): Promise<{ passed: number; failed: number }> {
  const [command, ...args] = step.command;
  if (!step.projects) {
    const code = await runCommand(command, args, { held });
    return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  }
  const environment: NodeJS.ProcessEnv = {};
  if (step.projects.includes('e2e')) {
    try {
      environment['CHROMIUM_PATH'] = findBrowser();
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      return { passed: 0, failed: 1 };
    }
  }
  const file = join(scratch, `${step.projects.join('-')}.json`);
  const code = await runCommand(
    command,
    [
      ...args,
      ...step.projects.flatMap((project) => ['--project', project]),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    { environment },
  );
  return count(file, code);
}

/** Tests counted by Vitest's own report; a run that broke off, or ran nothing, counts as one failure. */
function count(file: string, code: number): { passed: number; failed: number } {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
    };
    const nothing = report.numPassedTests + report.numFailedTests === 0;
    const brokeOff = report.numFailedTests === 0 && (code !== 0 || nothing);
    return { passed: report.numPassedTests, failed: report.numFailedTests + (brokeOff ? 1 : 0) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
