/**
 * How much of the window the panel takes: its width beside the map, or the stop of the sheet over it. The numbers are
 * mirrored in src/app.css and src/app.html, which apply them before this runs.
 */
import { MediaQuery } from 'svelte/reactivity';
import { innerHeight, innerWidth, scrollY } from 'svelte/reactivity/window';
import { BESIDE, panelInset } from './panel-inset.ts';
import type { SheetStop } from './panel-inset.ts';
import { Stored } from './stored.svelte.ts';

export type { SheetStop } from './panel-inset.ts';

export const NARROWEST = 380;
export const WIDEST = 520;
const USUAL = 440;

/** From this part of the window's height on a scrolled sheet counts as full. */
const RAISED = 0.25;

export class Panel {
  /** True where the panel stands beside the map, false where it is a sheet over it. */
  readonly #beside = new MediaQuery(BESIDE, true);
  readonly #width = new Stored<number>('atlas:panel-width', readWidth, String);
  readonly #folded = new Stored<boolean>(
    'atlas:panel-folded',
    (text) => text === 'true',
    (folded) => (folded ? 'true' : null),
  );
  #low = $state(false);

  /** The sheet is low by choice; half or full by how far the page is scrolled. */
  get stop(): SheetStop {
    if (this.#low) return 'low';
    return (scrollY.current ?? 0) > (innerHeight.current ?? 0) * RAISED ? 'full' : 'half';
  }

  set low(low: boolean) {
    this.#low = low;
    if (low) document.documentElement.dataset['sheet'] = 'low';
    else delete document.documentElement.dataset['sheet'];
  }

  get beside(): boolean {
    return this.#beside.current;
  }

  get width(): number {
    return this.#width.value;
  }

  /** CSS px; anything outside the bounds is brought inside. */
  set width(width: number) {
    this.#width.value = clamp(width);
    document.documentElement.style.setProperty('--panel-width', `${this.width}px`);
  }

  get folded(): boolean {
    return this.#folded.value;
  }

  set folded(folded: boolean) {
    this.#folded.value = folded;
    if (folded) document.documentElement.dataset['panel'] = 'folded';
    else delete document.documentElement.dataset['panel'];
  }

  /** What the panel covers of the map, CSS px. `wide`: the lens is a table. */
  inset(wide: boolean): { right: number; bottom: number } {
    const { beside, folded, width } = this;
    // Beside the map it hangs on no scrolling, so that none makes the map draw anew.
    const stop = beside ? 'half' : this.stop;
    const window = { width: innerWidth.current ?? 0, height: innerHeight.current ?? 0 };
    return panelInset({ beside, folded, width, stop, wide, window });
  }
}

function readWidth(text: string | null): number {
  const width = Number(text);
  return text === null || !Number.isFinite(width) ? USUAL : clamp(width);
}

function clamp(width: number): number {
  return Math.round(Math.min(WIDEST, Math.max(NARROWEST, width)));
}
