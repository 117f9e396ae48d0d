import { expect, it } from 'vitest';
import { conceptIds } from '../concepts/concept-id.ts';
import { findLookAlikes } from './find-look-alikes.ts';

it('pairs slips of a letter where the numbers are the same, and none where they differ', () => {
  const labels = ['Lantern 1', 'Lantren 1', 'Lantern 2', 'Lantren 3', 'Lantern', 'Lanterm'];
  const ids = conceptIds(labels);
  const concepts = labels.map((label, i) => ({
    id: ids[i] ?? '',
    label,
    kind: 'tool' as const,
    kindConfidence: 1,
    aliases: [],
    confidence: 1,
    mentions: [],
  }));
  expect(findLookAlikes(concepts).map(({ text }) => text)).toEqual([
    'Lantern 1 ~ Lantren 1 (one letter apart)',
    'Lanterm ~ Lantern (one letter apart)',
  ]);
});
