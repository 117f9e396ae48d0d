/**
 * Extraction of the shipped notes, against markdown-it parsing the same text and nothing else; and how the seconds of
 * computing grow when the same notes come ten times over, under names of their own.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import MarkdownIt from 'markdown-it';
import { extract } from '#lib/extract/index.ts';
import { medianTime } from './median.ts';

const NOTES = 'graph-data/notes';
const RUNS = 3;
/** So many times the notes, for the growth. */
const TIMES = 10;

export function benchExtract(): void {
  const files = readdirSync(NOTES)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(NOTES, path), 'utf8') }));
  const bytes = files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const markdown = new MarkdownIt();
  const hash = (text: string) => createHash('sha256').update(text).digest('hex');
  const parse = medianTime(RUNS, () => files.forEach(({ text }) => markdown.parse(text, {})));
  const whole = medianTime(RUNS, () => extract(files, { title: 'bench', hash }));
  console.log(
    `extract: ${(bytes / 1000).toFixed(0)} kB of notes, median of ${RUNS}: ${whole.toFixed(0)} ms; ` +
      `markdown-it alone ${parse.toFixed(0)} ms; ratio ${(whole / parse).toFixed(0)}; ` +
      `peak memory ${(process.resourceUsage().maxRSS / 1000).toFixed(0)} MB`,
  );
  const copies = Array.from({ length: TIMES }, (_, k) =>
    files.map(({ path, text }) => ({ path: `${String(k)}-${path}`, text })),
  ).flat();
  const once = secondsOf(() => extract(files, { title: 'bench', hash }));
  const many = secondsOf(() => extract(copies, { title: 'bench', hash }));
  console.log(
    `growth: ${String(TIMES)} times the notes take ${(many / once).toFixed(1)} times as long (${once.toFixed(1)} s and ` +
      `${many.toFixed(1)} s of computing); peak memory ${(process.resourceUsage().maxRSS / 1000).toFixed(0)} MB`,
  );
}

/** Seconds of computing, whatever else the machine does. */
function secondsOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user / 1e6;
}
