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
  /** Time that it took in all, ms. */
  readonly took: number;
  /** False where the time was up before all was done. */
  readonly done: boolean;
}

export interface Race {
  readonly data: string;
  readonly screen: Screen;
  /** The movement alone, in a browser whose frames no screen holds back. */
  readonly free: boolean;
  /** Time that there is, ms. */
  readonly most: number;
}

/** What is done within the time that there is. */
export async function measure(
  browser: Browser,
  bundle: Bundle,
  { data, screen, free, most }: Race,
): Promise<Figures> {
  const began = performance.now();
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
      "fetch('data.json').then((response) => response.json()).then((data) => bench.start(data, " +
        `${String(free)}))`,
    );
    running.catch(() => undefined);
    const late = new Promise<'late'>((resolve) => setTimeout(resolve, most, 'late').unref());
    const done = (await Promise.race([running, late])) !== 'late';
    const took = performance.now() - began;
    const figures = { ...found, ...(found.rate === undefined ? {} : { work }), took, done };
    if (!done || free) return figures;
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return { ...figures, heap: usedSize / 1e6 };
  } finally {
    await close();
  }
}
