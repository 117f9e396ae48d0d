import { describe, expect, it } from 'vitest';
import { type Kinds, readExample } from '../read-example.ts';
import { tableTopics } from './table-topics.ts';

const KINDS: Kinds = {
  Harbour: 'service',
  'night berth': 'feature',
  'fuel dock': 'feature',
  Kolibri: 'model',
  tide: 'metric',
  mooring: 'concept',
  'Good Mooring': 'concept',
  rescue: 'application',
};
const rows = (...names: string[]): string => names.map((name) => `| ${name} | as ever |`).join('\n');

describe('rows below a heading that names a thing', () => {
  it.each<[string, string[]]>([
    // No head says how they belong to it: their kinds do.
    [
      `## Harbour\n\n| | |\n|---|---|\n${rows('night berth', 'fuel dock')}`,
      ['night berth —part-of→ Harbour', 'fuel dock —part-of→ Harbour'],
    ],
    [
      `## Harbour\n\n| Place | Note |\n|---|---|\n${rows('night berth', 'fuel dock')}`,
      ['night berth —part-of→ Harbour', 'fuel dock —part-of→ Harbour'],
    ],
    [`## Harbour\n\n| Place | Note |\n|---|---|\n${rows('Kolibri')}`, ['Harbour —offers→ Kolibri']],
    // "Prebuilt" says no more of features than "built-in".
    [
      `## Harbour\n\n### Prebuilt features\n\n| Place | Note |\n|---|---|\n${rows('night berth')}`,
      ['night berth —part-of→ Harbour'],
    ],
    // An idea is there for nothing.
    [`## Good Mooring\n\n| | |\n|---|---|\n${rows('rescue')}`, []],
    // Tasks are no parts.
    ['## Harbour\n\n| Task | Tool |\n|---|---|\n| mooring | rope |', []],
    // A short form names the thing as "Name" does.
    ['## Moorings\n\n| Abbr. | Note |\n|---|---|\n| tide | as ever |', ['tide —is-a→ mooring']],
  ])('%j', (note, says) => {
    expect(readExample(tableTopics, note, KINDS)).toEqual(says);
  });
});
