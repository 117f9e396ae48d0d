import { describe, expect, it } from 'vitest';
import type { ResolvedMention } from '#lib/extract/concepts/concept-index.ts';
import { withObjectPronouns } from './object-pronouns.ts';

/** Names stand in square brackets; gives where "it" is read as a mention, with the word before it. */
function pronouns(marked: string): string[] {
  const mentions: ResolvedMention[] = [];
  let text = '';
  for (const part of marked.split(/(\[[^\]]*\])/)) {
    const name = /^\[(.*)\]$/.exec(part)?.[1];
    if (name !== undefined)
      mentions.push({
        run: 0,
        block: 0,
        start: text.length,
        end: text.length + name.length,
        surface: name,
        key: name,
        role: 'name',
        evidence: { source: '', line: 1, endLine: 1, quote: '', section: [], rule: '' },
        concept: name,
      });
    text += name ?? part;
  }
  return withObjectPronouns(text, 0, text.length, mentions, 'compost')
    .filter(({ concept }) => concept === 'compost')
    .map(({ start, end }) => text.slice(text.lastIndexOf(' ', start - 2) + 1, end));
}

describe('withObjectPronouns', () => {
  it.each<[string, string[]]>([
    ['[Worms] speed it up.', ['speed it']],
    ['[Worms] live on it as [pests].', ['on it']],
    ['It measures [heat]; [worms] raise it', ['raise it']],
    ['[Worms] think it is warm.', []],
    ['[Worms] leave when it rots.', []],
    ['Put [worms] into [soil] and turn it.', []],
    ['Somebody turns it.', []],
    ['Turning [worms] with it.', []],
  ])('%s', (sentence, expected) => {
    expect(pronouns(sentence)).toEqual(expected);
  });
});
