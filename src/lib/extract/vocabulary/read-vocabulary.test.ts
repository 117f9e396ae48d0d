import { describe, expect, it } from 'vitest';
import { readVocabulary } from './index.ts';

const GOOD = `
concepts:
  sourdough starter: resource
  Maillard reaction:
    kind: concept
    aliases: [browning reaction, Maillard effect]
merge:
  proving: [proofing, final rise]
split:
  stock:
    stock (broth): [Soups, Sauces]
    stock (supplies): { sections: [Shopping], kind: resource }
ignore:
  - yummy
relations:
  add:
    - subject: kneading
      relation: affects
      object: gluten
      phrase: strengthens
      passage: kneading makes the gluten strong
  drop:
    - { subject: oven, object: proving }
`;

describe('readVocabulary', () => {
  it('reads YAML', () => {
    const { vocabulary, diagnostics } = readVocabulary(GOOD, 'corrections.yaml');
    expect(diagnostics).toEqual([]);
    expect(vocabulary?.concepts).toEqual([
      { name: 'sourdough starter', kind: 'resource', aliases: [], line: 3 },
      {
        name: 'Maillard reaction',
        kind: 'concept',
        aliases: ['browning reaction', 'Maillard effect'],
        line: 4,
      },
    ]);
    expect(vocabulary?.merges).toEqual([{ into: 'proving', names: ['proofing', 'final rise'], line: 8 }]);
    expect(vocabulary?.splits[0]?.senses.map(({ label, kind }) => [label, kind])).toEqual([
      ['stock (broth)', null],
      ['stock (supplies)', 'resource'],
    ]);
    expect(vocabulary?.ignore).toEqual([{ name: 'yummy', line: 14 }]);
    expect(vocabulary?.relations.add[0]).toMatchObject({
      relation: 'affects',
      phrase: 'strengthens',
      line: 17,
    });
    expect(vocabulary?.relations.drop[0]).toMatchObject({ relation: null, line: 23 });
  });

  it('reads JSON', () => {
    const { vocabulary } = readVocabulary('{"concepts": {"whisk": {"kind": "tool"}}}', 'v.json');
    expect(vocabulary?.concepts).toEqual([{ name: 'whisk', kind: 'tool', aliases: [], line: 1 }]);
  });

  it('takes an empty file as an empty vocabulary', () => {
    const { vocabulary, diagnostics } = readVocabulary('', 'v.yaml');
    expect(vocabulary?.concepts).toEqual([]);
    expect(diagnostics).toEqual([]);
  });

  it.each([
    ['concepts:\n  whisk: gadget\n', 2, /whisk.*kind/],
    ['merge:\n  a:\n    - b\n    - 3\n', 2, /merge/],
    ['ignore: [a, b\n', 2, /./],
    [
      'relations:\n  add:\n    - subject: a\n      relation: loves\n      object: b\n      passage: a loves b\n',
      4,
      /relation/,
    ],
    ['concpts:\n  a: tool\n', 1, /concpts/],
    ['just text', 1, /./],
  ])('says where %j is wrong', (text, line, message) => {
    const { vocabulary, diagnostics } = readVocabulary(text, 'v.yaml');
    expect(vocabulary).toBeNull();
    expect(diagnostics[0]).toMatchObject({ severity: 'error', path: 'v.yaml', line });
    expect(diagnostics[0]?.message).toMatch(message);
  });

  it.each([
    ['concepts:\n  a: { aliases: [x] }\n  b: { aliases: [x] }\n', 3, /"x" is given to "b"/],
    ['concepts:\n  a: tool\nignore: [A]\n', 3, /ignored/],
    ['merge:\n  bread: [Breads]\n', 2, /into itself/],
    ['split:\n  a:\n    a (one): [X]\n', 2, /one sense/],
  ])('reports the contradiction in %j', (text, line, message) => {
    const { vocabulary, diagnostics } = readVocabulary(text, 'v.yaml');
    expect(vocabulary).not.toBeNull();
    expect(diagnostics.map((d) => d.line)).toEqual([line]);
    expect(diagnostics[0]?.message).toMatch(message);
  });

  it('keeps names that JavaScript knows itself', () => {
    const { vocabulary } = readVocabulary(
      'concepts:\n  constructor: tool\n  __proto__: { kind: tool }\nsplit:\n  toString: { a: x, constructor: y }\n',
      'v.yaml',
    );
    expect(vocabulary?.concepts.map(({ name }) => name)).toEqual(['constructor', '__proto__']);
    expect(vocabulary?.splits[0]?.senses.map(({ label }) => label)).toEqual(['a', 'constructor']);
  });
});
