/** Every lens with an address and what it must say: the table that the tests of all lenses walk through. */
import type { Evidence } from '#lib/graph/types.ts';
import type { NamedPage, TestAtlas } from './atlas.ts';

export interface LensAddress {
  readonly name: string;
  /** Address below the root of the site. */
  readonly path: string;
  readonly heading: string | RegExp;
  /** True where the path alone says what is shown, so that the page must say it without script. */
  readonly plain: boolean;
}

export const LENS_NAMES = [
  'atlas',
  'concept',
  'comparison of the notes',
  'comparison by address',
  'path',
  'list of tables',
  'table of the notes',
  'kinds crossed',
  'index',
  'search',
  'list of notes',
  'notes at a line',
  'list of practice',
  'practice',
] as const;
export type LensName = (typeof LENS_NAMES)[number];

/** Address of a lens, with concepts and files that the atlas surely has. */
export async function lensAddress(atlas: TestAtlas, name: LensName): Promise<LensAddress> {
  const polly = atlas.idOf('Amazon Polly');
  const transcribe = atlas.idOf('Amazon Transcribe');
  switch (name) {
    case 'atlas':
      return { name, path: '', heading: atlas.data.title, plain: true };
    case 'concept':
      return { name, path: `concept/${polly}/`, heading: /^Amazon Polly$/, plain: true };
    case 'comparison of the notes': {
      const pair = firstOf(atlas.pairs, /-vs-/);
      return { name, path: pair.path, heading: / or /, plain: true };
    }
    case 'comparison by address':
      return {
        name,
        path: `compare/?with=${polly},${transcribe}`,
        heading: 'Amazon Polly or Amazon Transcribe',
        plain: false,
      };
    case 'path':
      return {
        name,
        path: `path/?from=${polly}&to=${atlas.idOf('Amazon SageMaker Clarify')}`,
        heading: 'From Amazon Polly to Amazon SageMaker Clarify',
        plain: false,
      };
    case 'list of tables':
      return { name, path: 'matrix/', heading: 'Matrix', plain: true };
    case 'table of the notes': {
      const table = firstOf(atlas.tables, /scoping/);
      return { name, path: table.path, heading: table.label, plain: true };
    }
    case 'kinds crossed':
      return { name, path: 'matrix/?rows=service&columns=feature', heading: 'Matrix', plain: false };
    case 'index':
      return { name, path: 'search/', heading: 'Index', plain: true };
    case 'search':
      return { name, path: 'search/?q=text%20to%20speech', heading: 'Search', plain: false };
    case 'list of notes':
      return { name, path: 'notes/', heading: 'Notes', plain: true };
    case 'notes at a line': {
      const { source, line } = await explanationOf(atlas, polly);
      return { name, path: `notes/${source}/#L${line}`, heading: titleOf(atlas, source), plain: true };
    }
    case 'list of practice':
      return { name, path: 'practice/', heading: 'Practice', plain: true };
    case 'practice': {
      const { source } = await explanationOf(atlas, polly);
      return { name, path: `practice/${source}/`, heading: titleOf(atlas, source), plain: true };
    }
  }
}

/** The passage that explains a concept. */
export async function explanationOf(atlas: TestAtlas, id: string): Promise<Evidence> {
  const { evidence } = (await atlas.recordOf(id)).explanation;
  if (!evidence) throw new Error(`the notes do not explain “${id}”`);
  return evidence;
}

export function titleOf(atlas: TestAtlas, source: string): string {
  return atlas.data.sources.find((file) => file.id === source)?.title ?? source;
}

function firstOf(pages: readonly NamedPage[], pattern: RegExp): NamedPage {
  const found = pages.find(({ path }) => pattern.test(path));
  if (!found) throw new Error(`no page like ${pattern}`);
  return found;
}
