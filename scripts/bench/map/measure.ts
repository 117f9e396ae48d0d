/** One renderer on one screen with one graph: opens a page, lets it run, and hands back what it has found out. */
import type { Browser } from 'playwright-core';
import type { Bundle } from './bundle.ts';
import { openPage, ORIGIN } from './contestant-page.ts';
import type { Screen } from './contestant-page.ts';
import type { PageFigures } from './page.ts';

export interface Figures extends Partial<PageFigures> {
  /** Processor time of the page's main thread in a frame of the movement, ms. */
  readonly work?: number;
  /** JavaScript's memory with graph and renderer, MB. */
  readonly heap?: number;
  /** False where the time was up before all was done. */
  readonly done: boolean;
}

/** What is done within `most` ms. */
export async function measure(
  browser: Browser,
  bundle: Bundle,
  data: string,
  screen: Screen,
  most: number,
): Promise<Figures> {
  const { page, session, close } = await openPage(browser, bundle, data, screen);
  try {
    let found: Partial<PageFigures> = {};
    let before = 0;
    let work = 0;
    const busy = async (): Promise<number> => {
      const { metrics } = await session.send('Performance.getMetrics');
      return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
    };
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.exposeFunction('tell', (more: Partial<PageFigures>) => {
      found = { ...found, ...more };
    });
    await page.exposeFunction('hurry', (on: boolean) =>
      session.send('Emulation.setCPUThrottlingRate', { rate: on ? 1 : screen.slower }),
    );
    await page.exposeFunction('beforeMove', async () => {
      before = await busy();
    });
    await page.exposeFunction('afterMove', async (frames: number) => {
      work = ((await busy()) - before) / frames;
    });
    await page.goto(ORIGIN);
    await page.evaluate("document.fonts.load('16px Bench')");
    const running = page.evaluate(
      "fetch('data.json').then((response) => response.json()).then((data) => bench.start(data))",
    );
    running.catch(() => undefined);
    const late = new Promise<'late'>((resolve) => setTimeout(resolve, most, 'late').unref());
    const done = (await Promise.race([running, late])) !== 'late';
    const figures = { ...found, ...(found.rate === undefined ? {} : { work }), done };
    if (!done) return figures;
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return { ...figures, heap: usedSize / 1e6 };
  } finally {
    await close();
  }
}
