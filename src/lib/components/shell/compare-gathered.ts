import { resolve } from '$app/paths';
import { openPath } from '#lib/navigate.ts';
import { writeAddress } from '#lib/state/address.ts';
import type { App } from '#lib/state/app.svelte.ts';

/** Opens the comparison of what is gathered, which empties the tray. */
export function compareGathered(app: App): void {
  const query = writeAddress({ with: app.gathered.ids });
  app.gathered.clear();
  void openPath(resolve('/compare/'), { query });
}
