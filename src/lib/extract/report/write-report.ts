/** The report as Markdown, for a person to read and tick off. */
import type { Diagnostic } from '../blocks/block.ts';
import type { Report } from './make-report.ts';

/** Entries of a section that are written out; the rest is counted. */
const MOST = 150;

export function writeReport(report: Report, title: string, diagnostics: readonly Diagnostic[]): string {
  const leftOut = {
    title: 'What was left out',
    remedy: 'look whether it should have been understood',
    entries: diagnostics.map(({ path, line, message }) => ({ text: message, source: path, line })),
  };
  const sections = diagnostics.length > 0 ? [...report.sections, leftOut] : report.sections;
  const parts = sections.map(({ title: heading, remedy, entries }) => {
    const lines = entries
      .slice(0, MOST)
      .map(({ text, source, line }) => `- ${text} — ${source}:${String(line)}`);
    const rest = entries.length > MOST ? [`- … and ${String(entries.length - MOST)} more`] : [];
    return [
      `## ${heading} (${String(entries.length)})`,
      '',
      `What to do: ${remedy}.`,
      '',
      ...lines,
      ...rest,
      '',
    ].join('\n');
  });
  return [`# What to look at in ${title}`, '', ...parts].join('\n');
}
