/** What the list of formats says; the writers themselves are loaded with the first download. */
import type { ExportFormatId } from '#lib/graph/exports/index.ts';

export const FORMATS: readonly { id: ExportFormatId; label: string; opens: string }[] = [
  { id: 'anki', label: 'Anki cards', opens: 'Anki: a card for each question and each concept' },
  { id: 'csv-concepts', label: 'CSV, concepts', opens: 'Any spreadsheet' },
  { id: 'csv-relations', label: 'CSV, links', opens: 'Any spreadsheet' },
  { id: 'canvas', label: 'JSON Canvas', opens: 'Obsidian' },
  { id: 'mermaid', label: 'Mermaid', opens: 'GitHub, Obsidian' },
  { id: 'graphml', label: 'GraphML', opens: 'yEd, Cytoscape, NetworkX' },
  { id: 'gexf', label: 'GEXF', opens: 'Gephi' },
  { id: 'json-ld', label: 'JSON-LD (SKOS)', opens: 'Linked-data tools' },
  { id: 'json', label: 'JSON', opens: 'This atlas, and graphology' },
];
