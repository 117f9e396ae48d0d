import { describe, expect, it } from 'vitest';
import { linkText, makeLinker } from './link-text.ts';

const NAMES = [
  { id: 'lamp', names: ['oil lamp', 'lamp'] },
  { id: 'oil', names: ['oil'] },
  { id: 'it', names: ['IT'] },
  { id: 'rag', names: ['Retrieval-Augmented Generation', 'RAG'] },
];

describe('linkText', () => {
  it.each([
    ['An oil lamp burns oil.', ['An ', 'oil lamp>lamp', ' burns ', 'oil>oil', '.']],
    ['Oil Lamps!', ['Oil Lamps>lamp', '!']],
    ['it is IT', ['it is ', 'IT>it']],
    ['turmoil', ['turmoil']],
    ['retrieval augmented generation (RAG)', ['retrieval augmented generation>rag', ' (', 'RAG>rag', ')']],
    ['He likes oil. Lamp', ['He likes ', 'oil>oil', '. ', 'Lamp>lamp']],
    ['', []],
  ])('%j', (text, expected) => {
    const parts = linkText(text, NAMES).map((p) => ('concept' in p ? `${p.text}>${p.concept}` : p.text));
    expect(parts).toEqual(expected);
  });

  it('leaves the concept itself plain', () =>
    expect(makeLinker(NAMES)('oil lamp and oil', 'lamp')).toEqual([
      { text: 'oil lamp and ' },
      { text: 'oil', concept: 'oil' },
    ]));

  it('gives back the text to the letter', () => {
    const text = 'Ünïcode oil — lamp’s  oil lamp, RAGs and 灯';
    expect(
      linkText(text, NAMES)
        .map((part) => part.text)
        .join(''),
    ).toBe(text);
  });

  it('takes hostile names', () => {
    const hostile = ['__proto__', 'constructor', ''].map((name) => ({ id: name, names: [name] }));
    expect(linkText('the constructor of oil', hostile)).toEqual([
      { text: 'the ' },
      { text: 'constructor', concept: 'constructor' },
      { text: ' of oil' },
    ]);
  });
});
