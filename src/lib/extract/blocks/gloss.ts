/**
 * Splits a run that explains a term: "**Top P:** limits the words" → Top P | limits the words; "RAG --> fetches text",
 * "Recall - share of …", "IAM == who may do what", "system prompt (how the model should behave)".
 */
import type { Gloss, TextRun } from './block.ts';
import { partOf } from './run-parts.ts';

type Separator = Gloss['separator'];

interface Cut {
  readonly separator: Separator;
  /** End of the term and start of the body. */
  readonly start: number;
  readonly end: number;
}

/** Strongest first where several stand in one run; `words` is how long a term may be. */
const WORDS: Readonly<Record<Separator, number>> = { '->': 14, ':': 12, '=': 8, '-': 9, '(': 6 };
/** "Scope 1: …", "STEP 2: …" only count; "Studio 365: …", "ISO 2: …" are names. */
const ENUMERATED =
  /^(?:\p{L}\p{Ll}{2,9}|STEP|PART|PHASE|STAGE|SCOPE|LEVEL|UNIT|DAY|WEEK|TASK|RULE) \d{1,2}$/u;

export function readGloss(run: TextRun, options: { readonly brackets: boolean }): Gloss | null {
  const cut = bestCut(run, findCuts(run.text.slice(0, 260)));
  const found = cut ?? (options.brackets ? bracketCut(run.text) : null);
  if (!found) return null;
  const term = partOf(run, 0, found.start);
  const end = found.separator === '(' ? run.text.length - 1 : run.text.length;
  const body = partOf(run, found.end, end);
  if (term.text === '') return null;
  return { term, body: body.text === '' ? null : body, separator: found.separator };
}

function bestCut(run: TextRun, cuts: readonly Cut[]): Cut | null {
  const label = boldLabel(run);
  const bold =
    label === null ? null : cuts.find((cut) => Math.abs(cut.start - label) <= 1 || cut.end === label);
  const remark = label === null ? null : remarkEnd(run.text, label);
  const behind =
    remark === null ? undefined : cuts.find((cut) => cut.start === remark || cut.start === remark + 1);
  if (behind && behind.separator !== '=') return behind;
  if (bold && !ENUMERATED.test(run.text.slice(0, bold.start).trim())) return bold;
  // "**Plan**⏎Decide what you need."
  if (label !== null && run.breaks.includes(label)) return { separator: ':', start: label, end: label };
  // A path of clicks or a chain of steps has several arrows, and no term.
  const arrows = cuts.filter((cut) => cut.separator === '->');
  const fitting = cuts.filter((cut) => fits(run.text, cut));
  const [first] = fitting;
  if (arrows.length > 1 && (arrows[1]?.start ?? 0) - (arrows[0]?.end ?? 0) < 40) {
    const told = first?.separator === ':' && /[.;] /.test(run.text.slice(first.end, arrows[0]?.start));
    return told && isName(run.text.slice(0, first.start)) ? first : null;
  }
  // "Translation: mRNA → protein": the arrow belongs to what is said of the term.
  if (first?.separator === ':' && isName(run.text.slice(0, first.start))) return first;
  return fitting.find((cut) => cut.separator === '->') ?? first ?? null;
}

/** Where a remark behind a bold label ends: "**Poolish** aka starter (wet) - …", "**Levain** (wild) → …"; null where none stands. */
function remarkEnd(text: string, label: number): number | null {
  const remark =
    /^(?: (?:aka|a\.k\.a\.|also known as|also called)(?: [\p{L}\p{N}-]{1,30}){1,5})?(?: \([^()]{1,80}\))?/u.exec(
      text.slice(label),
    );
  return remark && remark[0] !== '' ? label + remark[0].length : null;
}

/** End of a bold stretch at the start of the run, or null. */
function boldLabel(run: TextRun): number | null {
  const mark = run.marks.find((m) => m.start === 0 && m.kind === 'bold');
  return mark && mark.end < run.text.length ? mark.end : null;
}

/** One to three words that begin with a capital, or two or three without ("Levain's law", "sweet/sour grid"). */
const isName = (term: string): boolean =>
  /^(?:\p{Lu}[\p{L}\p{N}'’/-]*(?: [\p{L}\p{N}'’/-]+){0,2}|\p{L}[\p{L}\p{N}'’/-]*(?: [\p{L}\p{N}'’/-]+){1,2})$/u.test(
    term.trim(),
  );

function fits(text: string, cut: Cut): boolean {
  const term = text.slice(0, cut.start).trim();
  if (!/[\p{L}\p{N}]{2}|^[^QA]$/u.test(term) || ENUMERATED.test(term) || /[.!?] \S/.test(term)) return false;
  return term.split(' ').length <= WORDS[cut.separator];
}

/** Every separator outside brackets, from left to right. */
function findCuts(text: string): Cut[] {
  const cuts: Cut[] = [];
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (char === '(' || char === '[') depth++;
    if ((char === ')' || char === ']') && depth > 0) depth--;
    if (depth > 0) continue;
    const cut = cutAt(text, i);
    if (!cut) continue;
    cuts.push(cut);
    i = cut.end - 1;
  }
  return cuts;
}

const ARROW = /(?:-{1,3}>|={1,2}>|[→⇒➔➜])/y;
const COLON = /:{1,2}[-–—]?(?=\s|$)/y;
const EQUALS = /={1,3}(?=\s)/y;
const DASH = /(?:-{1,3}|[–—])(?=\s|$)/y;

function cutAt(text: string, at: number): Cut | null {
  const arrow = match(ARROW, text, at);
  if (arrow > 0) return { separator: '->', start: at, end: at + arrow };
  const colon = match(COLON, text, at);
  if (colon > 0) return { separator: ':', start: at, end: at + colon };
  const equals = match(EQUALS, text, at);
  if (equals > 0) return { separator: '=', start: at, end: at + equals };
  const dash = text.charAt(at - 1) === ' ' ? match(DASH, text, at) : 0;
  if (dash > 0) return { separator: '-', start: at, end: at + dash };
  return null;
}

function match(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

/** "Ads are offers (…)" says something, and names nothing. */
const FINITE = / (?:is|are|was|were|has|have|had|can|could|will|would|must|should|may|might|does|do) /i;

/** "name (three words or more)" up to the end of the run. */
function bracketCut(text: string): Cut | null {
  if (!text.endsWith(')')) return null;
  const open = text.indexOf(' (');
  if (open < 1 || text.indexOf('(', open + 2) >= 0) return null;
  const inside = text.slice(open + 2, -1);
  const term = text.slice(0, open);
  if (inside.split(' ').length < 3 || term.split(' ').length > WORDS['('] || /[.!?:;]/.test(term))
    return null;
  if (FINITE.test(term)) return null;
  return { separator: '(', start: open, end: open + 2 };
}
