import { describe, expect, it } from 'vitest';
import type { KindClues } from '../model/kind-model.ts';
import { ClueSheet } from './clue-sheet.ts';
import { nameClues } from './name-clues.ts';

function cluesOf(label: string, aliases: readonly string[]): KindClues {
  const sheet = new ClueSheet();
  nameClues(sheet, label, aliases, [], () => false, false);
  return sheet.clues();
}

describe('nameClues', () => {
  it('takes the head of what an acronym stands for as its own', () => {
    const { votes } = cluesOf('MGR', ['mould growth rate']);
    expect([...(votes.get('head') ?? [])].map(([kind]) => kind)).toEqual(['metric']);
    expect(votes.get('other-head')).toBeUndefined();
  });

  it.each([
    ['what begins with another letter', 'MGR', 'crumb growth rate'],
    ['another name of a word', 'Mouldy', 'mould growth rate'],
  ])('takes no head of its own from %s', (_, label, alias) => {
    const { votes } = cluesOf(label, [alias]);
    expect(votes.get('head')).toBeUndefined();
    expect(votes.get('other-head')?.has('metric')).toBe(true);
  });
});
