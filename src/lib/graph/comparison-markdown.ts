/** A comparison as a Markdown table, to be pasted into one's own notes. */
import type { Comparison } from './compare.ts';

export function toMarkdown(comparison: Comparison): string {
  const lines = [
    row(['', ...comparison.columns.map((column) => column.label)]),
    row(['---', ...comparison.columns.map(() => '---')]),
  ];
  if (comparison.columns.some((column) => column.explanation.text !== ''))
    lines.push(row(['What it is', ...comparison.columns.map((column) => escaped(column.explanation.text))]));
  for (const { label, cells } of comparison.rows)
    lines.push(
      row([label, ...cells.map((cell) => cell.map(({ other }) => escaped(other.label)).join(', '))]),
    );
  for (const matrix of comparison.matrices)
    matrix.rows.forEach((head, i) => {
      const byColumn = new Map(
        matrix.columns.map((column, j) => [column.concept, matrix.cells[i]?.[j]?.text ?? '']),
      );
      lines.push(
        row([escaped(head.text), ...comparison.columns.map(({ id }) => escaped(byColumn.get(id) ?? ''))]),
      );
    });
  const differences = comparison.differences.map(({ text }) => `- ${escaped(text)}`);
  return [...lines, ...(differences.length > 0 ? ['', ...differences] : [])].join('\n') + '\n';
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** What would end a cell or begin markup is escaped. */
function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\|`*_[\]<>]/g, '\\$&');
}
