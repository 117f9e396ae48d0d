import { describe, expect, it } from 'vitest';
import { documentOf } from '../../blocks/document-of.fixture.ts';
import { findPersons } from './persons.ts';

const personsOf = (text: string, surfaces: readonly string[] = []) => {
  const persons = findPersons([documentOf(text)], surfaces);
  return (name: string): boolean => persons.has(name);
};

describe('findPersons', () => {
  it.each([
    ['Levees hold (Poe & Roe, 1950).', ['Poe', 'Roe', 'Poe & Roe', 'Jane Doe']],
    ['Levees hold (J. Poe, 1950a).', ['Poe']],
    ['Poe and Roe (1975) saw it.', ['Poe', 'Roe']],
  ])('%s', (text, names) => {
    const isPerson = personsOf(text);
    expect(names.filter((name) => !isPerson(name))).toEqual([]);
  });

  it('knows the family name of who is called in full elsewhere', () => {
    expect(personsOf('', ['Jane Doe'])('Doe')).toBe(true);
    expect(personsOf('', [])('Doe')).toBe(false);
  });

  it('takes a name alone in brackets, or with a year behind it, for a person only where many are cited', () => {
    const cited = '(Poe & Roe, 1950) and (Moe, 1960).';
    expect(personsOf(`${cited} Silt law (Hering). Stern (1970) said so.`)('Hering')).toBe(true);
    expect(personsOf(`${cited} Stern (1970) said so.`)('Stern')).toBe(true);
    expect(personsOf('Silt law (Hering). Stern (1970) said so.')('Hering')).toBe(false);
    expect(personsOf('Silt law (Hering). Stern (1970) said so.')('Stern')).toBe(false);
  });

  it('takes no thing for one', () => {
    const isPerson = personsOf(
      '(Poe & Roe, 1950), (Moe, 1960). A silt trap (Barge): a barge. The dam (May 1970).',
    );
    expect(isPerson('Barge')).toBe(false);
    expect(isPerson('silt trap')).toBe(false);
    expect(isPerson('Poe & silt')).toBe(false);
  });
});
