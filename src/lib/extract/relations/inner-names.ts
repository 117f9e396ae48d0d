/**
 * What is said of a long phrase that hardly names anything is said of the name inside it: "a high-performing foundation
 * model" is a foundation model, "transformer architecture" brings the transformer in. In: proposals. Out: the further ones.
 */
import type { Proposal } from './proposal.ts';
import type { Reading } from './reading/reading.ts';

/** Phrases that are surer than this are names themselves and nothing else. */
const DOUBTFUL = 0.8;
/** Phrases that are surer than this are most likely names themselves, and say less of what is inside them. */
const UNSURE = 0.5;
/** Rules that tell two names apart by their words. */
const APART: ReadonlySet<string> = new Set(['sibling', 'opposites']);
/** The head of a phrase says nearly the same, its first words only hint. */
const HEAD = 0.7;
const HINT = 0.3;

export function throughInnerNames(proposals: readonly Proposal[], reading: Reading): Proposal[] {
  const inner = new Map<string, Inner | null>();
  const innerOf = (id: string): Inner | null => {
    const known = inner.get(id);
    if (known !== undefined) return known;
    const found = findInner(id, reading);
    inner.set(id, found);
    return found;
  };
  return proposals.flatMap((proposal) => {
    // "Hall lock" and "bath lock" stand side by side, the first and a lock do not.
    if (proposal.stated || APART.has(proposal.rule)) return [];
    const name = innerOf(proposal.object);
    if (!name || name.concept === proposal.subject) return [];
    // "A deep learning service" is no deep learning.
    if (!name.head && proposal.relation === 'is-a') return [];
    const prior = (proposal.features['prior'] ?? 0) * (name.head ? HEAD : HINT) * name.doubt;
    return [
      {
        ...proposal,
        object: name.concept,
        features: { ...proposal.features, prior, inner: 1, hint: Number(!name.head) },
      },
    ];
  });
}

interface Inner {
  readonly concept: string;
  readonly head: boolean;
  /** 0..1 */
  readonly doubt: number;
}

function findInner(id: string, reading: Reading): Inner | null {
  const concept = reading.concept(id);
  if (!concept || concept.confidence >= DOUBTFUL) return null;
  const doubt = concept.confidence < UNSURE ? 1 : 0.5;
  const head = reading.names.endOf(concept.label);
  if (head !== null && head !== id) return { concept: head, head: true, doubt };
  const hint = reading.names.startOf(concept.label);
  return hint !== null && hint !== id ? { concept: hint, head: false, doubt } : null;
}
