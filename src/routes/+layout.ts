// Every page is prerendered; the titles of the sources come with each, for the lines below quotations.
import type { LayoutLoad } from './$types';
import { resolve } from '$app/paths';

export const prerender = true;
export const trailingSlash = 'always';

export const load: LayoutLoad = async ({ fetch }) => {
  const response = await fetch(resolve('/sources.json'));
  const sources: { id: string; title: string }[] = response.ok ? await response.json() : [];
  return { sources };
};
