/** The trained weights (`npm run train` writes them). */
import weights from './weights.json' with { type: 'json' };
import type { JudgeWeights } from './judge.ts';

export const JUDGE_WEIGHTS = weights as unknown as JudgeWeights | null;
