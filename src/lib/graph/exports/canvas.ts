/** JSON Canvas 1.0 (jsoncanvas.org): what is shown, each concept a card with its explanation, at its place on the map. */
import type { Atlas } from '../atlas.ts';
import { gistOf } from '../gist.ts';
import { FAMILIES, familyOf } from '../vocabulary.ts';
import { shownPart } from './shown-part.ts';

/** Canvas pixels to a map unit: cards are wider than the map's labels. */
const SCALE = 6;
const CARD = { width: 260, height: 120 };

export function toCanvas(atlas: Atlas): string {
  const { concepts, relations } = shownPart(atlas);
  const nodes = concepts.map((concept) => {
    const gist = gistOf(concept);
    return {
      id: concept.id,
      type: 'text',
      x: Math.round(concept.x * SCALE - CARD.width / 2),
      y: Math.round(concept.y * SCALE - CARD.height / 2),
      width: CARD.width,
      height: CARD.height,
      color: FAMILIES[familyOf(concept.kind)].light,
      text: `**${escaped(concept.label)}**${gist === '' ? '' : `\n${escaped(gist)}`}`,
    };
  });
  const edges = relations.map(({ id, subject, object, phrase }) => ({
    id,
    fromNode: subject,
    toNode: object,
    toEnd: 'arrow',
    label: phrase,
  }));
  return `${JSON.stringify({ nodes, edges }, null, 1)}\n`;
}

function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>]/g, '\\$&');
}
