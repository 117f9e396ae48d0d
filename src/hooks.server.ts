// Adds the one font to what each page preloads, so that names are not drawn twice.
import type { Handle } from '@sveltejs/kit';

export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    preload: ({ type, path }) =>
      type === 'js' || type === 'css' || (type === 'font' && path.includes('latin-wght-normal')),
  });
