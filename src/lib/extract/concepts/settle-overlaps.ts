/** Of the mentions of one run that overlap, the weightiest stays. Out: those that stand, in order of start. */
import type { Mention } from '../mentions/mention.ts';

export interface Claim {
  readonly mention: Mention;
  /** Id of the set that claims the place. */
  readonly leader: string;
  readonly weight: number;
}

/** Of two mentions of one place, the one with the stronger role. */
const ROLES =
  'stated term heading column row cell item option bold code quoted acronym name task phrase'.split(' ');
const rank = ({ mention }: Claim): number => ROLES.indexOf(mention.role);

export function settleOverlaps(claims: readonly Claim[]): readonly Claim[] {
  if (claims.length < 2) return claims;
  const order = [...claims].sort(
    (a, b) =>
      b.weight - a.weight ||
      a.mention.start - b.mention.start ||
      rank(a) - rank(b) ||
      (a.leader < b.leader ? -1 : a.leader > b.leader ? 1 : 0),
  );
  // Which characters are taken already: claims are short, runs may be long.
  const taken = new Set<number>();
  const standing: Claim[] = [];
  for (const claim of order) {
    const { start, end } = claim.mention;
    if (overlaps(taken, start, end)) continue;
    for (let i = start; i < end; i++) taken.add(i);
    standing.push(claim);
  }
  return standing.sort((a, b) => a.mention.start - b.mention.start);
}

function overlaps(taken: ReadonlySet<number>, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (taken.has(i)) return true;
  return false;
}
