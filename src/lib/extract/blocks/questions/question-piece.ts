import type { TextRun } from '../block.ts';

/** A question with its options, made of the pieces that it consists of. */
export interface QuestionPiece {
  readonly kind: 'question';
  readonly form: 'choice' | 'ordering' | 'matching';
  readonly stem: TextRun;
  readonly negated: boolean;
  readonly options: readonly OptionPiece[];
  readonly line: number;
  readonly endLine: number;
}

export interface OptionPiece {
  readonly run: TextRun;
  readonly reason: TextRun | null;
  readonly correct: boolean;
  readonly line: number;
}
