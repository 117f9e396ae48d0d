/** Where a concept is named in text, once each and not everywhere: what its sentences tell of it is read from these. */
import type { Mention } from '../../mentions/mention.ts';
import type { RunContext } from '../../mentions/run-context.ts';
import type { Notes } from '../read-notes.ts';

/** Mentions that are looked at: enough to tell, and the work stays linear. */
export const MOST_MENTIONS = 40;

export interface TextPlace {
  readonly mention: Mention;
  readonly context: RunContext;
}

/** Headings and the heads of columns are no text. */
export function textPlaces(mentions: readonly Mention[], notes: Notes): TextPlace[] {
  const seen = new Set<string>();
  return mentions.slice(0, MOST_MENTIONS).flatMap((mention) => {
    const context = notes.contextOf.get(mention.run);
    const once = `${mention.run}:${mention.start}`;
    if (!context || context.place === 'heading' || context.place === 'column' || seen.has(once)) return [];
    seen.add(once);
    return [{ mention, context }];
  });
}
