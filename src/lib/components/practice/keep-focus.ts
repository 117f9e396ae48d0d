/** For buttons that take each other's place: who pressed one goes on at the next, not at the beginning of the page. */
import { tick } from 'svelte';

/** Once the page has changed, focuses the first button inside of `actions` that can be pressed, if focus was lost. */
export async function keepFocus(actions: HTMLElement | undefined): Promise<void> {
  await tick();
  const lost = document.activeElement === null || document.activeElement === document.body;
  if (lost) actions?.querySelector<HTMLElement>('button:enabled')?.focus();
}
