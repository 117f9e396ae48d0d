/** A mention as a finder reads it, before it has its key and evidence. */
import { firstFrom } from '../first-from.ts';
import type { Mention, MentionRole } from './mention.ts';
import type { RunContext } from './run-context.ts';

export interface Draft {
  readonly context: RunContext;
  /** Offsets into the whole run. */
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly role: MentionRole;
  readonly rule: string;
  readonly standsFor?: string;
  readonly defined?: boolean;
  readonly sort?: string;
}

/** A finder reads one run; it sees no other. */
export type Finder = (context: RunContext) => Draft[];

/** Parts of speech of the words that lie in a range. */
export function tagsWithin(context: RunContext, start: number, end: number): string[] {
  const { words } = context;
  const tags: string[] = [];
  for (let i = firstFrom(words, start); i < words.length; i++) {
    const word = words[i];
    if (!word || word.start >= end) break;
    if (word.tag !== 'PUNCT' && word.tag !== 'SYM') tags.push(word.tag);
  }
  return tags;
}

export type { Mention };
