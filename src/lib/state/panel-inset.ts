/**
 * What the panel covers of the map, as plain numbers: for the panel's state, and for the first picture, which is
 * painted before any state is there.
 */
export type SheetStop = 'low' | 'half' | 'full';

/** Where the panel stands beside the map; elsewhere it is a sheet over it. */
export const BESIDE = 'min-width: 56.25rem';
/** A wide panel: part of the window, and at most so many CSS px. */
const WIDE = { part: 0.46, most: 704 };
/** Part of the window's height that the sheet leaves free at each stop. */
const FREE: Readonly<Record<SheetStop, number>> = { low: 0.84, half: 0.54, full: 0.54 };

export interface PanelPlace {
  readonly beside: boolean;
  readonly folded: boolean;
  /** Chosen width, CSS px. */
  readonly width: number;
  readonly stop: SheetStop;
  /** True where the lens is a table. */
  readonly wide: boolean;
  /** Size of the window, CSS px. */
  readonly window: { readonly width: number; readonly height: number };
}

/** CSS px. */
export function panelInset(place: PanelPlace): { right: number; bottom: number } {
  const { beside, folded, width, stop, wide, window } = place;
  if (!beside) return { right: 0, bottom: Math.round(window.height * (1 - FREE[stop])) };
  if (folded) return { right: 0, bottom: 0 };
  const room = Math.min(window.width * WIDE.part, WIDE.most);
  return { right: Math.round(wide ? Math.max(width, room) : width), bottom: 0 };
}
