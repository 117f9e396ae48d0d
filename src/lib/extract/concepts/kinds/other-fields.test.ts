import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../blocks/index.ts';
import { findMentions } from '../../mentions/index.ts';
import { nameKey, squashKey } from '../../mentions/name-key.ts';
import { resolveConcepts } from '../index.ts';
import { EXPECTED } from './fixtures/expected.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');
const keyOf = (name: string): string => squashKey(nameKey(name));

/** Kinds by name, for the concepts of one file. */
function kindsIn(path: string): Map<string, string> {
  let id = 0;
  const text = readFileSync(join(FIXTURES, path), 'utf8');
  const documents = [readDocument({ path, text }, { next: () => ++id })];
  const { concepts } = resolveConcepts(documents, findMentions(documents, { vocabulary: null }), {
    vocabulary: null,
  });
  return new Map(
    concepts.flatMap(({ label, aliases, kind }) =>
      [label, ...aliases].map((name) => [keyOf(name), kind] as const),
    ),
  );
}

describe('kinds in fields that the model was not trained on', () => {
  it('covers every fixture', () => {
    expect(readdirSync(FIXTURES).filter((name) => name.endsWith('.md'))).toEqual(Object.keys(EXPECTED));
  });

  // The share is what the rules and the model reach together, less a little: it should only ever rise.
  it.each([
    ['baking.md', 0.85],
    ['cell-biology.md', 0.8],
    ['contract-law.md', 0.85],
    ['other-cloud.md', 0.6],
    ['statistics.md', 0.7],
  ])('%s: at least %f agree', (path, least) => {
    const kinds = kindsIn(path);
    const found = Object.entries(EXPECTED[path] ?? {}).flatMap(([name, accepted]) => {
      const kind = kinds.get(keyOf(name));
      return kind === undefined ? [] : [{ name, kind, right: accepted.some((one) => one === kind) }];
    });
    const wrong = found.filter(({ right }) => !right).map(({ name, kind }) => `${name}: ${kind}`);
    expect(found.length).toBeGreaterThan(10);
    expect(1 - wrong.length / found.length, wrong.join(', ')).toBeGreaterThanOrEqual(least);
  });
});
