/** What the tested build is about, read from its own data: concepts by name, their neighbours, addresses of pages. */
import { beforeAll, inject } from 'vitest';
import type { ConceptRecord } from '#lib/graph/concept-record.ts';
import type { MapData } from '#lib/map/map-data.ts';
import { fetchPage } from './static-page.ts';

export interface NamedPage {
  readonly label: string;
  /** Address below the root of the site. */
  readonly path: string;
}

export interface TestAtlas {
  readonly data: MapData;
  /** What hover cards say, as `data.concepts` counts them. */
  readonly gists: readonly string[];
  /** Id of the concept of that name, whatever its capitals. Throws where the atlas has none. */
  idOf(label: string): string;
  labelOf(id: string): string;
  /** Ids of the concepts that a shown relation links with it. */
  neighboursOf(id: string): ReadonlySet<string>;
  recordOf(id: string): Promise<ConceptRecord>;
  /** The tables of the notes. */
  readonly tables: readonly NamedPage[];
  /** The comparisons that have a page of their own. */
  readonly pairs: readonly NamedPage[];
}

/** Reads the atlas once for a test file. */
export function useAtlas(): () => TestAtlas {
  let atlas: TestAtlas | undefined;
  beforeAll(async () => {
    atlas = await readTestAtlas(inject('atRoot'));
  });
  return () => {
    if (!atlas) throw new Error('the atlas has not been read');
    return atlas;
  };
}

async function readTestAtlas(site: string): Promise<TestAtlas> {
  const data = (await (await fetch(`${site}map.json`)).json()) as MapData;
  const { id, label } = data.concepts;
  const places = new Map(label.map((name, place) => [name.toLowerCase(), place]));
  return {
    data,
    gists: (await (await fetch(`${site}gists.json`)).json()) as string[],
    idOf(name) {
      const found = id[places.get(name.toLowerCase()) ?? -1];
      if (found === undefined) throw new Error(`the atlas has no concept called “${name}”`);
      return found;
    },
    labelOf: (one) => label[id.indexOf(one)] ?? '',
    neighboursOf: (one) => neighboursOf(data, id.indexOf(one)),
    recordOf: async (one) =>
      (await (await fetch(`${site}concept/${one}/record.json`)).json()) as ConceptRecord,
    tables: await pagesBelow(site, 'matrix/', /^matrix\/[^/?]+\/$/),
    pairs: await pagesBelow(site, 'compare/', /^compare\/[^/?]+-vs-[^/?]+\/$/),
  };
}

function neighboursOf(data: MapData, place: number): ReadonlySet<string> {
  const { subject, object, confidence } = data.relations;
  const found = new Set<string>();
  subject.forEach((from, r) => {
    const to = object[r] ?? -1;
    if ((confidence[r] ?? 0) < data.shownFrom) return;
    if (from === place) found.add(data.concepts.id[to] ?? '');
    if (to === place) found.add(data.concepts.id[from] ?? '');
  });
  return found;
}

/** Pages that the text of a page links to and whose addresses look so. */
async function pagesBelow(site: string, path: string, pattern: RegExp): Promise<NamedPage[]> {
  const { document } = await fetchPage(site + path);
  return [...document.querySelectorAll<HTMLAnchorElement>('main a[href]')]
    .map((link) => ({ label: link.textContent.trim(), path: link.href.slice(site.length) }))
    .filter((page) => pattern.test(page.path));
}
