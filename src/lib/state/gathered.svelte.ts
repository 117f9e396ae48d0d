/** The tray: concepts set aside for a comparison, kept for this browser session's pages. */
import { MOST_COMPARED } from './address.ts';
import { Stored } from './stored.svelte.ts';

export class Gathered {
  readonly #stored = new Stored<readonly string[]>('atlas:gathered', readIds, (ids) =>
    ids.length === 0 ? null : JSON.stringify(ids),
  );

  get ids(): readonly string[] {
    return this.#stored.value;
  }

  get full(): boolean {
    return this.ids.length >= MOST_COMPARED;
  }

  has(id: string): boolean {
    return this.ids.includes(id);
  }

  set(ids: readonly string[]): void {
    const next = ids.filter((id, place) => ids.indexOf(id) === place).slice(0, MOST_COMPARED);
    if (next.join('\n') !== this.ids.join('\n')) this.#stored.value = next;
  }

  /** Adds or takes away; where the tray is full, the first one makes room. */
  toggle(id: string): void {
    if (this.has(id)) this.set(this.ids.filter((one) => one !== id));
    else this.set([...this.ids.slice(this.full ? 1 : 0), id]);
  }
}

function readIds(text: string | null): readonly string[] {
  try {
    const ids: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string').slice(0, MOST_COMPARED) : [];
  } catch {
    return [];
  }
}
