/** The slim map in the browser: fetched once, looked up by id. */
import type { KindId } from '#lib/graph/types.ts';
import { hidesConcept } from '#lib/lens/hidden-by.ts';
import type { Filter } from '#lib/lens/lens.ts';
import type { MapData } from '#lib/map/map-data.ts';

export interface MapEntry {
  readonly id: string;
  readonly label: string;
  readonly kind: KindId;
  /** First sentence of the explanation; empty where there is none, null as long as it is not here. */
  readonly gist: string | null;
  readonly importance: number;
}

export class MapStore {
  data = $state.raw<MapData | null>(null);
  /** First sentences of the explanations, as `data.concepts` counts them; null as long as they are not here. */
  gists = $state.raw<readonly string[] | null>(null);
  /** What went wrong, in words for the reader. */
  failure = $state<string | null>(null);

  readonly #places: ReadonlyMap<string, number> = $derived(
    // eslint-disable-next-line svelte/prefer-svelte-reactivity -- made anew with the data, never changed
    new Map(this.data?.concepts.id.map((id, place) => [id, place])),
  );
  #loading: Promise<void> | null = null;

  /** Fetches the map; a second call waits for the first, a call after a failure tries again. */
  load(address: string): Promise<void> {
    this.#loading ??= this.#fetch(address).finally(() => {
      if (this.data === null) this.#loading = null;
    });
    return this.#loading;
  }

  /** Fetches what hover cards say. The map is whole without it, so that it neither waits for it nor complains. */
  async loadGists(address: string): Promise<void> {
    try {
      const response = await fetch(address);
      if (response.ok) this.gists = (await response.json()) as string[];
    } catch {
      // The next visit asks again; until then a card gives name and kind.
    }
  }

  has(id: string): boolean {
    return this.#places.has(id);
  }

  entry(id: string): MapEntry | null {
    const place = this.#places.get(id);
    if (place === undefined || !this.data) return null;
    const { concepts } = this.data;
    return {
      id,
      label: concepts.label[place] ?? id,
      kind: concepts.kind[place] ?? 'concept',
      gist: this.gists ? (this.gists[place] ?? '') : null,
      importance: concepts.importance[place] ?? 0,
    };
  }

  /** True where the filter hides the concept; false as long as the map is not here. */
  hidden(id: string, filter: Filter): boolean {
    const place = this.#places.get(id);
    return place !== undefined && this.data !== null && hidesConcept(filter, this.data, place);
  }

  /** The concept of exactly this name. */
  byLabel(label: string): MapEntry | null {
    const place = this.data?.concepts.label.indexOf(label) ?? -1;
    const id = this.data?.concepts.id[place];
    return id === undefined ? null : this.entry(id);
  }

  async #fetch(address: string): Promise<void> {
    this.failure = null;
    try {
      const response = await fetch(address);
      if (!response.ok) throw new Error(`the answer was ${response.status}`);
      this.data = (await response.json()) as MapData;
    } catch (error) {
      this.failure = `The map could not be fetched (${error instanceof Error ? error.message : 'no answer'}).`;
    }
  }
}
