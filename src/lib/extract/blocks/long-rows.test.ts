import { describe, expect, it } from 'vitest';
import { readDocument } from './index.ts';

let next = 1;
const read = (text: string) => readDocument({ path: 'long.md', text }, { next: () => next++ });

/** A call with so many arguments ends a program. */
const MANY = 130_000;

describe('a table of more rows than a function takes arguments', () => {
  it('is read', () => {
    const [table] = read('Oar\tash\n'.repeat(MANY)).blocks;
    expect(table?.kind === 'table' && table.rows.length).toBeGreaterThan(MANY - 2);
  });
});
