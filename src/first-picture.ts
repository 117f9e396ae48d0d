/**
 * Runs on the home page as soon as its text is there, before and beside the code of the pages: paints the whole map
 * from what the page brings with it (hooks.server.ts), so that nobody waits for the map's own data and code to see it.
 */
import { withBars } from '#lib/map/bars.ts';
import type { Inset } from '#lib/map/camera.ts';
import type { FirstView } from '#lib/map/first-view.ts';
import { paintFirstPicture } from '#lib/map/paint-first-picture.ts';
import { BESIDE, panelInset } from '#lib/state/panel-inset.ts';
import { GATHERED, MAP_CHANGES, WHOLE_MAP } from '#lib/state/tab-keys.ts';

/** What covers the map before any state is there, as src/app.html has put it into the page. */
function inset(): Inset {
  const root = document.documentElement;
  const covered = panelInset({
    beside: matchMedia(`(${BESIDE})`).matches,
    folded: root.dataset['panel'] === 'folded',
    width: parseInt(getComputedStyle(root).getPropertyValue('--panel-width'), 10),
    stop: 'half',
    wide: false,
    window: { width: innerWidth, height: innerHeight },
  });
  return withBars(covered, false);
}

/** False where the map shows something else than the whole as it was made: then its own picture is the first. */
function showsTheWhole(): boolean {
  if (location.search !== '') return false;
  try {
    const changes = sessionStorage.getItem(MAP_CHANGES) ?? '';
    return !changes.includes(`["${WHOLE_MAP}",`) && sessionStorage.getItem(GATHERED) === null;
  } catch {
    return true;
  }
}

/** Asks for what the page needs next, as soon as the picture is on the screen. */
function goOn(): void {
  const rest = document.querySelector<HTMLTemplateElement>('#after-first-picture');
  if (rest) document.head.append(rest.content);
}

const root = document.querySelector<HTMLElement>('.first-picture');
const packed = document.getElementById('first-view')?.textContent;
if (root && packed && showsTheWhole()) {
  paintFirstPicture(root, JSON.parse(packed) as FirstView, inset);
}
if (document.hidden) goOn();
else requestAnimationFrame(() => setTimeout(goOn));
