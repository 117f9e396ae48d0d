/**
 * Which options are right: ticked boxes, an "Answer: B" line, a tick or star, or the emphasis that only some of them have
 * (back-ticks or bold over the whole option). Where nothing is marked, the one whose reason takes up the stem.
 */
import type { TextRun } from '../block.ts';
import type { ItemPiece } from '../pieces/piece.ts';
import type { SplitOption } from './split-option.ts';

export interface ReadOption {
  readonly item: ItemPiece;
  readonly split: SplitOption;
}

/** Indices of the right options; `marked` is false where they were only guessed. */
export interface RightOptions {
  readonly indices: ReadonlySet<number>;
  readonly marked: boolean;
}

export function rightOptions(
  stem: string,
  options: readonly ReadOption[],
  answer: string | null,
): RightOptions {
  const answered = answer === null ? [] : namedBy(answer, options);
  const ways = [
    answered,
    pick(options, ({ item }) => item.checked === true),
    pick(options, ({ split }) => split.ticked),
    pick(options, (option) => isCovered(option, 'code')),
    pick(options, (option) => isCovered(option, 'bold')),
    pick(options, (option) => isCovered(option, 'underline')),
    pick(options, (option) => isCovered(option, 'italic')),
  ];
  const found = ways.find((way) => way.length > 0 && (way.length < options.length || way === answered));
  if (found) return { indices: new Set(found), marked: true };
  return { indices: new Set(guess(stem, options)), marked: false };
}

function pick(options: readonly ReadOption[], is: (option: ReadOption) => boolean): number[] {
  return options.flatMap((option, i) => (is(option) ? [i] : []));
}

/** Emphasis over the whole of what can be chosen; it may go on over the reason. */
function isCovered({ item, split }: ReadOption, kind: 'code' | 'bold' | 'underline' | 'italic'): boolean {
  const start = split.text.offset - offsetOf(item.run);
  const end = start + split.text.text.length;
  return item.run.marks.some((mark) => mark.kind === kind && mark.start <= start + 1 && mark.end >= end - 1);
}

function offsetOf(run: TextRun): number {
  return 'offset' in run && typeof run.offset === 'number' ? run.offset : 0;
}

const LETTERS = /^[(\s]{0,2}([A-Ha-h])(?:[).:]|\s*(?:$|(?:,|and|&)\s*(?=[A-Ha-h]\b)|(?<=\s)[-–—]))/;

/** "B", "B and D", "B) Polly", "Amazon Polly". */
function namedBy(answer: string, options: readonly ReadOption[]): number[] {
  const indices: number[] = [];
  let rest = answer.trim();
  for (let match = LETTERS.exec(rest); match && indices.length < options.length; match = LETTERS.exec(rest)) {
    const letter = (match[1] ?? '').toUpperCase();
    const lettered = options.findIndex(({ item }) => item.marker === letter);
    const index = lettered >= 0 ? lettered : letter.charCodeAt(0) - 65;
    if (index < options.length) indices.push(index);
    rest = rest.slice(match[0].length);
    if (/[).:]$|[-–—]$/.test(match[0])) break;
  }
  if (indices.length > 0) return indices;
  const said = simplify(answer);
  const exact = pick(options, ({ split }) => simplify(split.text.text) === said);
  if (exact.length > 0) return exact;
  return pick(
    options,
    ({ split }) => said.startsWith(simplify(split.text.text)) && simplify(split.text.text) !== '',
  );
}

function simplify(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The option whose reason shares most words with the stem, if there is just one. */
function guess(stem: string, options: readonly ReadOption[]): number[] {
  const asked = tellingWords(stem);
  const scores = options.map(({ split }) => {
    const said = tellingWords(split.reason?.text ?? '');
    return [...said].filter((word) => asked.has(word)).length;
  });
  const best = Math.max(0, ...scores);
  const winners = scores.flatMap((score, i) => (score === best ? [i] : []));
  return best > 0 && winners.length === 1 ? winners : [];
}

function tellingWords(text: string): ReadonlySet<string> {
  return new Set(
    simplify(text)
      .split(' ')
      .filter((word) => word.length > 4),
  );
}
