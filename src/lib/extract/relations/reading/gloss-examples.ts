/** Examples within a gloss: "Yardsticks: quick yardsticks like ROUGE or BLEU" → both are such yardsticks. */
import type { TextRun } from '#lib/extract/blocks/block.ts';
import type { ResolvedMention } from '#lib/extract/concepts/concept-index.ts';
import { singular } from '../clauses/noun-phrase.ts';
import type { Reading } from './reading.ts';

const SUCH_AS = / (?:like|such as|including|e\.g\.,?|for example,?) /gi;

/** Those behind "like" whose noun is the last of the term. In: the term's text, the range of the gloss. */
export function glossExamples(
  reading: Reading,
  run: TextRun,
  term: string,
  start: number,
  end: number,
): ResolvedMention[] {
  const noun = lastWord(term);
  for (const match of run.text.slice(start, end).matchAll(SUCH_AS)) {
    if (lastWord(run.text.slice(start, start + match.index)) !== noun) continue;
    const from = start + match.index + match[0].length;
    const found: ResolvedMention[] = [];
    let at = from;
    for (const mention of reading.mentionsIn(run, from, end)) {
      if (!/^[\s,]*$/.test(run.text.slice(at, mention.start).replace(/\b(?:and|or)\b/g, ''))) break;
      found.push(mention);
      at = mention.end;
    }
    return found;
  }
  return [];
}

const lastWord = (text: string): string =>
  singular(
    text
      .toLowerCase()
      .match(/[\p{L}-]+/gu)
      ?.at(-1) ?? '',
  );
