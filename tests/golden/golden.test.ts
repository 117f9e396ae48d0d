/**
 * Whole extractions of small notes, held against what they gave before. A difference writes NAME-changed.json beside the
 * golden: look at it, and rename it if it is better. A missing golden is written, but in CI it fails.
 */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extractAll } from '../extract-all.ts';
import { digest } from './digest.ts';

const FOLDER = import.meta.dirname;

describe('golden extractions', () => {
  it.each(readdirSync(join(FOLDER, 'notes')).sort())('%s', (file) => {
    const made = digest(extractAll([file, readFileSync(join(FOLDER, 'notes', file), 'utf8')]));
    const golden = join(FOLDER, file.replace(/\.\w+$/, '.json'));
    const changed = golden.replace('.json', '-changed.json');
    rmSync(changed, { force: true });
    if (!existsSync(golden)) {
      if (process.env['CI'])
        throw new Error(`The golden ${golden} is missing: run the tests once without CI.`);
      writeFileSync(golden, made);
      return;
    }
    const expected = readFileSync(golden, 'utf8');
    if (made !== expected) writeFileSync(changed, made);
    expect(made).toBe(expected);
  });
});
