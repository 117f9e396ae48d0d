/** Calls back when notes or what corrects them change on the disk, once for changes that come in quick succession. */
import { statSync, watch } from 'node:fs';
import { basename } from 'node:path';

/** Editors write a file in several steps, some of them through another file. */
const QUIET_MILLISECONDS = 200;

/** `ours`: names of files that the work itself writes. Ends with the process. */
export function watchNotes(paths: readonly string[], ours: ReadonlySet<string>, onchange: () => void): void {
  let waiting: NodeJS.Timeout | undefined;
  for (const path of paths) {
    watch(path, { recursive: statSync(path).isDirectory() }, (_, changed) => {
      const name = basename(changed ?? path);
      if (name.startsWith('.') || [...ours].some((written) => name.startsWith(written))) return;
      clearTimeout(waiting);
      waiting = setTimeout(onchange, QUIET_MILLISECONDS);
    });
  }
}
