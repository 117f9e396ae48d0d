// One page a concept.
import type { EntryGenerator } from './$types';
import { getAtlas } from '#lib/server/atlas.ts';

export const entries: EntryGenerator = () => Array.from(getAtlas().concepts.keys(), (id) => ({ id }));
