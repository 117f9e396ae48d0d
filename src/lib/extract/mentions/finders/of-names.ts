/**
 * Names with "of" inside in running text: "conflicts of interest", "order of arrival". Both sides are bare: what
 * has an article belongs to this one thing ("the cost of the bread"), and an amount names nothing ("heaps of flour").
 */
import { isFunctionWord } from '../../lexicon/names/function-words.ts';
import { COUNTERS, FRAME_NOUNS, GENERAL_NOUNS } from '../../lexicon/names/label-frames.ts';
import type { Draft } from '../draft.ts';
import { singularForm } from '../fold-word.ts';
import { canBeName } from '../name-shape.ts';
import type { RunContext } from '../run-context.ts';
import type { TaggedWord } from '../tag-words.ts';

/** How much there is of something. Singular. */
const AMOUNTS =
  /^(?:array|bulk|bunch|cent|collection|dozen|family|gram|heap|host|hundred|litre|liter|load|majority|mass|mile|minority|mix|mixture|nine|pack|pair|penny|petabyte|pile|rest|ton|share|stack|stream|suite|sum|thousand|billion|trillion|volume|wealth)$/;
/** Before a bare name, as much as for a sentence that begins with it. */
const OPENS = /^(?:PUNCT|SYM|ADP|CCONJ|SCONJ|VERB|X)$/;

export function findOfNames(context: RunContext): Draft[] {
  const { words, place, block, run } = context;
  if (place === 'heading' || place === 'code' || (block.kind === 'table' && block.contents === true))
    return [];
  const breaks = new Set(run.breaks);
  return words.flatMap((word, i): Draft[] => {
    if (word.lower !== 'of') return [];
    const [first, last] = [words[i - 1], words[i + 1]];
    if (!first || !last || !isBareHead(words, i - 1) || !isBareEnd(words, i + 1)) return [];
    if (breaks.has(word.start - 1) || breaks.has(last.start - 1)) return [];
    const surface = run.text.slice(first.start, last.end);
    return canBeName(surface)
      ? [{ context, start: first.start, end: last.end, surface, role: 'phrase', rule: 'of-name' }]
      : [];
  });
}

/** One noun that is no amount and no general word, with nothing before it that belongs to it. */
function isBareHead(words: readonly TaggedWord[], at: number): boolean {
  const [before, head] = [words[at - 1], words[at]];
  if (head?.tag !== 'NOUN' || isFunctionWord(head.lower) || !isNext(words, at + 1) || !isNext(words, at + 2))
    return false;
  const singular = singularForm(head.lower);
  if (GENERAL_NOUNS.has(singular) || FRAME_NOUNS.has(singular) || COUNTERS.has(singular)) return false;
  return !AMOUNTS.test(singular) && (before === undefined || (OPENS.test(before.tag) && before.text !== '-'));
}

/** One noun, behind which the phrase ends. */
function isBareEnd(words: readonly TaggedWord[], at: number): boolean {
  const [word, after] = [words[at], words[at + 1]];
  if (word?.tag !== 'NOUN' || isFunctionWord(word.lower)) return false;
  return (
    after === undefined ||
    !(/^(?:NOUN|PROPN|ADJ)$/.test(after.tag) || after.text === '-' || after.text === '/') ||
    after.start - word.end > 1
  );
}

const isNext = (words: readonly TaggedWord[], at: number): boolean =>
  (words[at]?.start ?? 0) - (words[at - 1]?.end ?? 0) === 1;
