/** Asks a worker (layout.worker.ts) for a layout: the same places as `layoutGraph` gives, without standing still for them. */
import type { LayoutInput, Placed } from './index.ts';

export type LayoutOrder = Omit<LayoutInput, 'onprogress'>;

/** How far the worker is, 0..1, or its places. */
export type LayoutAnswer = { readonly share: number } | { readonly placed: ReadonlyMap<string, Placed> };

export type LayoutWorker = Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>;

/** The worker serves this one order and ends with it. Rejects where it fails. */
export function layoutInWorker(
  worker: LayoutWorker,
  { onprogress, ...order }: LayoutInput,
): Promise<ReadonlyMap<string, Placed>> {
  return new Promise((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<LayoutAnswer>) => {
      if ('share' in data) return onprogress?.(data.share);
      worker.terminate();
      resolve(data.placed);
    });
    worker.addEventListener('error', ({ message }) => {
      worker.terminate();
      reject(new Error(message === '' ? 'the layout failed' : message));
    });
    worker.postMessage(order);
  });
}
