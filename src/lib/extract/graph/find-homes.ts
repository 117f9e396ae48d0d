/**
 * Where each concept is at home: the topic and the section in which the notes introduce it (its own heading, its gloss), or
 * else name it most often. Regions take their names from the homes of their concepts.
 */
import type { Document } from '../blocks/block.ts';
import type { ConceptIndex, ResolvedConcept } from '../concepts/concept-index.ts';
import { sectionOf } from '../evidence.ts';
import type { Places, RunPlace } from './places.ts';

export interface Home {
  /** The front matter's topic, or null. */
  readonly topic: string | null;
  /** Titles of the headings above, outermost first. */
  readonly sections: readonly string[];
}

const WEIGHT: Readonly<Record<string, number>> = {
  heading: 12,
  term: 8,
  stated: 1,
  column: 4,
  row: 4,
  bold: 2,
};

export function findHomes(places: Places, index: ConceptIndex): ReadonlyMap<string, Home> {
  return new Map(index.concepts.map((concept) => [concept.id, homeOf(places, concept)]));
}

function homeOf(places: Places, concept: ResolvedConcept): Home {
  const weights = new Map<string, { weight: number; home: Home }>();
  let best: { weight: number; home: Home } | null = null;
  for (const mention of concept.mentions) {
    const place = places.runs.get(mention.run);
    if (!place) continue;
    const { document } = place;
    const sections = sectionsAt(place);
    if (concept.mentions.length === 1) return { topic: topicOf(document), sections };
    const key = `${document.source}\n${sections.slice(0, 2).join('\n')}`;
    const entry = weights.get(key) ?? { weight: 0, home: { topic: topicOf(document), sections } };
    entry.weight += (WEIGHT[mention.role] ?? 1) * (mention.defined ? 2 : 1);
    weights.set(key, entry);
    if (!best || entry.weight > best.weight) best = entry;
  }
  return best?.home ?? { topic: null, sections: [] };
}

/** Titles above a place and its own; the title over everything tells no part from another. */
function sectionsAt({ document, block }: RunPlace): readonly string[] {
  const own = block.kind === 'heading' ? [block.run.text] : [];
  return [...sectionOf(document, block), ...own].filter((title) => title !== document.title);
}

export function topicOf(document: Document): string | null {
  return document.frontMatter.topic ?? null;
}
