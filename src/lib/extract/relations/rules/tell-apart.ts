/** Two things that one passage tells of side by side are told apart, but where by its name the one is a kind of the other. */
import type { ResolvedConcept } from '#lib/extract/concepts/concept-index.ts';
import type { Proposal } from '../proposal.ts';
import { propose } from '../propose.ts';

/** "Lock" and "hall lock" */
const isKindByName = (one: ResolvedConcept, two: ResolvedConcept): boolean =>
  one.label.endsWith(two.label) || two.label.endsWith(one.label);

/** In: `gloss` where each has a label of its own in the passage. */
export function tellApart(
  one: ResolvedConcept,
  two: ResolvedConcept,
  passage: Parameters<typeof propose>[0]['passage'],
  {
    siblings,
    sameHead,
    gloss,
  }: { readonly siblings: number; readonly sameHead: number; readonly gloss: number },
): Proposal[] {
  if (isKindByName(one, two)) return [];
  const proposal = propose({
    subject: one.id,
    object: two.id,
    relation: 'contrasts-with',
    rule: 'sibling',
    prior: 0.5,
    passage,
    features: {
      siblings,
      'same-kind': Number(one.kind === two.kind),
      'same-head': sameHead,
      gloss,
      heading: 0,
      inner: 1,
    },
  });
  return proposal ? [proposal] : [];
}
