import { describe, expect, it } from 'vitest';
import type { AtlasExport } from '../graph/atlas-export.ts';
import { buildGraph } from '../graph/build-graph.ts';
import { notesOf } from '../graph/graph.fixture.ts';
import { makeReport } from './make-report.ts';
import { writeReport } from './write-report.ts';

const TEXT =
  'OpenSearch Serverless stores vectors.\n\nIt needs money for vectors.\n\nOpenSaerch Serverless and vectors again. Retrieval Augmented Generation and RAG too.';
const { documents, index, places } = notesOf(
  [TEXT],
  ['OpenSearch Serverless', 'OpenSaerch Serverless', 'vectors', 'Retrieval Augmented Generation', 'RAG'],
);
const built = buildGraph({
  title: 'T',
  shownFrom: 0.5,
  documents,
  sources: [],
  places,
  concepts: index,
  relations: [],
});
const graph: AtlasExport = built.graph;
const report = makeReport({ documents, places, concepts: index, graph });
const entries = (title: string) =>
  report.sections.find((section) => section.title.startsWith(title))?.entries.map(({ text }) => text) ?? [];

describe('makeReport', () => {
  it('finds names that might be one', () => {
    expect(entries('Names')).toEqual([
      'OpenSaerch Serverless ~ OpenSearch Serverless (one letter apart)',
      'RAG ~ Retrieval Augmented Generation (the same initials)',
    ]);
  });

  it('lists what stands alone, once, or without a subject', () => {
    expect(entries('Concepts without a relation')).toHaveLength(5);
    expect(entries('Concepts found once')).not.toContain('vectors');
    expect(entries('Sentences whose subject')).toEqual(['It needs money for vectors.']);
    expect(entries('Sentences that name')).toContain('OpenSearch Serverless stores vectors.');
  });

  it('is written for a person, with places', () => {
    const text = writeReport(report, 'T', [
      { severity: 'note', path: 'n0.md', line: 3, message: 'left out' },
    ]);
    expect(text).toContain('- It needs money for vectors. — n0:3');
    expect(text).toContain('- left out — n0.md:3');
  });
});
