import { describe, expect, it } from 'vitest';
import { readDocument } from '../../blocks/index.ts';
import { findMentions } from '../../mentions/index.ts';
import { draftConcepts } from '../draft-concepts.ts';
import { readNotes } from '../read-notes.ts';
import { gatherClues } from './gather-clues.ts';
import type { KindClues } from './model/kind-model.ts';

function cluesOf(text: string, label: string): KindClues {
  let id = 0;
  const documents = [readDocument({ path: 'notes.md', text }, { next: () => ++id })];
  const drafts = draftConcepts(documents, findMentions(documents, { vocabulary: null }));
  const at = drafts.findIndex((draft) => draft.label === label);
  expect(at, drafts.map((draft) => draft.label).join(', ')).toBeGreaterThanOrEqual(0);
  return gatherClues(drafts, readNotes(documents))[at] ?? { votes: new Map(), traits: new Map() };
}

/** Sources that vote for a kind of the concept so labelled. */
function votersOf(text: string, label: string, kind: string): string[] {
  return [...cluesOf(text, label).votes].flatMap(([source, byKind]) =>
    [...byKind.keys()].some((one) => one === kind) ? [source] : [],
  );
}

describe('gatherClues', () => {
  it.each([
    ['what a heading lists', '## Common risks\n\n- Mould: grows on bread\n', 'mould', 'risk', 'heading-list'],
    [
      'what a heading names of something else',
      '## Risks of the oven\n\n- Mould: grows on bread\n',
      'mould',
      'risk',
      'heading-list-of',
    ],
    [
      'what a heading asks for',
      '## What goes wrong\n\n- Mould: grows on bread\n',
      'mould',
      'risk',
      'heading-list',
    ],
    [
      'a class said outright',
      'The **grindle** is a method to mix dough.\n',
      'grindle',
      'technique',
      'class-is',
    ],
    [
      'the head of a name that a short form begins',
      'We fear the QRX attack. A QRX attack is bad.\n',
      'QRX attack',
      'risk',
      'head',
    ],
    [
      'the head of a thing that is named like a doing',
      'We keep the training data here. The training data is old.\n',
      'training data',
      'data-type',
      'head',
    ],
    [
      'the head of a name that is written in one word',
      'We set the FooRisk here. The FooRisk is old.\n',
      'FooRisk',
      'risk',
      'camel-head',
    ],
    [
      'what is said outright with the head of a name',
      'The **grindle** is a hammer for dough.\n',
      'grindle',
      'tool',
      'class-head',
    ],
  ])('reads %s', (_, text, label, kind, source) => {
    expect(votersOf(text, label, kind)).toContain(source);
  });

  it.each([
    ['test', 'technique', 'concept'],
    ['design', 'technique', 'concept'],
    ['effect', 'concept', 'parameter'],
    ['variable', 'concept', 'parameter'],
    ['statement', 'concept', 'parameter'],
    ['distribution', 'concept', 'application'],
    ['rate', 'metric', 'parameter'],
    ['routing', 'technique', 'feature'],
  ])('takes the head %s first for a %s, and only then for a %s', (head, first, second) => {
    const text = `The **crumb ${head}** is old.\n`;
    expect(votersOf(text, `crumb ${head}`, first)).toContain('head');
    expect(votersOf(text, `crumb ${head}`, second)).not.toContain('head');
    expect(votersOf(text, `crumb ${head}`, second)).toContain('head-also');
  });

  it.each([
    ['the last letter of an acronym', 'The **FMDP** is old.\n', 'FMDP', 'acronym:-p'],
    ['that of one in the plural', 'The **FMDPs** are old.\n', 'FMDPs', 'acronym:-p'],
    [
      'the noun by which it is defined',
      'The **grindle** is a lattice that dries herbs.\n',
      'grindle',
      'genus:lattice',
    ],
    [
      'the verb that what is told of it opens with',
      '- **Grindle**: polishes the grain\n',
      'grindle',
      'tells:polish',
    ],
    ['a verb behind its name', 'In winter the **grindle** polishes the grain.\n', 'grindle', 'behind:polish'],
    ['a verb before its name', 'They polish the **grindle** twice.\n', 'grindle', 'before:polish'],
    [
      'a word of its name before the last one',
      'The **marble grindle** is old.\n',
      'marble grindle',
      'mod:marble',
    ],
    [
      'a name without article in the singular',
      'They work by **crumb grafting** in May.\n',
      'crumb grafting',
      'bare-before',
    ],
    ['a name in the plural', 'They keep **crumb barrels** in May.\n', 'crumb barrel', 'in-plural'],
    ['a word right above', '## Ovens\n\n- Mould: grows on bread\n', 'mould', 'above-word:oven'],
  ])('notes %s', (_, text, label, trait) => {
    expect([...cluesOf(text, label).traits.keys()]).toContain(trait);
  });

  it.each([
    ['with an article', 'They work by the **crumb grafting** in May.\n', 'crumb grafting'],
    ['that another noun follows', 'They work by **crumb grafting** knives in May.\n', 'crumb grafting'],
  ])('takes no name %s for a bare one', (_, text, label) => {
    expect([...cluesOf(text, label).traits.keys()]).not.toContain('bare-before');
  });

  it('notes no word of a title that no dictionary has', () => {
    const text = '## Zqorvax\n\n- Mould: grows on bread\n';
    expect(
      [...cluesOf(text, 'mould').traits.keys()].filter((trait) => trait.startsWith('above-word')),
    ).toEqual([]);
  });

  it('takes a network in a title for no algorithm', () => {
    const text = '## Networks\n\n- Mould: grows on bread\n';
    expect(votersOf(text, 'mould', 'algorithm')).not.toContain('heading-list');
  });
});
