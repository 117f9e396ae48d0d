import { describe, expect, it } from 'vitest';
import { valuesOf } from './stated.ts';

describe('valuesOf', () => {
  it.each([
    ['oven, tin and bread', ['oven', 'tin', 'bread']],
    // A remark divides nothing and may be long.
    ['oven (gas, or wood and coal if there is no gas in the whole house), tin', ['oven', 'tin']],
    ['Ovens bake bread all day long for whoever comes by, and tins hold it.', []],
  ])('%s', (text, values) => {
    expect(valuesOf(text).map((value) => value.text)).toEqual(values);
  });
});
