/**
 * Comma-separated tables (RFC 4180) of all concepts and of all relations. A cell that a spreadsheet would take for a
 * formula gets an apostrophe before it (OWASP, CSV injection).
 */
import type { Atlas } from '../atlas.ts';
import { gistOf } from '../gist.ts';

export function toConceptsCsv(atlas: Atlas): string {
  const head = ['id', 'label', 'kind', 'aliases', 'region', 'confidence', 'importance', 'explanation'];
  const rows = Array.from(atlas.concepts.values(), (c) => [
    c.id,
    c.label,
    c.kind,
    c.aliases.join('|'),
    c.region,
    c.confidence,
    c.importance,
    gistOf(c),
  ]);
  return table([head, ...rows]);
}

export function toRelationsCsv(atlas: Atlas): string {
  const head = ['subject', 'phrase', 'object', 'relation', 'confidence', 'source', 'line', 'quote'];
  const label = (id: string): string => atlas.concepts.get(id)?.label ?? id;
  const rows = Array.from(atlas.relations.values(), (r) => [
    label(r.subject),
    r.phrase,
    label(r.object),
    r.relation,
    r.confidence,
    r.evidence[0]?.source ?? '',
    r.evidence[0]?.line ?? '',
    r.evidence[0]?.quote ?? '',
  ]);
  return table([head, ...rows]);
}

function table(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => row.map(cell).join(',') + '\r\n').join('');
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
