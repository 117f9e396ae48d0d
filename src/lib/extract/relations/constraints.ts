/** Whether the kinds of two concepts admit a relation between them. */
import { KINDS_OF, REFUSED_KINDS } from '#lib/extract/lexicon/cues/admitted-kinds.ts';
import type { ResolvedConcept } from '#lib/extract/concepts/concept-index.ts';
import type { Proposal } from './proposal.ts';
import type { Reading } from './reading/reading.ts';

/** Kinds that are less sure than this forbid nothing. */
const SURE = 0.5;

export function admits({ subject, object, relation, stated, rule }: Proposal, reading: Reading): boolean {
  const a = reading.concept(subject);
  const b = reading.concept(object);
  if (!a || !b) return false;
  const refused = REFUSED_KINDS[relation];
  // A formula leaves no doubt: most metrics are reckoned from others; nor does a person, whose name is of no kind.
  if (stated || !refused || rule === 'formula' || rule === 'maker' || rule === 'by-person') return true;
  if (relation === 'uses' && rule === 'table-cell' && a.kind === 'metric' && b.kind === 'metric') return true;
  if (relation === 'is-a' && !canBeKindOf(a, b)) return false;
  const out =
    (a.kindConfidence >= SURE && refused.subject.includes(a.kind)) ||
    (b.kindConfidence >= SURE && refused.object.includes(b.kind));
  return !out;
}

function canBeKindOf(a: ResolvedConcept, b: ResolvedConcept): boolean {
  if (a.kindConfidence < SURE || b.kindConfidence < SURE) return true;
  return KINDS_OF[b.kind]?.includes(a.kind) ?? true;
}

/** What cannot be a kind of its topic for the kinds of the two is most likely a part of it. */
const PART = 0.7;

/** The proposal where it is admitted, else what it may have meant. */
export function fitKinds(proposal: Proposal, reading: Reading): Proposal[] {
  if (admits(proposal, reading)) return [proposal];
  if (isForDanger(proposal, reading)) {
    const against: Proposal = { ...proposal, relation: 'mitigates' };
    return admits(against, reading) ? [against] : [];
  }
  const turned = turnedOf(proposal, reading);
  if (turned) return admits(turned, reading) ? [turned] : [];
  if (proposal.relation !== 'is-a' || !LISTED.test(proposal.rule)) return [];
  const prior = (proposal.features['prior'] ?? 0) * PART;
  const part: Proposal = {
    ...proposal,
    relation: 'part-of',
    features: { ...proposal.features, prior },
  };
  return admits(part, reading) ? [part] : [];
}

/** What a list gives to work to be done belongs to it ("Sorting offers: …"); below a danger stand dangers, and no parts of it. */
function turnedOf(proposal: Proposal, reading: Reading): Proposal | null {
  const { subject, object, relation, rule } = proposal;
  if (relation === 'offers' && /^item/.test(rule))
    return { ...proposal, subject: object, object: subject, relation: 'part-of', phrase: null };
  const areDangers = [subject, object].every((id) => reading.concept(id)?.kind === 'risk');
  return relation === 'part-of' && areDangers && LISTED.test(rule) ? { ...proposal, relation: 'is-a' } : null;
}

/** Rules that read a list or a table, where the topic is known and how the things belong to it is not. */
const LISTED = /^(?:item|heading|table-topic|bracket)/;

/** "For: rust, rot" lists what a thing helps against; in a sentence it may as well look for them. */
const isForDanger = ({ relation, rule, object }: Proposal, reading: Reading): boolean =>
  relation === 'used-for' &&
  /^(?:label-list|item|gloss-list)/.test(rule) &&
  reading.concept(object)?.kind === 'risk';
