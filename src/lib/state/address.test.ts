import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changeAddress,
  isUnfiltered,
  MOST_COMPARED,
  NO_ADDRESS,
  readAddress,
  roundCamera,
  writeAddress,
  type Address,
} from './address.ts';

const id = fc.oneof(
  fc.string({ minLength: 1 }),
  fc.constantFrom('__proto__', 'a,b', 'a%2Cb', '%', 'x.y', 'größe', '日本', 'a b', '&=?#', '+'),
);
const ids = fc.uniqueArray(id, { maxLength: 6 });
const set = ids.map((items): ReadonlySet<string> => new Set(items));
const address: fc.Arbitrary<Address> = fc.record({
  filter: fc.record({ kinds: set, relations: set, regions: set, sources: set, possible: fc.boolean() }),
  camera: fc.option(
    fc
      .record({
        x: fc.double({ min: -1e5, max: 1e5, noNaN: true }),
        y: fc.double({ min: -1e5, max: 1e5, noNaN: true }),
        k: fc.double({ min: 0.002, max: 40, noNaN: true }),
      })
      .map(roundCamera),
  ),
  hops: fc.constantFrom(1 as const, 2 as const, 3 as const),
  with: fc.uniqueArray(id, { maxLength: MOST_COMPARED }),
  from: fc.option(id),
  to: fc.option(id),
  q: fc.string(),
});

describe('the address', () => {
  it.each([
    ['', {}],
    ['with=amazon-polly,amazon-lex', { with: ['amazon-polly', 'amazon-lex'] }],
    ['from=token&to=amazon-bedrock', { from: 'token', to: 'amazon-bedrock' }],
    ['hops=2&at=-12.5,8,0.75', { hops: 2 as const, camera: { x: -12.5, y: 8, k: 0.75 } }],
    [
      'hide=kind.metric,kind.service,region.models&possible=yes',
      {
        filter: {
          ...NO_ADDRESS.filter,
          kinds: new Set(['service', 'metric']),
          regions: new Set(['models']),
          possible: true,
        },
      },
    ],
  ])('writes %j', (query, change) => {
    expect(writeAddress(change)).toBe(query);
    expect(readAddress(query)).toEqual({ ...NO_ADDRESS, ...change });
  });

  it('comes back as it was written', () => {
    fc.assert(
      fc.property(address, (one) => {
        expect(readAddress(writeAddress(one))).toEqual(one);
      }),
    );
  });

  it('has one form: reading and writing again changes nothing', () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), (query) => {
        const once = writeAddress(readAddress(query));
        expect(writeAddress(readAddress(once))).toBe(once);
      }),
    );
  });

  it('reads anything without complaint', () => {
    const rubbish = fc.constantFrom(
      'at=NaN,1,1',
      'at=1,2',
      'at=1,2,0',
      'at=1e99,0,1',
      'hide=,,kind.,.x,zzz.y',
      'hops=9',
    );
    fc.assert(
      fc.property(fc.oneof(fc.string(), rubbish), (query) => {
        const { camera, hops, filter } = readAddress(query);
        expect(camera === null || camera.k > 0).toBe(true);
        expect([1, 2, 3]).toContain(hops);
        expect(filter.kinds.has('')).toBe(false);
      }),
    );
  });

  it('holds a camera so exactly that no point of a large window shifts by a quarter of a px', () => {
    for (const k of [0.0081234, 0.0431234, 0.56789, 1.23456, 7.98765]) {
      const camera = { x: 1234.5678, y: -987.6543, k };
      const kept = readAddress(writeAddress({ camera })).camera ?? { x: 0, y: 0, k: 0 };
      const edge = 2_000 / k;
      expect(Math.abs((edge - kept.x) * kept.k - (edge - camera.x) * camera.k)).toBeLessThan(0.25);
    }
  });

  it('holds at most four compared, each once', () => {
    expect(readAddress('with=a,b,a,c,d,e').with).toEqual(['a', 'b', 'c', 'd']);
  });

  it('changes one part and keeps the rest, others’ parameters too', () => {
    expect(changeAddress('?q=lex&mine=1&at=1,2,3', { camera: null, q: 'polly' })).toBe('q=polly&mine=1');
  });

  it('knows when nothing is filtered', () => {
    expect(isUnfiltered(readAddress('q=x').filter)).toBe(true);
    expect(isUnfiltered(readAddress('hide=source.a').filter)).toBe(false);
    expect(isUnfiltered(readAddress('possible=yes').filter)).toBe(false);
  });
});
