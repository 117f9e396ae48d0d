/**
 * A value that this browser keeps. Storage that is refused or full costs the memory, never the use; what another tab
 * writes arrives here too.
 */
import { createSubscriber } from 'svelte/reactivity';
import { on } from 'svelte/events';

export class Stored<Value> {
  readonly #key: string;
  readonly #session: boolean;
  readonly #read: (text: string | null) => Value;
  readonly #write: (value: Value) => string | null;
  readonly #subscribe: () => void;
  #update: () => void = () => undefined;
  /** What holds where storage is refused, and on the server. */
  #kept: string | null = null;

  /**
   * `read` gets null for "never chosen" and must accept any text; `write` gives null to forget. `session`: forgotten
   * with the browser's tab.
   */
  constructor(
    key: string,
    read: (text: string | null) => Value,
    write: (value: Value) => string | null,
    reach: 'browser' | 'session' = 'browser',
  ) {
    this.#session = reach === 'session';
    this.#key = key;
    this.#read = read;
    this.#write = write;
    this.#subscribe = createSubscriber((update) => {
      this.#update = update;
      return on(window, 'storage', (event) => {
        if (event.key === key || event.key === null) update();
      });
    });
  }

  /** Throws where storage is refused. */
  get #storage(): Storage {
    return this.#session ? sessionStorage : localStorage;
  }

  get value(): Value {
    this.#subscribe();
    try {
      if (typeof window !== 'undefined') return this.#read(this.#storage.getItem(this.#key));
    } catch {
      // Refused: what was kept in memory serves.
    }
    return this.#read(this.#kept);
  }

  set value(value: Value) {
    this.#kept = this.#write(value);
    try {
      if (this.#kept === null) this.#storage.removeItem(this.#key);
      else this.#storage.setItem(this.#key, this.#kept);
    } catch {
      // Refused or full: it holds until the page is left.
    }
    this.#update();
  }
}
