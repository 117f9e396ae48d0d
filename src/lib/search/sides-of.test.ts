import { describe, expect, it } from 'vitest';
import { sidesOf } from './sides-of.ts';

describe('sidesOf', () => {
  it.each([
    ['polly vs transcribe', ['polly', 'transcribe']],
    ['Amazon Polly versus Amazon Lex', ['Amazon Polly', 'Amazon Lex']],
    ['precision or recall?', ['precision', 'recall']],
    ['what is the difference between RAG and fine-tuning?', ['RAG', 'fine-tuning']],
    ['compare Polly, Lex, and Kendra', ['Polly', 'Lex', 'Kendra']],
    ['compare bedrock with sagemaker', ['bedrock', 'sagemaker']],
  ])('%s', (query, sides) => {
    expect(sidesOf(query)).toEqual(sides);
  });

  it.each(['', 'polly', 'privacy and security', 'text to speech', 'vs', 'polly vs', 'a or b or c or d or e'])(
    'is not asked by "%s"',
    (query) => {
      expect(sidesOf(query)).toEqual([]);
    },
  );
});
