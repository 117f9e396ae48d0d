/** What happens to focus and sheet when a page has been arrived at, and how the sheet changes its stop. */
import type { AfterNavigate } from '@sveltejs/kit';
import type { Panel, SheetStop } from '#lib/state/panel.svelte.ts';

const STOPS: readonly SheetStop[] = ['low', 'half', 'full'];

/**
 * A new page: its heading takes the focus (unless the reader is on the map, or the address names a place in the page),
 * and a sheet that was `raised` before stays so.
 */
export function settle({ type, from, to }: AfterNavigate, panel: Panel, raised: boolean): void {
  if (type === 'enter' || from?.url.pathname === to?.url.pathname) return;
  const onMap = document.activeElement?.closest('.map') ?? null;
  if (!onMap && !to?.url.hash) document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  if (type !== 'popstate' && !to?.url.hash && !panel.beside && raised) raise('instant');
}

/** One stop up or down. */
export function stepSheet(panel: Panel, up: boolean): void {
  const next = STOPS[STOPS.indexOf(panel.stop) + (up ? 1 : -1)];
  if (!next) return;
  panel.low = next === 'low';
  if (next === 'full') raise(behaviour());
  else window.scrollTo({ top: 0, behavior: behaviour() });
}

function raise(behavior: ScrollBehavior): void {
  const main = document.querySelector('main');
  const header = document.querySelector('header');
  if (!main || !header) return;
  const top = main.getBoundingClientRect().top + window.scrollY - header.getBoundingClientRect().height;
  window.scrollTo({ top: Math.ceil(top), behavior });
}

function behaviour(): ScrollBehavior {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
}
