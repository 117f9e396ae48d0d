import { describe, expect, it } from 'vitest';
import { inPlural, isPlural } from './agreement.ts';
import type { KindId } from './types.ts';

describe('number of a label', () => {
  it.each<[string, KindId, boolean]>([
    ['policies and procedures', 'concept', true],
    ['Acme ML services', 'concept', true],
    ['Savings Plans', 'concept', true],
    ['Acme metrics', 'feature', true],
    ['Acme VMs', 'resource', true],
    ['Acme RDS', 'resource', false],
    ['analytics', 'application', false],
    ['challenges of baking', 'concept', true],
    ['admin controls', 'feature', true],
    ['Acme Notebooks', 'feature', false],
    ['DevOps', 'concept', false],
    ['Windows', 'tool', false],
    ['number of epochs', 'parameter', false],
    ['handling missing values', 'technique', false],
    ['Scope 4: Fine-tuned models', 'scope', false],
    ['k-nearest neighbors', 'algorithm', false],
    ['bias', 'risk', false],
    ['data analysis', 'technique', false],
    ['on-premises', 'concept', false],
  ])('%s (%s): plural is %s', (label, kind, plural) => {
    expect(isPlural(label, kind)).toBe(plural);
  });

  it.each([
    ['is part of', 'are part of'],
    ['is a kind of', 'are a kind of'],
    ['has', 'have'],
    ['uses', 'use'],
    ['gives access to', 'give access to'],
    ['watches', 'watch'],
    ['applies to', 'apply to'],
  ])('%s → %s', (singular, plural) => {
    expect(inPlural(singular)).toBe(plural);
  });
});
