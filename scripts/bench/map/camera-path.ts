/** The way that the camera takes in every run: all, a hub, over to a second one, deep to a third, and back. */
import { boundsOf, frame } from '#lib/map/camera.ts';
import type { Camera, View } from '#lib/map/camera.ts';
import type { MapData } from '#lib/map/map-data.ts';

/** From 0..1 of the way to a camera. */
export function cameraPath({ concepts }: MapData, view: View): (share: number) => Camera {
  const places = concepts.id.map((_, i) => ({ x: concepts.x[i] ?? 0, y: concepts.y[i] ?? 0 }));
  const all = frame(boundsOf(places) ?? { left: 0, right: 1, top: 0, bottom: 1 }, view, {
    right: 0,
    bottom: 0,
  });
  const hubs = concepts.importance
    .map((importance, i) => ({ importance, i }))
    .sort((a, b) => b.importance - a.importance || a.i - b.i)
    .slice(0, 3)
    .map(({ i }) => places[i] ?? { x: 0, y: 0 });
  const [first = all, second = all, third = all] = hubs;
  const middle = Math.sqrt(all.k);
  const stops: readonly Camera[] = [
    all,
    { ...first, k: middle },
    { ...second, k: middle },
    { ...third, k: 1.5 },
    all,
  ];
  return (share) => {
    const at = Math.min(stops.length - 1.000001, Math.max(0, share) * (stops.length - 1));
    const from = stops[Math.floor(at)] ?? all;
    const to = stops[Math.floor(at) + 1] ?? all;
    const part = at % 1;
    const k = from.k * Math.pow(to.k / from.k, part);
    // As the zoom changes by factors, places move by the share of the scale that is behind them.
    const gone = from.k === to.k ? part : (1 / from.k - 1 / k) / (1 / from.k - 1 / to.k);
    return { x: from.x + (to.x - from.x) * gone, y: from.y + (to.y - from.y) * gone, k };
  };
}
