/**
 * Blocks: a note file, in Markdown or pasted from elsewhere, taken apart by its layout. The format shows in the content, not
 * in the file name. Nothing here throws on any text: what is not understood becomes text, or a diagnostic.
 */
import type { Document, NoteFile } from './block.ts';
import { buildBlocks, type Ids } from './build-blocks.ts';
import { readFrontMatter } from './front-matter.ts';
import { findHeadings } from './headings/find-headings.ts';
import { isUnwrapped } from './inline/line-ends.ts';
import type { FileLines } from './pieces/piece.ts';
import { readPieces } from './pieces/read-pieces.ts';
import { findQuestions } from './questions/find-questions.ts';
import { findSequences } from './sequences/find-sequences.ts';
import { sourceId, titleOfPath } from './source-name.ts';

export { partOf, runsOf } from './run-parts.ts';
export { sentencesOf } from './sentences.ts';

/** `ids` is shared by all documents of one extraction; `source` is the id of this one. */
export function readDocument(file: NoteFile, ids: Ids, source = sourceId(file.path)): Document {
  const text = file.text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const lines = splitLines(text);
  const { frontMatter, firstLine, diagnostics } = readFrontMatter(lines.text, file.path);
  const pieces = findHeadings(findQuestions(readPieces(lines, firstLine)));
  const blocks = buildBlocks(source, pieces, ids);
  const top = blocks.find((block) => block.kind === 'heading' && block.level === 1);
  const title = frontMatter.title ?? (top?.kind === 'heading' ? top.run.text : titleOfPath(file.path));
  return {
    source,
    path: file.path,
    title,
    text,
    frontMatter,
    blocks,
    sequences: findSequences(source, blocks),
    diagnostics,
  };
}

function splitLines(text: string): FileLines {
  const lines = text.split('\n');
  const offsets: number[] = [];
  let at = 0;
  for (const line of lines) {
    offsets.push(at);
    at += line.length + 1;
  }
  return { text: lines, offsets, unwrapped: isUnwrapped(lines) };
}
