/**
 * The one module that asks the router to go somewhere. Paths come from `resolve`, queries from `state/address.ts`.
 */
/* eslint-disable svelte/no-navigation-without-resolve -- callers hand in resolved paths */
import { resolve } from '$app/paths';
import type { ResolvedPathname } from '$app/types';
import { writeAddress } from '#lib/state/address.ts';
import { afterNavigate, beforeNavigate, goto, onNavigate, replaceState } from '$app/navigation';

export { afterNavigate, beforeNavigate, onNavigate };

/** Goes to a resolved path, as a link would. `keepFocus` for journeys that begin on the map. */
export function openPath(
  path: ResolvedPathname,
  options: { readonly query?: string; readonly keepFocus?: boolean } = {},
): Promise<void> {
  const query = options.query ? `?${options.query}` : '';
  return goto(`${path}${query}`, { keepFocus: options.keepFocus ?? false });
}

/** Goes to the comparison of these concepts. */
export function openComparison(
  ids: readonly string[],
  options: { readonly keepFocus?: boolean } = {},
): Promise<void> {
  return openPath(resolve('/compare/'), { query: writeAddress({ with: ids }), ...options });
}

/** Changes the lens' own parameters: a new entry in the history, the page stays where it is. */
export function changeQuery(query: string, options: { readonly replace?: boolean } = {}): Promise<void> {
  return goto(addressWith(query), {
    replaceState: options.replace ?? false,
    noScroll: true,
    keepFocus: true,
  });
}

/** Writes camera or filter into the address without a navigation: nothing is loaded, nothing scrolls. */
export function noteQuery(query: string): void {
  replaceState(addressWith(query), history.state?.['sveltekit:states'] ?? {});
}

/**
 * Opens the page that the service worker could not, since it was never visited and there is no network: it sent the
 * reader to the home page with what was asked for.
 */
export async function openAsked(): Promise<void> {
  const asked = new URLSearchParams(location.search).get('go');
  if (!asked?.startsWith('/')) return;
  await goto(`${resolve('/')}${asked.slice(1)}${location.hash}`, { replaceState: true });
}

function addressWith(query: string): string {
  return `${location.pathname}${query === '' ? '' : `?${query}`}${location.hash}`;
}
