/**
 * Pieces → pieces in which every line that serves as a heading is one: Markdown headings as they are; in pasted text, bare
 * lines; bold lines; "What is X?" lines; a numbered line above a list that is no step of it ("1. Data quality:").
 * Levels are estimated from the shape and settled in `settle-levels.ts`.
 */
import type { TextRun } from '../block.ts';
import { LIGHT_VERBS, PURE_VERBS } from '../../lexicon/names/label-frames.ts';
import type { HeadingPiece, ItemPiece, Piece, TextPiece } from '../pieces/piece.ts';
import { DOTTED } from '../pieces/part-lines.ts';
import { partOf } from '../run-parts.ts';
import { followContents, isTableOfContents, readContents } from './contents.ts';
import { settleLevels } from './settle-levels.ts';
import { type GluedLine, gluedLines } from './glued-lines.ts';
import { titleShape } from './title-shape.ts';

/** How high a found heading stands, outermost first; Markdown's own headings stand above all of these. */
export type Rank = 'outer' | 'inner' | 'title' | 'numbered' | 'dotted' | 'colon' | 'bold';

export interface FoundHeading extends HeadingPiece {
  /** Null for a heading of Markdown, with its own level. */
  readonly rank: Rank | null;
}

export type HeadedPiece = FoundHeading | Exclude<Piece, HeadingPiece>;

export function findHeadings(input: readonly Piece[]): Piece[] {
  const contents = readContents(input);
  const pieces = ungluePasted(input, pastedPart(input, contents.length > 0));
  const pastedTo = pastedPart(pieces, contents.length > 0);
  const series = numberedSeries(pieces);
  const inContents = followContents(contents);
  const found = pieces.map((piece, i): HeadedPiece => {
    const pasted = i < pastedTo;
    if (piece.kind === 'heading') return { rank: null, ...piece, ...numbered(piece) };
    if (piece.kind === 'item') {
      return series.has(i) ? asHeading(piece, 'numbered', piece.number) : piece;
    }
    if (piece.kind !== 'text' || piece.inItem) return piece;
    if (piece.isTitle) return asHeading(piece, 'bold', null);
    const dotted = DOTTED.exec(piece.run.text)?.[0];
    if (dotted !== undefined && titleShape(piece.run.text.slice(dotted.length)))
      return dottedHeading(piece, dotted);
    const listed = pasted && !/:$/.test(piece.run.text) ? inContents(piece.run.text) : null;
    if (listed) return asHeading(piece, listed, null);
    if (isTableOfContents(pieces[i + 1])) return piece;
    if (pasted && pieces[i + 1]?.kind === 'table' && COMPARES.test(piece.run.text))
      return asHeading(piece, 'title', null);
    const rank = rankOf(piece, pieces[i + 1], pasted);
    return rank ? asHeading(piece, rank, null) : piece;
  });
  return settleLevels(found);
}

/**
 * How many pieces are pasted text: without Markdown headings, but with bare lines that look like titles. All of them, those
 * above the first Markdown heading where a file is of two hands, or none.
 */
function pastedPart(pieces: readonly Piece[], contents: boolean): number {
  const own = pieces.filter((piece) => piece.kind === 'heading').length;
  const bare = countBare(pieces);
  if (contents || (bare >= 2 && own * 3 <= bare)) return pieces.length;
  const first = pieces.findIndex((piece) => piece.kind === 'heading');
  return countBare(pieces.slice(0, first)) >= MANY_BARE ? first : 0;
}

function ungluePasted(pieces: readonly Piece[], to: number): readonly Piece[] {
  if (to === 0) return pieces;
  return [...pieces.slice(0, to).flatMap(unglue).flatMap(ungluer(pieces)), ...pieces.slice(to)];
}

/** Bare titles above the first Markdown heading that are more than the lines of a preface. */
const MANY_BARE = 5;

const countBare = (pieces: readonly Piece[]): number =>
  pieces.filter((piece, i) => piece.kind === 'text' && rankOf(piece, pieces[i + 1], true) !== null).length;

function asHeading(piece: TextPiece | ItemPiece, rank: Rank, number: number | null): FoundHeading {
  const { run, line, endLine } = piece;
  return { kind: 'heading', level: 0, run, number, line, endLine, rank };
}

/** "1.2 The nucleus" stands one deeper than "1." */
function dottedHeading(piece: TextPiece, number: string): FoundHeading {
  const parts = number.trim().replace(/\.$/, '').split('.');
  const { line, endLine } = piece;
  const run = { ...partOf(piece.run, number.length, piece.run.text.length) };
  return {
    kind: 'heading',
    level: parts.length,
    run,
    number: Number(parts.at(-1)),
    line,
    endLine,
    rank: 'dotted',
  };
}

