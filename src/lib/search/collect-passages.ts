/** All passages in which the notes name or link concepts, each once, with the concepts it names: what it is about first. */
import type { Atlas } from '#lib/graph/atlas.ts';
import { linkInAtlas } from '#lib/graph/concept-record.ts';
import { plainQuote } from '#lib/graph/plain-quote.ts';
import type { Evidence } from '#lib/graph/types.ts';
import type { SearchTable } from './search-document.ts';

interface Passage {
  readonly evidence: Evidence;
  readonly concepts: Set<string>;
}

export function collectPassages(
  atlas: Atlas,
  place: ReadonlyMap<string, number>,
  sourcePlace: ReadonlyMap<string, number>,
): SearchTable['passages'] {
  const found = new Map<string, Passage>();
  for (const concept of atlas.concepts.values())
    for (const evidence of concept.summary ? [concept.summary, ...concept.mentions] : concept.mentions) {
      const key = `${evidence.source}:${evidence.line}:${evidence.quote}`;
      const known = found.get(key);
      if (known) known.concepts.add(concept.id);
      else found.set(key, { evidence, concepts: new Set([concept.id]) });
    }
  const passages = [...found.values()].sort(
    (a, b) =>
      (sourcePlace.get(a.evidence.source) ?? 0) - (sourcePlace.get(b.evidence.source) ?? 0) ||
      a.evidence.line - b.evidence.line ||
      (a.evidence.quote < b.evidence.quote ? -1 : 1),
  );
  const texts = passages.map(({ evidence }) => plainQuote(evidence.quote));
  return {
    text: texts,
    source: passages.map(({ evidence }) => sourcePlace.get(evidence.source) ?? 0),
    line: passages.map(({ evidence }) => evidence.line),
    concepts: passages.map((passage, i) =>
      inOrder(atlas, passage, texts[i] ?? '').flatMap((id) => place.get(id) ?? []),
    ),
  };
}

/** What its heading names, then in the order of the text; only concepts that are said to be named in it. */
function inOrder(atlas: Atlas, { evidence, concepts }: Passage, text: string): string[] {
  const heading = plainQuote(evidence.section[evidence.section.length - 1] ?? '');
  const parts = [...linkInAtlas(atlas, heading), ...linkInAtlas(atlas, text)];
  const seen = parts.flatMap((part) => ('concept' in part && concepts.has(part.concept) ? [part.concept] : []));
  return [...new Set([...seen, ...concepts])];
}
