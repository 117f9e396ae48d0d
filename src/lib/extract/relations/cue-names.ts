/** Names of a proposal's features, as the scorers count them. */
import type { Proposal } from './proposal.ts';

const CUES = /^(?:rule|cue|class|head|list|thing|object|subject|party):/;

/** Rules, cues and places that led to a proposal; which noun leads its list is left aside. Read once a proposal. */
export function cueNames(proposal: Proposal): readonly string[] {
  let names = KNOWN.get(proposal);
  if (!names) {
    names = Object.entries(proposal.features).flatMap(([name, value]) =>
      value !== 0 && CUES.test(name) ? [coarseName(name)] : [],
    );
    KNOWN.set(proposal, names);
  }
  return names;
}

const KNOWN = new WeakMap<Proposal, readonly string[]>();

export const coarseName = (name: string): string => (name.startsWith('list:noun:') ? 'list:noun' : name);
