/** Reads a pixel of each canvas, so that it must have been drawn. */
export function touch(root: HTMLElement): void {
  for (const canvas of root.querySelectorAll('canvas')) {
    const flat = canvas.getContext('2d');
    if (flat) flat.getImageData(0, 0, 1, 1);
    else canvas.getContext('webgl2')?.readPixels(0, 0, 1, 1, 6408, 5121, new Uint8Array(4));
  }
}
