/** The notes as pages. A source whose file is not here is shown by the passages that the atlas quotes from it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '#lib/extract/blocks/index.ts';
import type { Document } from '#lib/extract/blocks/block.ts';
import type { Atlas } from '#lib/graph/atlas.ts';
import { plainQuote } from '#lib/graph/plain-quote.ts';
import { remember } from '#lib/graph/remember.ts';
import type { Evidence, Source } from '#lib/graph/types.ts';
import { familyOf } from '#lib/graph/vocabulary.ts';
import { lineMark } from '#lib/lens/note-address.ts';
import type { NoteBlock, NotePage } from '#lib/lens/note-page.ts';
import { getAtlas, getQuestions } from '../atlas.ts';
import { lineAnchors } from './line-anchors.ts';
import { noteBlocks } from './note-blocks.ts';
import { linkLines } from './note-names.ts';
import { noteText } from './note-text.ts';

const NOTES = 'graph-data/notes';

/** Null for an unknown source. */
export function getNotePage(id: string): NotePage | null {
  const atlas = getAtlas();
  const { sources } = atlas.attributes;
  const place = sources.findIndex((source) => source.id === id);
  const source = sources[place];
  if (!source) return null;
  const document = readNotes(source);
  const title = ({ id, title }: Source) => ({ id, title });
  const previous = sources[place - 1];
  const next = sources[place + 1];
  return {
    id,
    title: source.title,
    topic: source.topic ?? '',
    domain: source.domain ?? '',
    whole: document !== null,
    blocks: document ? wholeBlocks(atlas, document) : quotedBlocks(atlas, id),
    concepts: conceptsOf(atlas, id),
    previous: previous ? title(previous) : null,
    next: next ? title(next) : null,
  };
}

function readNotes(source: Source): Document | null {
  const path = join(NOTES, source.path);
  if (!existsSync(path)) return null;
  let last = 0;
  return readDocument({ path: source.path, text: readFileSync(path, 'utf8') }, { next: () => ++last });
}

function wholeBlocks(atlas: Atlas, document: Document): NoteBlock[] {
  const lines = document.blocks.flatMap((block) => [
    block.line,
    ...(block.kind === 'table' ? block.rows.flatMap((row) => row[0]?.line ?? []) : []),
  ]);
  const questions = getQuestions().flatMap(({ source, line }) =>
    source === document.source ? `L${line}` : [],
  );
  const skipped = document.blocks.find((block) => block.kind === 'heading' && block.level === 1)?.line;
  const first = [...new Set(lines.filter((line) => line !== skipped))].sort((a, b) => a - b);
  const anchors = lineAnchors(atlas, document.source, first, questions);
  return noteBlocks(document.blocks, document.title, {
    text: (run) => noteText(atlas, document.source, run),
    anchors: (line) => anchors.get(line) ?? [],
  });
}

function quotedBlocks(atlas: Atlas, source: string): NoteBlock[] {
  const passages = [...(passagesBySource(atlas).get(source)?.values() ?? [])].sort(
    (a, b) => a.line - b.line || a.endLine - b.endLine,
  );
  const first = [...new Set(passages.map(({ line }) => line))];
  const questions = getQuestions().flatMap((one) => (one.source === source ? `L${one.line}` : []));
  const anchors = lineAnchors(atlas, source, first, questions);
  return first.flatMap((line): NoteBlock[] => {
    const longest = passages.filter((one) => one.line === line).at(-1);
    if (!longest) return [];
    const text = plainQuote(longest.quote);
    const parts = linkLines(atlas, source, line, longest.endLine, text);
    return [
      {
        kind: 'paragraph',
        line,
        endLine: longest.endLine,
        anchors: anchors.get(line) ?? [],
        text: parts.map((part) => {
          const concept = 'concept' in part ? atlas.concepts.get(part.concept) : undefined;
          return { text: part.text, ...(concept && { concept: concept.id, family: familyOf(concept.kind) }) };
        }),
      },
    ];
  });
}

/** Each passage that the atlas quotes, once. */
const passagesBySource = remember((atlas: Atlas): ReadonlyMap<string, ReadonlyMap<string, Evidence>> => {
  const found = new Map<string, Map<string, Evidence>>();
  const all = [
    ...[...atlas.concepts.values()].flatMap((concept) => concept.mentions),
    ...[...atlas.relations.values()].flatMap((relation) => relation.evidence),
  ];
  for (const evidence of all) {
    const known = found.get(evidence.source) ?? new Map<string, Evidence>();
    found.set(evidence.source, known.set(lineMark(evidence), evidence));
  }
  return found;
});

function conceptsOf(atlas: Atlas, source: string): NotePage['concepts'] {
  const lines = new Map<string, number>();
  for (const concept of atlas.concepts.values())
    for (const mention of concept.mentions)
      if (mention.source === source && !lines.has(concept.id)) lines.set(concept.id, mention.line);
  return [...lines]
    .sort(([a, lineA], [b, lineB]) => lineA - lineB || (a < b ? -1 : 1))
    .flatMap(([id]) => {
      const concept = atlas.concepts.get(id);
      return concept ? [{ id, label: concept.label, family: familyOf(concept.kind) }] : [];
    });
}
