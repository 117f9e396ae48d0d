import { describe, expect, it } from 'vitest';
import { featureOf } from './feature-of.fixture.ts';

const NOTES =
  '# Rye levain\n\n# Wheat levain\n\n# Stone oven\n\nBakers feed a spelt levain.\n\nA stone oven door shuts.';

describe('names that are built alike', () => {
  it.each([
    ['spelt levain', 'kin:head', Math.log1p(2)],
    ['spelt levain', 'kin:head-standing', 0.75],
    ['stone oven door', 'kin:start', Math.log1p(1)],
    ['stone oven door', 'kin:head', 0],
    ['spelt levain', 'kin:starts-with', 0],
  ])('%s: %s', (label, feature, value) => {
    expect(featureOf(NOTES, label, feature)).toBeCloseTo(value);
  });

  it('tells how well the name is known that it begins with', () => {
    expect(featureOf(NOTES, 'stone oven door', 'kin:starts-with')).toBeGreaterThan(0.7);
  });
});
