/** What the build knows of itself; the one file that asks SvelteKit for it. */
import { base, build, files, prerendered, version } from '$service-worker';

export { base, version };

/** Code and styles (named by their content) and the files of `static/`. */
export const SHELL: readonly string[] = [...build, ...files];

/** Pages and data that a first visit offline should find: the lenses themselves and what the map is drawn from. */
export const FIRST_PAGES: readonly string[] = [
  `${base}/`,
  ...['compare', 'path', 'matrix', 'notes', 'practice', 'search'].map((lens) => `${base}/${lens}/`),
].filter((path) => path === `${base}/` || prerendered.includes(path));

export const DATA: readonly string[] = ['map.json', 'search.json', 'sources.json'].map(
  (name) => `${base}/${name}`,
);
