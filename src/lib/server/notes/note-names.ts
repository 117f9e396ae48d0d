/**
 * Which concepts each line of the notes names, from the atlas' own evidence: a text is only linked to what the
 * extraction found in it, so that homonyms lead where they should.
 */
import type { Atlas } from '#lib/graph/atlas.ts';
import { makeLinker, type TextPart } from '#lib/graph/link-text.ts';
import { remember } from '#lib/graph/remember.ts';
import type { Concept } from '#lib/graph/types.ts';

/** Concepts by `source:line`. */
const conceptsByLine = remember((atlas: Atlas): ReadonlyMap<string, ReadonlySet<Concept>> => {
  const found = new Map<string, Set<Concept>>();
  for (const concept of atlas.concepts.values())
    for (const { source, line, endLine } of concept.mentions)
      for (let at = line; at <= endLine; at++) {
        const key = `${source}:${at}`;
        const set = found.get(key);
        if (set) set.add(concept);
        else found.set(key, new Set([concept]));
      }
  return found;
});

/** A text that stands at these lines, with the concepts that it names told apart. */
export function linkLines(
  atlas: Atlas,
  source: string,
  line: number,
  endLine: number,
  text: string,
): TextPart[] {
  const byLine = conceptsByLine(atlas);
  const named = new Set<Concept>();
  for (let at = line; at <= endLine; at++)
    for (const one of byLine.get(`${source}:${at}`) ?? []) named.add(one);
  if (named.size === 0) return [{ text }];
  return makeLinker([...named].map(({ id, label, aliases }) => ({ id, names: [label, ...aliases] })))(text);
}
