/**
 * A query that asks for several things at once → what it asks for: "X vs Y", "X or Y", "difference between X and Y",
 * "compare X, Y and Z". Two to four names as they were typed; empty for any other query.
 */
export function sidesOf(query: string): readonly string[] {
  const words = query.replaceAll(',', ' , ').split(/\s+/).filter(Boolean);
  const lower = words.map((word) => word.toLowerCase());
  const between = lower.findIndex((word, i) => word === 'between' && DIFFERENCE.has(lower[i - 1] ?? ''));
  const asked = between >= 0 || lower[0] === 'compare';
  const start = between >= 0 ? between + 1 : asked ? 1 : 0;
  const sides: string[][] = [[]];
  for (let i = start; i < words.length; i++) {
    const word = lower[i] ?? '';
    if (APART.has(word) || (asked && TOGETHER.has(word))) sides.push([]);
    else sides.at(-1)?.push((words[i] ?? '').replace(/[?!.]$/, ''));
  }
  // "A, B, and C" has nothing between its comma and its "and".
  const named = sides.map((side) => side.join(' ')).filter((side) => side !== '');
  return named.length >= 2 && named.length <= MOST ? named : [];
}

const DIFFERENCE: ReadonlySet<string> = new Set(['difference', 'differences']);
const APART: ReadonlySet<string> = new Set(['vs', 'vs.', 'versus', 'or']);
/** They part names only where a comparison is asked for. */
const TOGETHER: ReadonlySet<string> = new Set(['and', 'with', 'to', ',']);
const MOST = 4;
