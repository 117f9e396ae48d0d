/** Holds the README to the code: its example of a vocabulary file is read without a complaint, its commands exist. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readVocabulary } from '#lib/extract/vocabulary/index.ts';

const readme = readFileSync('README.md', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

describe('README', () => {
  it('shows a vocabulary file that is understood', () => {
    const example = /```yaml\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
    const { vocabulary, diagnostics } = readVocabulary(example, 'vocabulary.yaml');
    expect(diagnostics).toEqual([]);
    expect(vocabulary?.concepts).toHaveLength(2);
    expect(vocabulary?.relations.add).toHaveLength(1);
  });

  it('names commands that exist', () => {
    const named = [...readme.matchAll(/\bnpm (?:run )?(start|test(?::\w+)?|(?<=run )[\w:]+)/g)].map(
      ([, name = '']) => name,
    );
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('shows pictures that are there', () => {
    const pictures = [...readme.matchAll(/(?:src|srcset)="([^"]+)"|!\[[^\]]*\]\(([^)]+)\)/g)];
    expect(
      pictures.map(([, source, target]) => source ?? target ?? '').filter((path) => !existsSync(path)),
    ).toEqual([]);
  });
});
