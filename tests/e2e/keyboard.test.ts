/** By keyboard alone: into the text, through the search, into the map and out again, to every control, seen each time. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useAtlas } from './atlas.ts';
import { expectHeading, mapOf, textOf, useVisit } from './visit.ts';

const atlas = useAtlas();
const visit = useVisit({ reducedMotion: 'reduce' });

describe('the keyboard alone', () => {
  it('skips to the text with the first stop', async () => {
    const { page, open, expectNoFaults } = visit();
    await open('');
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to the text' });
    expect(await isFocused(skip)).toBe(true);
    expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    await expect.poll(() => isFocused(textOf(page))).toBe(true);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    expectNoFaults();
  });

  it('searches, opens a concept, and stands at its heading', async () => {
    const { page, open, expectNoFaults } = visit();
    await open('');
    await page.keyboard.press('/');
    await page.keyboard.type('polly');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await expectHeading(page, /^Amazon Polly$/);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent.trim()))
      .toBe('Amazon Polly');
    expectNoFaults();
  });

  it('enters the map at one stop, opens from it, goes back with Escape, and leaves it', async () => {
    const { page, open, expectNoFaults } = visit();
    await open('');
    await page.getByRole('button', { name: 'Keys and signs' }).focus();
    await page.keyboard.press('Tab');
    const stop = mapOf(page).getByRole('link');
    expect(await stop.count()).toBe(1);
    expect(await isFocused(stop)).toBe(true);
    const name = (await stop.innerText()).trim();
    await page.keyboard.press('Enter');
    await expectHeading(page, name);
    // The reader stays on the map.
    expect(await page.evaluate(() => document.activeElement?.closest('section, main')?.tagName)).toBe(
      'SECTION',
    );
    await page.keyboard.press('Escape');
    await expectHeading(page, atlas().data.title);
    for (let presses = 0; presses < 40; presses++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.closest('main') !== null)) break;
    }
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    expectNoFaults();
  });

  it('opens and closes the list of keys with ? and Escape', async () => {
    const { page, open, expectNoFaults } = visit();
    await open('');
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog', { name: 'Keys and signs' });
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expectNoFaults();
  });

  it.each([
    ['concept', () => `concept/${atlas().idOf('speech mark')}/`],
    [
      'comparison',
      () => `compare/?with=${atlas().idOf('Amazon Polly')},${atlas().idOf('Amazon Transcribe')}`,
    ],
    ['path', () => 'path/'],
    ['search', () => 'search/?q=lip+syncing'],
    ['list of tables', () => 'matrix/'],
    ['table of the notes', () => atlas().tables[0]?.path ?? ''],
    ['list of notes', () => 'notes/'],
    ['list of practice', () => 'practice/'],
  ])('%s: reaches every control, in sight and with a mark that shows', async (_, path) => {
    const { page, open, expectNoFaults } = visit();
    await open(path());
    await page.waitForTimeout(500);
    const controls = await page.evaluate(numberControls);
    expect(controls.length).toBeGreaterThan(15);
    const reached = new Set<string>();
    const unseen: string[] = [];
    for (let presses = 0; presses < controls.length + 30 && reached.size < controls.length; presses++) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(focusedControl);
      if (!stop || reached.has(stop.name)) continue;
      reached.add(stop.name);
      if (!stop.inSight) unseen.push(`out of sight: ${stop.name}`);
      if (!stop.marked) unseen.push(`no mark of focus: ${stop.name}`);
    }
    expect(controls.filter((control) => !reached.has(control))).toEqual([]);
    expect(unseen).toEqual([]);
    expectNoFaults();
  });
});

function isFocused(locator: ReturnType<Page['locator']>): Promise<boolean> {
  return locator.evaluate((element) => element === document.activeElement);
}

/** Runs in the page: gives each control a number, and tells them; radio buttons of one question are one stop. */
function numberControls(): string[] {
  const all = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex="0"]'),
  ].filter(
    (element) =>
      element.tabIndex >= 0 &&
      !element.matches(':disabled') &&
      !(element instanceof HTMLInputElement && element.type === 'radio') &&
      element.checkVisibility({ visibilityProperty: true }),
  );
  return all.map((element, place) => {
    const name = `${place} ${element.tagName.toLowerCase()} ${(element.getAttribute('aria-label') ?? element.textContent).trim().replace(/\s+/g, ' ').slice(0, 50)}`;
    element.dataset['control'] = name;
    return name;
  });
}

/**
 * Runs in the page: the numbered control that has the focus, if any, once it stands where it belongs: the one of the
 * map is brought into view with the next frame, and its link is put there with that.
 */
async function focusedControl(): Promise<{ name: string; inSight: boolean; marked: boolean } | null> {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element.dataset['control'] === undefined) return null;
  const isInSight = (): boolean => {
    const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
    const over = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    return over !== null && (element.contains(over) || over.contains(element));
  };
  for (let frame = 0; frame < 5 && !isInSight(); frame++) await new Promise(requestAnimationFrame);
  const inSight = isInSight();
  const look = (): string => {
    const { outlineStyle, outlineWidth, boxShadow, borderColor, backgroundColor } = getComputedStyle(element);
    const after = getComputedStyle(element, '::after');
    const outline = outlineStyle === 'none' || parseFloat(outlineWidth) < 2 ? '' : outlineWidth;
    return [outline, boxShadow, borderColor, backgroundColor, after.content, after.backgroundColor].join();
  };
  const focused = look();
  element.blur();
  const blurred = look();
  element.focus({ preventScroll: true });
  return { name: element.dataset['control'] ?? '', inSight, marked: focused !== blurred };
}
