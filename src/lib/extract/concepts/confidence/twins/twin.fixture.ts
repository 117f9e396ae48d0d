import { doubtTwins } from './doubt-twins.ts';
import type { Twin } from './twin.ts';

/** A name that running text has in three places, unless told otherwise. */
export const twin = (label: string, confidence: number, more: Partial<Twin> = {}): Twin => ({
  label,
  aliases: [],
  kind: 'concept',
  confidence,
  places: 3,
  isTitle: false,
  isSetApart: false,
  isDoing: false,
  brackets: [],
  under: [],
  ...more,
});

/** Labels of those that are doubted. */
export function doubtedOf(twins: readonly Twin[]): string[] {
  const most = doubtTwins(twins);
  return twins.flatMap(({ label }, i) => ((most[i] ?? 1) < 1 ? [label] : []));
}
