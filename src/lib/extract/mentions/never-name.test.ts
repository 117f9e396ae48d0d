import { describe, expect, it } from 'vitest';
import type { MentionRole } from './mention.ts';
import { isNeverName } from './never-name.ts';

describe('isNeverName', () => {
  it.each<[string, MentionRole, boolean]>([
    ['Used for', 'term', true],
    ['Has parts', 'row', true],
    ['Offers', 'term', true],
    ['Offer', 'term', false],
    ['not to be confused with', 'phrase', true],
    ['is the', 'phrase', true],
    ['it', 'phrase', true],
    ['IT', 'phrase', false],
    ['May 2024', 'name', true],
    ['12 March 1908', 'name', true],
    ['with a lid', 'row', true],
    ['in-context cooking', 'row', false],
    ['with the grain', 'stated', false],
    ['how a lid fits', 'heading', true],
    ['what-if analysis', 'heading', false],
    ['lenses include', 'term', true],
    ['the lens offers several views', 'term', true],
    ['Provides', 'heading', true],
    ['offers', 'phrase', true],
    ['can opener', 'heading', false],
    ['midterm notes', 'heading', true],
    ['quick revision v2.1', 'heading', true],
    ['v2.1', 'name', true],
    ['Acme Baker Cheat Sheet', 'heading', true],
    ['field notes', 'heading', false],
    ['exam guide', 'heading', false],
    ['revision control', 'term', false],
    ['sourdough', 'term', false],
    ['part of speech', 'term', false],
    ['behind most old mills', 'cell', true],
    ['MW x MH', 'cell', true],
    ['Malcolm X', 'cell', false],
    ['at-most-once', 'item', false],
    ['at-most-once', 'phrase', true],
  ])('%s as %s: %s', (surface, role, never) => {
    expect(isNeverName(surface, role)).toBe(never);
  });
});
