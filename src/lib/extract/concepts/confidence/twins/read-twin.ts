/** What the rules on twins ask of a draft concept. */
import type { DraftConcept } from '../../draft-concepts.ts';
import type { Twin } from './twin.ts';

const TITLES: ReadonlySet<string> = new Set(['heading', 'term', 'row', 'column']);
/** Roles of what stands in running text. */
const PASSING: ReadonlySet<string> = new Set(['phrase', 'name', 'task', 'acronym']);
/** "**Lantern care:** …", "Lantern care – …". */
const LABEL = /^[\s*_•-]{0,8}([^:*_–—]{2,50}?)(?:\*\*|__)?\s?[:–—]/;
const BRACKET = /^\s?\(([^()]{2,40})\)/;

export function readTwin(draft: DraftConcept, confidence: number): Twin {
  const { label, aliases, kind, mentions, found } = draft;
  return {
    label,
    aliases,
    kind: kind.kind,
    confidence,
    places: mentions.length,
    isTitle: found.some(({ role }) => TITLES.has(role)),
    isSetApart: found.some(({ role }) => !PASSING.has(role)),
    isDoing: found.some(({ evidence }) => /(?:^gerund|-doing)$/.test(evidence.rule)),
    brackets: mentions.flatMap(({ surface, evidence: { quote } }) => {
      const at = quote.indexOf(surface);
      const inside = at < 0 ? undefined : BRACKET.exec(quote.slice(at + surface.length))?.[1];
      return inside === undefined ? [] : [inside];
    }),
    under: mentions.flatMap(({ surface, evidence: { quote } }) => {
      const label = LABEL.exec(quote)?.[1];
      return label === undefined || label.includes(surface) ? [] : [label];
    }),
  };
}