const NUMBERED = /^(?:(\p{L}{3,10})\s)?(\d{1,3})(?:\.\d{1,3}){0,4}[.:)–-]?\s/u;
/** Words that only count; "Scope 1" is a name, "Section 1" is none. */
const COUNTING =
  /^(?:section|chapter|part|module|unit|lesson|lecture|week|day|topic|domain|step|stage|phase|task)$/i;

/** "3. Tuning" and "Stage 3: Tuning" read "Tuning", number 3. */
function numbered(piece: HeadingPiece): { number: number | null; run: TextRun } {
  const match = NUMBERED.exec(piece.run.text);
  if (!match || (match[1] === undefined && !/[.:)]\s$/.test(match[0]) && !DOTTED.test(piece.run.text))) {
    return { number: null, run: piece.run };
  }
  const number = Number(match[2]);
  const rest = partOf(piece.run, match[0].length, piece.run.text.length);
  const counts = match[1] === undefined || COUNTING.test(match[1]);
  return { number, run: counts && rest.text.length > 2 ? rest : piece.run };
}

function rankOf(piece: TextPiece, next: Piece | undefined, pasted: boolean): Rank | null {
  const { run } = piece;
  if (run.breaks.length > 0 || piece.line !== piece.endLine || !next) return null;
  const bold = run.marks.some((m) => m.kind === 'bold' && m.start === 0 && m.end >= run.text.length - 1);
  const shape = titleShape(run.text);
  if (!shape) return bold && !pasted && SMALL_TITLE.test(run.text) ? 'bold' : null;
  if (pasted) {
    if (shape.colon) return 'colon';
    return 'title';
  }
  if (bold && (shape.capitals || shape.words <= 4)) return 'bold';
  const asks = /^What (?:is|are) (?:an? |the )?\S+(?: \S+){0,5} ?\?$/i.test(run.text);
  return asks && next.kind === 'text' && !/\b(?:you|we|it|this|that|i)\b/i.test(run.text) ? 'bold' : null;
}

/** "the other flours, one line each": quick notes set no capitals. */
const SMALL_TITLE = /^\p{Ll}[^.:;!?]{2,60}[\p{L}\p{N})]$/u;

/** "Bread: rye vs wheat" above the table that compares them. */
const COMPARES = /^\p{Lu}[^.:;,!?]{1,40}: [^.:;,!?]{1,30} (?:vs\.?|versus) [^.:;,!?]{1,30}$/u;
/** "Replaced by trains", "Not for cakes", "Requires steam": what begins so goes on about the sentence before. */
const HANGING =
  /^(?:\p{L}+ed (?:by|with|to|from|in|on|for|as|at|of)|\p{L}+(?:er|s) (?:than|against)|not|no|never|only|also|up to|per|requires|needs|supports|works|runs|includes|allows|has|can|is|are|must|should|does|see)(?!\p{L})/iu;

/**
 * In pasted text a heading may be glued to the text above it, as a first line ("Overview⏎The service …") or behind the last
 * sentence ("… to the endpoint. Gateway endpoints").
 */
function unglue(piece: Piece, at: number, pieces: readonly Piece[]): Piece[] {
  if (piece.kind !== 'text' && piece.kind !== 'item') return [piece];
  const { run } = piece;
  const next = pieces[at + 1];
  const tail =
    /(?<!\b(?:e\.g|i\.e|vs|etc|incl|esp))[.!] (\p{Lu}[\p{L}\p{N}-]+(?: [\p{L}\p{N}-]+){0,3})$/u.exec(
      run.text.slice(-80),
    );
  if (tail?.[1] && next?.kind === 'item' && titleShape(tail[1]) && isTitleTail(tail[1], pieces, at)) {
    const start = run.text.length - tail[1].length;
    return [{ ...piece, run: partOf(run, 0, start) }, titlePiece(piece, start, run.text.length)];
  }
  const first = run.breaks[0];
  if (piece.kind === 'text' && first !== undefined && first < 80) {
    const shape = titleShape(run.text.slice(0, first));
    const rest = run.text.slice(first + 1);
    if (shape && shape.capitals && !shape.colon && /^\p{Lu}.{60}/u.test(rest)) {
      return [titlePiece(piece, 0, first), { ...piece, run: partOf(run, first, run.text.length) }];
    }
    if (shape?.capitals && !shape.colon && isTitleBelow(run, next))
      return [
        titlePiece(piece, 0, first),
        { ...titlePiece(piece, first + 1, run.text.length), isTitle: true },
      ];
  }
  return [piece];
}

/** "Harbour Rules⏎Fees and fines" right above a table or a list: a chapter and its section. */
function isTitleBelow({ text, breaks }: TextRun, next: Piece | undefined): boolean {
  const [first = 0, ...more] = breaks;
  const shape = next?.kind === 'table' || next?.kind === 'item' ? titleShape(text.slice(first + 1)) : null;
  return more.length === 0 && shape !== null && !shape.colon && shape.words <= LONGEST_SECTION;
}

