/**
 * How much a concept matters in these notes, 0..1: how strongly it is linked, how often it is named, whether headings name
 * it. Logarithms keep one hub from flattening all others; the most important concept has 1.
 */
import type { ConceptIndex } from '../concepts/concept-index.ts';
import { count } from '../count-over.ts';
import type { Mention } from '../mentions/mention.ts';
import type { AtlasEdge } from './atlas-export.ts';

const SHARE = { links: 0.55, mentions: 0.25, headings: 0.2 };

const isTitle = ({ role }: Mention): boolean => role === 'heading' || role === 'column';

export function weighImportance(
  index: ConceptIndex,
  edges: readonly AtlasEdge[],
): ReadonlyMap<string, number> {
  const links = new Map<string, number>();
  for (const { source, target, attributes } of edges) {
    for (const id of [source, target]) links.set(id, (links.get(id) ?? 0) + attributes.confidence);
  }
  const raw = index.concepts.map(({ id, mentions, confidence }) => {
    const headings = count(mentions, isTitle);
    const weight =
      SHARE.links * Math.log1p(links.get(id) ?? 0) +
      SHARE.mentions * Math.log1p(mentions.length) +
      SHARE.headings * Math.log1p(headings * 2);
    return { id, weight: weight * (0.5 + confidence / 2) };
  });
  const most = raw.reduce((max, { weight }) => Math.max(max, weight), 0);
  return new Map(
    raw.map(({ id, weight }) => [id, most === 0 ? 0 : Math.round((weight / most) * 1000) / 1000]),
  );
}
