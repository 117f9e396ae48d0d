/**
 * Well-formed names in running text: capitalised words that do not merely begin a sentence, inner capitals, letters
 * with digits. "We moved to Apache Kafka and K8s" → "Apache Kafka", "K8s".
 */
import { sentencesOf } from '../../evidence.ts';
import { isFunctionWord } from '../../lexicon/names/function-words.ts';
import { LIGHT_VERBS } from '../../lexicon/names/label-frames.ts';
import { type Draft, tagsWithin } from '../draft.ts';
import { type LabelToken, labelTokens } from '../label-tokens.ts';
import { canBeName, isMarkedName } from '../name-shape.ts';
import type { RunContext } from '../run-context.ts';

const MOST_WORDS = 6;

export function findProperNames(context: RunContext): Draft[] {
  const { run, place, block } = context;
  if (block.kind === 'table' && block.contents === true) return [];
  if (place === 'heading' || place === 'code') return [];
  const starts = openings(context);
  const tokens = labelTokens(run.text);
  const drafts: Draft[] = [];
  let group: LabelToken[] = [];
  const close = (): void => {
    const words = trim(group, starts, context);
    const first = words[0];
    const last = words.at(-1);
    group = [];
    if (!first || !last || words.length > MOST_WORDS) return;
    const surface = run.text.slice(first.start, last.end);
    if (canBeName(surface)) {
      drafts.push({ context, start: first.start, end: last.end, surface, role: 'name', rule: 'proper-name' });
    }
  };
  for (const token of tokens) {
    const joined = /^[\s]$/.test(token.gap) && !run.breaks.includes(token.start - 1);
    const named = isCapital(token.text) || (group.length > 0 && joined && /^v?\d[\d.]*$/.test(token.text));
    if (!named || !joined) close();
    if (named) group.push(token);
  }
  close();
  return drafts;
}

/** Where a capital only begins something: sentences, what follows a gloss's separator, a colon, a dash or a bracket. */
function openings(context: RunContext): ReadonlySet<number> {
  const { run, block } = context;
  const starts = new Set(sentencesOf(run).map(({ start }) => start));
  if ((block.kind === 'item' || block.kind === 'paragraph') && block.gloss?.body)
    starts.add(block.gloss.body.offset);
  for (const match of run.text.matchAll(/[:;(“"•>=–—-]\s?["“(]?(?=\p{Lu})/gu))
    starts.add(match.index + match[0].length);
  return starts;
}

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word) || isMarkedName(word);

/** Without function words at the ends, and without a plain word that has its capital from the sentence only. */
function trim(
  group: readonly LabelToken[],
  starts: ReadonlySet<number>,
  context: RunContext,
): readonly LabelToken[] {
  let words = group;
  // "Implement IAM policies": the capital of a verb that begins the sentence.
  const [opener, second] = words;
  if (opener && second && starts.has(opener.start) && !isMarkedName(opener.text)) {
    if (
      LIGHT_VERBS.has(opener.lower) ||
      tagsWithin(context, opener.start, opener.end).some(
        (tag) => tag === 'VERB' || tag === 'ADV' || tag === 'ADP',
      )
    ) {
      words = words.slice(1);
    }
  }
  while (words[0] && isFunctionWord(words[0].lower) && !isMarkedName(words[0].text)) words = words.slice(1);
  const last = words.at(-1);
  if (last && isFunctionWord(last.lower) && !isMarkedName(last.text)) words = words.slice(0, -1);
  const [first] = words;
  if (first && words.length === 1 && starts.has(first.start) && !isMarkedName(first.text)) return [];
  // "DO NOT FORGET THIS": shouting.
  if (words.length > 2 && words.every(({ text }) => /^\P{Ll}+$/u.test(text))) return [];
  return words;
}