const LONGEST_SECTION = 5;

/** "Cold StorageObjects that nobody reads …": a title, and the first word of its text glued to it. */
const GLUED = /^((?:\p{Lu}[\p{L}\p{N}]*\s){1,4}\p{Lu}\p{Ll}+)\p{Lu}\p{Ll}+\s\p{Ll}/u;
const NAMES = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}]*(?: \p{Lu}[\p{L}\p{N}]*)+/gu;

/** Parts a title from a text that is glued to it without a blank, where the notes name the title elsewhere too. */
function ungluer(pieces: readonly Piece[]): (piece: Piece) => Piece[] {
  let names: ReadonlySet<string> | null = null;
  let counts: ReadonlyMap<string, number> | null = null;
  return (piece) => {
    if (piece.kind !== 'text' || piece.inItem) return [piece];
    const lines = gluedLines(piece.run, () => (counts ??= countWords(pieces)));
    if (lines) return lines.flatMap((line, i) => apart(piece, line, i));
    const title = GLUED.exec(piece.run.text)?.[1];
    if (title === undefined) return [piece];
    names ??= new Set(
      pieces.flatMap((one) =>
        textsOf(one).flatMap((text) => [...text.matchAll(NAMES)].map(([name]) => name)),
      ),
    );
    if (!names.has(title)) return [piece];
    const { run } = piece;
    return [
      titlePiece(piece, 0, title.length),
      { ...piece, run: partOf(run, title.length, run.text.length) },
    ];
  };
}

/** One line of several that have grown together, as a title and its text. */
function apart(piece: TextPiece, { start, cut, end }: GluedLine, number: number): Piece[] {
  const line = Math.min(piece.line + number, piece.endLine);
  const at = { line, endLine: line };
  const title = titlePiece(piece, start, cut);
  return [
    { ...title, ...at, run: { ...title.run, ...at }, isTitle: true },
    { ...piece, ...at, run: { ...partOf(piece.run, cut, end), ...at } },
  ];
}

function countWords(pieces: readonly Piece[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const piece of pieces)
    for (const text of textsOf(piece))
      for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function textsOf(piece: Piece): readonly string[] {
  if (piece.kind === 'table') return piece.rows.flatMap((row) => row.map(({ text }) => text));
  return piece.kind === 'question' ? [piece.stem.text] : [piece.run.text];
}

/** Pieces around a glued title in which its last word must stand again. */
const REACH = 12;

/** "Gateway points" after "Interface points"; an order ("Watch the crust") or a remark that stands alone is no title. */
function isTitleTail(tail: string, pieces: readonly Piece[], at: number): boolean {
  const words = tail.toLowerCase().split(' ');
  const first = words[0] ?? '';
  if (HANGING.test(tail) || LIGHT_VERBS.has(first) || PURE_VERBS.has(first)) return false;
  const last = words.at(-1)?.replace(/s$/, '') ?? '';
  return pieces
    .slice(Math.max(0, at - REACH), at + REACH)
    .some(
      (piece) => piece !== pieces[at] && textsOf(piece).some((text) => text.toLowerCase().includes(last)),
    );
}

function titlePiece(piece: TextPiece | ItemPiece, start: number, end: number): TextPiece {
  const run = { ...partOf(piece.run, start, end), breaks: [] };
  const line = start === 0 ? piece.line : piece.endLine;
  return { kind: 'text', run: { ...run, line, endLine: line }, line, endLine: line, inItem: false };
}

/** Indices of numbered lines that are headings: alone in their list, short, one of several, with text of their own below. */
function numberedSeries(pieces: readonly Piece[]): ReadonlySet<number> {
  const sizes = new Map<number, number>();
  for (const piece of pieces)
    if (piece.kind === 'item') sizes.set(piece.list, (sizes.get(piece.list) ?? 0) + 1);
  const candidates: { at: number; number: number }[] = [];
  pieces.forEach((piece, i) => {
    if (piece.kind !== 'item' || piece.number === null || piece.nesting > 0) return;
    const next = pieces[i + 1];
    const under =
      next?.kind === 'item' ? next.column <= piece.column && next.number === null : next !== undefined;
    const text = piece.run.text.replace(/:$/, '');
    const short = text.length <= 80 && !/[.;?!…]$/.test(text) && !/: \S| [-–—] /.test(text);
    if (sizes.get(piece.list) === 1 && under && short && titleShape(text)) {
      candidates.push({ at: i, number: piece.number });
    }
  });
  const kept = candidates.filter(({ number }, i) => {
    const neighbours = [candidates[i - 1], candidates[i + 1]];
    return neighbours.some((other) => other && Math.abs(other.number - number) <= 1);
  });
  return new Set(kept.map(({ at }) => at));
}
