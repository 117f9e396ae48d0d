/** Examples within a gloss: "Yardsticks: quick yardsticks like ROUGE or BLEU" → both are such yardsticks. */
import type { TextRun } from '#lib/extract/blocks/block.ts';
import type { ResolvedMention } from '#lib/extract/concepts/concept-index.ts';
import { singular } from '../clauses/noun-phrase.ts';
import type { Reading } from './reading.ts';

const SUCH_AS = /([\p{L}-]+) (?:like|such as|including|e\.g\.,?|for example,?) /giu;

/** Those behind "like" whose noun is the last of the term. In: the term's text, the range of the gloss. */
export function glossExamples(
  reading: Reading,
  run: TextRun,
  term: string,
  start: number,
  end: number,
): ResolvedMention[] {
  const noun = singular(/[\p{L}-]+(?=[^\p{L}]*$)/u.exec(term.toLowerCase())?.[0] ?? '');
  for (const match of run.text.slice(start, end).matchAll(SUCH_AS)) {
    if (singular(match[1]?.toLowerCase() ?? '') !== noun) continue;
    const from = start + match.index + match[0].length;
    const found: ResolvedMention[] = [];
    let at = from;
    for (const mention of reading.mentionsIn(run, from, end)) {
      if (!/^[\s,]*(?:(?:and|or|,)[\s,]*)*$/.test(run.text.slice(at, mention.start))) break;
      found.push(mention);
      at = mention.end;
    }
    return found;
  }
  return [];
}
