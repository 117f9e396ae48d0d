import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFormerMap } from './former-map.ts';

const regions = [{ id: 'soils', label: 'Soils' }];
const node = (key: unknown, attributes: unknown) => ({ key, attributes });

describe('readFormerMap', () => {
  it('reads places and the labels of regions, and passes over what has no place', () => {
    const former = readFormerMap({
      attributes: { regions },
      nodes: [
        node('loam', { x: 1.5, y: -2, region: 'soils' }),
        node('__proto__', { x: 0, y: 0, region: 'soils' }),
        node('clay', { x: '1', y: 0, region: 'soils' }),
        node('sand', { x: 1e300, y: 0, region: 'soils' }),
        node('peat', { x: 0, y: 0, region: 'bogs' }),
        node(7, { x: 0, y: 0, region: 'soils' }),
        null,
      ],
    });
    expect([...(former?.places ?? [])]).toEqual([
      ['loam', { x: 1.5, y: -2, region: 'soils' }],
      ['__proto__', { x: 0, y: 0, region: 'soils' }],
    ]);
    expect([...(former?.labels ?? [])]).toEqual([['soils', 'Soils']]);
  });

  it('gives null for anything else', () => {
    fc.assert(fc.property(fc.anything(), (value) => readFormerMap(value) === null));
    expect(readFormerMap({ attributes: { regions }, nodes: [] })).toBeNull();
  });
});
