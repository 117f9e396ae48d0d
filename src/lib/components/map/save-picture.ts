/** Hands the view to the reader as a file. */
import type { Stage } from '#lib/map/stage.ts';

export async function savePicture(stage: Stage, kind: 'svg' | 'png', title: string): Promise<void> {
  const blob = kind === 'svg' ? new Blob([stage.svg()], { type: 'image/svg+xml' }) : await stage.png();
  if (!blob) return;
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = `${title.replace(/[^\p{L}\p{N}]+/gu, '-').toLowerCase() || 'map'}.${kind}`;
  link.click();
  // The download has its own hold on the data by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
