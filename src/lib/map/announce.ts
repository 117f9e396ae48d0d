/** What the map says aloud: concepts by name and kind, links as propositions read from subject to object. */
import { KINDS } from '#lib/graph/vocabulary.ts';
import type { MapModel } from './map-model.ts';
import { forLinesOf, relationsOn } from './scene.ts';
import type { Scene } from './scene.ts';

export interface Proposition {
  readonly subject: string;
  readonly phrase: string;
  readonly object: string;
}

export function propositionOf(model: MapModel, relation: number): Proposition {
  const { label } = model.data.concepts;
  const { subject, object, phrase } = model.data.relations;
  return {
    subject: label[subject[relation] ?? -1] ?? '',
    phrase: phrase[relation] ?? '',
    object: label[object[relation] ?? -1] ?? '',
  };
}

/** "Guardrails, feature. 7 links." */
export function sayConcept(scene: Scene, thing: number): string {
  const concept = scene.concept[thing] ?? 0;
  const { label, kind, region } = scene.model.data.concepts;
  let links = 0;
  forLinesOf(scene.lines, thing, () => {
    links++;
    return undefined;
  });
  const word = kind[concept];
  const where = scene.model.data.regions[region[concept] ?? -1]?.label;
  return `${label[concept] ?? ''}, ${word ? KINDS[word].label.toLowerCase() : 'concept'}${where ? `, in ${where}` : ''}. ${countOf(links, 'link')}.`;
}

/** "Guardrails — protects from — hallucination, 1 of 7": how one came along a line, or which line is looked at. */
export function sayLine(scene: Scene, line: number, place?: { nth: number; of: number }): string {
  const lead = scene.lines.lead[line] ?? -1;
  const { subject, phrase, object } = propositionOf(scene.model, lead);
  const more = relationsOn(scene, line).length - 1;
  const others = more > 0 ? `, and ${countOf(more, 'other link')} between them` : '';
  return `${subject} — ${phrase} — ${object}${place ? `, ${String(place.nth)} of ${String(place.of)}` : ''}${others}`;
}

export function countOf(count: number, word: string): string {
  return `${String(count)} ${word}${count === 1 ? '' : 's'}`;
}
