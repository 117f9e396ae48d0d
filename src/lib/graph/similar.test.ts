import { describe, expect, it } from 'vitest';
import { atlasForTests } from './atlas-for-tests.ts';
import { similar } from './similar.ts';

describe('similar', () => {
  const atlas = atlasForTests({
    concepts: { candle: { kind: 'tool' }, lamp: { kind: 'tool' }, moth: { kind: 'risk' } },
    relations: [
      'candle used-for light',
      'lamp used-for light',
      'candle part-of kit',
      'lamp part-of kit',
      'moth used-for light',
    ],
  });

  it('ranks by shared company and says why', () => {
    const found = similar(atlas, 'candle');
    expect(found.map((one) => one.concept.id)).toEqual(['lamp', 'moth']);
    expect(found[0]?.reason).toBe('both are part of kit, both are used for light');
  });

  it('reads the phrase in the direction of the concept', () => {
    const wholes = atlasForTests({
      relations: ['oil part-of lamp', 'oil part-of engine', 'gas requires lamp'],
    });
    expect(similar(wholes, 'lamp')[0]?.reason).toBe('both have oil');
  });

  it('is empty for a lonely or unknown concept', () => {
    expect(similar(atlas, 'nobody')).toEqual([]);
    expect(similar(atlasForTests({ concepts: { a: {} } }), 'a')).toEqual([]);
  });
});
