/**
 * All passages in which the notes name or link concepts, each once, with what they say of whom. "Not to be confused
 * with: X (keeps), Y (sends)" says "keeps" of X and "sends" of Y.
 */
import type { Atlas } from '#lib/graph/atlas.ts';
import { linkInAtlas } from '#lib/graph/concept-record.ts';
import { plainQuote } from '#lib/graph/plain-quote.ts';
import type { Evidence } from '#lib/graph/types.ts';
import type { Statement } from './statement.ts';

export interface CollectedPassage {
  readonly evidence: Evidence;
  readonly text: string;
  readonly statements: readonly Statement[];
}

/** In the order of sources and lines. */
export function collectPassages(atlas: Atlas): CollectedPassage[] {
  const apart = new Set<string>();
  for (const relation of atlas.relations.values())
    if (relation.relation === 'contrasts-with')
      for (const evidence of relation.evidence) apart.add(keyOf(evidence));
  const found = new Map<string, { evidence: Evidence; concepts: Set<string> }>();
  for (const { id, summary, mentions } of atlas.concepts.values())
    for (const evidence of summary ? [summary, ...mentions] : mentions) {
      const known = found.get(keyOf(evidence));
      if (known) known.concepts.add(id);
      else found.set(keyOf(evidence), { evidence, concepts: new Set([id]) });
    }
  const order = new Map(atlas.attributes.sources.map((source, i) => [source.id, i]));
  const placeOf = ({ source }: Evidence): number => order.get(source) ?? 0;
  return [...found.values()]
    .sort(
      (a, b) =>
        placeOf(a.evidence) - placeOf(b.evidence) ||
        a.evidence.line - b.evidence.line ||
        (a.evidence.quote < b.evidence.quote ? -1 : 1),
    )
    .map(({ evidence, concepts }) => {
      const text = plainQuote(evidence.quote);
      const named = inOrder(atlas, evidence, text, concepts);
      const statements = apart.has(keyOf(evidence)) ? contrastsIn(atlas, text, named) : null;
      return { evidence, text, statements: statements ?? [{ text, concepts: named, contrasting: false }] };
    });
}

function keyOf({ source, line, quote }: Evidence): string {
  return `${source}:${line}:${quote}`;
}

/** What its heading names, then in the order of the text; only concepts that are said to be named in it. */
function inOrder(atlas: Atlas, { section }: Evidence, text: string, concepts: ReadonlySet<string>): string[] {
  const heading = plainQuote(section[section.length - 1] ?? '');
  const parts = [...linkInAtlas(atlas, heading), ...linkInAtlas(atlas, text)];
  const seen = parts.flatMap((part) =>
    'concept' in part && concepts.has(part.concept) ? [part.concept] : [],
  );
  return [...new Set([...seen, ...concepts])];
}

/** A remark in brackets behind a name is a statement of its own; a passage without such is one that contrasts. */
function contrastsIn(atlas: Atlas, text: string, named: readonly string[]): Statement[] {
  const parts = linkInAtlas(atlas, text);
  const remarks = parts.flatMap((part, i): Statement[] => {
    const after = parts
      .slice(i + 1)
      .map((one) => one.text)
      .join('');
    if (!('concept' in part) || !named.includes(part.concept)) return [];
    const remark = /^s? ?\(([^()]{12,})\)/.exec(after)?.[1];
    if (remark === undefined) return [];
    const owner = named.filter((id) => id !== part.concept).slice(0, 1);
    return [{ text: `${part.text} ${remark}`, concepts: [part.concept, ...owner], contrasting: false }];
  });
  return remarks.length > 0 ? remarks : [{ text, concepts: named, contrasting: true }];
}
