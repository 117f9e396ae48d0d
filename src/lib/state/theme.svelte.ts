/** Light, dark, or as the system says; src/app.html applies the same choice before the first paint. */
import { Stored } from './stored.svelte.ts';

export type ThemeChoice = 'system' | 'light' | 'dark';

export class Theme {
  readonly #stored = new Stored<ThemeChoice>(
    'atlas:theme',
    (text) => (text === 'light' || text === 'dark' ? text : 'system'),
    (choice) => (choice === 'system' ? null : choice),
  );

  get choice(): ThemeChoice {
    return this.#stored.value;
  }

  choose(choice: ThemeChoice): void {
    this.#stored.value = choice;
    if (choice === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = choice;
  }
}
