/** The notes of a folder as documents, in the order of their names. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Document } from '#lib/extract/blocks/block.ts';
import { readDocument } from '#lib/extract/blocks/index.ts';

export function readFolder(folder: string): Document[] {
  let last = 0;
  const ids = { next: () => ++last };
  return readdirSync(folder)
    .filter((name) => /\.(?:md|txt|markdown)$/.test(name))
    .sort()
    .map((path) => readDocument({ path, text: readFileSync(join(folder, path), 'utf8') }, ids));
}
