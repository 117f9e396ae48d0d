/** What is said of the things of a list as a whole, and of whom. */
import type { Block } from '#lib/extract/blocks/block.ts';
import type { ResolvedMention } from '#lib/extract/concepts/concept-index.ts';
import type { Cue } from '#lib/extract/lexicon/cues/cue.ts';
import type { Statement } from '../clauses/statement.ts';
import type { Subject } from '../statements.ts';
import type { Frame } from './frame.ts';

export interface ListCue {
  readonly subject: Subject;
  /** Likeliest first; empty where the list stands bare under its topic. */
  readonly cues: readonly Cue[];
  /** A sentence with its last place open ("You can use it to …"); its verb decides by the kind of the thing. */
  readonly statement: Statement | null;
  /** A whole sentence: what it says of its object it says of the kinds of that which are listed. */
  readonly closed: Statement | null;
  /** "noun:feature", "verb:integrate", "plural", "bare": for features and reports. */
  readonly name: string;
  /** The topic is named in the plural. */
  readonly plural: boolean;
  /** The block that says so. */
  readonly from: Block;
}

export const KIND_CUE: Cue = { relation: 'is-a', reverse: true, strength: 0.6 };

export const idsOf = (mentions: readonly ResolvedMention[]): string[] => [
  ...new Set(mentions.map((m) => m.concept)),
];

export const cueName = (frame: Frame): string =>
  frame.noun ? `noun:${frame.noun}` : frame.plural ? 'plural' : 'bare';
