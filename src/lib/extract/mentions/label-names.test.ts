import { describe, expect, it } from 'vitest';
import { namesOfLabel } from './label-names.ts';

const read = (label: string): string[] => namesOfLabel(label).map(({ text, part }) => `${part}:${text}`);

describe('namesOfLabel', () => {
  it.each([
    ['Sourdough', ['whole:Sourdough']],
    ['What is Sourdough?', ['slot:Sourdough']],
    ['What is sourdough even', ['slot:sourdough']],
    ['What Are Sourdough Starters?', ['slot:Sourdough Starters']],
    ['How does fermentation work?', ['slot:fermentation']],
    ['How does the law of torts help people?', ['slot:law of torts']],
    ['Types of Leavened Bread', ['slot:Leavened Bread']],
    ['Benefits and Limitations of Yeast:', ['slot:Yeast']],
    ['Common Use Cases for Baking Soda', ['slot:Baking Soda']],
    ['Key concepts in the law of contract', ['slot:law of contract']],
    ['Baking Techniques', ['slot:Baking', 'framed:Baking Techniques']],
    ['Extension of Kneading', ['slot:Kneading']],
    ['Key Topics for Baking', ['slot:Baking']],
    ['Bread outline', ['slot:Bread']],
    ['VS bread oven', ['whole:VS bread oven']],
    ['Common flours', ['framed:Common flours']],
    ['Common law', ['whole:Common law']],
    ["Aunt Em's way with dough", ['slot:Aunt Em']],
    ['Type 2: Glide planes', ['whole:Type 2: Glide planes', 'alias:Type 2', 'alias:Glide planes']],
    ['Section 3: Cold Proofing', ['whole:Cold Proofing']],
    ['2. Stage 4 - Proofing', ['whole:Proofing']],
    ['The Maillard reaction', ['whole:Maillard reaction']],
    ['Polymerase Chain Reaction (PCR)', ['whole:Polymerase Chain Reaction', 'bracket:PCR']],
    ['Chain-of-command (CoC) doctrine', ['whole:Chain-of-command doctrine', 'bracket:CoC']],
    ['Brioche 2 (small, 8 slices)', ['whole:Brioche 2', 'bracket:small', 'bracket:8 slices']],
    ['What is PCR? (Polymerase chain reaction)', ['slot:PCR', 'bracket:Polymerase chain reaction']],
    ['DNA - deoxyribonucleic acid', ['whole:DNA', 'aside:deoxyribonucleic acid']],
    ['Wheat, rye and spelt', ['whole:Wheat, rye and spelt', 'part:Wheat', 'part:rye', 'part:spelt']],
    ['Wheat vs. rye', ['whole:Wheat vs. rye', 'part:Wheat', 'part:rye']],
    ['add proving baskets', ['whole:add proving baskets', 'object:proving baskets']],
    ['set up a levain', ['whole:set up a levain', 'object:levain']],
    ['Krebs cycle aka citric acid cycle', ['whole:Krebs cycle', 'alias:citric acid cycle']],
    ['Poolish (wet) also known as Polish starter', ['whole:Poolish', 'alias:Polish starter', 'bracket:wet']],
    ['Retention policy + Bucket Lock', ['whole:Retention policy', 'whole:Bucket Lock']],
    ['C6H12O6 + 6 O2', ['whole:C6H12O6', 'whole:O2']],
    ['C++', ['whole:C++']],
    ['CI/CD', ['whole:CI/CD']],
    ['', []],
    ['***', []],
    ['1.', []],
  ])('%s', (label, names) => {
    expect(read(label)).toEqual(names);
  });

  it('says where the name stands, and whose bracket it is', () => {
    const label = 'What is a Levain (sourdough starter)?';
    const [levain, starter] = namesOfLabel(label);
    expect(label.slice(levain?.start, levain?.end)).toBe('Levain');
    expect(starter).toMatchObject({ part: 'bracket', host: 'Levain' });
  });
});
