import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../blocks/index.ts';
import { findMentions } from '../../mentions/index.ts';
import { nameKey } from '../../mentions/name-key.ts';
import { draftConcepts } from '../draft-concepts.ts';
import { EXPECTED } from '../kinds/fixtures/expected.ts';
import { conceptConfidence } from './concept-confidence.ts';
import { WORTH } from './fixtures/worth.ts';

const FOLDERS = [join(import.meta.dirname, 'fixtures'), join(import.meta.dirname, '..', 'kinds', 'fixtures')];

/** The scorer was trained on these notes too: the bounds tell a fall, not how good it is. */
describe('confidence in notes of other fields', () => {
  it.each(Object.keys(WORTH))('%s: most of what is worth a place is shown, and little else', (path) => {
    const worth = new Set([...(WORTH[path] ?? []), ...Object.keys(EXPECTED[path] ?? {})].map(nameKey));
    const folder = FOLDERS.find((dir) => existsSync(join(dir, path))) ?? '';
    let id = 0;
    const document = readDocument(
      { path, text: readFileSync(join(folder, path), 'utf8') },
      { next: () => ++id },
    );
    const judged = draftConcepts([document], findMentions([document], { vocabulary: null })).map((draft) => ({
      isShown: conceptConfidence(draft) >= 0.5,
      isWorth: [draft.label, ...draft.aliases].some((name) => worth.has(nameKey(name))),
    }));
    const shown = judged.filter(({ isShown }) => isShown);
    const right = shown.filter(({ isWorth }) => isWorth).length;
    expect(right / judged.filter(({ isWorth }) => isWorth).length).toBeGreaterThan(0.35);
    expect(right / shown.length).toBeGreaterThan(0.65);
  });
});
