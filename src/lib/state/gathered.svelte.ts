/** The tray: concepts set aside for a comparison, kept as long as the browser's tab. */
import { MOST_COMPARED } from './address.ts';
import { Stored } from './stored.svelte.ts';
import { GATHERED } from './tab-keys.ts';

export class Gathered {
  readonly #stored = new Stored<readonly string[]>(
    GATHERED,
    readIds,
    (ids) => (ids.length === 0 ? null : JSON.stringify(ids)),
    'session',
  );

  get ids(): readonly string[] {
    return this.#stored.value;
  }

  has(id: string): boolean {
    return this.ids.includes(id);
  }

  toggle(id: string): void {
    this.#stored.value = toggled(this.ids, id);
  }

  clear(): void {
    this.#stored.value = [];
  }
}

/** Adds or takes away; where there are as many as one comparison holds, the first one makes room. */
export function toggled(ids: readonly string[], id: string): readonly string[] {
  if (ids.includes(id)) return ids.filter((one) => one !== id);
  return [...ids, id].slice(-MOST_COMPARED);
}

function readIds(text: string | null): readonly string[] {
  try {
    const ids: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string').slice(0, MOST_COMPARED) : [];
  } catch {
    return [];
  }
}
