/** What whoever mounts the map hands to it and hears from it. */
import type { Filter, Lens } from '#lib/lens/lens.ts';
import type { Camera, Inset } from '#lib/map/camera.ts';
import type { MapData } from '#lib/map/map-data.ts';

export interface MapProps {
  data: MapData;
  /** First sentences of the explanations, as `data.concepts` counts them; null as long as they are not here. */
  gists: readonly string[] | null;
  lens: Lens;
  filter: Filter;
  /** Where to look from; null: where the lens frames itself. */
  camera: Camera | null;
  /** Concept pointed at in a list beside the map. */
  highlight: string | null;
  /** Concepts gathered for a comparison. */
  gathered: readonly string[];
  /** Concepts that are due for practice. */
  due?: readonly string[];
  /** Address of a concept. */
  href: (id: string) => string;
  /** What the panel covers, CSS px. */
  inset: Inset;
  /** Done when it is open. `still`: so long the map stays as it is, ms. */
  onopen: (id: string, still?: number) => Promise<void>;
  onhighlight: (id: string | null) => void;
  onfilter: (filter: Filter) => void;
  oncamera: (camera: Camera) => void;
  ongather: (id: string) => void;
  onhops?: (hops: 1 | 2 | 3) => void;
  /** Back to the whole map; without it, its button does what Escape does. */
  onwhole?: () => void;
  /** What has no room on the map is to be shown in the text. */
  ontext?: () => void;
  /** The first picture is on the screen with this frame. */
  ondrawn?: () => void;
  /** Escape. */
  onclose: () => void;
}
