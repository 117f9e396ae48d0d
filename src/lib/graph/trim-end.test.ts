import { describe, expect, it } from 'vitest';
import { trimEnd } from './trim-end.ts';

describe('trimEnd', () => {
  it.each([
    ['such as: ', 'such as'],
    ['a: b.', 'a: b'],
    ['a. b', 'a. b'],
    [' .:', ''],
    ['', ''],
  ])('%j → %j', (text, trimmed) => {
    expect(trimEnd(text, /[\s:.]/)).toBe(trimmed);
  });
});
