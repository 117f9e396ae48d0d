/** Where a search hit leads: the concept, the marked line of the notes, or the question. */
import type { ResolvedPathname } from '$app/types';
import { resolve } from '$app/paths';
import { passageMark } from '#lib/lens/note-address.ts';
import type { Hit } from '#lib/search/hit.ts';

export function hitAddress(hit: Hit): ResolvedPathname {
  if (hit.type === 'concept') return resolve(`/concept/${hit.id}/`);
  if (hit.source !== undefined && hit.line !== undefined)
    return hit.type === 'question'
      ? resolve(`/practice/${hit.source}/#${hit.id}`)
      : resolve(
          `/notes/${hit.source}/${passageMark({ line: hit.line, endLine: hit.line, quote: textOf(hit) })}`,
        );
  return hit.concept === null ? resolve('/search/') : resolve(`/concept/${hit.concept}/`);
}

function textOf({ snippet }: Hit): string {
  return snippet.map(({ text }) => text).join('');
}
