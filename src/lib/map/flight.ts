/**
 * The way of the camera from one view to another, after van Wijk and Nuij (2003): out, along and in, so that one sees
 * where one goes. A pure function of the share of the way.
 */
import { easeCubicOut, interpolateZoom } from 'd3';
import type { Camera, View } from './camera.ts';

export const FLIGHT_MS = 300;

export function flightBetween(from: Camera, to: Camera, view: View): (share: number) => Camera {
  const way = interpolateZoom([from.x, from.y, view.width / from.k], [to.x, to.y, view.width / to.k]);
  return (share) => {
    if (share >= 1) return to;
    const [x, y, width] = way(easeCubicOut(Math.max(0, share)));
    return { x, y, k: view.width / width };
  };
}
