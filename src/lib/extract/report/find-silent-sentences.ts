/** Sentences that gave no relation: those that begin with a pronoun, and those that name two concepts or more. */
import type { Document } from '../blocks/block.ts';
import { evidenceOf, sentencesOf } from '../evidence.ts';
import type { AtlasExport } from '../graph/atlas-export.ts';
import type { Places } from '../graph/places.ts';
import type { ReportEntry } from './make-report.ts';

/** A line with more is no line of notes. */
const MOST_QUOTES = 100;
const PRONOUN = /^(?:it|its|it's|this|these|those|they|here you|this one|that one)\b/i;

export function findSilentSentences(
  documents: readonly Document[],
  places: Places,
  graph: AtlasExport,
): { pronouns: readonly ReportEntry[]; silent: readonly ReportEntry[] } {
  const told = toldLines(graph);
  const pronouns: ReportEntry[] = [];
  const silent: ReportEntry[] = [];
  for (const document of documents) {
    for (const block of document.blocks) {
      if (block.kind !== 'paragraph' && block.kind !== 'item') continue;
      const mentions = places.mentionsIn(block.run.id);
      let next = 0;
      for (const range of sentencesOf(block.run)) {
        const named = new Set<string>();
        for (; (mentions[next]?.start ?? Infinity) < range.end; next++)
          named.add(mentions[next]?.concept ?? '');
        const evidence = evidenceOf(document, block, block.run, range, 'report');
        const quotes = told.get(`${document.source}\n${String(evidence.line)}`) ?? [];
        if (quotes.some((quote) => quote.includes(evidence.quote) || evidence.quote.includes(quote)))
          continue;
        const text = block.run.text.slice(range.start, range.end);
        const entry = { text: shorten(text), source: document.source, line: evidence.line };
        if (PRONOUN.test(text) && named.size > 0) pronouns.push(entry);
        else if (named.size > 1) silent.push(entry);
      }
    }
  }
  return { pronouns, silent };
}

/** Quotes of relations by the lines that they touch. */
function toldLines(graph: AtlasExport): ReadonlyMap<string, readonly string[]> {
  const told = new Map<string, string[]>();
  for (const { attributes } of graph.edges) {
    for (const { source, line, endLine, quote } of attributes.evidence) {
      for (let at = line; at <= Math.min(endLine, line + 40); at++) {
        const key = `${source}\n${String(at)}`;
        const known = told.get(key);
        if (!known) told.set(key, [quote]);
        else if (known.length < MOST_QUOTES && !known.includes(quote)) known.push(quote);
      }
    }
  }
  return told;
}

function shorten(text: string): string {
  return text.length > 160 ? `${text.slice(0, 157)}…` : text;
}
