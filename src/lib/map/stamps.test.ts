import { describe, expect, it } from 'vitest';
import type { Pen } from './pen.ts';
import { createStamps, unstamped } from './stamps.ts';
import type { Stampable } from './stamps.ts';

/** A pen that notes what is drawn and what is put down on it. */
function notingPen() {
  const drawn: string[] = [];
  const put: number[][] = [];
  const pen = {
    setTransform: () => undefined,
    drawImage: (_: unknown, ...at: number[]) => put.push(at),
    fillText: (text: string) => drawn.push(text),
  };
  return { drawn, put, pen: pen as unknown as Pen };
}

function openStamps(ratio = 1, view = { width: 100, height: 100 }) {
  const made: { width: number; height: number; drawn: string[] }[] = [];
  const { pen, drawn } = notingPen();
  const surface = {
    width: 0,
    height: 0,
    getContext: () => pen,
    transferToImageBitmap() {
      const stamp = { width: surface.width, height: surface.height, drawn: drawn.splice(0) };
      made.push(stamp);
      return { ...stamp, close: () => undefined };
    },
  };
  return { stamps: createStamps({ surface: surface as unknown as OffscreenCanvas, view, ratio }), made };
}

function word(text: string, of: object = {}): Stampable {
  return {
    of,
    as: 0,
    left: 1,
    top: 2,
    right: 9,
    bottom: 8,
    draw: (pen, x, y) => pen.fillText(text, x, y),
  };
}

describe('stamps', () => {
  it('draw what is seen a few times, and put down what is seen again', () => {
    const { stamps, made } = openStamps();
    const { pen, drawn, put } = notingPen();
    const one = word('one');
    for (let i = 0; i < 5; i++) stamps.put(pen, one, 20, 30);
    expect(drawn).toEqual(['one', 'one', 'one']);
    expect(made).toEqual([{ width: 10, height: 10, drawn: ['one'] }]);
    expect(put).toEqual([
      [19, 28],
      [19, 28],
    ]);
  });

  it('tell apart what looks different', () => {
    const { stamps, made } = openStamps();
    const { pen, drawn } = notingPen();
    const name = {};
    for (const one of [word('a', name), { ...word('b', name), as: 1 }, word('c')]) {
      for (let i = 0; i < 4; i++) stamps.put(pen, one, 0, 0);
    }
    expect(drawn.join('')).toBe('aaabbbccc');
    expect(made.flatMap((canvas) => canvas.drawn)).toEqual(['a', 'b', 'c']);
  });

  it('stand on whole px of the screen, at its own sharpness', () => {
    const { stamps, made } = openStamps(2);
    const { pen, put } = notingPen();
    const one = word('one');
    for (let i = 0; i < 3; i++) stamps.put(pen, one, 0, 0);
    stamps.put(pen, one, 20.3, 30.2);
    expect(made[0]).toMatchObject({ width: 20, height: 20 });
    expect(put).toEqual([[19.5, 28, 10, 10]]);
  });

  it('have the place of what is drawn without them', () => {
    const drawn: number[][] = [];
    const one = { ...word('one'), draw: (_: Pen, ...at: number[]) => drawn.push(at) };
    const { pen } = notingPen();
    for (const put of [openStamps(2).stamps, unstamped(2)]) put.put(pen, one, 20.3, 30.2);
    expect(drawn).toEqual([
      [20.5, 30],
      [20.5, 30],
    ]);
  });

  it('are made a few at a time, so that no frame is late for them', () => {
    const { stamps, made } = openStamps(1, { width: 1000, height: 1000 });
    const { pen, drawn } = notingPen();
    const words = Array.from({ length: 80 }, (_, i) => word(String(i)));
    const frame = (): void => {
      stamps.begin();
      for (const one of words) stamps.put(pen, one, 0, 0);
    };
    for (let i = 0; i < 3; i++) frame();
    expect(made).toHaveLength(0);
    frame();
    expect(made.length).toBeLessThan(words.length);
    for (let i = 0; i < 4; i++) frame();
    expect(made).toHaveLength(80);
    drawn.length = 0;
    frame();
    expect(drawn).toEqual([]);
  });

  it('are let go of before they fill the memory', () => {
    const { stamps, made } = openStamps(1, { width: 10, height: 10 });
    const { pen, drawn } = notingPen();
    const words = Array.from({ length: 6 }, (_, i) => word(String(i)));
    for (const one of [...words, ...words, ...words, ...words]) stamps.put(pen, one, 0, 0);
    expect(made).toHaveLength(6);
    drawn.length = 0;
    stamps.begin();
    for (const one of words) stamps.put(pen, one, 0, 0);
    expect(drawn).toHaveLength(6);
  });
});
