/**
 * Headings with shapes → headings with levels, 1 outermost. Repairs what notes get wrong: a bare title between two numbered
 * ones belongs to the first ("3. Data … Data collection … 4. Model"); a section without a number between "Section 6" and
 * "Section 7" belongs to section 6; a title directly above a title holds it.
 */
import type { Piece } from '../pieces/piece.ts';
import type { FoundHeading, HeadedPiece, Rank } from './find-headings.ts';

/** Places of the ranks below the Markdown heading that is open; between them is room for a title under a title. */
const PLACES: Readonly<Record<Rank, number>> = {
  outer: 10,
  inner: 20,
  title: 30,
  numbered: 40,
  bold: 50,
  colon: 60,
};

export function settleLevels(pieces: readonly HeadedPiece[]): Piece[] {
  const at = pieces.flatMap((piece, i) => (piece.kind === 'heading' ? [i] : []));
  const headings = at
    .map((i) => pieces[i])
    .filter((piece): piece is FoundHeading => piece?.kind === 'heading');
  const demoted = demotedSections(headings);
  const continues = seriesGoesOn(headings);
  const places: number[] = [];
  let markdown = 0;
  let inSeries = false;
  headings.forEach((heading, k) => {
    const before = headings[k - 1];
    const directly = k > 0 && (at[k] ?? 0) === (at[k - 1] ?? 0) + 1;
    if (heading.rank === null) {
      markdown = (heading.level + (demoted.has(k) ? 1 : 0)) * 100;
      inSeries = false;
      places.push(markdown);
      return;
    }
    if (heading.rank === 'outer' || heading.rank === 'inner') inSeries = false;
    if (heading.rank === 'numbered') inSeries = continues.has(k);
    let place = PLACES[heading.rank];
    if (heading.rank === 'title') {
      if (inSeries) place = 45;
      else if (directly && before?.rank === 'title') place = 35;
    }
    places.push(markdown + place);
  });
  const levels = [...new Set(places)].sort((a, b) => a - b);
  const result: Piece[] = [...pieces];
  headings.forEach((heading, k) => {
    const { kind, run, number, line, endLine } = heading;
    const level = heading.rank === null ? (places[k] ?? 100) / 100 : levels.indexOf(places[k] ?? 0) + 1;
    result[at[k] ?? 0] = { kind, run, number, line, endLine, level };
  });
  return alignLevels(result, headings, at);
}

/** Where both sorts of heading occur, a found one stands below the Markdown one that is open. */
function alignLevels(pieces: Piece[], headings: readonly FoundHeading[], at: readonly number[]): Piece[] {
  if (headings.every((heading) => heading.rank !== null)) return pieces;
  let open = 0;
  let deepest: number[] = [];
  headings.forEach((heading, k) => {
    const index = at[k] ?? 0;
    const piece = pieces[index];
    if (piece?.kind !== 'heading') return;
    if (heading.rank === null) {
      open = piece.level;
      deepest = [];
      return;
    }
    deepest = [...new Set([...deepest, PLACES[heading.rank]])].sort((a, b) => a - b);
    pieces[index] = { ...piece, level: open + 1 + deepest.indexOf(PLACES[heading.rank]) };
  });
  return pieces;
}

/** Indices of Markdown headings that stand one level too high: no number, in a level that is otherwise numbered. */
function demotedSections(headings: readonly FoundHeading[]): ReadonlySet<number> {
  const demoted = new Set<number>();
  for (let level = 1; level <= 3; level++) {
    const same = headings.flatMap((heading, k) =>
      heading.rank === null && heading.level === level ? [k] : [],
    );
    const withNumber = same.filter((k) => (headings[k]?.number ?? null) !== null);
    if (withNumber.length < 3 || withNumber.length < same.length * 0.7) continue;
    const first = withNumber[0] ?? 0;
    const last = withNumber.at(-1) ?? 0;
    for (const k of same) if (k > first && k < last && !withNumber.includes(k)) demoted.add(k);
  }
  return demoted;
}

/** Indices of numbered headings whose series has a further one below, so that titles between belong to them. */
function seriesGoesOn(headings: readonly FoundHeading[]): ReadonlySet<number> {
  const goesOn = new Set<number>();
  let next: number | null = null;
  for (let k = headings.length - 1; k >= 0; k--) {
    const heading = headings[k];
    if (!heading) continue;
    if (heading.rank === 'outer' || heading.rank === 'inner' || heading.rank === null) next = null;
    if (heading.rank !== 'numbered' || heading.number === null) continue;
    if (next !== null && (next === heading.number || next === heading.number + 1)) goesOn.add(k);
    next = heading.number;
  }
  return goesOn;
}
