/**
 * What a new extraction takes over from the graph that it replaces: where each concept stood and in which region, so that
 * a small change of the notes moves what is near it and not the whole map. Nothing else of the old graph is looked at.
 */
export interface FormerMap {
  /** By concept. */
  readonly places: ReadonlyMap<string, FormerPlace>;
  /** Labels of the regions, by id. */
  readonly labels: ReadonlyMap<string, string>;
}

export interface FormerPlace {
  readonly x: number;
  readonly y: number;
  /** Id of the region. */
  readonly region: string;
}

/** Places further out are none that a layout gave. */
const FURTHEST = 1e6;

/** In: a graph file as parsed. What does not have the form of one is passed over; null where no place is left. */
export function readFormerMap(graph: unknown): FormerMap | null {
  const labels = new Map<string, string>();
  for (const region of listIn(memberOf(memberOf(graph, 'attributes'), 'regions'))) {
    const id = memberOf(region, 'id');
    const label = memberOf(region, 'label');
    if (typeof id === 'string' && typeof label === 'string') labels.set(id, label);
  }
  const places = new Map<string, FormerPlace>();
  for (const node of listIn(memberOf(graph, 'nodes'))) {
    const id = memberOf(node, 'key');
    const attributes = memberOf(node, 'attributes');
    const [x, y, region] = ['x', 'y', 'region'].map((name) => memberOf(attributes, name));
    if (typeof id !== 'string' || typeof region !== 'string' || !labels.has(region)) continue;
    if (isPlace(x) && isPlace(y)) places.set(id, { x, y, region });
  }
  return places.size > 0 ? { places, labels } : null;
}

function isPlace(value: unknown): value is number {
  return typeof value === 'number' && Math.abs(value) <= FURTHEST;
}

function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}
