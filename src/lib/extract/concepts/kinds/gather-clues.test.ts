import { describe, expect, it } from 'vitest';
import { readDocument } from '../../blocks/index.ts';
import { findMentions } from '../../mentions/index.ts';
import { draftConcepts } from '../draft-concepts.ts';
import { readNotes } from '../read-notes.ts';
import { gatherClues } from './gather-clues.ts';

/** Sources that vote for a kind of the concept so labelled. */
function votersOf(text: string, label: string, kind: string): string[] {
  let id = 0;
  const documents = [readDocument({ path: 'notes.md', text }, { next: () => ++id })];
  const drafts = draftConcepts(documents, findMentions(documents, { vocabulary: null }));
  const at = drafts.findIndex((draft) => draft.label === label);
  expect(at, drafts.map((draft) => draft.label).join(', ')).toBeGreaterThanOrEqual(0);
  const { votes } = gatherClues(drafts, readNotes(documents))[at] ?? { votes: new Map<string, never>() };
  return [...votes].flatMap(([source, byKind]) =>
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

  it('takes a network in a title for no algorithm', () => {
    const text = '## Networks\n\n- Mould: grows on bread\n';
    expect(votersOf(text, 'mould', 'algorithm')).not.toContain('heading-list');
  });
});
