/** Whether the kinds of two concepts admit a relation between them. */
import { REFUSED_KINDS } from '#lib/extract/lexicon/cues/admitted-kinds.ts';
import type { Proposal } from './proposal.ts';
import type { Reading } from './reading/reading.ts';

/** Kinds that are less sure than this forbid nothing. */
const SURE = 0.5;

export function admits({ subject, object, relation, stated }: Proposal, reading: Reading): boolean {
  const a = reading.concept(subject);
  const b = reading.concept(object);
  if (!a || !b) return false;
  const refused = REFUSED_KINDS[relation];
  if (stated || !refused) return true;
  const out =
    (a.kindConfidence >= SURE && refused.subject.includes(a.kind)) ||
    (b.kindConfidence >= SURE && refused.object.includes(b.kind));
  return !out;
}
