import type { ResolvedMention } from '#lib/extract/concepts/concept-index.ts';
import type { VerbClass } from '#lib/extract/lexicon/cues/verb-classes.ts';
import type { RelationId } from '#lib/graph/types.ts';

/** Who a clause is about, as the sentence alone tells. */
export type Party =
  /** `modifier`: a noun follows that the mention only qualifies ("AI" in "AI systems need data"). */
  | { readonly kind: 'mention'; readonly mention: ResolvedMention; readonly modifier: boolean }
  /** "it", "this service": named before. */
  | { readonly kind: 'stand-in' }
  /** "you", "developers": who works with what the notes are about. */
  | { readonly kind: 'person' }
  /** The sentence begins with its verb. */
  | { readonly kind: 'absent' }
  /** "both", "all three of them": those named before, so many where the text says it. */
  | { readonly kind: 'several'; readonly count: number | null }
  /** A noun phrase that names no concept. */
  | { readonly kind: 'other' };

/** The words that tie the parties. */
export interface ClauseCue {
  /** Name for features and reports: "verb:use", "with", "copula". */
  readonly name: string;
  /** Readings of a verb; empty where `relation` says it all. */
  readonly classes: readonly VerbClass[];
  readonly relation: RelationId | null;
  /** True where the object of the words is the subject of the relation; for verbs their class tells. */
  readonly reverse: boolean;
  /** 0..1 */
  readonly strength: number;
  /** True where the subject lets a person do it ("lets you set alarms"). */
  readonly byHand?: boolean;
  /** True of an order: "Build a wall". */
  readonly isOrder?: boolean;
  /** Name of the cue whose object the words stand behind ("raises prices {for} buyers"), where there is one. */
  readonly behind?: string;
  /** The words as a linking phrase in the third person ("is stored in"), or null. */
  readonly phrase: string | null;
}

/** One reading of a sentence: party — cue — object. */
export interface Statement {
  readonly subject: Party;
  readonly cue: ClauseCue;
  /** Null for the place that a lead-in leaves open ("You can use it to:"). */
  readonly object: ResolvedMention | null;
  /** Tokens between the cue and the object, mentions of the same list aside. */
  readonly gap: number;
  /** How many mentions stood in the object's list before it. */
  readonly place: number;
  /** Clause of the sentence, from 0. */
  readonly clause: number;
  readonly example: boolean;
  readonly aside: boolean;
  readonly conditional: boolean;
  readonly hedged: boolean;
  /** A noun follows that the object only qualifies ("uses SQL queries"). */
  readonly modifier: boolean;
  /** That noun in lower case ("queries"), or null. */
  readonly head: string | null;
  /** The noun that has the object behind "of" or the like ("review" in "review of predictions"), or null. */
  readonly through: string | null;
  /** What is said behind the object of which of its sort is meant ("security of the cloud", "cases that recur"), or null. */
  readonly narrowed: 'of' | 'that' | null;
  /** Range of the sentence in the run. */
  readonly start: number;
  readonly end: number;
}

/** Party — cue — object, and nothing that narrows or doubts it. */
export function plainStatement(
  subject: Party,
  cue: ClauseCue,
  object: ResolvedMention,
  start: number,
  end: number,
): Statement {
  return {
    subject,
    cue,
    object,
    gap: 0,
    place: 0,
    clause: 0,
    example: false,
    aside: false,
    conditional: false,
    hedged: false,
    modifier: false,
    head: null,
    through: null,
    narrowed: null,
    start,
    end,
  };
}

/** The place that a lead-in leaves open, as a character that no text has. */
export const SLOT = '\uE000';
