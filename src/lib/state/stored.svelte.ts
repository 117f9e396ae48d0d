/**
 * A value that this browser keeps. Storage that is refused or full costs the memory, never the use; what another tab
 * writes arrives here too.
 */
import { createSubscriber } from 'svelte/reactivity';
import { on } from 'svelte/events';

export class Stored<Value> {
  readonly #key: string;
  readonly #read: (text: string | null) => Value;
  readonly #write: (value: Value) => string | null;
  readonly #subscribe: () => void;
  #update: () => void = () => undefined;
  /** What holds where storage is refused, and on the server. */
  #kept: string | null = null;

  /** `read` gets null for "never chosen" and must accept any text; `write` gives null to forget. */
  constructor(key: string, read: (text: string | null) => Value, write: (value: Value) => string | null) {
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

  get value(): Value {
    this.#subscribe();
    try {
      if (typeof localStorage !== 'undefined') return this.#read(localStorage.getItem(this.#key));
    } catch {
      // Refused: what was kept in memory serves.
    }
    return this.#read(this.#kept);
  }

  set value(value: Value) {
    this.#kept = this.#write(value);
    try {
      if (this.#kept === null) localStorage.removeItem(this.#key);
      else localStorage.setItem(this.#key, this.#kept);
    } catch {
      // Refused or full: it holds until the page is left.
    }
    this.#update();
  }
}
