/**
 * Whether the first picture of the map is the one that stays: the canvases as they are while the map's data are held
 * back, against the canvases once the map is there.
 */
import type { Page } from 'playwright-core';

export interface HandOver {
  /** Pixels of the first picture that something is drawn on. */
  readonly drawn: number;
  /** Pixels that changed so much that one could see it. */
  readonly changed: number;
}

/** `open` goes to the home page and waits for its first picture. */
export async function watchHandOver(page: Page, open: () => Promise<unknown>): Promise<HandOver> {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/map.json', async (route) => {
    await held;
    await route.continue();
  });
  await open();
  await page.locator('.first-picture canvas').waitFor();
  // A picture in letters that stand in is not the whole yet.
  await page.waitForFunction(() => {
    const known = [...document.fonts].map(({ status }) => status);
    return known.includes('loaded') && !known.includes('loading');
  });
  await page.evaluate(nextFrame);
  await page.evaluate(comparePicture);
  release();
  await page.locator('.first-picture canvas').waitFor({ state: 'detached' });
  await page.evaluate(nextFrame);
  return page.evaluate(comparePicture);
}

/** Runs in the page. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}

/**
 * Runs in the page: what the canvases show together against what they showed when this was called before; at the first
 * time all that is drawn has changed.
 */
function comparePicture(): HandOver {
  const SEEN = 24;
  const page = globalThis as unknown as { formerPicture?: Uint8ClampedArray };
  const whole = document.createElement('canvas');
  [whole.width, whole.height] = [innerWidth * devicePixelRatio, innerHeight * devicePixelRatio];
  const pen = whole.getContext('2d');
  if (!pen) throw new Error('no canvas');
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, whole.width, whole.height);
  for (const canvas of document.querySelectorAll('canvas'))
    if (canvas.checkVisibility({ visibilityProperty: true })) pen.drawImage(canvas, 0, 0);
  const now = pen.getImageData(0, 0, whole.width, whole.height).data;
  const former = page.formerPicture ?? new Uint8ClampedArray(now.length).fill(255);
  page.formerPicture = now;
  let drawn = 0;
  let changed = 0;
  for (let at = 0; at < now.length; at += 4) {
    let most = 0;
    let ink = 0;
    for (let part = at; part < at + 3; part++) {
      most = Math.max(most, Math.abs((now[part] ?? 0) - (former[part] ?? 0)));
      ink = Math.max(ink, 255 - (former[part] ?? 0));
    }
    if (ink > 0) drawn++;
    if (most > SEEN) changed++;
  }
  return { drawn, changed };
}
