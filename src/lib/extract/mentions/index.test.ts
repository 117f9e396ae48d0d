import { describe, expect, it } from 'vitest';
import { documentOf } from '../blocks/document-of.fixture.ts';
import { findMentions } from './index.ts';

const mentionsOf = (...lines: readonly string[]) =>
  findMentions([documentOf(...lines)], { vocabulary: null });

/** Surfaces, each once. */
const surfacesOf = (...lines: readonly string[]): string[] => [
  ...new Set(mentionsOf(...lines).map(({ surface }) => surface)),
];

describe('findMentions', () => {
  it.each([
    [
      '- Versioning protects against accidental deletion',
      'Versioning',
      'Versioning protects against accidental deletion',
    ],
    ['- Pods hold containers', 'Pods', 'Pods hold containers'],
    ['- Cytokinesis splits the cytoplasm: a furrow forms', 'Cytokinesis', 'Cytokinesis splits the cytoplasm'],
    ['A fault there can lead to Down syndrome.', 'Down syndrome', 'syndrome'],
    ['- **Watering Can:** for seedlings', 'Watering Can', 'Can'],
    ['They link it to an on-prem network.', 'on-prem network', 'prem network'],
    ['They have 70S ribosomes.', '70S ribosomes', 'S ribosomes'],
    ['The shell comes with a 5 GB home directory.', 'home directory', 'GB home directory'],
    ['It has a double membrane w/ pores.', 'double membrane', 'double membrane w'],
    ['It is a mill w/o sails.', 'sails', 'o sails'],
    [
      '- **Theory of two guests** (Lynn Margulis): one lives in the other',
      'Theory of two guests',
      'Theory of two guests Lynn Margulis',
    ],
    ['**Consideration** is the price of a promise.', 'Consideration', 'price of a promise'],
    ['Rolls vs loaves: both are bread.', 'loaves', 'vs loaves'],
    ['- Page(S) balancer: sends them on', 'Page balancer', 'S'],
    ['Prof said: learn the cell cycle', 'cell cycle', 'Prof said'],
    ['- slow mashing on top. cold, long', 'slow mashing', 'slow mashing on top. cold'],
    ['- MAM stands for mashing, adding and mixing', 'mixing', 'MAM stands for mashing'],
    [
      'Ways to send it: at-most-once (may get lost), smock mail (may come twice)',
      'at-most-once',
      'may get lost',
    ],
    ['Mills: post mill (turns), open smock mill (its cap turns), tall mill', 'open smock mill', 'turns'],
    ['Much of it is lost = first-pass effect. So rest it.', 'first-pass effect', 'effect'],
    ['- proving window 30 s: keep it short', 'proving window', 'proving window 30 s'],
    ['- slow proving up to 20 min -> fewer holes', 'slow proving', 'slow proving up to 20 min'],
    ['They keep the oven records 7 yrs.', 'oven records', 'oven records 7 yrs'],
    ['The rack sits at layer 3 of the oven.', 'layer 3', 'layer'],
    ["The dough passes Hoffman's window test.", "Hoffman's window test", "Hoffman's window"],
    ["They bake St Anna's bread.", "St Anna's bread", "Anna's bread"],
    ['It holds 10 s. Rye bread stands on it.', 'Rye bread', 's. Rye bread'],
    ['Too much water lowers gluten\nLevain brings it back', 'gluten', 'gluten Levain'],
    ['Loaves squeeze water out of the dough -> crumbs', 'dough', 'Loaves squeeze water out of the dough'],
    ['Then comes step 2 strong flour.', 'strong flour', 'step 2 strong flour'],
    ['| Loss | Formula |\n|---|---|\n| Crust loss (CL) | DW - LW |', 'DW', 'DW - LW'],
  ])('%j names %j, not %j', (line, name, other) => {
    const found = surfacesOf(line);
    expect(found).toContain(name);
    expect(found).not.toContain(other);
  });

  it.each([
    [['## Golgi apparatus', '', 'aka Golgi body. Packs proteins.'], 'Golgi body', 'golgi apparatus'],
    [['## Golgi apparatus', '', 'It packs.', '', 'aka Golgi body. Packs proteins.'], 'Golgi body', undefined],
    [['Mode\tAbbr.\tUse', 'SackOfMany\tSMX\tfor all', 'SackOfOne\tSO1\tfor one'], 'SMX', 'sackofmany'],
    [['Crop\tBy', 'Rye\tbehind most slow mash presses (SMP)'], 'SMP', 'slow mash press'],
    [['- **Krebs cycle** aka citric acid cycle: makes it'], 'citric acid cycle', 'krebs cycle'],
  ])('%j: %j stands for %j', (lines, surface, whole) => {
    const found = mentionsOf(...lines).filter((mention) => mention.surface === surface);
    expect(found.map(({ standsFor }) => standsFor).find((key) => key !== undefined)).toBe(whole);
  });

  it('takes a general word of a first column for a name among names', () => {
    const rows = ['| Piece | Does |', '|---|---|', '| topic | keeps flour |'];
    expect(surfacesOf(...rows, '| oven | bakes |', '| mill | grinds |', '| whisk | beats |')).toContain(
      'topic',
    );
    expect(surfacesOf(...rows, '| example | rye |', '| note | dry |', '| mill | grinds |')).not.toContain(
      'topic',
    );
  });

  it('takes no name from an imprint at the head of the notes', () => {
    expect(surfacesOf('# Bread', '', 'Prof. Hale, Spring term, last updated 12 April')).toEqual(['Bread']);
    expect(surfacesOf('# Bread', '', 'Assistant baker - quick revision v2.1')).toEqual([
      'Bread',
      'Assistant baker',
    ]);
    expect(surfacesOf('# Bread', '', 'Levain is updated by the baker.')).toContain('baker');
  });
});
