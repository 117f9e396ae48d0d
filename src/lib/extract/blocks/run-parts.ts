/** Cuts runs: a part keeps the id of its whole and says where in it it stands. */
import type { Block, RunPart, TextRun } from './block.ts';

/** The part from `start` to `end` (exclusive), without blanks at its ends. */
export function partOf(run: TextRun, start: number, end: number): RunPart {
  let from = Math.max(0, start);
  let to = Math.min(end, run.text.length);
  while (from < to && run.text.charAt(from) === ' ') from++;
  while (to > from && run.text.charAt(to - 1) === ' ') to--;
  const base = 'offset' in run && typeof run.offset === 'number' ? run.offset : 0;
  const marks = [];
  for (const mark of run.marks) {
    if (mark.start >= to || mark.end <= from) continue;
    const whole = mark.start >= from && mark.end <= to;
    const range = { start: Math.max(mark.start, from) - from, end: Math.min(mark.end, to) - from };
    marks.push(whole ? { ...mark, ...range } : { kind: mark.kind, ...range });
  }
  return {
    id: run.id,
    offset: base + from,
    text: run.text.slice(from, to),
    marks,
    origin: run.origin.slice(from, to),
    breaks: run.breaks.filter((at) => at >= from && at < to).map((at) => at - from),
    line: run.line,
    endLine: run.endLine,
  };
}

/** The runs of a block in reading order: mentions are looked for in them, and kept by their ids. */
export function runsOf(block: Block): readonly TextRun[] {
  if (block.kind === 'table') return [...block.header, ...block.rows.flat()];
  if (block.kind !== 'question') return [block.run];
  return [block.stem, ...block.options.flatMap(({ run, reason }) => (reason ? [run, reason] : [run]))];
}
