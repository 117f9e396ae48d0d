/** From a statement to its passage, and from the passage to the marked line of the notes. */
import { describe, expect, it } from 'vitest';
import { passageMark } from '#lib/lens/note-address.ts';
import { useAtlas } from './atlas.ts';
import { DESKTOP, PHONE, textOf, useBrowser, useVisit } from './visit.ts';

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
    await page.waitForURL(/\/notes\/[^/]+\/\?words=.*#L\d+/);
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

describe('a passage that is a part of its block', () => {
  const shared = useVisit();
  /** Runs in the page: the words that are marked, and whether they are in view. */
  const markedWords = (): { text: string; inView: boolean } => {
    const [range] = CSS.highlights.get('passage') ?? [];
    if (!(range instanceof Range)) return { text: '', inView: false };
    const box = range.getBoundingClientRect();
    return { text: range.toString(), inView: box.top >= 0 && box.bottom <= innerHeight };
  };

  it.each([
    ['a cell', 'tbody tr[data-line] > td:last-child', /^(.+)$/s],
    ['a sentence', 'p[data-line]', /^[^.]{40,}[.] ([A-Z][^.]{30,}[.])/],
  ])('%s: its words alone are marked, and again after a reload', async (_, selector, part) => {
    const { page, open, expectNoFaults } = shared();
    const source = atlas().data.sources[1]?.id ?? '';
    await open(`notes/${source}/`);
    const texts = await textOf(page)
      .locator(selector)
      .evaluateAll((all) =>
        all.map((one) => ({
          text: one.textContent.trim(),
          line: Number(one.closest('[data-line]')?.getAttribute('data-line')),
        })),
      );
    // The last is far down the page.
    const { text = '', line = 0 } = texts.findLast((one) => part.test(one.text)) ?? {};
    const quote = part.exec(text)?.[1] ?? '';
    expect(quote).not.toBe('');
    await open(`notes/${source}/${passageMark({ line, endLine: line, quote })}`);
    for (let turn = 0; turn < 2; turn++) {
      await expect
        .poll(async () => lettersOf((await page.evaluate(markedWords)).text))
        .toBe(lettersOf(quote));
      await expect.poll(async () => (await page.evaluate(markedWords)).inView).toBe(true);
      await page.reload();
    }
    // Words that are not there leave the line marked.
    await open(`notes/${source}/?words=nothing+of+the+kind#L${line}`);
    await expect.poll(() => textOf(page).locator('.marked').count()).toBe(1);
    expectNoFaults();
  });
});
