/** How large a name stands on the screen at a zoom: its full size, or less where the whole map is on a small screen. */
import type { MapModel } from './map-model.ts';
import { nameScale } from './measures.ts';

export interface NameBox {
  /** Of the letters, px. */
  readonly size: number;
  readonly width: number;
  readonly height: number;
}

export function nameAt(model: MapModel, concept: number, k: number): NameBox {
  const size = model.names.size[concept] ?? 12;
  const scale = nameScale(size, k);
  return {
    size: size * scale,
    width: (model.names.width[concept] ?? 0) * scale,
    height: (model.names.height[concept] ?? 0) * scale,
  };
}
