/**
 * Mentions that name nothing where they stand: "services" in "key services include", a word of the closed classes,
 * a stray phrase that begins with a verb ("offering capabilities").
 */
import type { ResolvedConcept, ResolvedMention } from '#lib/extract/concepts/concept-index.ts';
import {
  CARRIER_NOUNS,
  COORDINATORS,
  HOLLOW_NOUNS,
  NEGATIONS,
  PERSONS,
  STAND_INS,
} from '#lib/extract/lexicon/cues/clause-words.ts';
import { ROLE_ADJECTIVES, ROLE_NOUNS } from '#lib/extract/lexicon/cues/role-nouns.ts';
import { singular } from '../clauses/noun-phrase.ts';
import { verbEntry } from '../clauses/verb-forms.ts';

/** Phrases below this confidence are read as words where they look like something else. */
const DOUBTFUL = 0.5;
/** Phrases below this are hardly ever a name. */
const STRAY = 0.1;
const VAGUE = new Set(
  'same specific particular certain different various several such other own any every'.split(' '),
);
/** Roles that layout gives: the name stands there by itself. */
const SET_APART = new Set(['stated', 'term', 'heading', 'column', 'row', 'item', 'option']);

export function isHollow(mention: ResolvedMention, concept: ResolvedConcept | undefined): boolean {
  if (!concept) return true;
  const words = mention.surface.toLowerCase().split(/\s+/);
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  if (words.length === 1) {
    if (COORDINATORS.has(first) || NEGATIONS.has(first) || STAND_INS.has(first)) return true;
    if (HOLLOW_NOUNS.has(first)) return true;
    if (SET_APART.has(mention.role)) return false;
    const one = singular(first);
    if (PERSONS.has(first) || CARRIER_NOUNS.has(first)) return true;
    return ROLE_NOUNS.has(one) && mention.surface === first;
  }
  // "advanced features", "key benefits": a role, no name.
  if (ROLE_NOUNS.has(singular(last)) && words.slice(0, -1).every((word) => ROLE_ADJECTIVES.has(word)))
    return true;
  if (mention.role !== 'phrase') return false;
  if (concept.confidence < STRAY || HOLLOW_NOUNS.has(last)) return true;
  if (concept.confidence >= DOUBTFUL) return false;
  return VAGUE.has(first) || (first.endsWith('ing') && verbEntry(first) !== null);
}
