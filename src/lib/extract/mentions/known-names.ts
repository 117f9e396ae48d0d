/**
 * Known names again anywhere in running text: lower case, plural, with or without hyphens.
 * In: a run and the names' squashed keys. Out: the places where a name stands, overlaps and all.
 */
import { singularForm } from './fold-word.ts';
import type { RunContext } from './run-context.ts';
import { wordSpans } from './word-spans.ts';

export interface KnownName {
  readonly start: number;
  readonly end: number;
  /** Squashed key. */
  readonly key: string;
}

/** Words of the longest name that is looked for. */
const MOST_WORDS = 8;

export function findKnownNames(
  context: Pick<RunContext, 'run'>,
  isKnown: (squashedKey: string) => boolean,
): KnownName[] {
  const { text } = context.run;
  const spans = wordSpans(text);
  const found: KnownName[] = [];
  spans.forEach((first, i) => {
    let squashed = '';
    for (let n = 0; n < MOST_WORDS; n++) {
      const span = spans[i + n];
      const before = spans[i + n - 1];
      if (!span || (n > 0 && before && !joins(text.slice(before.end, span.start)))) break;
      const key = squashed + singularForm(span.word);
      if (isKnown(key)) found.push({ start: first.start, end: span.end, key });
      squashed += span.word;
      if (text.charAt(span.end) === '&') squashed += 'and';
    }
  });
  return found;
}

/** What may stand between two words of one name. */
const joins = (gap: string): boolean => gap.length <= 3 && /^(?:\s|\s?[-–/&.]\s?|['’]s?\s)$/u.test(gap);
