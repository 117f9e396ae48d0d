import { openComparison } from '#lib/navigate.ts';
import type { App } from '#lib/state/app.svelte.ts';

/** Opens the comparison of what is gathered, which empties the tray. */
export function compareGathered(app: App): void {
  const { ids } = app.gathered;
  app.gathered.clear();
  void openComparison(ids);
}
