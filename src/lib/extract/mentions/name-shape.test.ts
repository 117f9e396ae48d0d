import { describe, expect, it } from 'vitest';
import { canBeName } from './name-shape.ts';

describe('canBeName', () => {
  it.each([
    ['proving basket', true],
    ['cold dough slower', false],
    ['early loaves denser', false],
    ['Faster', true],
    ['no salt', false],
    ['watering can', true],
    ['qou can', false],
    ['rye vs wheat', false],
    ['Rye versus wheat', false],
    ['salt//sugar', false],
    ['N loaves', false],
    ['used a LOT', false],
    ['loaves can rise', false],
  ])('%s: %s', (text, can) => {
    expect(canBeName(text)).toBe(can);
  });
});
