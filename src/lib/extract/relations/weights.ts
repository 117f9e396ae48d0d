/** The trained weights (`scripts/train-relations.ts` writes them). */
import weights from './weights.json' with { type: 'json' };
import type { JudgeWeights } from './judge.ts';

export const JUDGE_WEIGHTS = weights as unknown as JudgeWeights | null;
