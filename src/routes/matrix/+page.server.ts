import type { PageServerLoad } from './$types';
import { getAtlas } from '#lib/server/atlas.ts';

/** The comparison tables of the notes, the largest first. */
export const load: PageServerLoad = () => {
  const { matrices, sources } = getAtlas().attributes;
  const titles = new Map(sources.map(({ id, title }) => [id, title]));
  return {
    matrices: matrices
      .map(({ id, label, rows, columns, evidence }) => ({
        id,
        label,
        rows: rows.length,
        columns: columns.map((column) => column.text),
        source: titles.get(evidence.source) ?? evidence.source,
      }))
      .sort((a, b) => b.rows * b.columns.length - a.rows * a.columns.length || (a.id < b.id ? -1 : 1)),
  };
};
