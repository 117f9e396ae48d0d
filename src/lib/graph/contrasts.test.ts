import { describe, expect, it } from 'vitest';
import { atlasForTests } from './atlas-for-tests.ts';
import { contrastsOf } from './contrasts.ts';
import type { Question } from './types.ts';

const concepts = {
  oven: { label: 'oven' },
  micro: { label: 'micro-oven' },
  kiln: { label: 'Acme Kiln' },
};

function linesOf(id: string, relations: string[], questions: Question[] = []): Record<string, string> {
  const found = contrastsOf(atlasForTests({ concepts, relations }), questions, id);
  return Object.fromEntries(found.map(({ other, text }) => [other.id, text]));
}

describe('contrastsOf', () => {
  const relations = ['kiln contrasts-with oven: Unlike the oven (it bakes bread).'];

  it('says behind the other name what the notes remark on it', () =>
    expect(linesOf('kiln', relations)).toEqual({ oven: 'bakes bread' }));

  it('names whom a remark on the concept itself speaks of', () =>
    expect(linesOf('oven', relations)).toEqual({ kiln: 'oven: bakes bread' }));

  it('does not take the end of a name with a hyphen for a name', () =>
    expect(linesOf('oven', ['oven contrasts-with kiln: Unlike the micro-oven (it has no walls).'])).toEqual({
      kiln: '',
    }));

  it('names whom the reason of a question speaks of', () => {
    const option = (text: string, concept: string, correct: boolean, reason: string) => ({
      line: 1,
      text,
      correct,
      reason,
      concepts: [concept],
    });
    const question: Question = {
      id: 'q',
      source: 'notes',
      line: 1,
      stem: 'Which one bakes?',
      negated: false,
      form: 'choice',
      options: [option('Oven', 'oven', true, 'bread is baked in it'), option('Kiln', 'kiln', false, '')],
      concepts: [],
    };
    const plain = ['oven contrasts-with kiln: The oven and the kiln.'];
    expect(linesOf('oven', plain, [question])).toEqual({ kiln: 'oven: bread is baked in it' });
  });
});
