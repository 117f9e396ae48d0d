import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../blocks/index.ts';
import { readNotes } from '../../read-notes.ts';
import { hostingShares, productShares } from './word-shares.ts';

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

describe('hostingShares', () => {
  const of = (text: string): number | undefined => {
    let id = 0;
    const notes = readNotes([readDocument({ path: 'notes.md', text }, { next: () => ++id })]);
    return [...hostingShares(notes).values()][0];
  };

  it('is one for notes on what others host, and nothing for what one runs oneself', () => {
    expect(of('A managed service of the provider, in one region of the cloud. Billing is by the hour.')).toBe(
      1,
    );
    expect(of('The parser reads a file and builds a tree. The editor shows it.')).toBe(0);
  });
});
