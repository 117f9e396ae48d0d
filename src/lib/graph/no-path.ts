/** Why two concepts have no path between them, as a sentence, and what can be reached instead. */
import type { PathFilter } from './find-paths.ts';
import type { PathGraph } from './path-graph.ts';
import { distancesTo, type Allowed } from './shortest-way.ts';

export interface NoPath {
  readonly reason: string;
  /** Ids of concepts that can be reached from the start and lie nearest to the end on the map. */
  readonly nearest: readonly string[];
}

const MOST = 3;
const EVERYTHING: Allowed = { concept: () => true, relation: () => true };

export function whyNoPath(
  graph: PathGraph,
  from: string,
  to: string,
  allowed: Allowed,
  filter: PathFilter | null,
): NoPath {
  const start = graph.place.get(from);
  const end = graph.place.get(to);
  if (start === undefined || end === undefined) {
    const unknown = start === undefined ? from : to;
    return { reason: `There is no concept “${unknown}” in this atlas.`, nearest: [] };
  }
  const label = (place: number): string => graph.data.concepts.label[place] ?? '';
  if (start === end) return { reason: `Both ends are ${label(start)}.`, nearest: [] };
  const hidden = [start, end].filter((place) => !allowed.concept(place));
  const withAll = distancesTo(graph, end, EVERYTHING)[start] ?? Infinity;
  const nearest = hidden.includes(start) ? [] : nearestTo(graph, start, end, allowed);
  if (hidden.length > 0) {
    const names = hidden.map(label).join(' and ');
    const why = reasonHidden(graph, hidden, filter);
    return { reason: `${names} ${hidden.length > 1 ? 'are' : 'is'} ${why}.`, nearest };
  }
  if (withAll < Infinity) {
    const way = filter?.possible
      ? 'Every way between them runs through something that the filter hides.'
      : 'The notes link them only through something that the filter hides or that is merely possible.';
    return { reason: `No path from ${label(start)} to ${label(end)}: ${lower(way)}`, nearest };
  }
  return {
    reason: `The notes do not link ${label(start)} with ${label(end)}, not even through other concepts.`,
    nearest,
  };
}

function reasonHidden(graph: PathGraph, hidden: readonly number[], filter: PathFilter | null): string {
  const possible = hidden.every(
    (place) => (graph.data.concepts.confidence[place] ?? 0) < graph.data.shownFrom,
  );
  return possible && !filter?.possible ? 'merely possible, and not shown now' : 'hidden by the filter';
}

function lower(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

/** Places on the map have a meaning: what lies near is akin. */
function nearestTo(graph: PathGraph, start: number, end: number, allowed: Allowed): string[] {
  const { id, x, y } = graph.data.concepts;
  const reach = distancesTo(graph, start, allowed);
  const away = (place: number): number =>
    Math.hypot((x[place] ?? 0) - (x[end] ?? 0), (y[place] ?? 0) - (y[end] ?? 0));
  const reached: { place: number; away: number }[] = [];
  reach.forEach((cost, place) => {
    if (cost < Infinity && place !== start && place !== end) reached.push({ place, away: away(place) });
  });
  reached.sort((a, b) => a.away - b.away || a.place - b.place);
  return reached.slice(0, MOST).flatMap(({ place }) => id[place] ?? []);
}
