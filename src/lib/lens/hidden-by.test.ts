import { describe, expect, it } from 'vitest';
import type { MapData } from '#lib/map/map-data.ts';
import { hidesConcept } from './hidden-by.ts';
import type { Filter } from './lens.ts';

const data: MapData = {
  title: '',
  shownFrom: 0.5,
  regions: [
    { id: 'north', label: 'North', question: '' },
    { id: 'south', label: 'South', question: '' },
  ],
  sources: [
    { id: 'one', title: 'One' },
    { id: 'two', title: 'Two' },
  ],
  concepts: {
    id: ['a', 'b', 'c'],
    label: ['A', 'B', 'C'],
    kind: ['service', 'metric', 'risk'],
    importance: [1, 1, 1],
    confidence: [1, 1, 1],
    region: [0, 1, -1],
    x: [0, 0, 0],
    y: [0, 0, 0],
    sources: [[0], [0, 1], []],
  },
  relations: { subject: [], object: [], relation: [], phrase: [], confidence: [] },
};

const filter = (change: Partial<Record<'kinds' | 'regions' | 'sources', string>>): Filter => ({
  kinds: new Set(change.kinds ? [change.kinds] : []),
  relations: new Set(),
  regions: new Set(change.regions ? [change.regions] : []),
  sources: new Set(change.sources ? [change.sources] : []),
  possible: false,
});

describe('hidesConcept', () => {
  it.each([
    [{}, []],
    [{ kinds: 'metric' }, ['b']],
    [{ regions: 'north' }, ['a']],
    // B stands in another file too, C in none that is known.
    [{ sources: 'one' }, ['a']],
    [{ sources: 'two' }, []],
  ])('%j hides %j', (change, hidden) => {
    const found = data.concepts.id.filter((_, place) => hidesConcept(filter(change), data, place));
    expect(found).toEqual(hidden);
  });
});
