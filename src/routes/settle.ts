/** What happens to focus and sheet when a page has been arrived at, and how the sheet changes its stop. */
import type { AfterNavigate } from '@sveltejs/kit';
import type { Panel, SheetStop } from '#lib/state/panel.svelte.ts';

const STOPS: readonly SheetStop[] = ['low', 'half', 'full'];

/** What the reader had before a page was left. */
export interface Before {
  /** True where the sheet was as high as it goes. */
  readonly raised: boolean;
  /** What had the focus, if that was the map itself; its buttons may be gone with the page. */
  readonly onMap: HTMLElement | null;
}

export function before(panel: Panel): Before {
  const held = document.activeElement;
  const onMap = held instanceof HTMLElement && held.closest('.map .stage') ? held : null;
  return { raised: panel.stop === 'full', onMap };
}

/**
 * A new page: its heading takes the focus, unless the reader is on the map, where the router's way back would take it
 * from, or the address names a place in the page; and a sheet that was raised before stays so.
 */
export function settle({ type, from, to }: AfterNavigate, panel: Panel, { raised, onMap }: Before): void {
  if (type === 'enter') return;
  const same = from?.url.pathname === to?.url.pathname;
  const heading = same ? null : document.querySelector<HTMLElement>('main h1');
  const goal = onMap?.isConnected ? onMap : heading;
  if (!to?.url.hash && document.activeElement !== goal) goal?.focus({ preventScroll: true });
  if (same) return;
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
