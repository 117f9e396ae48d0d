/**
 * Headings with shapes → headings with levels, 1 outermost. Repairs what notes get wrong: a bare title between two numbered
 * ones belongs to the first ("3. Data … Data collection … 4. Model"); a section without a number between "Section 6" and
 * "Section 7" belongs to section 6; a title directly above a title holds it.
 */
import type { HeadingPiece, Piece } from '../pieces/piece.ts';
import type { FoundHeading, HeadedPiece, Rank } from './find-headings.ts';

/** Places of the ranks below the Markdown heading that is open; the gaps are for headings under one of the same rank. */
const PLACES: Readonly<Record<Rank, number>> = {
  outer: 10,
  inner: 20,
  title: 30,
  numbered: 40,
  dotted: 40,
  bold: 50,
  colon: 60,
};
/** A Markdown level is this much. */
const LEVEL = 100;

export function settleLevels(pieces: readonly HeadedPiece[]): Piece[] {
  const at = pieces.flatMap((piece, i) => (piece.kind === 'heading' ? [i] : []));
  const headings = at.flatMap((i) => {
    const piece = pieces[i];
    return piece?.kind === 'heading' ? [piece] : [];
  });
  const places = placeHeadings(headings, at);
  const result: Piece[] = [...pieces];
  const open: { place: number; level: number }[] = [];
  headings.forEach((heading, k) => {
    const place = places[k] ?? 0;
    while (open.length > 0 && (open.at(-1)?.place ?? 0) >= place) open.pop();
    const level = heading.rank === null ? place / LEVEL : (open.at(-1)?.level ?? 0) + 1;
    open.push({ place, level });
    result[at[k] ?? 0] = plain(heading, level);
  });
  return result;
}

function plain({ run, number, line, endLine }: FoundHeading, level: number): HeadingPiece {
  return { kind: 'heading', level, run, number, line, endLine };
}

/** A number for every heading: the smaller it is, the higher the heading stands. */
function placeHeadings(headings: readonly FoundHeading[], at: readonly number[]): number[] {
  const demoted = demotedSections(headings);
  const goesOn = seriesGoesOn(headings);
  const places: number[] = [];
  let markdown = 0;
  /** Place of the numbered series that is open, and whether a further number is to come. */
  let series = 0;
  let inSeries = false;
  headings.forEach((heading, k) => {
    const before = headings[k - 1];
    const last = places.at(-1) ?? 0;
    const directly = k > 0 && (at[k] ?? 0) === (at[k - 1] ?? 0) + 1;
    const { rank } = heading;
    if (rank === null) {
      markdown = (heading.level + (demoted.has(k) ? 1 : 0)) * LEVEL;
      inSeries = false;
      places.push(markdown);
      return;
    }
    let place = markdown + PLACES[rank];
    if (rank === 'numbered') {
      const starts = !inSeries && (heading.number ?? 1) <= 1;
      if (starts) series = Math.max(markdown, last) + 5;
      place = series === 0 ? place : series;
      inSeries = goesOn.has(k);
    } else if (rank === 'dotted') {
      // "1.2" below "1.", if there is one: the level is how many numbers it has.
      place = (series > 0 ? series : place) + heading.level * 0.5;
      inSeries = false;
    } else if (rank === 'title' || rank === 'colon') {
      if (inSeries) place = series + (rank === 'title' ? 2 : 3);
      else if (directly && before?.rank === rank && last === place) place += 5;
      // What a colon line directly above colon lines holds goes on until a title.
      else if (rank === 'colon' && before?.rank === 'colon' && last === place + 5) place += 5;
    } else {
      inSeries = false;
    }
    places.push(place);
  });
  return places;
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
    const [first = 0] = withNumber;
    const last = withNumber.at(-1) ?? 0;
    const isNumbered = new Set(withNumber);
    for (const k of same) if (k > first && k < last && !isNumbered.has(k)) demoted.add(k);
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
