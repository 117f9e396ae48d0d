/** The tokens: both dark blocks agree, families are the vocabulary's, and everything that is read can be read. */
import { readFileSync } from 'node:fs';
import { wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import families from '#data/vocabulary/families.json' with { type: 'json' };

const css = readFileSync('src/app.css', 'utf8');

/** Tokens of the first block after `opening`. */
function tokens(opening: string): Map<string, string> {
  const at = css.indexOf(opening);
  if (at < 0) throw new Error(`app.css has no ${opening}`);
  const block = css.slice(at, css.indexOf('}', at));
  return new Map(
    [...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

const light = tokens(':root {');
const chosenDark = tokens(":root[data-theme='dark'] {");
const systemDark = tokens(":root:not([data-theme='light']) {");

const themes = [
  { theme: 'light', values: light, own: 'light' },
  { theme: 'dark', values: chosenDark, own: 'dark' },
] as const;

describe('tokens', () => {
  it('are the same dark by choice and by the system', () => {
    expect(chosenDark.size).toBeGreaterThan(20);
    expect(Object.fromEntries(systemDark)).toEqual(Object.fromEntries(chosenDark));
  });

  it.each(themes)('give families the colours of the vocabulary ($theme)', ({ values, own }) => {
    for (const [id, family] of Object.entries(families)) expect(values.get(`family-${id}`)).toBe(family[own]);
  });

  const text = ['ink', 'ink-soft', 'accent', 'good', 'bad'].flatMap((ink) =>
    ['ground', 'panel', 'raised', 'tint', 'mark'].map((ground) => ({ ink, ground, least: 4.5 })),
  );
  const signs = ['edge', ...Object.keys(families).map((id) => `family-${id}`)].map((ink) => ({
    ink,
    ground: 'panel',
    least: 3,
  }));
  const pairs = [...text, ...signs, { ink: 'on-accent', ground: 'accent', least: 4.5 }];

  it.each(themes.flatMap((theme) => pairs.map((pair) => ({ ...theme, ...pair }))))(
    '$ink on $ground reaches $least:1 ($theme)',
    ({ values, ink, ground, least }) => {
      // Verdicts and links never stand on a mark.
      if (ground === 'mark' && ink !== 'ink') return;
      expect(wcagContrast(values.get(ink) ?? '', values.get(ground) ?? '')).toBeGreaterThanOrEqual(least);
    },
  );
});
