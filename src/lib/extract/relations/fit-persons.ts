/**
 * What a loose reading ties to a person comes from him: "Levee theory: Jane Doe, Jan Poe" → levee theory —made-by→ Jane Doe.
 * What a verb says stays as it is said ("Jane Doe used sand").
 */
import type { Proposal } from './proposal.ts';
import type { Reading } from './reading/reading.ts';

/** Rules that know that two things hang together, and not how. */
const LOOSE =
  /^(?:gloss-list|gloss-entry|cell-entry|cell-names|bracket|bracket-sort|colon|item|item-bare|heading|table-topic|table-topic-bare|table-cell|label-list|[a-z]+-mention)$/;
/** Such readings are right of a person as often. */
const PRIOR = 0.5;
const RULE = 'by-person';

/** The proposal as it stands, or as what a person made; nothing where both ends are persons. */
export function fitPersons(proposal: Proposal, reading: Reading): Proposal[] {
  if (proposal.stated || !LOOSE.test(proposal.rule) || proposal.relation === 'contrasts-with')
    return [proposal];
  const [fromPerson, toPerson] = [proposal.subject, proposal.object].map((id) =>
    reading.isPerson(reading.concept(id)?.label ?? ''),
  );
  if (!fromPerson && !toPerson) return [proposal];
  if (fromPerson && toPerson) return [];
  const made = fromPerson ? proposal.object : proposal.subject;
  const person = fromPerson ? proposal.subject : proposal.object;
  const features = Object.fromEntries(
    Object.entries(proposal.features).filter(([name]) => !name.startsWith('rule:')),
  );
  return [
    {
      ...proposal,
      subject: made,
      object: person,
      relation: 'made-by',
      phrase: null,
      rule: RULE,
      evidence: { ...proposal.evidence, rule: RULE },
      features: { ...features, prior: PRIOR, [`rule:${RULE}`]: 1 },
    },
  ];
}
