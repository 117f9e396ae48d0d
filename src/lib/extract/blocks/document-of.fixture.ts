/** For tests: a document from lines of notes. */
import type { Block, Document } from './block.ts';
import { readDocument } from './index.ts';

export function documentOf(...lines: readonly string[]): Document {
  let last = 0;
  return readDocument({ path: 'notes.md', text: lines.join('\n') }, { next: () => ++last });
}

/** One line a block: what it is and what it says. */
export function outlineOf({ blocks }: Document): string[] {
  return blocks.map(describe);
}

function describe(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${block.number === null ? '' : `${String(block.number)} `}${block.run.text}`;
    case 'paragraph':
      return `p ${block.run.text}`;
    case 'item':
      return `${'  '.repeat(block.depth)}${block.number === null ? '-' : String(block.number)} ${block.run.text}`;
    case 'table':
      return `t ${[block.header, ...block.rows].map((row) => row.map((cell) => cell.text).join('|')).join(' / ')}`;
    case 'code':
      return `c ${block.run.text}`;
    case 'question': {
      const options = block.options.map(({ run, reason, correct }) => {
        return `${correct ? '+' : '-'}${run.text}${reason ? ` (${reason.text})` : ''}`;
      });
      return `q${block.negated ? '!' : ''} ${block.stem.text} ${options.join(' ')}`;
    }
  }
}
