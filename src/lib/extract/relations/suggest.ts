/**
 * The relations of a pair that are weighed: those that rules read, and where these hardly say how the two hang together,
 * those that their kinds suggest.
 */
import { SUGGESTED_RELATIONS } from '#lib/extract/lexicon/cues/suggested-relations.ts';
import { type Candidate, isSymmetric, type Pair } from './pair.ts';
import type { Surroundings } from './surroundings.ts';
import { votes } from './votes.ts';

/** Votes for one relation from which on the notes themselves say how, and kinds have nothing to add. */
const SAID = 0.5;

export function candidatesOf(pair: Pair, around: Surroundings): Candidate[] {
  if (pair.candidates.some(({ proposals }) => votes(proposals) >= SAID)) return [...pair.candidates];
  const known = new Set(pair.candidates.map(keyOf));
  const [a, b] = pair.ends;
  const suggested = [...suggestions(a, b, around), ...suggestions(b, a, around)].filter((candidate) => {
    const key = keyOf(candidate);
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
  return [...pair.candidates, ...suggested];
}

function suggestions(subject: string, object: string, around: Surroundings): Candidate[] {
  const from = around.concept(subject);
  const to = around.concept(object);
  if (!from || !to) return [];
  const found: Candidate[] = [];
  for (const [relation, kinds] of SUGGESTED_RELATIONS.get(from.kind) ?? []) {
    if (kinds.has(to.kind)) found.push({ subject, object, relation, proposals: [] });
  }
  return found;
}

function keyOf({ subject, relation, object }: Candidate): string {
  const turned = isSymmetric(relation) && object < subject;
  return turned ? `${object} ${relation} ${subject}` : `${subject} ${relation} ${object}`;
}
