import { describe, expect, it } from 'vitest';
import type { Model } from '#lib/extract/scorer/index.ts';
import { endFeatures, liftEnds, toldOf } from './lift-ends.ts';
import { exampleReading } from './read-example.ts';

/** Log-odds of what a concept is by itself, and as much again for what is told. */
const models: Model[] = [
  {
    kind: 'logistic',
    bias: 0,
    weights: [
      ['alone', 1],
      ['surest', 2],
    ],
  },
];
const { reading } = exampleReading('lamp, reading, chair', {
  lamp: 'service',
  reading: 'application',
  chair: 'tool',
});
const concepts = reading.index.concepts.map((concept) => ({ ...concept, confidence: 0.4 }));
const index = { ...reading.index, concepts, byId: new Map(concepts.map((one) => [one.id, one])) };
const tie = (relation: 'uses' | 'related-to', rules: string[] = ['gloss']) => [
  { subject: 'lamp', object: 'reading', relation, confidence: 0.8, rules },
];

describe('how sure a concept is by what is told of it', () => {
  it('rises for both ends, and for nothing else', () => {
    const lifted = liftEnds(index, tie('uses'), models);
    expect(lifted.byId.get('lamp')?.confidence).toBeGreaterThan(0.6);
    expect(lifted.byId.get('reading')?.confidence).toBeGreaterThan(0.6);
    expect(lifted.byId.get('chair')?.confidence).toBe(0.4);
  });
  it('knows what a sentence tells', () => {
    expect(toldOf(tie('uses', ['gloss', 'sentence'])).get('lamp')).toEqual({ surest: 0.8, inSentence: true });
    expect(toldOf(tie('uses')).get('lamp')?.inSentence).toBe(false);
    const hardly = tie('uses', ['sentence']).map((one) => ({ ...one, confidence: 0.3 }));
    expect(toldOf(hardly).get('lamp')).toEqual({ surest: 0.3, inSentence: false });
  });
  it('asks where it is told of a doubtful name only', () => {
    const told = { surest: 0.8, inSentence: true };
    expect(endFeatures(0.4, told).get('sentence')).toBe(1);
    expect(endFeatures(0.6, told).get('sentence')).toBe(0);
  });
  it.each([
    ['a vague tie tells nothing', tie('related-to'), models],
    ['nothing was learned', tie('uses'), []],
    [
      'the rest never makes it less sure',
      tie('uses'),
      [{ kind: 'logistic', bias: -9, weights: [] } as const],
    ],
  ])('stays as it is: %s', (_, relations, learned) => {
    expect(liftEnds(index, relations, learned).byId.get('lamp')?.confidence).toBe(0.4);
  });
});
