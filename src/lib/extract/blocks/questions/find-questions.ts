/**
 * Pieces → pieces in which every practice question, with its options, is one. A question is a stem with options of which
 * some are marked as right; questions in a section of their own may also leave that to the reasons.
 */
import type { TextRun } from '../block.ts';
import type { ItemPiece, Piece, TextPiece } from '../pieces/piece.ts';
import { partOf } from '../run-parts.ts';
import { isNegated } from './is-negated.ts';
import type { OptionPiece, QuestionPiece } from './question-piece.ts';
import { rightOptions, type ReadOption } from './right-options.ts';
import { splitOption } from './split-option.ts';

const QUIZ = /\b(?:question|quiz|self-?assess|exercise|test yourself|mock|check your|practice|review)/i;
/** "Q3.", "Q:", "3)" before the stem of a question that is no list item. */
const NUMBER = /^(?:(?:q(?:uestion)?\s?)?\d{1,3}[.):]|q(?:uestion)?:)\s{1,3}/i;
const ANSWER =
  /^(?:answer\s(?=\(?[A-H]\)?$)|(?:the )?(?:correct |right )?(?:answers?|solution)(?: is| are)?\s{0,2}[:=–-]\s{0,2})/i;
const EXPLANATION = /^(?:explanation|reason|why|rationale|because)\b\s{0,2}[:–-]?\s{0,2}/i;
const ORDERING = /^(?:put|arrange|place|sort|bring|order)\b.{0,80}\border\b|^order(?:ing)?\b.{0,40}:/i;
const MATCHING = /^match(?:ing)?\b/i;
const MOST_OPTIONS = 26;

export function findQuestions(pieces: readonly Piece[]): Piece[] {
  const found: Piece[] = [];
  let quiz = false;
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i];
    if (!piece) continue;
    if (piece.kind === 'heading') quiz = QUIZ.test(piece.run.text);
    else if (piece.kind === 'text' && pieces[i + 1]?.kind === 'item' && isQuizTitle(piece)) quiz = true;
    const question =
      piece.kind === 'item' || piece.kind === 'text' ? readQuestion(pieces, i, piece, quiz) : null;
    if (question) {
      found.push(question.piece);
      i = question.end - 1;
    } else {
      found.push(piece);
    }
  }
  return found;
}

/** "Practice questions" as a bare line of pasted text. */
function isQuizTitle(piece: TextPiece): boolean {
  return piece.run.text.length < 60 && !piece.run.text.includes('?') && QUIZ.test(piece.run.text);
}

interface Read {
  readonly piece: QuestionPiece;
  /** Index behind the last piece of the question. */
  readonly end: number;
}

function readQuestion(
  pieces: readonly Piece[],
  at: number,
  stem: ItemPiece | TextPiece,
  quiz: boolean,
): Read | null {
  const gathered = gather(pieces, at, stem);
  if (gathered.items.length < 2) return null;
  const text = stem.run.text;
  const ordering = ORDERING.test(text) && gathered.items.every((item) => item.number !== null);
  const matching = MATCHING.test(text) && gathered.items.every((item) => / = |->|→/.test(item.run.text));
  if (ordering || matching) return special(stem, gathered, ordering ? 'ordering' : 'matching');
  const options = withoutLetters(gathered.items.map(unglue)).map((item): ReadOption => ({
    item,
    split: splitOption(item.run),
  }));
  const right = rightOptions(text, options, gathered.answer?.text ?? null);
  if (!isQuestion(stem, options, right.marked, gathered.answer !== null, quiz)) return null;
  const explanation = gathered.explanation;
  const made = options.map(({ item, split }, i): OptionPiece => {
    const correct = right.indices.has(i);
    const reason = split.reason ?? (correct ? explanation : null);
    return { run: split.text, reason, correct, line: item.line };
  });
  const endLine = Math.max(stem.endLine, ...gathered.lines);
  const piece: QuestionPiece = {
    kind: 'question',
    form: 'choice',
    stem: withoutNumber(stem.run),
    negated: isNegated(text),
    options: made,
    line: stem.line,
    endLine,
  };
  return { piece, end: gathered.end };
}

function isQuestion(
  stem: ItemPiece | TextPiece,
  options: readonly ReadOption[],
  marked: boolean,
  answered: boolean,
  quiz: boolean,
): boolean {
  const numbered = stem.kind === 'item' && stem.number !== null;
  const asks = /[?…]$|\.\.\.$|_{2,}/.test(stem.run.text);
  const lettered = options.every(({ item }) => /^[A-H]$/.test(item.marker));
  const boxes = options.some(({ item }) => item.checked !== null);
  if (answered || boxes) return asks || quiz || numbered;
  if (marked) return quiz ? numbered || asks : asks && (numbered || lettered);
  return quiz && numbered && asks;
}

