/** The ways out: the atlas as a file of another program. One file a format; this is their table. */
import type { Atlas } from '../atlas.ts';
import type { Question } from '../types.ts';
import { toAnki } from './anki.ts';
import { toCanvas } from './canvas.ts';
import { toConceptsCsv, toRelationsCsv } from './csv.ts';
import { toGexf } from './gexf.ts';
import { toGraphml } from './graphml.ts';
import { toJson } from './json.ts';
import { toJsonLd } from './json-ld.ts';
import { toMermaid } from './mermaid.ts';

export interface ExportFormat {
  readonly label: string;
  /** What opens it. */
  readonly opens: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly write: (atlas: Atlas, questions: readonly Question[]) => string;
}

export const EXPORTS = {
  json: {
    label: 'JSON',
    opens: 'graphology, this atlas',
    fileName: 'atlas.json',
    mediaType: 'application/json',
    write: toJson,
  },
  graphml: {
    label: 'GraphML',
    opens: 'yEd, Cytoscape, NetworkX',
    fileName: 'atlas.graphml',
    mediaType: 'application/graphml+xml',
    write: toGraphml,
  },
  gexf: {
    label: 'GEXF',
    opens: 'Gephi',
    fileName: 'atlas.gexf',
    mediaType: 'application/gexf+xml',
    write: toGexf,
  },
  'csv-concepts': {
    label: 'CSV, concepts',
    opens: 'any spreadsheet',
    fileName: 'concepts.csv',
    mediaType: 'text/csv',
    write: toConceptsCsv,
  },
  'csv-relations': {
    label: 'CSV, relations',
    opens: 'any spreadsheet',
    fileName: 'relations.csv',
    mediaType: 'text/csv',
    write: toRelationsCsv,
  },
  'json-ld': {
    label: 'JSON-LD (SKOS)',
    opens: 'linked-data tools',
    fileName: 'atlas.jsonld',
    mediaType: 'application/ld+json',
    write: toJsonLd,
  },
  mermaid: {
    label: 'Mermaid',
    opens: 'GitHub, Obsidian',
    fileName: 'atlas.mmd',
    mediaType: 'text/vnd.mermaid',
    write: toMermaid,
  },
  canvas: {
    label: 'JSON Canvas',
    opens: 'Obsidian',
    fileName: 'atlas.canvas',
    mediaType: 'application/json',
    write: toCanvas,
  },
  anki: {
    label: 'Anki cards',
    opens: 'Anki',
    fileName: 'atlas-cards.txt',
    mediaType: 'text/tab-separated-values',
    write: toAnki,
  },
} as const satisfies Record<string, ExportFormat>;

export type ExportFormatId = keyof typeof EXPORTS;

export const EXPORT_IDS = Object.keys(EXPORTS) as readonly ExportFormatId[];

export interface ExportedFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly text: string;
}

export function exportAs(format: ExportFormatId, atlas: Atlas, questions: readonly Question[]): ExportedFile {
  const { fileName, mediaType, write } = EXPORTS[format];
  return { fileName, mediaType, text: write(atlas, questions) };
}
