/** The readings of a frame's role noun for one topic: "types of T" are kinds of T, "T offers three plans" are not. */
import {
  CLASS_NOUNS,
  HELD_NOUNS,
  MEANS_NOUNS,
  VIEW_NOUNS,
  WAY_NOUNS,
} from '#lib/extract/lexicon/cues/role-nouns.ts';
import type { Cue } from '#lib/extract/lexicon/cues/cue.ts';
import type { KindId } from '#lib/graph/types.ts';
import { singular } from '../clauses/noun-phrase.ts';
import type { Subject } from '../statements.ts';
import type { Frame } from './frame.ts';
import type { Reading } from './reading.ts';

/** Things that have or offer others, and of which these others are no kinds. */
const HOLDERS: ReadonlySet<KindId> = new Set([
  'service',
  'tool',
  'feature',
  'resource',
  'organization',
  'scope',
]);
const TASKS: ReadonlySet<KindId> = new Set(['application', 'stage', 'risk']);

export function cuesFor(reading: Reading, frame: Frame, subject: Subject): readonly Cue[] {
  const { noun, cues, preposition } = frame;
  if (noun === null || cues[0]?.relation !== 'is-a') return cues;
  const kinds = subject.concepts.map((id) => reading.concept(id)?.kind ?? 'concept');
  if (preposition === 'for' && !CLASS_NOUNS.has(noun)) {
    const means = MEANS_NOUNS.has(noun) || (WAY_NOUNS.has(noun) && kinds.every((kind) => TASKS.has(kind)));
    if (means) {
      const risk = kinds.includes('risk');
      return [{ relation: risk ? 'mitigates' : 'used-for', reverse: true, strength: 0.75 }];
    }
  }
  if (preposition !== null && VIEW_NOUNS.has(noun))
    return [{ relation: 'related-to', reverse: true, strength: 0.3 }];
  // "The family:" of a product are its members.
  if (noun === 'family' && preposition === null && kinds.every((kind) => HOLDERS.has(kind)))
    return [{ relation: 'part-of', reverse: true, strength: 0.7 }];
  if (CLASS_NOUNS.has(noun) || !kinds.every((kind) => HOLDERS.has(kind))) return cues;
  if (subject.concepts.some((id) => lastWord(reading.concept(id)?.label ?? '') === noun)) return cues;
  const held = HELD_NOUNS.get(noun);
  return held ? [held] : cues;
}

const lastWord = (label: string): string => singular(label.toLowerCase().split(/\s+/).at(-1) ?? '');
