/** What the build knows of itself; the one file that asks SvelteKit for it. */
import { base, build, files, prerendered, version } from '$service-worker';

export { base, version };

/** Code and styles (named by their content) and the files of `static/`. */
export const SHELL: readonly string[] = [...build, ...files];

/** The page that stands in for pages which were never visited: it opens them in the browser. */
export const HOME = `${base}/`;

/** Pages whose query says what they show, so that the one file serves every query. */
const LENSES = ['compare', 'path', 'matrix', 'notes', 'practice', 'search', 'export'].map(
  (lens) => `${base}/${lens}/`,
);

/** Data files: what the map is drawn from, the search, and the whole atlas, from which any concept's page is made. */
const DATA = ['map', 'gists', 'search', 'sources', 'graph', 'questions'].map(
  (name) => `${base}/${name}.json`,
);

/** All that a reader without network needs besides the shell: a few megabytes, whatever the number of concepts. */
export const REST: readonly string[] = prerendered.filter(
  (path) => path === HOME || LENSES.includes(path) || DATA.includes(path) || path.endsWith('/__data.json'),
);
