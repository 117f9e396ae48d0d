/** For tests that run the whole extraction: one call, with the sources' hashes as the script makes them. */
import { createHash } from 'node:crypto';
import { extract, type Extraction } from '#lib/extract/index.ts';

export function extractAll(...files: readonly (readonly [path: string, text: string])[]): Extraction {
  return extract(
    files.map(([path, text]) => ({ path, text })),
    { title: 'Test', hash: (text) => createHash('sha256').update(text).digest('hex') },
  );
}

/** Every passage that the atlas shows as evidence, with what it is evidence for. */
export function passagesOf({ graph }: Pick<Extraction, 'graph'>) {
  return [
    ...graph.nodes.flatMap(({ key, attributes: { summary, mentions } }) =>
      [...(summary ? [summary] : []), ...mentions].map((evidence) => ({ of: key, evidence })),
    ),
    ...graph.edges.flatMap(({ key, attributes }) =>
      attributes.evidence.map((evidence) => ({ of: key, evidence })),
    ),
    ...graph.attributes.matrices.flatMap(({ id, evidence, cells }) =>
      [evidence, ...cells.flat().flatMap((cell) => (cell ? [cell.evidence] : []))].map((e) => ({
        of: id,
        evidence: e,
      })),
    ),
  ];
}

/** The lines of a text from `line` to `endLine`, from 1, white space folded: what a quote has to stand in. */
export function linesOf(text: string, line: number, endLine: number): string {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .slice(line - 1, endLine)
    .join('\n')
    .replace(/\s+/g, ' ');
}
