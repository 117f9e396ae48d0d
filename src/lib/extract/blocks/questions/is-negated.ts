/** Tells "Which is NOT …?", "What isn't …?", "All of these EXCEPT …" from questions that ask for what is so. */
import { sentencesOf } from '../sentences.ts';

const SHOUTED = /\b(?:NOT|INCORRECT|EXCEPT|FALSE|WRONG|LEAST|UNLIKELY|CANNOT|ISN['’]T)\b/;
const ASKED = /\b(?:which|what|who|where|when|how)\b/i;
const DENIED = /\b(?:is|are|was|were|does|do|did|can|could|would|should|will)(?:n['’]t| not)\b/i;
const SUBORDINATE = /\b(?:that|so|because|if|whether|without)\b/i;
const ODD_ONE =
  /\b(?:except|incorrect|least likely|is false|are false|not (?:a|an|one|true|part|correct|included))\b/i;

export function isNegated(stem: string): boolean {
  if (SHOUTED.test(stem)) return true;
  const sentences = sentencesOf({ text: stem, breaks: [] }).map(({ start, end }) => stem.slice(start, end));
  const asking = sentences.findLast((sentence) => sentence.endsWith('?')) ?? sentences.at(-1) ?? '';
  if (ODD_ONE.test(asking)) return true;
  const at = asking.search(ASKED);
  // "… ensure that your model will not …" denies something else than what is asked for.
  const clause = asking.slice(Math.max(0, at)).split(SUBORDINATE, 1)[0] ?? '';
  return at >= 0 && DENIED.test(clause);
}
