/** Records of concepts, fetched as they are asked for, kept as long as the page is there. */
import { SvelteMap } from 'svelte/reactivity';
import type { ConceptRecord } from '#lib/graph/concept-record.ts';
import { fetchRecord } from './fetch-record.ts';

type Entry = ConceptRecord | 'failed';

export interface Records {
  /** Those that are here, in the order asked for. */
  readonly records: readonly ConceptRecord[];
  readonly failed: boolean;
}

export class RecordStore {
  readonly #entries = new SvelteMap<string, Entry>();
  // Asked for from within a `$derived`, which must not write state: the writing waits for the answer.
  // eslint-disable-next-line svelte/prefer-svelte-reactivity
  readonly #asked = new Set<string>();

  /** What is here of these concepts; asks for the rest. */
  get(ids: readonly string[]): Records {
    const entries = ids.map((id) => [id, this.#entries.get(id)] as const);
    for (const [id, entry] of entries) if (entry === undefined) this.#fetch(id);
    return {
      records: entries.flatMap(([, entry]) => (typeof entry === 'object' ? [entry] : [])),
      failed: entries.some(([, entry]) => entry === 'failed'),
    };
  }

  one(id: string): ConceptRecord | null {
    return this.get([id]).records[0] ?? null;
  }

  retry(): void {
    for (const [id, entry] of this.#entries) if (entry === 'failed') this.#entries.delete(id);
  }

  #fetch(id: string): void {
    if (this.#asked.has(id)) return;
    this.#asked.add(id);
    void fetchRecord(id)
      .then((record): Entry => record ?? 'failed')
      .catch((): Entry => 'failed')
      .then((entry) => {
        this.#asked.delete(id);
        this.#entries.set(id, entry);
      });
  }
}
