/** The search index in the browser: fetched when the search is first used, then answers at once. */
import type { Hit, SearchIndex, SearchRequest } from '#lib/search/hit.ts';
import { Stored } from './stored.svelte.ts';

/** How many recent searches are kept. */
const RECENT = 6;

export class SearchStore {
  #index = $state.raw<SearchIndex | null>(null);
  failure = $state<string | null>(null);
  #loading: Promise<void> | null = null;
  readonly #recent = new Stored<readonly string[]>('atlas:recent', readRecent, (texts) =>
    texts.length === 0 ? null : JSON.stringify(texts),
  );

  get ready(): boolean {
    return this.#index !== null;
  }

  get recent(): readonly string[] {
    return this.#recent.value;
  }

  /** Fetches index and search code; later calls wait for the first, one after a failure tries again. */
  load(address: string): Promise<void> {
    this.#loading ??= this.#fetch(address).finally(() => {
      if (this.#index === null) this.#loading = null;
    });
    return this.#loading;
  }

  /** Best first; empty until the index is there. */
  search(query: string, options: SearchRequest = {}): readonly Hit[] {
    return query.trim() === '' ? [] : (this.#index?.search(query, options) ?? []);
  }

  /** The names spelt most like it. */
  nearest(query: string): readonly string[] {
    return this.#index?.nearest(query) ?? [];
  }

  /** True where a question has only begun. */
  begins(query: string): boolean {
    return this.#index?.begins(query) ?? false;
  }

  remember(query: string): void {
    const text = query.trim();
    if (text === '') return;
    this.#recent.value = [text, ...this.recent.filter((one) => one !== text)].slice(0, RECENT);
  }

  forget(): void {
    this.#recent.value = [];
  }

  async #fetch(address: string): Promise<void> {
    this.failure = null;
    try {
      const [{ loadIndex }, response] = await Promise.all([
        import('#lib/search/load-index.ts'),
        fetch(address),
      ]);
      if (!response.ok) throw new Error(`the answer was ${response.status}`);
      this.#index = loadIndex(await response.text());
    } catch (error) {
      this.failure = `The search could not be fetched (${error instanceof Error ? error.message : 'no answer'}).`;
    }
  }
}

function readRecent(text: string | null): readonly string[] {
  try {
    const texts: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(texts) ? texts.filter((one) => typeof one === 'string').slice(0, RECENT) : [];
  } catch {
    return [];
  }
}
