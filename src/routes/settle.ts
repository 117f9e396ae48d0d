/** What happens to focus and sheet when a page has been arrived at, and how the sheet changes its stop. */
import type { AfterNavigate } from '@sveltejs/kit';
import type { Panel, SheetStop } from '#lib/state/panel.svelte.ts';

const STOPS: readonly SheetStop[] = ['low', 'half', 'full'];

/**
 * A new page: its heading takes the focus (unless the reader is on the map, or the address names a place in the page),
 * and a sheet that was raised stays raised.
 */
export function settle({ type, from, to }: AfterNavigate, panel: Panel): void {
  if (type === 'enter' || from?.url.pathname === to?.url.pathname) return;
  const onMap = document.activeElement?.closest('.map') ?? null;
  if (!onMap && !to?.url.hash) document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  if (type !== 'popstate' && !to?.url.hash && !panel.beside && panel.stop === 'full') raise();
}

/** One stop up or down. The stop is a class of the document for `low`, and a scroll position for `full`. */
export function stepSheet(panel: Panel, up: boolean): void {
  const next = STOPS[STOPS.indexOf(panel.stop) + (up ? 1 : -1)];
  if (!next) return;
  panel.stop = next;
  if (next === 'low') document.documentElement.dataset['sheet'] = 'low';
  else delete document.documentElement.dataset['sheet'];
  if (next === 'full') raise();
  else window.scrollTo({ top: 0, behavior: behaviour() });
}

function raise(): void {
  const main = document.querySelector('main');
  const header = document.querySelector('header');
  if (!main || !header) return;
  const top = main.getBoundingClientRect().top + window.scrollY - header.getBoundingClientRect().height;
  window.scrollTo({ top: Math.ceil(top), behavior: behaviour() });
}

function behaviour(): ScrollBehavior {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
}
