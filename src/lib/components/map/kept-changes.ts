/**
 * What the reader has changed on the map, by lens, so that Back and a reload find it again: what is expanded or moved,
 * and which page of a neighbourhood. Kept for the tab, by ids, so that it outlives a new edition of the notes.
 */
import { FIRST_PAGE } from '#lib/map/scene.ts';
import type { Page } from '#lib/map/scene.ts';
import { MAP_CHANGES } from '#lib/state/tab-keys.ts';

export interface Changes {
  readonly page: Page;
  readonly expanded: readonly string[];
  /** World places by id, and whether they were chosen by hand. */
  readonly moved: readonly (readonly [string, number, number, boolean])[];
}

export const NO_CHANGES: Changes = { page: FIRST_PAGE, expanded: [], moved: [] };
/** So many lenses are remembered, the latest. */
const MOST = 40;

function isChanged({ page, expanded, moved }: Changes): boolean {
  return page.first + page.twigs + expanded.length + moved.length > 0;
}

/** Reads what the tab keeps; what makes no sense is left out. Never throws. */
export function readChanges(text: string | null): Map<string, Changes> {
  try {
    const entries: unknown = JSON.parse(text ?? '[]');
    if (!Array.isArray(entries)) return new Map();
    return new Map(
      entries.flatMap((entry: unknown) => {
        if (!Array.isArray(entry) || typeof entry[0] !== 'string') return [];
        const changes = asChanges(entry[1]);
        return changes ? [[entry[0], changes] as const] : [];
      }),
    );
  } catch {
    return new Map();
  }
}

/** The map with the changes of one lens replaced, the latest last; lenses without changes are not kept. */
export function withChanges(
  kept: ReadonlyMap<string, Changes>,
  lens: string,
  changes: Changes,
): Map<string, Changes> {
  const rest = [...kept].filter(([key]) => key !== lens).slice(-(MOST - 1));
  return new Map(isChanged(changes) ? [...rest, [lens, changes]] : rest);
}

/** What this tab keeps; nothing where it may keep nothing. */
export function keptChanges(): Map<string, Changes> {
  try {
    return readChanges(sessionStorage.getItem(MAP_CHANGES));
  } catch {
    return new Map();
  }
}

export function keepChanges(kept: ReadonlyMap<string, Changes>): void {
  try {
    sessionStorage.setItem(MAP_CHANGES, JSON.stringify([...kept]));
  } catch {
    // A full or forbidden store costs only the memory of it.
  }
}

function asChanges(value: unknown): Changes | null {
  if (typeof value !== 'object' || value === null) return null;
  const { page, expanded, moved } = value as Record<string, unknown>;
  if (!Array.isArray(expanded) || !Array.isArray(moved)) return null;
  return {
    page: asPage(page),
    expanded: expanded.filter((id): id is string => typeof id === 'string'),
    moved: moved.filter(
      (entry): entry is [string, number, number, boolean] =>
        Array.isArray(entry) &&
        typeof entry[0] === 'string' &&
        Number.isFinite(entry[1]) &&
        Number.isFinite(entry[2]) &&
        typeof entry[3] === 'boolean',
    ),
  };
}

function asPage(value: unknown): Page {
  const { first, twigs } = (value ?? {}) as Record<string, unknown>;
  const count = (part: unknown): number => (typeof part === 'number' && part > 0 ? Math.floor(part) : 0);
  return { first: count(first), twigs: count(twigs) };
}
