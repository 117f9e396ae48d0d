import type { KindId } from '#lib/graph/types.ts';

/** Words that speak for a kind, separated by blanks. */
export type KindWords = Readonly<Partial<Record<KindId, string>>>;
