/**
 * The part of an extraction that a person reads and judges, one item a line: what is shown, with its passages. Places on
 * the map and exact confidences are left out: they change with every retraining and say nothing about right and wrong.
 */
import type { Extraction } from '#lib/extract/index.ts';

export function digest({ graph, questions, diagnostics }: Extraction): string {
  const { attributes, nodes, edges } = graph;
  const isShown = (confidence: number) => confidence >= attributes.shownFrom;
  const concepts = nodes
    .filter((node) => isShown(node.attributes.confidence))
    .map(({ key, attributes: { label, kind, aliases, summary } }) => ({
      key,
      label,
      kind,
      aliases,
      summary: summary && `${String(summary.line)}: ${summary.quote}`,
    }));
  const relations = edges
    .filter((edge) => isShown(edge.attributes.confidence))
    .map(({ source, target, attributes: { relation, phrase, evidence } }) => ({
      says: `${source} — ${phrase} — ${target}`,
      relation,
      from: evidence.map(({ line, quote, rule }) => `${String(line)} (${rule}): ${quote}`),
    }));
  const matrices = attributes.matrices.map(({ label, corner, rows, columns }) => ({
    label,
    corner,
    rows: rows.map(({ text, concept }) => [text, concept]),
    columns: columns.map(({ text, concept }) => [text, concept]),
  }));
  const sources = attributes.sources.map(({ sha256: _, ...source }) => source);
  const parts = { sources, concepts, relations, matrices, questions, diagnostics };
  const written = Object.entries(parts).map(([name, items]) => {
    const lines = items.map((item) => `    ${JSON.stringify(item)}`);
    return `  ${JSON.stringify(name)}: [${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n  `}]`;
  });
  return `{\n${written.join(',\n')}\n}\n`;
}
