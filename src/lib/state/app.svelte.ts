/** Everything that the shell and its pages share, made once by the layout and handed down as context. */
import { createContext } from 'svelte';
import { Gathered } from './gathered.svelte.ts';
import { LensStore } from './lens-store.svelte.ts';
import { MapStore } from './map-store.svelte.ts';
import { Panel } from './panel.svelte.ts';
import { SearchStore } from './search-store.svelte.ts';
import { Stored } from './stored.svelte.ts';
import { Theme } from './theme.svelte.ts';
import { View } from './view.svelte.ts';

export class App {
  readonly map = new MapStore();
  readonly lens = new LensStore();
  readonly view = new View();
  readonly gathered = new Gathered();
  readonly panel = new Panel();
  readonly search = new SearchStore();
  readonly theme = new Theme();
  /** Whether single keys (`/`, `?`) are shortcuts outside of the map. */
  readonly keys = new Stored<boolean>(
    'atlas:keys',
    (text) => text !== 'off',
    (on) => (on ? null : 'off'),
  );
  /** Concept that a list beside the map points at. */
  pointed = $state<string | null>(null);
  /** Concept that the map points at. */
  mapped = $state<string | null>(null);
  /** True from the first moment in the browser: until then nothing may differ from the prerendered page. */
  awake = $state(false);
}

export const [getApp, setApp] = createContext<App>();
