/** A cue whose objects are being read: who its subjects are, and how far the reading has come. */
import type { RelationId } from '#lib/graph/types.ts';
import type { ClauseCue, Party } from './statement.ts';

/** Objects further than this from their cue are not believed. */
export const MAX_GAP = 9;

export interface Role {
  cue: ClauseCue;
  readonly subjects: readonly Party[];
  readonly at: number;
  gap: number;
  place: number;
  example: boolean;
  /** Noun that the next object only belongs to ("review of predictions"), or null. */
  through: string | null;
  /** True once something that is no list has come after an object. */
  closed: boolean;
  /** The copula takes the head of a noun phrase only. */
  readonly headOnly: boolean;
  /** "uses databases such as A": A is a database, and used as well. */
  readonly outer?: Role | null;
  /** "you use A to …": the object is the subject of what follows. */
  readonly handsOn?: boolean;
}

/** A cue that is no verb: its relation says it all. */
export function plainCue(name: string, relation: RelationId, strength: number, reverse = false): ClauseCue {
  return { name, classes: [], relation, reverse, strength, phrase: null };
}

/** "A deep-learning technology": what qualifies the noun that says what the subject is. */
export const QUALIFIER = plainCue('qualifier', 'uses', 0.3);
/** "This managed service offers …": what was named before is one. */
export const DEMONSTRATIVE = plainCue('demonstrative', 'is-a', 0.6);
/** "finds names stored in S3": what finds them has to do with S3 too. */
export const CHAINED = plainCue('chained', 'applies-to', 0.3);
/** "You need a key to open the lock": what is opened needs the key. */
export const NEEDED = plainCue('needed', 'requires', 0.6);
/** "Lute: from Nordwind", "a lute by Nordwind" */
export const ORIGIN = plainCue('origin', 'made-by', 0.6);
/** "makes the dough rise" */
export const MADE_SO: ClauseCue = {
  ...plainCue('verb:affect', 'affects', 0.6),
  classes: ['affect'],
  relation: null,
};
