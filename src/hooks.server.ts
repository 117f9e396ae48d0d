/**
 * Adds to what each page preloads the one font, so that names are not drawn twice; puts styles before code, since the
 * page is seen with the one and without the other; and gives the home page its first picture.
 */
import type { Handle } from '@sveltejs/kit';
import { withFirstPicture } from '#lib/server/first-page.ts';

export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    preload: ({ type, path }) =>
      type === 'js' || type === 'css' || (type === 'font' && path.includes('latin-wght-normal')),
    transformPageChunk: ({ html }) => {
      const page = withStylesFirst(html);
      return event.route.id === '/' ? withFirstPicture(page) : page;
    },
  });

/** Browsers ask in the order of the page for what they hold equally urgent, and for a few things at a time. */
function withStylesFirst(html: string): string {
  const styles = html.match(/<link href="[^"]*" rel="stylesheet">\s*/g) ?? [];
  const rest = styles.reduce((page, style) => page.replace(style, ''), html);
  return rest.replace(/<link [^<>]*rel="(?:modulepreload|preload)"/, (first) => styles.join('') + first);
}
