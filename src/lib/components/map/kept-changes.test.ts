import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_CHANGES, readChanges, withChanges } from './kept-changes.ts';

describe('what the reader has changed on the map', () => {
  const changes = {
    page: { first: 12, twigs: 0 },
    expanded: ['amazon-polly'],
    moved: [['speech-mark', 3.5, -8, true] as const],
  };

  it('is read back as it was kept', () => {
    const kept = withChanges(new Map(), 'lens', changes);
    expect([...readChanges(JSON.stringify([...kept]))]).toEqual([['lens', changes]]);
  });

  it('goes when it is taken back, and the oldest when there is too much', () => {
    expect(withChanges(new Map([['lens', changes]]), 'lens', NO_CHANGES).size).toBe(0);
    let kept = new Map<string, typeof changes>();
    for (let i = 0; i < 60; i++) kept = withChanges(kept, `lens ${i}`, changes) as typeof kept;
    expect(kept.size).toBe(40);
    expect(kept.has('lens 59')).toBe(true);
    expect(kept.has('lens 0')).toBe(false);
  });

  it('is read from anything without complaint', () => {
    expect(readChanges('{').size).toBe(0);
    fc.assert(
      fc.property(fc.json(), (text) => {
        for (const [, { page, expanded, moved }] of readChanges(text)) {
          expect(page.first).toBeGreaterThanOrEqual(0);
          expect(expanded.every((id) => typeof id === 'string')).toBe(true);
          expect(moved.every(([, x, y]) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
        }
      }),
    );
    expect([
      ...readChanges('[["a",{"page":null,"expanded":[1,"b"],"moved":[["c",1,null],["d",1,2,false]]}]]'),
    ]).toEqual([['a', { page: { first: 0, twigs: 0 }, expanded: ['b'], moved: [['d', 1, 2, false]] }]]);
  });
});
