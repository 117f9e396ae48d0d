import { describe, expect, it, vi } from 'vitest';
import { layoutGraph } from './index.ts';
import { layoutInWorker } from './layout-in-worker.ts';
import type { LayoutWorker } from './layout-in-worker.ts';
import { plantGraph } from './planted-graph.ts';

/** A worker's two ends in one thread; messages are copied as between threads. */
async function startWorker(): Promise<{ worker: LayoutWorker; fail: (message: string) => void }> {
  const listeners = new Map<string, (event: unknown) => void>();
  const scope = {
    onmessage: (_: unknown) => undefined,
    postMessage: (data: unknown) => listeners.get('message')?.({ data: structuredClone(data) }),
  };
  vi.stubGlobal('self', scope);
  vi.resetModules();
  await import('./layout.worker.ts');
  return {
    worker: {
      postMessage: (data: unknown) => scope.onmessage({ data: structuredClone(data) }),
      addEventListener: (name: string, listener: unknown) =>
        void listeners.set(name, listener as (event: unknown) => void),
      terminate: () => listeners.clear(),
    },
    fail: (message) => listeners.get('error')?.({ message }),
  };
}

describe('layoutInWorker', () => {
  it('gives the places of layoutGraph, and says how far it is', async () => {
    const { nodes, links } = plantGraph({ nodes: 80, links: 160, communities: 4, seed: 1 });
    const shares: number[] = [];
    const { worker } = await startWorker();
    const placed = await layoutInWorker(worker, { nodes, links, onprogress: (share) => shares.push(share) });
    expect([...placed]).toEqual([...layoutGraph({ nodes, links })]);
    expect(shares.at(-1)).toBe(1);
  });

  it('rejects when the worker fails', async () => {
    const { worker, fail } = await startWorker();
    const asked = layoutInWorker(
      { ...worker, postMessage: () => fail('out of memory') },
      { nodes: [], links: [] },
    );
    await expect(asked).rejects.toThrow('out of memory');
  });
});
