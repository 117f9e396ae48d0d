/** Headings that are about something, though it is no concept: "How a raw film is developed". */
import type { Block } from '#lib/extract/blocks/block.ts';
import type { Reading } from './reading.ts';

/** Share of a heading that its role noun covers, from which on it says nothing else. */
const BARE = 0.5;
const SHORT = 4;

/** What stands below is then not about the topic further up. */
export function hasOwnSubject(reading: Reading, heading: Block): boolean {
  if (heading.kind !== 'heading') return false;
  const { topics, share } = reading.frame(heading);
  return topics.length === 0 && share < BARE && heading.run.text.trim().split(/\s+/).length > SHORT;
}
