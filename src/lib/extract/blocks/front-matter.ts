/**
 * Splits YAML front matter off a note: `---\ntitle: Metrics\norder: 3\n---\n# …` → { title, order } and where the rest begins.
 * Broken front matter is reported with its line and otherwise left alone: the notes below it are still read.
 */
import { parseDocument } from 'yaml';
import type { Diagnostic, FrontMatter } from './block.ts';

export interface FrontMatterRead {
  readonly frontMatter: FrontMatter;
  /** Index of the first line behind it. */
  readonly firstLine: number;
  readonly diagnostics: readonly Diagnostic[];
}

export function readFrontMatter(lines: readonly string[], path: string): FrontMatterRead {
  const nothing: FrontMatterRead = { frontMatter: {}, firstLine: 0, diagnostics: [] };
  if (lines[0]?.trimEnd() !== '---') return nothing;
  const end = lines.findIndex((line, i) => i > 0 && /^(?:---|\.\.\.)\s*$/.test(line));
  // A rule above the first paragraph, with another one far below, is no front matter.
  const looksLikeKeys = /^[\w-]+\s*:/.test(lines[1] ?? '');
  if (end < 0) {
    return looksLikeKeys
      ? { ...nothing, diagnostics: [broken(path, 1, 'the closing --- is missing')] }
      : nothing;
  }
  if (!looksLikeKeys && end > 1) return nothing;
  const yaml = parseDocument(lines.slice(1, end).join('\n'), { prettyErrors: false, logLevel: 'silent' });
  const error = yaml.errors[0];
  if (error) {
    const line = lines.slice(1, end).join('\n').slice(0, error.pos[0]).split('\n').length + 1;
    return {
      frontMatter: {},
      firstLine: end + 1,
      diagnostics: [broken(path, line, firstSentence(error.message))],
    };
  }
  return { ...nothing, frontMatter: pick(toPlain(yaml)), firstLine: end + 1 };
}

function broken(path: string, line: number, why: string): Diagnostic {
  return { severity: 'error', path, line, message: `broken front matter: ${why}` };
}

function firstSentence(message: string): string {
  return message.split('\n', 1)[0] ?? message;
}

function toPlain(yaml: { toJS(options: { maxAliasCount: number }): unknown }): unknown {
  try {
    return yaml.toJS({ maxAliasCount: 20 });
  } catch {
    return null;
  }
}

function pick(value: unknown): FrontMatter {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  const of = new Map<string, unknown>(Object.entries(value));
  const text = (key: string) => {
    const found = of.get(key);
    return typeof found === 'string' && found.trim() !== '' ? found.trim() : undefined;
  };
  const title = text('title');
  const topic = text('topic');
  const domain = text('domain');
  const question = text('question');
  const order = of.get('order');
  const aliases = [of.get('aliases'), of.get('alias')]
    .flat()
    .filter((a): a is string => typeof a === 'string');
  return {
    ...(title === undefined ? {} : { title }),
    ...(topic === undefined ? {} : { topic }),
    ...(domain === undefined ? {} : { domain }),
    ...(typeof order === 'number' && Number.isFinite(order) ? { order } : {}),
    ...(aliases.length > 0 ? { aliases } : {}),
    ...(question === undefined ? {} : { question }),
  };
}
