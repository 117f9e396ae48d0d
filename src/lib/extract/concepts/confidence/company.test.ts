import { describe, expect, it } from 'vitest';
import { featureOf } from './feature-of.fixture.ts';

const NOTES =
  '# Rye levain\n\nA spelt levain meets a barley levain.\n\nA wet crust meets a rye levain.\n\n# Stone oven\n\nA brass lid shuts.';

describe('the company that a name keeps', () => {
  it.each([
    // One that is told apart from it by its first word.
    ['spelt levain', 'company:paired', 1],
    ['wet crust', 'company:paired', 0],
    ['spelt levain', 'company:count', Math.log1p(1)],
    ['brass lid', 'company:count', 0],
    ['brass lid', 'company:best', 0],
  ])('%s: %s', (label, feature, value) => {
    expect(featureOf(NOTES, label, feature)).toBeCloseTo(value);
  });

  it('tells how well its neighbours are known', () => {
    const known = featureOf(NOTES, 'wet crust', 'company:best') ?? 0;
    expect(known).toBeGreaterThan(0.7);
    expect(featureOf(NOTES, 'spelt levain', 'company:best')).toBeLessThan(known);
  });

  it('tells how well the names of its section are known', () => {
    expect(featureOf(NOTES, 'brass lid', 'company:section')).toBeLessThan(
      featureOf(NOTES, 'wet crust', 'company:section') ?? 0,
    );
  });
});
