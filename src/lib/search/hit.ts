/** An answer of the search, ready to show. */
import type { KindId } from '#lib/graph/types.ts';

export interface Marked {
  readonly text: string;
  /** True for what the query matched. */
  readonly hit: boolean;
}

/** Why something was found that only its text can show. */
export const BY_TEXT = { explanation: 'explanation', passage: 'passage in the notes' } as const;

export interface Hit {
  readonly type: 'concept' | 'passage' | 'question';
  /** Id of the concept or question; of a passage `source:line:n`, as a line may hold several. */
  readonly id: string;
  /** Id of the concept that it leads to; null for a passage or question that names none. */
  readonly concept: string | null;
  readonly label: string;
  readonly kind: KindId | null;
  /** Only the order means something. */
  readonly score: number;
  /** Why it was found: "name", "also known as A2I", "is used for speech-to-text", "in the explanation". */
  readonly why: string;
  /** True where the query is its name, or near it. */
  readonly named: boolean;
  /** The label, what matched told apart. */
  readonly marked: readonly Marked[];
  /** A line of explanation or the passage, what matched told apart. */
  readonly snippet: readonly Marked[];
  /** For passages and questions: where in the notes. */
  readonly source?: string;
  readonly line?: number;
}

export interface SearchRequest {
  /** 20 unless said. */
  readonly limit?: number;
  /** Only concepts of these kinds; null or absent for all. */
  readonly kinds?: ReadonlySet<KindId> | readonly KindId[] | null;
  /** Concepts, passages and questions unless said; concepts come first. */
  readonly types?: readonly Hit['type'][] | null;
}

export interface SearchIndex {
  /** Best first; empty for an empty query. */
  search(query: string, request?: SearchRequest): Hit[];
  /** Names spelt most like the query, for when nothing is found; at most five. */
  nearest(query: string): string[];
  /** True where a question has only begun ("what is"): nothing is asked for yet. */
  begins(query: string): boolean;
}
