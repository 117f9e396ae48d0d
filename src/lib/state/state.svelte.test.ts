import { flushSync } from 'svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { atlasLens } from '#lib/lens/atlas-lens.ts';
import { conceptLens } from '#lib/lens/concept-lens.ts';
import { NO_FILTER } from './address.ts';
import { Gathered, toggled } from './gathered.svelte.ts';
import { LensStore } from './lens-store.svelte.ts';
import { Stored } from './stored.svelte.ts';
import { View } from './view.svelte.ts';

const noted = vi.hoisted(() => ({ query: [] as string[] }));
vi.mock('#lib/navigate.ts', () => ({
  noteQuery(query: string) {
    noted.query.push(query);
    history.replaceState(null, '', query === '' ? location.pathname : `?${query}`);
  },
}));

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  noted.query = [];
  history.replaceState(null, '', '/');
});

describe('Stored', () => {
  const make = () => new Stored<number>('n', (text) => Number(text ?? 7), String);

  it('remembers for the next one', () => {
    make().value = 3;
    expect(localStorage.getItem('n')).toBe('3');
    expect(make().value).toBe(3);
  });

  it('tells who reads it', () => {
    const stored = make();
    const seen: number[] = [];
    const stop = $effect.root(() => {
      $effect(() => {
        seen.push(stored.value);
      });
    });
    flushSync();
    stored.value = 4;
    flushSync();
    stop();
    expect(seen).toEqual([7, 4]);
  });

  it('holds in memory where storage is refused', () => {
    const refused = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('refused');
    });
    const unread = vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new Error('refused');
    });
    const stored = make();
    stored.value = 5;
    expect(stored.value).toBe(5);
    refused.mockRestore();
    unread.mockRestore();
  });
});

describe('the tray', () => {
  it.each([
    [[], 'a', ['a']],
    [['a', 'b'], 'a', ['b']],
    [['a', 'b', 'c', 'd'], 'e', ['b', 'c', 'd', 'e']],
  ])('%j and %s give %j', (ids, id, expected) => {
    expect(toggled(ids, id)).toEqual(expected);
  });

  it.each(['nonsense', '{"a":1}', '[1,null,"a"]'])('reads %s from storage without complaint', (text) => {
    sessionStorage.setItem('atlas:gathered', text);
    expect(new Gathered().ids.every((id) => typeof id === 'string')).toBe(true);
  });
});

describe('the lens', () => {
  it('is what the page in view says, and nothing once it is gone', () => {
    const store = new LensStore();
    let id = $state('a');
    const gone = store.show(() => conceptLens(id, 1));
    expect(store.current?.focus).toEqual(['a']);
    id = 'b';
    expect(store.current?.focus).toEqual(['b']);
    gone();
    expect(store.current).toBeNull();
  });

  it('is not taken away by a page that another has followed', () => {
    const store = new LensStore();
    const gone = store.show(() => conceptLens('a', 1));
    store.show(() => atlasLens());
    gone();
    expect(store.current?.kind).toBe('atlas');
  });

  it('is held while pages change, so that the former getter is not asked', () => {
    const store = new LensStore();
    let data = $state.raw<{ id: string } | null>({ id: 'a' });
    store.show(() => conceptLens((data as { id: string }).id, 1));
    expect(store.current?.focus).toEqual(['a']);
    store.hold();
    data = null;
    expect(store.current?.focus).toEqual(['a']);
    store.show(() => atlasLens());
    store.release();
    expect(store.current?.kind).toBe('atlas');
  });

  it('lingers where a second click may take back what the first has opened', () => {
    vi.useFakeTimers();
    const store = new LensStore();
    const arrived: string[] = [];
    store.show(() => conceptLens('a', 1));
    store.linger(300);
    store.hold();
    store.show(() => atlasLens());
    store.release(() => arrived.push('there'));
    vi.advanceTimersByTime(200);
    expect([store.current?.kind, arrived.length]).toEqual(['concept', 0]);
    // Back again before it is shown: what waits is another one.
    store.hold();
    store.show(() => conceptLens('a', 1));
    store.release(() => arrived.push('back'));
    vi.advanceTimersByTime(100);
    expect([store.current?.kind, arrived]).toEqual(['concept', ['back']]);
    store.hold();
    store.release(() => arrived.push('at once'));
    expect(arrived).toEqual(['back', 'at once']);
    vi.useRealTimers();
  });
});

describe('the view', () => {
  const hidden = { ...NO_FILTER, kinds: new Set(['service']) };

  it('reads filter, camera and hops from the address', () => {
    history.replaceState(null, '', '/x?hide=kind.service&hops=2&at=1,2,3');
    const view = new View();
    view.arrive(false);
    expect(view.filter).toEqual(hidden);
    expect(view.hops).toBe(2);
    expect(view.camera).toEqual({ x: 1, y: 2, k: 3 });
  });

  it('carries the filter along a link, and writes it into the new address', () => {
    const view = new View();
    view.setFilter(hidden);
    history.replaceState(null, '', '/other?with=a');
    view.arrive(true);
    expect(view.filter).toEqual(hidden);
    expect(location.search).toBe('?with=a&hide=kind.service');
  });

  it('takes the filter from the address on Back, and where a link has one of its own', () => {
    const view = new View();
    view.setFilter(hidden);
    history.replaceState(null, '', '/other');
    view.arrive(false);
    expect(view.unfiltered).toBe(true);
    view.setFilter(hidden);
    history.replaceState(null, '', '/other?hide=kind.metric');
    view.arrive(true);
    expect([...view.filter.kinds]).toEqual(['metric']);
  });

  it('writes the camera once it rests, and never to a page that it was not moved on', () => {
    vi.useFakeTimers();
    const view = new View();
    view.arrive(false);
    view.setCamera({ x: 1, y: 1, k: 1 });
    view.setCamera({ x: 2, y: 2, k: 2 });
    vi.runAllTimers();
    expect(noted.query).toEqual(['at=2,2,2']);
    view.setCamera({ x: 3, y: 3, k: 3 });
    history.replaceState(null, '', '/elsewhere');
    vi.runAllTimers();
    expect(noted.query).toEqual(['at=2,2,2']);
    vi.useRealTimers();
  });
});
