import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsInView, boundsOf, frame, panBy, sameCamera, toScreen, toWorld, zoomAbout } from './camera.ts';

const view = { width: 1000, height: 700 };
const number = fc.double({ min: -5000, max: 5000, noNaN: true });
const camera = fc.record({ x: number, y: number, k: fc.double({ min: 0.02, max: 8, noNaN: true }) });
const point = fc.record({ x: number, y: number });

describe('camera', () => {
  it('goes to the screen and back', () => {
    fc.assert(
      fc.property(camera, point, (at, place) => {
        const back = toWorld(at, view, toScreen(at, view, place));
        expect(back.x).toBeCloseTo(place.x, 5);
        expect(back.y).toBeCloseTo(place.y, 5);
      }),
    );
  });

  it('holds what lies under the pointer when it zooms', () => {
    fc.assert(
      fc.property(camera, fc.double({ min: 0.02, max: 8, noNaN: true }), (at, k) => {
        const pointer = { x: 320, y: 90 };
        const before = toWorld(at, view, pointer);
        const after = toWorld(zoomAbout(at, view, pointer, k), view, pointer);
        expect(after.x).toBeCloseTo(before.x, 4);
        expect(after.y).toBeCloseTo(before.y, 4);
      }),
    );
  });

  it('moves the picture by as many px as asked', () => {
    const at = { x: 10, y: 20, k: 2 };
    const place = { x: 40, y: 60 };
    const before = toScreen(at, view, place);
    const after = toScreen(panBy(at, 30, -12), view, place);
    expect(after.x - before.x).toBeCloseTo(30);
    expect(after.y - before.y).toBeCloseTo(-12);
  });

  it.each([
    ['nothing covers it', { right: 0, bottom: 0 }, 1000, 0, 700],
    ['a panel stands at the right', { right: 400, bottom: 0 }, 600, 0, 700],
    ['a sheet lies below, a strip above', { right: 0, bottom: 300, top: 50 }, 1000, 50, 400],
  ])('frames where %s', (_, inset, right, top, bottom) => {
    const bounds = { left: -300, top: -900, right: 500, bottom: 200 };
    const at = frame(bounds, view, inset, 40, 8);
    const first = toScreen(at, view, { x: bounds.left, y: bounds.top });
    const last = toScreen(at, view, { x: bounds.right, y: bounds.bottom });
    expect(first.x).toBeGreaterThanOrEqual(39.9);
    expect(last.x).toBeLessThanOrEqual(right - 39.9);
    expect(first.y).toBeGreaterThanOrEqual(top + 39.9);
    expect(last.y).toBeLessThanOrEqual(bottom - 39.9);
    // Centred in what is free.
    expect((first.x + last.x) / 2).toBeCloseTo(right / 2);
    expect((first.y + last.y) / 2).toBeCloseTo((top + bottom) / 2);
  });

  it('comes no closer than asked to a single point', () => {
    expect(frame({ left: 5, right: 5, top: 5, bottom: 5 }, view, { right: 0, bottom: 0 }, 40, 1.25).k).toBe(
      1.25,
    );
  });

  it('knows the same view', () => {
    const at = { x: 10, y: 20, k: 0.5 };
    expect(sameCamera(at, { ...at }, view)).toBe(true);
    expect(sameCamera(at, { ...at, x: 10.4 }, view)).toBe(true);
    expect(sameCamera(at, { ...at, x: 11 }, view)).toBe(false);
    expect(sameCamera(at, { ...at, k: 0.501 }, view)).toBe(false);
  });

  it('sees the corners of the view', () => {
    const at = { x: 100, y: 50, k: 2 };
    const seen = boundsInView(at, view, 10);
    expect(toScreen(at, view, { x: seen.left, y: seen.bottom })).toEqual({ x: -10, y: 710 });
  });

  it('has no bounds without points', () => {
    expect(boundsOf([])).toBeNull();
    expect(boundsOf([{ x: 1, y: 2 }], 3)).toEqual({ left: -2, top: -1, right: 4, bottom: 5 });
  });
});
