import { describe, expect, it } from 'vitest';
import { featureOf } from './feature-of.fixture.ts';

describe('how a name is written', () => {
  it.each([
    ['# Bottle-to-bottle', 'bottle-to-bottle', 'to-inside', 1],
    ['# Bottle rack', 'bottle rack', 'to-inside', 0],
    ['# IT rack', 'IT rack', 'pronoun-inside', 0],
    ['# Acme One\n\nWe fill the Acme One.', 'Acme One', 'pronoun-inside', 0],
  ])('%s: %s', (text, label, feature, value) => {
    expect(featureOf(text, label, feature)).toBe(value);
  });
});

describe('the title above a name', () => {
  it.each([
    ['# Rye levain\n\nBakers feed a spelt levain.', 0.5, 1],
    ['# Stone oven\n\nBakers feed a spelt levain.', 0, 0],
  ])('%s', (text, share, head) => {
    expect(featureOf(text, 'spelt levain', 'in-title')).toBe(share);
    expect(featureOf(text, 'spelt levain', 'in-title-head')).toBe(head);
  });
});
