/** Holds the shape of the code: which folder may import which, no cycles between folders, no drawer names. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const LIB = 'src/lib';

/** Folder → folders of src/lib that it may import (itself always). */
const MAY_IMPORT: Record<string, readonly string[]> = {
  extract: ['graph', 'layout'],
  graph: ['map/map-data.ts'],
  layout: ['graph'],
  search: ['graph'],
  lens: ['graph', 'map/map-data.ts'],
  map: ['graph', 'layout', 'lens'],
  practice: ['graph'],
  server: ['extract', 'graph', 'layout', 'search', 'lens', 'map/map-data.ts', 'map/pack-first-view.ts'],
  state: ['graph', 'layout', 'search', 'lens', 'map', 'practice', 'navigate.ts'],
  components: ['graph', 'layout', 'search', 'lens', 'map', 'practice', 'state', 'navigate.ts'],
};

const PURE = ['extract', 'graph', 'layout', 'search', 'lens', 'practice'];
const DRAWERS = /^(utils?|helpers?|misc|common|shared|stuff|types2|temp)\.(ts|js|svelte)$/;

interface Import {
  readonly file: string;
  readonly target: string;
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(ts|svelte)$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) => join(entry.parentPath, entry.name).split(sep).join('/'))
    .sort();
}

const files = filesOf('src');
const shipped = files.filter((file) => !/\.test\.ts$/.test(file));
const imports: Import[] = shipped.flatMap((file) => {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"\n]+)['"]/g)].map((match) => ({
    file,
    target: match[1] ?? '',
  }));
});

/** Path below src/lib that an import leads to, or null for a package. */
function insideLib({ file, target }: Import): string | null {
  if (target.startsWith('#lib/')) return target.slice('#lib/'.length);
  if (!target.startsWith('.')) return null;
  const path = normalize(join(dirname(file), target))
    .split(sep)
    .join('/');
  return path.startsWith(`${LIB}/`) ? relative(LIB, path).split(sep).join('/') : null;
}

describe('architecture', () => {
  it('finds the code that it is to judge', () => {
    expect(shipped.length).toBeGreaterThan(50);
    expect(imports.length).toBeGreaterThan(100);
  });

  it('imports run one way', () => {
    const wrong = imports.flatMap((one) => {
      const from = relative(LIB, one.file).split(sep).join('/').split('/')[0] ?? '';
      const allowed = MAY_IMPORT[from];
      const to = insideLib(one);
      if (!allowed || to === null || to.startsWith(`${from}/`)) return [];
      return allowed.some((place) => to === place || to.startsWith(`${place}/`))
        ? []
        : [`${one.file} imports ${one.target}`];
    });
    expect(wrong).toEqual([]);
  });

  it('pure folders know no Svelte, no Node and no DOM', () => {
    const wrong = imports.filter(
      ({ file, target }) =>
        PURE.some((folder) => file.startsWith(`${LIB}/${folder}/`)) &&
        /^(svelte|\$app|\$service-worker|node:)/.test(target),
    );
    expect(wrong).toEqual([]);
  });

  it('map knows no Svelte, but for its one bridge', () => {
    const wrong = imports.filter(
      ({ file, target }) =>
        file.startsWith(`${LIB}/map/`) && !file.endsWith('.svelte.ts') && /^(svelte|\$app)/.test(target),
    );
    expect(wrong).toEqual([]);
  });

  it('d3 is imported by layout and map only, and only by name', () => {
    const d3 = imports.filter(({ target }) => /^d3(-|$)/.test(target));
    expect(d3.length).toBeGreaterThan(0);
    expect(d3.filter(({ file }) => !/^src\/lib\/(layout|map)\//.test(file))).toEqual([]);
    const whole = [...new Set(d3.map(({ file }) => file))].filter((file) =>
      /import\s+\*\s+as\s+\w+\s+from\s+['"]d3/.test(readFileSync(file, 'utf8')),
    );
    expect(whole).toEqual([]);
  });

  it('only one module asks the router to go somewhere', () => {
    const wrong = imports.filter(
      ({ file, target }) => target === '$app/navigation' && file !== `${LIB}/navigate.ts`,
    );
    expect(wrong).toEqual([]);
  });

  it('nothing random and no clock in the pure folders', () => {
    const wrong = shipped.filter(
      (file) =>
        PURE.some((folder) => file.startsWith(`${LIB}/${folder}/`)) &&
        /Math\.random\(|Date\.now\(|new Date\(\)|localeCompare|toLocale/.test(readFileSync(file, 'utf8')),
    );
    expect(wrong).toEqual([]);
  });

  it('no drawers: every file is named after the one thing that it gives', () => {
    expect(files.filter((file) => DRAWERS.test(basename(file)))).toEqual([]);
  });

  it('no HTML goes past the compiler', () => {
    const wrong = shipped.filter((file) =>
      /\{@html|innerHTML|insertAdjacentHTML/.test(readFileSync(file, 'utf8')),
    );
    expect(wrong).toEqual([]);
  });

  it('files stay short', () => {
    const long = shipped.flatMap((file) => {
      const lines = readFileSync(file, 'utf8').split('\n').length;
      return lines > 400 ? [`${file}: ${lines} lines`] : [];
    });
    expect(long).toEqual([]);
  });
});
