/** One text for all titles that have the same features, but for what differs in their digits; null for what is no such title. */
import type { PlacedConcept } from '../place-mentions.ts';
import type { Surroundings } from './surroundings.ts';

export function featureForm(
  concept: PlacedConcept & { readonly titleForm: string | null },
  surroundings: Surroundings,
): string | null {
  const {
    titleForm,
    leader,
    found: [title],
    standing,
  } = concept;
  if (titleForm === null || !title) return null;
  const siblings = surroundings.siblings(title);
  const under = surroundings.under(title);
  const { byHead, byStart, start, end } = surroundings.kin(leader);
  const { paired, best, count, section } = surroundings.company(concept);
  return [
    titleForm,
    standing,
    siblings?.standing,
    siblings?.count,
    siblings?.alike,
    under?.facts,
    under?.paragraphs,
    under?.headings,
    surroundings.innerOf(leader),
    surroundings.asHead(leader),
    surroundings.asStart(leader),
    byHead.count,
    byHead.standing,
    byStart.count,
    byStart.standing,
    start,
    end,
    paired,
    best,
    count,
    section,
  ].join(' ');
}
