/** `layoutGraph` in a thread of its own, for whoever must not stand still meanwhile: a shell of messages round it. */
import { layoutGraph } from './index.ts';
import type { LayoutAnswer, LayoutOrder } from './layout-in-worker.ts';

interface WorkerScope {
  onmessage: ((event: MessageEvent<LayoutOrder>) => void) | null;
  postMessage(answer: LayoutAnswer): void;
}

const scope = self as unknown as WorkerScope;

scope.onmessage = ({ data }) => {
  const placed = layoutGraph({ ...data, onprogress: (share) => scope.postMessage({ share }) });
  scope.postMessage({ placed });
};
