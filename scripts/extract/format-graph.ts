/** The atlas and the questions as JSON with one item a line, so that a change of the notes is a small diff. */
import type { AtlasExport } from '#lib/extract/index.ts';
import type { Question } from '#lib/graph/types.ts';

export function formatGraph({ options, attributes, nodes, edges }: AtlasExport): string {
  const { sources, regions, matrices, ...rest } = attributes;
  const head = JSON.stringify(rest).slice(0, -1);
  return [
    `{"options":${JSON.stringify(options)},`,
    `"attributes":${head},`,
    `"sources":${lines(sources)},`,
    `"regions":${lines(regions)},`,
    `"matrices":${lines(matrices)}},`,
    `"nodes":${lines(nodes)},`,
    `"edges":${lines(edges)}}`,
    '',
  ].join('\n');
}

export function formatQuestions(questions: readonly Question[]): string {
  return `${lines(questions)}\n`;
}

function lines(items: readonly unknown[]): string {
  return items.length === 0 ? '[]' : `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
}
