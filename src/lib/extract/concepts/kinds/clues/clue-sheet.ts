/**
 * What speaks for the kinds of one concept: votes by their source ("the heading above says risk"), and traits that
 * speak for no kind by themselves ("has a digit"). The model learns how far each is to be trusted.
 */
import type { KindId } from '#lib/graph/types.ts';
import type { KindClues } from '../model/kind-model.ts';

export class ClueSheet {
  readonly #votes = new Map<string, Map<KindId, number>>();
  readonly #traits = new Map<string, number>();

  /** The weight is shared by the kinds, so that a word of many meanings says less. */
  vote(source: string, kinds: readonly KindId[] | undefined, weight = 1): void {
    if (!kinds || kinds.length === 0) return;
    let votes = this.#votes.get(source);
    if (!votes) this.#votes.set(source, (votes = new Map()));
    for (const kind of kinds) votes.set(kind, (votes.get(kind) ?? 0) + weight / kinds.length);
  }

  /** Repeated traits add up. */
  trait(name: string, value = 1): void {
    if (value !== 0) this.#traits.set(name, (this.#traits.get(name) ?? 0) + value);
  }

  /**
   * All as numbers 0..1: many votes that agree come near to one, votes that differ share it. `worth` is what a trait
   * is worth in these notes, 0..1. Asked for once, at the end, since they take the place of what was written.
   */
  clues(worth: (trait: string) => number = () => 1): KindClues {
    this.#votes.forEach((byKind) => {
      let sum = 0;
      byKind.forEach((vote) => {
        sum += vote;
      });
      const whole = saturated(sum) / sum;
      byKind.forEach((vote, kind) => byKind.set(kind, vote * whole));
    });
    this.#traits.forEach((sum, name) => this.#traits.set(name, saturated(sum) * worth(name)));
    return { votes: this.#votes, traits: this.#traits };
  }
}

/** 1 → 0.63, 2 → 0.86, 3 → 0.95. */
const saturated = (sum: number): number => 1 - Math.exp(-sum);