function withoutNumber(run: TextRun): TextRun {
  const number = NUMBER.exec(run.text)?.[0].length ?? 0;
  return number > 0 && number < run.text.length ? partOf(run, number, run.text.length) : run;
}

interface Gathered {
  readonly items: readonly ItemPiece[];
  readonly answer: TextRun | null;
  readonly explanation: TextRun | null;
  readonly lines: readonly number[];
  readonly end: number;
}

/** The options below a stem, and the answer and explanation below them. */
function gather(pieces: readonly Piece[], at: number, stem: ItemPiece | TextPiece): Gathered {
  const items: ItemPiece[] = [];
  const lines: number[] = [];
  let answer: TextRun | null = null;
  let explanation: TextRun | null = null;
  let end = at + 1;
  for (; end < pieces.length && items.length < MOST_OPTIONS; end++) {
    const piece = pieces[end];
    if (
      piece?.kind === 'text' ||
      (piece?.kind === 'item' && items.length > 0 && ANSWER.test(piece.run.text))
    ) {
      const said = ANSWER.exec(piece.run.text);
      const told = EXPLANATION.exec(piece.run.text);
      if (items.length === 0 || (!said && !told && !(piece.kind === 'text' && piece.inItem))) break;
      if (said) answer = partOf(piece.run, said[0].length, piece.run.text.length);
      else if (answer !== null || told)
        explanation = partOf(piece.run, told?.[0].length ?? 0, piece.run.text.length);
    } else if (piece?.kind === 'item' && answer === null) {
      const first = items[0];
      if (!(first ? isBeside(piece, first) : isBelow(piece, stem))) {
        // What is nested in an option belongs to it.
        if (first && piece.nesting > first.nesting) continue;
        break;
      }
      items.push(piece);
    } else break;
    lines.push(piece.endLine);
  }
  return { items, answer, explanation, lines, end };
}

function isBelow(item: ItemPiece, stem: ItemPiece | TextPiece): boolean {
  if (stem.kind === 'text') return true;
  if (item.nesting > stem.nesting || item.column > stem.column) return true;
  return stem.number !== null && item.number === null && item.nesting === stem.nesting;
}

function isBeside(item: ItemPiece, first: ItemPiece): boolean {
  if (item.nesting !== first.nesting) return false;
  return (item.number === null) === (first.number === null);
}

/** "… is so -`the right one --> why`": two options on one line; the back-ticks say which of them counts. */
function unglue(item: ItemPiece): ItemPiece {
  const mark = item.run.marks.find(
    (m) => m.kind === 'code' && m.start > 3 && m.end >= item.run.text.length - 1,
  );
  const glued = mark && / [-–—*] ?$/.test(item.run.text.slice(0, mark.start));
  return glued ? { ...item, run: partOf(item.run, mark.start, item.run.text.length) } : item;
}

/** "- A) Lex", "- B) Polly": the letters only count. */
function withoutLetters(items: readonly ItemPiece[]): readonly ItemPiece[] {
  const letters = items.map(({ run }) => /^\(?([A-H])[.)]\s{1,3}(?=\S)/i.exec(run.text));
  const inOrder = letters.every((match, i) => match?.[1]?.toUpperCase() === 'ABCDEFGH'.charAt(i));
  if (!inOrder) return items;
  return items.map((item, i) => ({
    ...item,
    run: partOf(item.run, letters[i]?.[0].length ?? 0, item.run.text.length),
  }));
}

function special(stem: ItemPiece | TextPiece, gathered: Gathered, form: 'ordering' | 'matching'): Read {
  const options = gathered.items.map((item): OptionPiece => {
    const cut = form === 'matching' ? / = |\s?->\s?|\s?→\s?/.exec(item.run.text) : null;
    const { run, line } = item;
    if (!cut) return { run, reason: null, correct: true, line };
    const reason = partOf(run, cut.index + cut[0].length, run.text.length);
    return { run: partOf(run, 0, cut.index), reason, correct: true, line };
  });
  const endLine = Math.max(stem.endLine, ...gathered.lines);
  const piece: QuestionPiece = {
    kind: 'question',
    form,
    stem: stem.run,
    negated: false,
    options,
    line: stem.line,
    endLine,
  };
  return { piece, end: gathered.end };
}
