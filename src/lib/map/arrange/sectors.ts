/**
 * The neighbours of a concept in sectors by relation, for two columns beside it: general ones and wholes on top,
 * specific ones and parts at the bottom; between them, on the left who says something of the concept, on the right
 * of whom it says something, so that every line reads from left to right.
 */
import { groupOf, RELATION_IDS, RELATIONS } from '#lib/graph/vocabulary.ts';
import type { RelationId } from '#lib/graph/types.ts';

export interface Neighbour {
  readonly concept: number;
  readonly pair: number;
  readonly lead: number;
  readonly relation: RelationId;
  /** True where the concept in the middle is the subject. */
  readonly outward: boolean;
  readonly worth: number;
}

export interface Columns<T> {
  readonly left: readonly T[];
  readonly right: readonly T[];
}

type Band = 'top' | 'middle' | 'bottom';

interface Sector {
  readonly band: Band;
  /** Where it wants to stand; null: wherever there is room. */
  readonly side: 'left' | 'right' | null;
  readonly rank: number;
  readonly members: readonly Neighbour[];
}

const BANDS: readonly Band[] = ['top', 'middle', 'bottom'];

/** Both columns from top to bottom, sectors whole wherever the columns can be balanced so. */
export function twoColumns(neighbours: readonly Neighbour[]): Columns<Neighbour> {
  const left: Neighbour[] = [];
  const right: Neighbour[] = [];
  const sectors = sectorsOf(neighbours);
  const half = neighbours.length / 2;
  // How much each column will hold of what insists on a side, so that what does not can even it out.
  let wantLeft = 0;
  let wantRight = 0;
  for (const sector of sectors) {
    if (sector.side === 'left') wantLeft += sector.members.length;
    if (sector.side === 'right') wantRight += sector.members.length;
  }
  const place = new Map<Sector, 'left' | 'right' | 'both'>();
  for (const sector of [...sectors].sort((a, b) => b.members.length - a.members.length || a.rank - b.rank)) {
    if (sector.side === 'left' || sector.side === 'right') {
      place.set(sector, sector.side);
      continue;
    }
    if (sector.members.length > 3) {
      place.set(sector, 'both');
      continue;
    }
    const side = wantLeft <= wantRight ? 'left' : 'right';
    place.set(sector, side);
    if (side === 'left') wantLeft += sector.members.length;
    else wantRight += sector.members.length;
  }
  moveOver(sectors, place, half);
  for (const band of BANDS) {
    const lefts: Neighbour[] = [];
    const rights: Neighbour[] = [];
    for (const sector of sectors) {
      if (sector.band !== band) continue;
      const where = place.get(sector);
      if (where === 'both') {
        sector.members.forEach((member, i) => (i % 2 === 0 ? rights : lefts).push(member));
      } else (where === 'left' ? lefts : rights).push(...sector.members);
    }
    left.push(...lefts);
    right.push(...rights);
  }
  return { left, right };
}

/** One column, for narrow rooms. */
export function oneColumn(neighbours: readonly Neighbour[]): Neighbour[] {
  return BANDS.flatMap((band) =>
    sectorsOf(neighbours)
      .filter((sector) => sector.band === band)
      .flatMap((sector) => sector.members),
  );
}

/** While one column is much longer, its smallest sector that helps goes over, and at last the largest is shared out. */
function moveOver(
  sectors: readonly Sector[],
  place: Map<Sector, 'left' | 'right' | 'both'>,
  half: number,
): void {
  const size = (side: 'left' | 'right'): number =>
    sectors.reduce((sum, sector) => {
      const where = place.get(sector);
      return (
        sum + (where === side ? sector.members.length : where === 'both' ? sector.members.length / 2 : 0)
      );
    }, 0);
  for (let tries = 0; tries < sectors.length; tries++) {
    const over = size('left') - size('right');
    const limit = Math.max(3, half * 0.3);
    if (Math.abs(over) <= limit) return;
    const from = over > 0 ? 'left' : 'right';
    const movable = sectors
      .filter((sector) => place.get(sector) === from && sector.members.length * 2 <= Math.abs(over) + limit)
      .sort((a, b) => b.members.length - a.members.length || a.rank - b.rank)[0];
    if (movable) {
      place.set(movable, from === 'left' ? 'right' : 'left');
      continue;
    }
    const largest = sectors
      .filter((sector) => place.get(sector) === from)
      .sort((a, b) => b.members.length - a.members.length || a.rank - b.rank)[0];
    if (!largest) return;
    place.set(largest, 'both');
  }
}

/** Which sector a neighbour stands in: by relation, and by which of the two is its subject. */
export function sectorOf({ relation, outward }: Neighbour): string {
  return `${relation} ${RELATIONS[relation].symmetric ? 'both' : outward ? 'out' : 'in'}`;
}

function sectorsOf(neighbours: readonly Neighbour[]): Sector[] {
  const byKey = new Map<string, Neighbour[]>();
  for (const neighbour of neighbours) {
    const key = sectorOf(neighbour);
    const found = byKey.get(key);
    if (found) found.push(neighbour);
    else byKey.set(key, [neighbour]);
  }
  const sectors = [...byKey.values()].map((members): Sector => {
    const first = members[0] as Neighbour;
    const symmetric = RELATIONS[first.relation].symmetric;
    const hierarchy = groupOf(first.relation) === 'is' && !symmetric;
    return {
      band: hierarchy ? (first.outward ? 'top' : 'bottom') : 'middle',
      side: hierarchy || symmetric ? null : first.outward ? 'right' : 'left',
      rank: RELATION_IDS.indexOf(first.relation) * 2 + (first.outward ? 0 : 1),
      members: [...members].sort((a, b) => b.worth - a.worth || a.concept - b.concept),
    };
  });
  return sectors.sort((a, b) => a.rank - b.rank);
}
