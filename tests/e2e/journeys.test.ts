/** Back, Forward, and names that the atlas does not have. */
import { describe, expect, it } from 'vitest';
import { useAtlas } from './atlas.ts';
import { canvasOf, expectHeading, headingOf, textOf, useVisit } from './visit.ts';

const atlas = useAtlas();
const visit = useVisit();

describe('Back and Forward', () => {
  it('show the lenses of a journey again, both ways, on the one map', async () => {
    const { page, open, expectNoFaults } = visit();
    const journey: { path: string; heading: string }[] = [];
    const note = async (heading: string | RegExp) => {
      await expectHeading(page, heading);
      journey.push({
        path: new URL(page.url()).pathname,
        heading: (await headingOf(page).textContent()) ?? '',
      });
    };
    await open('');
    const canvas = canvasOf(page);
    await canvas.evaluate((element) => element.setAttribute('data-first', ''));
    await note(atlas().data.title);
    for (const link of ['Compare', 'Path', 'Matrix', 'Notes', 'Practice', 'Index']) {
      await page
        .getByRole('navigation', { name: 'Lenses' })
        .getByRole('link', { name: link, exact: true })
        .click();
      await note(link);
    }
    await textOf(page).getByRole('link', { name: 'Amazon Polly', exact: true }).first().click();
    await note(/^Amazon Polly$/);

    for (const [step, turn] of [
      ...journey
        .slice(0, -1)
        .reverse()
        .map((stop) => [stop, 'goBack'] as const),
      ...journey.slice(1).map((stop) => [stop, 'goForward'] as const),
    ]) {
      await page[turn]();
      await expectHeading(page, step.heading);
      expect(new URL(page.url()).pathname).toBe(step.path);
    }
    expect(await canvas.evaluate((element) => element.hasAttribute('data-first'))).toBe(true);
    expectNoFaults();
  });
});

describe('an unknown name', () => {
  it.each([
    ['concept', 'concept/amazon-poly/', /Not on this map/],
    ['comparison', 'compare/?with=amazon-poly,amazon-lex', /Compare/],
    ['path', 'path/?from=amazon-poly&to=amazon-lex', /./],
  ])('%s: says so and offers the nearest names', async (_, path, heading) => {
    const { page, open, expectNoFaults } = visit();
    await open(path);
    await expectHeading(page, heading);
    await expect.poll(() => textOf(page).innerText()).toContain('amazon-poly');
    await textOf(page).getByRole('link', { name: 'Amazon Polly', exact: true }).first().click();
    await expectHeading(page, /^Amazon Polly$/);
    expectNoFaults(/^answer 404: .*amazon-poly/);
  });

  it.each([
    ['table', 'matrix/nothing-of-the-kind/'],
    ['file of the notes', 'notes/nothing-of-the-kind/'],
    ['file of questions', 'practice/nothing-of-the-kind/'],
    ['page', 'nothing-of-the-kind'],
  ])('%s: says so and shows the way out', async (_, path) => {
    const { page, open, expectNoFaults } = visit();
    await open(path);
    await expectHeading(page, /Not on this map/);
    await expect.poll(() => textOf(page).innerText()).toContain('nothing-of-the-kind');
    await textOf(page).getByRole('link', { name: 'The whole atlas' }).click();
    await expectHeading(page, atlas().data.title);
    expectNoFaults(/^(answer 404|console: .*Not found): .*nothing-of-the-kind/s);
  });
});
