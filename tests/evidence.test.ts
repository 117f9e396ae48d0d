/** Reads the shipped notes again, and holds every passage of the shipped atlas against them. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AtlasExport } from '#lib/extract/index.ts';
import { linesOf, passagesOf } from './extract-all.ts';

const ROOT = join(import.meta.dirname, '..', 'graph-data');
const graph = JSON.parse(readFileSync(join(ROOT, 'graph.json'), 'utf8')) as AtlasExport;
const texts = new Map(
  graph.attributes.sources.map(({ id, path }) => {
    const file = join(ROOT, 'notes', path);
    return [id, existsSync(file) ? readFileSync(file, 'utf8').replace(/\r\n?/g, '\n') : null];
  }),
);

describe('evidence of the shipped atlas', () => {
  it.each(graph.attributes.sources)('was made from $path as it is', ({ id, sha256 }) => {
    const text = texts.get(id) ?? '';
    expect(createHash('sha256').update(text).digest('hex')).toBe(sha256);
  });

  it('stands at its lines, to the letter', () => {
    const wrong = passagesOf({ graph }).filter(({ evidence }) => {
      const text = texts.get(evidence.source) ?? '';
      return (
        evidence.quote === '' || !linesOf(text, evidence.line, evidence.endLine).includes(evidence.quote)
      );
    });
    expect(wrong.map(({ of, evidence }) => `${of}: ${evidence.source}:${String(evidence.line)}`)).toEqual([]);
  });

  it('is there for every relation, and names an end of it', () => {
    const names = new Map(
      graph.nodes.map(({ key, attributes }) => [key, [attributes.label, ...attributes.aliases].map(plain)]),
    );
    const told = new Map(
      graph.nodes.map(({ key, attributes }) => [key, new Set(attributes.mentions.map(at))]),
    );
    const silent = graph.edges.filter(({ source, target, attributes: { evidence } }) => {
      return !evidence.some((passage) => {
        const words = plain(passage.quote);
        const named = [source, target].some((id) => names.get(id)?.some((name) => words.includes(name)));
        const mentioned = [source, target].some((id) =>
          linesFrom(passage).some((place) => told.get(id)?.has(place)),
        );
        return named || mentioned;
      });
    });
    expect(silent.map(({ key }) => key)).toEqual([]);
  });
});

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function at({ source, line }: { readonly source: string; readonly line: number }): string {
  return `${source}:${String(line)}`;
}

function linesFrom({ source, line, endLine }: { source: string; line: number; endLine: number }): string[] {
  return Array.from({ length: endLine - line + 1 }, (_, i) => `${source}:${String(line + i)}`);
}
