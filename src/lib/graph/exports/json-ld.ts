/**
 * JSON-LD in SKOS (w3.org/TR/skos-reference): what is shown. is-a is `skos:broader`; what SKOS has no word for keeps the
 * atlas's own relation.
 */
import type { Atlas } from '../atlas.ts';
import { plainQuote } from '../plain-quote.ts';
import type { RelationId } from '../types.ts';
import { RELATION_IDS } from '../vocabulary.ts';
import { shownPart } from './shown-part.ts';
import { wellFormed } from './xml.ts';

const SKOS: Partial<Record<RelationId, string>> = { 'is-a': 'skos:broader', 'related-to': 'skos:related' };

function property(relation: RelationId): string {
  return SKOS[relation] ?? `atlas:${relation}`;
}

export function toJsonLd(atlas: Atlas): string {
  const { concepts, relations } = shownPart(atlas);
  const links = new Map<string, Map<string, { '@id': string }[]>>();
  for (const { subject, relation, object } of relations) {
    const own = links.get(subject) ?? new Map<string, { '@id': string }[]>();
    const key = property(relation);
    own.set(key, [...(own.get(key) ?? []), { '@id': iri(object) }]);
    links.set(subject, own);
  }
  const graph = [
    { '@id': SCHEME, '@type': 'skos:ConceptScheme', 'skos:prefLabel': atlas.attributes.title },
    ...concepts.map((concept) => ({
      '@id': iri(concept.id),
      '@type': 'skos:Concept',
      'skos:inScheme': { '@id': SCHEME },
      'skos:prefLabel': concept.label,
      ...(concept.aliases.length > 0 ? { 'skos:altLabel': concept.aliases } : {}),
      ...(concept.summary ? { 'skos:definition': plainQuote(concept.summary.quote) } : {}),
      'atlas:kind': concept.kind,
      ...Object.fromEntries(links.get(concept.id) ?? []),
    })),
  ];
  const context = {
    skos: 'http://www.w3.org/2004/02/skos/core#',
    atlas: 'urn:concept-atlas:vocabulary:',
    ...Object.fromEntries(RELATION_IDS.map((relation) => [property(relation), { '@type': '@id' }])),
  };
  return `${JSON.stringify({ '@context': context, '@graph': graph }, null, 1)}\n`;
}

const SCHEME = 'urn:concept-atlas:scheme';

function iri(id: string): string {
  return `urn:concept-atlas:concept:${encodeURIComponent(wellFormed(id))}`;
}
