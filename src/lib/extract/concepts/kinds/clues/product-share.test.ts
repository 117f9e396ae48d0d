import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../blocks/index.ts';
import { readNotes } from '../../read-notes.ts';
import { productShares } from './product-share.ts';

const SOFTWARE = 'The platform has an API. Users deploy an app to a server and watch it on a dashboard. ';
const BIOLOGY = 'NADH and FADH2 give their electrons to the chain, where O2 is the final acceptor. ';

function sharesOf(...texts: string[]): number[] {
  let id = 0;
  const documents = texts.map((text, i) => readDocument({ path: `${i}.md`, text }, { next: () => ++id }));
  return [...productShares(readNotes(documents)).values()];
}

describe('productShares', () => {
  it('is one for notes on software and nothing for others', () => {
    expect(sharesOf(SOFTWARE)).toEqual([1]);
    expect(sharesOf(BIOLOGY)).toEqual([0]);
  });

  it('is each source’s own, once it is long enough', () => {
    const [software = 0, biology = 1] = sharesOf(SOFTWARE.repeat(20), BIOLOGY.repeat(600));
    expect(software).toBe(1);
    expect(biology).toBeLessThan(0.2);
  });
});
