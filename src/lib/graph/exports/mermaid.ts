/** A Mermaid flowchart of what is shown. Mermaid draws 500 links at most: the strongest are kept, and the file says so. */
import { byStrength, type Atlas } from '../atlas.ts';
import type { Concept } from '../types.ts';
import { shownPart } from './shown-part.ts';

const MOST_LINKS = 500;

export function toMermaid(atlas: Atlas): string {
  const { concepts, relations } = shownPart(atlas);
  const names = new Map(concepts.map((concept, i) => [concept.id, `c${i}`]));
  const kept =
    relations.length > MOST_LINKS ? [...relations].sort(byStrength).slice(0, MOST_LINKS) : relations;
  const drawn = new Set(kept.flatMap((relation) => [relation.subject, relation.object]));
  const lines = ['flowchart LR'];
  if (kept.length < relations.length)
    lines.push(`  %% the ${MOST_LINKS} strongest of ${relations.length} relations, as many as Mermaid draws`);
  for (const concept of concepts)
    if (kept.length === relations.length || drawn.has(concept.id)) lines.push(`  ${node(names, concept)}`);
  for (const { subject, phrase, object } of kept)
    lines.push(`  ${names.get(subject) ?? ''} -->|"${text(phrase)}"| ${names.get(object) ?? ''}`);
  return lines.join('\n') + '\n';
}

function node(names: ReadonlyMap<string, string>, concept: Concept): string {
  return `${names.get(concept.id) ?? ''}["${text(concept.label)}"]`;
}

/** Everything but letters, digits and plain punctuation as a character code, which Mermaid reads in quoted text. */
function text(label: string): string {
  return label
    .replace(/\s+/g, ' ')
    .replace(/[^\p{L}\p{N} .,:/()+&'–-]/gu, (mark) => `#${mark.codePointAt(0) ?? 63};`);
}
