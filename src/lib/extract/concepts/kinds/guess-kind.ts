/** The kind of a concept by its head word, what defines it, and where it stands. */
import type { KindId } from '#lib/graph/types.ts';
import { foldWord } from '../../mentions/fold-word.ts';
import { nameWords } from '../../mentions/name-key.ts';
import type { PlacedConcept } from '../place-mentions.ts';
import type { Notes } from '../read-notes.ts';
import { HEADS, SECTIONS } from './kind-lexicon.ts';
import { statedKind } from './stated-kind.ts';

export interface KindGuess {
  readonly kind: KindId;
  /** 0..1 */
  readonly confidence: number;
}

export function guessKind(concept: PlacedConcept, label: string, _notes: Notes): KindGuess {
  const stated = statedKind(concept.found);
  if (stated !== null) return { kind: stated, confidence: 1 };
  const votes = new Map<KindId, number>();
  const vote = (kinds: readonly KindId[] | undefined, weight: number): void => {
    for (const kind of kinds ?? []) votes.set(kind, (votes.get(kind) ?? 0) + weight / (kinds?.length ?? 1));
  };
  const head = nameWords(label).at(-1) ?? '';
  vote(HEADS.get(foldWord(head)), 3);
  for (const { evidence } of concept.found) {
    const heading = evidence.section.at(-1);
    for (const word of nameWords(heading ?? '')) vote(SECTIONS.get(foldWord(word)), 0.5);
  }
  const [best] = [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return best ? { kind: best[0], confidence: 0.5 } : { kind: 'concept', confidence: 0.2 };
}
