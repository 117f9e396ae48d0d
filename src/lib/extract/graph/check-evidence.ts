/**
 * Holds a relation's evidence against the notes: its quote must stand at its lines, to the letter with white space folded,
 * and name both ends, or one while a heading, the head of the table or a lead-in above gives the other. A quote that misses
 * an end which stands beside it in the same text is widened to it; what still does not hold is refused.
 */
import type { Evidence } from '#lib/graph/types.ts';
import type { Document, TextRun } from '../blocks/block.ts';
import { foldSpace, linesOf, quoteOf } from '../evidence.ts';
import { aboveRuns, plainWords, type Places, type RunPlace } from './places.ts';
import { shortenQuote } from './shorten-quote.ts';

export type Refusal = 'quote does not stand at its lines' | 'an end is not named';

/** A quote is widened to this many characters at most. */
const WIDEST = 700;
/** So many runs are looked at around a quote; a row of more cells is no text. */
const MOST_RUNS = 400;

/** True where the quote stands, to the letter, at the lines of its source. */
export function standsAtLines(places: Places, evidence: Evidence): boolean {
  const document = places.documents.get(evidence.source);
  if (!document || evidence.quote === '' || evidence.quote !== foldSpace(evidence.quote)) return false;
  return (
    evidence.line <= evidence.endLine &&
    linesOf(document, evidence.line, evidence.endLine).includes(evidence.quote)
  );
}

/** The evidence as it may be kept, or why it may not. */
export function checkEvidence(
  places: Places,
  evidence: Evidence,
  subject: string,
  object: string,
): Evidence | Refusal {
  if (!standsAtLines(places, evidence)) return 'quote does not stand at its lines';
  const near = runsAround(places, evidence).filter((place) => isTouched(place, evidence.quote));
  const inQuote = new Set(namedInWords(places, evidence.quote, [subject, object]));
  for (const { run } of near) {
    const named = places.namedIn(run.id);
    for (const id of [subject, object]) {
      if (named.get(id)?.some((words) => evidence.quote.includes(words))) inQuote.add(id);
    }
  }
  const missing = [subject, object].filter((id) => !inQuote.has(id));
  const words = (id: string) => near.flatMap(({ run }) => places.namedIn(run.id).get(id) ?? []);
  const kept = (): Evidence => shortenQuote(evidence, [words(subject), words(object)]);
  if (missing.length === 0) return kept();
  const given = (id: string) =>
    near.some((place) => aboveRuns(places, place).some((run) => isNamedIn(places, run, id)));
  if (missing.length === 1 && missing.every(given)) return kept();
  return (
    widen(places, near, evidence, subject, object) ??
    span(places, near, evidence, subject, object) ??
    'an end is not named'
  );
}

/** A heading names "Lamp" inside a longer name too: "Bulbs for the Lamp". */
function isNamedIn(places: Places, { id: run, text }: TextRun, id: string): boolean {
  return places.namedIn(run).has(id) || namedInWords(places, text, [id]).length > 0;
}

/** Ends whose name stands in the words of the quote, inside a longer name too: "access control" names control. */
function namedInWords(places: Places, quote: string, ends: readonly string[]): string[] {
  const words = plainWords(quote.slice(0, 4000));
  return ends.filter((id) => places.namesOf(id).some((name) => words.includes(name)));
}

/** Cells share their line with others that the quote does not touch. */
function isTouched({ document, block, run }: RunPlace, quote: string): boolean {
  if (block.kind !== 'table') return true;
  const raw = quoteOf(document, run, 0, run.text.length).quote;
  return raw !== '' && (raw.includes(quote) || quote.includes(raw));
}

function runsAround(places: Places, { source, line, endLine }: Evidence): RunPlace[] {
  const found = new Set<RunPlace>();
  for (let at = line; at <= Math.min(endLine, line + 60); at++) {
    for (const place of places.runsAt(source, at)) if (found.size < MOST_RUNS) found.add(place);
  }
  return [...found];
}

/** The shortest stretch of one run that holds the quote and both ends, or one while what stands above gives the other. */
function widen(
  places: Places,
  near: readonly RunPlace[],
  evidence: Evidence,
  subject: string,
  object: string,
): Evidence | null {
  for (const place of near) {
    const { document, run } = place;
    if (run.text.length > WIDEST) continue;
    const whole = quoteOf(document, run, 0, run.text.length);
    if (whole.quote.length > WIDEST || !whole.quote.includes(evidence.quote)) continue;
    const named = places.namedIn(run.id);
    const above = aboveRuns(places, place);
    const given = (id: string) => above.some((other) => places.namedIn(other.id).has(id));
    const holds = [subject, object].filter((id) => named.has(id)).length;
    const gives = [subject, object].every((id) => named.has(id) || given(id));
    if (holds > 0 && gives) return { ...evidence, ...whole };
  }
  return null;
}

/**
 * The quote from one block to another that belongs to it (the step before, an item of the same list, the paragraph above),
 * where one names the subject and the other the object.
 */
function span(
  places: Places,
  near: readonly RunPlace[],
  evidence: Evidence,
  subject: string,
  object: string,
): Evidence | null {
  for (const place of near) {
    const here = places.namedIn(place.run.id);
    const missing = [subject, object].filter((id) => !here.has(id));
    const [wanted] = missing;
    if (missing.length !== 1 || wanted === undefined) continue;
    for (const { block, reach } of places.companionsOf(place.block)) {
      if (!('run' in block) || !places.namedIn(block.run.id).has(wanted)) continue;
      const [first, last] = block.run.id < place.run.id ? [block.run, place.run] : [place.run, block.run];
      const quote = quoteOver(place.document, first, last);
      if (quote.quote.length <= reach) return { ...evidence, ...quote };
    }
  }
  return null;
}

/** From the start of one run to the end of another, with all that stands between them. */
function quoteOver(document: Document, first: TextRun, last: TextRun): ReturnType<typeof quoteOf> {
  const joined: TextRun = {
    ...first,
    text: first.text + last.text,
    origin: [...first.origin, ...last.origin],
    marks: [
      ...first.marks,
      ...last.marks.map((mark) => ({
        ...mark,
        start: mark.start + first.text.length,
        end: mark.end + first.text.length,
      })),
    ],
  };
  return quoteOf(document, joined, 0, joined.text.length);
}
