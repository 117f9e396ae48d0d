/**
 * Who does something in the gloss of a way of working, the work is done with.
 * "Proving: a lamp keeps the dough warm" → proving —uses→ lamp.
 */
import type { ResolvedConcept } from '#lib/extract/concepts/concept-index.ts';
import { DOERS } from '#lib/extract/lexicon/cues/by-kind.ts';
import type { KindId } from '#lib/graph/types.ts';
import type { Proposal } from '../proposal.ts';
import type { Reading } from '../reading/reading.ts';

/** In: what the gloss of `terms` says. Out: that each of them uses what its first sentence is about. */
export function glossDoers(
  reading: Reading,
  terms: readonly string[],
  said: readonly Proposal[],
): Proposal[] {
  const ways = terms.flatMap((id) => reading.concept(id) ?? []).filter(({ kind }) => WAYS.has(kind));
  if (ways.length === 0) return [];
  const seen = new Set(terms);
  return said.flatMap((statement) => {
    const doer = reading.concept(statement.subject);
    if (!doer || seen.has(doer.id) || !isActive(statement) || !canWork(doer)) return [];
    seen.add(doer.id);
    return ways.map(({ id }): Proposal => ({
      ...statement,
      subject: id,
      object: doer.id,
      relation: 'uses',
      phrase: null,
      features: { prior: 0.45, 'rule:gloss': 1, 'cue:done-by': 1, 'subject:term': 1, strength: 0.5 },
    }));
  });
}

/** The name itself does it, in the first sentence: no term that the sentence only leaves out, and nothing that is done to it. */
const isActive = ({ features }: Proposal): boolean =>
  features['sentence'] === 0 &&
  features['party:mention'] === 1 &&
  features['subject:mention'] === 1 &&
  Object.keys(features).some((name) => name.startsWith('cue:verb:'));

const WAYS: ReadonlySet<KindId> = new Set(['application', 'stage', 'technique', 'learning-type']);
const WORKERS: ReadonlySet<KindId> = new Set([...DOERS, 'concept']);

const canWork = ({ kind }: ResolvedConcept): boolean => WORKERS.has(kind);
