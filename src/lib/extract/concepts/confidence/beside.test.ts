import { describe, expect, it } from 'vitest';
import { featureOf } from './feature-of.fixture.ts';

describe('what is right beside a name', () => {
  it.each([
    ['Bakers feed a rye levain (wild yeast).', 'by:bracket', 1],
    ['Bakers feed a rye levain, which lifts.', 'by:which', 1],
    ['Wild yeast in flour = rye levain', 'by:equal-to', 1],
    ['A dough of wild yeast is called a rye levain.', 'by:called', 1],
    ['Bakers feed a rye levain.', 'by:end', 1],
    ['Bakers feed a rye levain of old.', 'by:of', 1],
    ['Bakers feed a rye levain.', 'by:of', undefined],
    ['A rye levain lifts the dough.', 'by:first', 1],
    ['Bakers feed a rye levain.', 'by:first', undefined],
    ['Bakers feed a rye levain. A rye levain is old.', 'by:first', 0.5],
    ['**Bakers feed a rye levain daily**.', 'by:in-bold', 1],
    ['- Starter: a rye levain that lifts', 'by:opens-body', 1],
    ['- Starter: fed with a rye levain', 'by:opens-body', undefined],
  ])('%s: %s', (text, feature, value) => {
    expect(featureOf(text, 'rye levain', feature)).toBe(value);
  });
});
