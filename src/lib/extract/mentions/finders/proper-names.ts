/**
 * Well-formed names in running text: capitalised words that do not merely begin a sentence, inner capitals, letters
 * with digits. "We moved to Apache Kafka and K8s" → "Apache Kafka", "K8s".
 */
import { sentencesOf } from '../../evidence.ts';
import { isFunctionWord } from '../../lexicon/names/function-words.ts';
import { LIGHT_VERBS } from '../../lexicon/names/label-frames.ts';
import { type Draft, tagsWithin } from '../draft.ts';
import { type LabelToken, labelTokens } from '../label-tokens.ts';
import { isUnit } from '../is-unit.ts';
import { canBeName, isMarkedName } from '../name-shape.ts';
import type { RunContext } from '../run-context.ts';
import { findOwnedNames } from './owned-names.ts';

const MOST_WORDS = 6;
/** Without one of these no word is a well-formed name. */
const CAPITAL_OR_DIGIT = /[\p{Lu}\p{N}]/u;
const OWNER = /['’]s$/;
const ORDINAL = /^(?:first|second|third|fourth|fifth|last|other|new|great)$/;

export function findProperNames(context: RunContext): Draft[] {
  const { run, place, block } = context;
  if (block.kind === 'table' && block.contents === true) return [];
  if (place === 'heading' || place === 'code' || !CAPITAL_OR_DIGIT.test(run.text)) return [];
  const starts = openings(context);
  const tokens = labelTokens(run.text);
  const drafts: Draft[] = [];
  let group: LabelToken[] = [];
  const add = (some: readonly LabelToken[]): void => {
    const words = trim(some, starts, context);
    const first = words[0];
    const last = words.at(-1);
    if (!first || !last || words.length > MOST_WORDS) return;
    const surface = run.text.slice(first.start, last.end);
    if (canBeName(surface)) {
      drafts.push({ context, start: first.start, end: last.end, surface, role: 'name', rule: 'proper-name' });
    }
  };
  const close = (): void => {
    while (group[0] && /^(?:the|an?)$/.test(group[0].lower)) group.shift();
    const parts = partsOf(group);
    // "Bank of England" inside a sentence; what begins one may have its capital from that ("Use of Acme Store").
    if (parts.length > 1 && group[0] && !starts.has(group[0].start)) add(group);
    else for (const part of parts) add(part);
    group = [];
  };
  for (const [i, token] of tokens.entries()) {
    const joined = /^[\s]$/.test(token.gap) && !run.breaks.includes(token.start - 1);
    const named =
      isCapital(token.text) ||
      (group.length > 0 && joined && /^v?\d[\d.]*$/.test(token.text) && !isUnit(tokens[i + 1]?.text ?? ''));
    const binds = group.length > 0 && joined && bindsNames(tokens, i);
    if (!(named || binds) || !joined) close();
    if (named || binds) group.push(token);
  }
  close();
  if (!drafts.some(({ surface }) => OWNER.test(surface))) return drafts;
  // "Levain's" of "Levain's law" is no name by itself.
  const owned = new Set(findOwnedNames(context).map(({ start }) => start));
  return drafts.filter(({ surface, start }) => !OWNER.test(surface) || !owned.has(start));
}

/** "of" or "of the" between two capitals. */
function bindsNames(tokens: readonly LabelToken[], i: number): boolean {
  const [before, token, next, afterNext] = [tokens[i - 1], tokens[i], tokens[i + 1], tokens[i + 2]];
  const follows = (word: LabelToken | undefined): boolean =>
    word !== undefined && isCapital(word.text) && /^\s$/.test(word.gap);
  if (token?.lower === 'of')
    return follows(next) || (next?.lower === 'the' && /^\s$/.test(next.gap) && follows(afterNext));
  return token?.text === 'the' && before?.lower === 'of' && follows(next);
}

/** The names that "of" and "the" bind. */
function partsOf(group: readonly LabelToken[]): LabelToken[][] {
  const parts: LabelToken[][] = [[]];
  for (const token of group) {
    if (isCapital(token.text) || /^v?\d/.test(token.text)) parts.at(-1)?.push(token);
    else if (parts.at(-1)?.length !== 0) parts.push([]);
  }
  return parts.filter((part) => part.length > 0);
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
  const isLoose = ({ text, lower, start }: LabelToken): boolean =>
    isFunctionWord(lower) && !isMarkedName(text) && (starts.has(start) || !ORDINAL.test(lower));
  while (words[0] && isLoose(words[0])) words = words.slice(1);
  const last = words.at(-1);
  if (last && isFunctionWord(last.lower) && !isMarkedName(last.text)) words = words.slice(0, -1);
  const [first] = words;
  if (first && words.length === 1 && starts.has(first.start) && !isMarkedName(first.text)) return [];
  // "DO NOT FORGET THIS": shouting.
  if (words.length > 2 && words.every(({ text }) => /^\P{Ll}+$/u.test(text))) return [];
  return words;
}
