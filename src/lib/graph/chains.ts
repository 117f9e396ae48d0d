/** Where a concept stands: the ways up to the most general kind, and to the outermost whole, for breadcrumbs. */
import { isShown, named, relationsOf, type Atlas, type Named } from './atlas.ts';
import type { RelationId } from './types.ts';

export interface Chains {
  /** Each from the most general down to the direct parent; the concept itself is left out. */
  readonly isA: readonly (readonly Named[])[];
  readonly partOf: readonly (readonly Named[])[];
}

const DEEPEST = 6;
const MOST = 3;

export function chains(atlas: Atlas, id: string): Chains {
  return { isA: chainsAlong(atlas, id, 'is-a'), partOf: chainsAlong(atlas, id, 'part-of') };
}

/** One chain for each of the strongest parents; above a parent the strongest step up is taken, and no step twice. */
function chainsAlong(atlas: Atlas, id: string, relation: RelationId): Named[][] {
  const found = parents(atlas, id, relation)
    .slice(0, MOST)
    .map((parent) => {
      const up = [parent];
      const seen = new Set([id, parent]);
      while (up.length < DEEPEST) {
        const next = parents(atlas, up[up.length - 1] ?? '', relation).find((above) => !seen.has(above));
        // Whose a thing is tells no more of where it stands.
        if (next === undefined || atlas.concepts.get(next)?.kind === 'organization') break;
        seen.add(next);
        up.push(next);
      }
      return up.reverse().flatMap((at) => {
        const concept = atlas.concepts.get(at);
        return concept ? [named(concept)] : [];
      });
    });
  return found.filter((chain) => !found.some((other) => other !== chain && holds(other, chain)));
}

/** True when the one has every step of the other and more: the other is a short cut of it. */
function holds(chain: readonly Named[], other: readonly Named[]): boolean {
  return chain.length > other.length && other.every((step) => chain.some((one) => one.id === step.id));
}

function parents(atlas: Atlas, id: string, relation: RelationId): string[] {
  return relationsOf(atlas, id)
    .filter((r) => r.subject === id && r.object !== id && r.relation === relation && isShown(atlas, r))
    .map((r) => r.object);
}
