/**
 * A common noun that a section tells of in a sense of its own: "Agent – who sells" in a section that never speaks of
 * Acme, though the notes say "agents" for the "Acme Agents" elsewhere. It becomes a concept beside them, called by what
 * the section is about: "agent (trade)".
 */
import type { Mention } from '../mentions/mention.ts';
import type { Labels } from './choose-label.ts';
import type { Name } from './name-table.ts';
import type { PlacedConcept } from './place-mentions.ts';
import type { Notes } from './read-notes.ts';
import { standingOf } from './standing.ts';

/** Share of capitals from which a word is proper. */
const PROPER = 0.5;
/** What stands between a term and two words at least that tell what it is. */
const TOLD = /^\s*[–—:=-][\s–—:=-]*[^\s–—:=-]\S*\s+\S/;

/** Takes apart what has another sense in some section. */
export function ownSenses(placed: readonly PlacedConcept[], notes: Notes): PlacedConcept[] {
  return placed.flatMap((concept) => {
    const full = concept.names.filter(
      ({ words }) => words.length > 1 && notes.words.proper(words[0] ?? '') >= PROPER,
    );
    const ends = new Set(full.map(({ words }) => words.at(-1) ?? ''));
    const bare = concept.names.filter(
      ({ words: [word = '', ...more] }) =>
        more.length === 0 && ends.has(word) && notes.words.proper(word) < PROPER,
    );
    if (bare.length === 0) return [concept];
    return apart(concept, bare, sectionsOfOwn(concept, bare, full, notes), notes);
  });
}

/** Headings of the sections that tell what the bare name is, and in which no word of an owner stands. */
function sectionsOfOwn(
  { mentions }: PlacedConcept,
  bare: readonly Name[],
  full: readonly Name[],
  { contexts, contextOf, blockOf }: Notes,
): Set<number> {
  const owners = new Set(full.flatMap(({ words }) => words.slice(0, -1)));
  const told = new Set(
    mentions.flatMap((mention) => {
      const isTold = TOLD.test(contextOf.get(mention.run)?.run.text.slice(mention.end) ?? '');
      const heading = headingOf(mention, blockOf);
      return mention.role === 'term' && isBare(mention, bare) && isTold && heading !== null ? [heading] : [];
    }),
  );
  if (told.size === 0) return told;
  for (const { block, words } of contexts) {
    if (!words.some(({ lower }) => owners.has(lower))) continue;
    // What a heading says it says of all below.
    for (const heading of told) {
      if (block.id === heading || block.headings.at(-1) === heading) told.delete(heading);
      else if (blockOf.get(heading)?.headings.includes(block.id) === true) told.delete(heading);
    }
  }
  return told;
}

const isBare = ({ key }: Mention, bare: readonly Name[]): boolean =>
  bare.some(({ keys }) => keys.includes(key));

const headingOf = ({ block }: Mention, blockOf: Notes['blockOf']): number | null =>
  blockOf.get(block)?.headings.at(-1) ?? null;

function apart(
  concept: PlacedConcept,
  bare: readonly Name[],
  sections: ReadonlySet<number>,
  { blockOf }: Notes,
): PlacedConcept[] {
  if (sections.size === 0) return [concept];
  const senseOf = (mention: Mention): number | null => {
    const heading = headingOf(mention, blockOf);
    return heading !== null && sections.has(heading) && isBare(mention, bare) ? heading : null;
  };
  const placesOf = (sense: number | null): Pick<PlacedConcept, 'found' | 'mentions'> => ({
    found: concept.found.filter((mention) => senseOf(mention) === sense),
    mentions: concept.mentions.filter((mention) => senseOf(mention) === sense),
  });
  const senses = [...sections].map((sense): PlacedConcept => {
    const places = placesOf(sense);
    return {
      leader: `${concept.leader} ${String(sense)}`,
      names: bare,
      ...places,
      standing: standingOf(places.found),
      bestName: null,
      sense,
    };
  });
  return [{ ...concept, ...placesOf(null) }, ...senses];
}

/** Puts what its section is about behind the label of each that is told in a sense of its own. */
export function labelSenses<T extends Labels & PlacedConcept>(
  concepts: readonly T[],
  { contexts }: Notes,
): T[] {
  return concepts.map((concept) => {
    const { label, aliases, sense } = concept;
    if (sense === undefined) return concept;
    const topic = concepts.find(({ mentions }) =>
      mentions.some(({ block, role }) => block === sense && role === 'heading'),
    );
    const about = topic?.label ?? contexts.find(({ block }) => block.id === sense)?.run.text ?? '';
    return about === ''
      ? concept
      : { ...concept, label: `${label} (${about})`, aliases: [label, ...aliases] };
  });
}
