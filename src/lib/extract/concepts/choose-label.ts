/**
 * The preferred label of a concept and its other names. The long form before the short one, the wording that most and
 * best places have; common nouns small and singular ("foundation model"), proper names as their owner writes them.
 */
import type { Mention } from '../mentions/mention.ts';
import { isMarkedName } from '../mentions/name-shape.ts';
import { singularForm } from '../mentions/fold-word.ts';
import type { PlacedConcept } from './place-mentions.ts';
import type { Notes } from './read-notes.ts';

export interface Labels {
  readonly label: string;
  readonly aliases: readonly string[];
}

const ROLE_WEIGHT: Readonly<Record<string, number>> = {
  heading: 4,
  term: 4,
  row: 4,
  column: 4,
  stated: 8,
  acronym: 2,
};

export function chooseLabel(concept: PlacedConcept, notes: Notes): Labels {
  const scores = new Map<string, number>();
  for (const mention of [...concept.found, ...concept.mentions]) {
    const surface = dress(mention, notes);
    scores.set(surface, (scores.get(surface) ?? 0) + (ROLE_WEIGHT[mention.role] ?? 1));
  }
  const shorts = new Set(
    concept.found
      .filter(({ standsFor, role }) => standsFor !== undefined && role === 'acronym')
      .map((m) => dress(m, notes)),
  );
  const ranked = [...scores].sort(
    (a, b) =>
      Number(isShort(a[0], shorts)) - Number(isShort(b[0], shorts)) ||
      b[1] - a[1] ||
      b[0].length - a[0].length ||
      (a[0] < b[0] ? -1 : 1),
  );
  const label = ranked[0]?.[0] ?? '';
  const aliases = new Set<string>();
  for (const mention of [...concept.found, ...concept.mentions]) {
    if (mention.surface !== label) aliases.add(mention.surface);
  }
  for (const [surface] of ranked) if (surface !== label) aliases.add(surface);
  return { label, aliases: [...aliases].sort() };
}

function isShort(surface: string, shorts: ReadonlySet<string>): boolean {
  return shorts.has(surface) && !surface.includes(' ');
}

/** A surface in its best clothes. */
function dress(mention: Mention, notes: Notes): string {
  const words = mention.surface.trim().split(/\s+/);
  return words
    .map((word, i) => {
      const lower = word.toLowerCase();
      if (isMarkedName(word) || notes.proper(lower) >= 0.5) return word;
      return i === words.length - 1 ? singularForm(lower) : lower;
    })
    .join(' ');
}
