/** From a statement to its passage, and from the passage to the marked line of the notes. */
import { describe, expect, it } from 'vitest';
import { useAtlas } from './atlas.ts';
import { DESKTOP, PHONE, textOf, useBrowser } from './visit.ts';

const atlas = useAtlas();
const visit = useBrowser();

describe.each([
  ['desktop', DESKTOP, ['Amazon Polly', 'Amazon SageMaker Clarify', 'Retrieval-augmented generation']],
  ['phone', PHONE, ['Amazon SageMaker Clarify']],
] as const)('evidence on a %s', (_, viewport, names) => {
  it.each(names)('%s: a proposition opens its passage, which leads to the marked line', async (asked) => {
    const name = atlas().labelOf(atlas().idOf(asked));
    const { page, open, expectNoFaults, close } = await visit({ viewport });
    await open(`concept/${atlas().idOf(name)}/`);
    const said = textOf(page).getByRole('region', { name: 'What the notes say of it' });
    const fold = said
      .locator('details')
      .filter({ has: page.getByText(new RegExp(`for: ${name} `, 'i')) })
      .first();
    const quote = fold.getByRole('blockquote').first();
    expect(await quote.isVisible()).toBe(false);
    await fold.locator('summary').click();
    const words = await quote.innerText();
    expect(words.length).toBeGreaterThan(10);

    await fold
      .getByRole('link', { name: /, lines? \d+/ })
      .first()
      .click();
    await page.waitForURL(/\/notes\/[^/]+\/#L\d+/);
    await expect.poll(() => page.evaluate(markedByAddress)).toMatchObject({ inView: true, marked: true });
    const { text } = await page.evaluate(markedByAddress);
    // The quotation is shown without its markup, so its words are compared, not its signs.
    const lead = lettersOf(words).slice(0, 24);
    expect(lettersOf(text)).toContain(lead);
    expectNoFaults();
    await close();
  });
});

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Runs in the page: what the part of the address after `#` points at. */
function markedByAddress(): { text: string; inView: boolean; marked: boolean } {
  const anchor = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const block =
    anchor?.textContent.trim() === ''
      ? anchor.closest('p, li, h1, h2, h3, h4, h5, h6, tr, table, pre, div')
      : anchor;
  if (!block) return { text: '', inView: false, marked: false };
  const box = block.getBoundingClientRect();
  const header = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
  // The same element elsewhere on the page looks otherwise.
  const grounds = [block, ...block.querySelectorAll('*')].map((one) => getComputedStyle(one).backgroundColor);
  const plain = getComputedStyle(block.parentElement ?? block).backgroundColor;
  return {
    text: block.textContent,
    inView: box.bottom > header && box.top >= header - 1 && box.top < innerHeight - 20,
    marked: grounds[0] !== plain && grounds[0] !== 'rgba(0, 0, 0, 0)',
  };
}
