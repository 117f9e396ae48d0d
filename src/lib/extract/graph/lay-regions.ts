/**
 * Concepts and links → regions with names and focus questions, and a place on the map for every concept. Where the notes
 * have topics of their own, these are the regions; otherwise communities of closely linked concepts are. Where there was
 * a map before, it is kept as far as the notes still bear it out.
 */
import { layoutGraph } from '#lib/layout/index.ts';
import type { Region } from '#lib/graph/types.ts';
import type { Document } from '../blocks/block.ts';
import type { ConceptIndex } from '../concepts/concept-index.ts';
import type { AtlasEdge } from './atlas-export.ts';
import { findHomes, topicOf, type Home } from './find-homes.ts';
import type { FormerMap } from './former-map.ts';
import { keepName, nameRegion, type Member, type RegionName } from './name-region.ts';
import type { Places } from './places.ts';
import { slug, uniqueIds } from './slug.ts';

export interface Regions {
  readonly regions: readonly Region[];
  /** By concept. */
  readonly placed: ReadonlyMap<string, { readonly x: number; readonly y: number; readonly region: string }>;
}

export interface LayOptions {
  readonly shownFrom: number;
  /** The map of the graph that is replaced. */
  readonly former?: FormerMap | null;
  readonly onprogress?: ((share: number) => void) | undefined;
}

/** Fewer topics than this are no map of lands. */
const FEWEST_TOPICS = 5;
/** With a smaller share of the old concepts, or of the new ones, in both, the former map is that of other notes. */
const SAME_NOTES = 0.5;
/** How much a possible link pulls, against one that is shown. */
const WEAK = 0.3;

export function layRegions(
  places: Places,
  documents: readonly Document[],
  index: ConceptIndex,
  edges: readonly AtlasEdge[],
  importance: ReadonlyMap<string, number>,
  { shownFrom, former = null, onprogress }: LayOptions,
): Regions {
  const homes = findHomes(places, index);
  const topics = new Set(documents.map(topicOf).filter((topic) => topic !== null));
  const byTopic = topics.size >= FEWEST_TOPICS;
  const past = isOfThese(former, index) ? former : null;
  const pastOf = (id: string) => {
    const place = past?.places.get(id);
    if (!place) return {};
    const { x, y, region } = place;
    return { x, y, former: (byTopic ? past?.labels.get(region) : region) ?? '' };
  };
  const layout = layoutGraph({
    nodes: index.concepts.map(({ id, label, kind }) => ({
      id,
      label,
      kind,
      importance: importance.get(id) ?? 0,
      ...pastOf(id),
      ...(byTopic ? { region: homes.get(id)?.topic ?? 'Further concepts' } : {}),
    })),
    links: edges.map(({ source, target, attributes: { relation, confidence } }) => ({
      source,
      target,
      relation,
      weight: confidence >= shownFrom ? confidence : confidence * WEAK,
    })),
    seed: 1,
    ...(onprogress ? { onprogress } : {}),
  });
  const members = new Map<string, Member[]>();
  for (const { id, label, kind } of index.concepts) {
    const key = layout.get(id)?.region ?? '';
    const home: Home = homes.get(id) ?? { topic: null, sections: [] };
    const member = { id, label, kind, importance: importance.get(id) ?? 0, home };
    const list = members.get(key);
    if (list) list.push(member);
    else members.set(key, [member]);
  }
  const { regions, ids } = nameAll(
    members,
    byTopic ? askedTopics(documents) : null,
    (byTopic ? null : past?.labels) ?? new Map(),
  );
  const placed = new Map(
    index.concepts.map(({ id }) => {
      const { x = 0, y = 0, region = '' } = layout.get(id) ?? {};
      return [id, { x, y, region: ids.get(region) ?? '' }];
    }),
  );
  return { regions, placed };
}

function isOfThese(former: FormerMap | null, { concepts }: ConceptIndex): boolean {
  if (!former) return false;
  const known = concepts.filter(({ id }) => former.places.has(id)).length;
  return known >= SAME_NOTES * Math.max(concepts.length, former.places.size);
}

/** The focus questions that the notes themselves ask, by topic. */
function askedTopics(documents: readonly Document[]): ReadonlyMap<string, string> {
  const asked = new Map<string, string>();
  for (const { frontMatter } of documents) {
    const { topic, question } = frontMatter;
    if (topic !== undefined && question !== undefined && !asked.has(topic)) asked.set(topic, question);
  }
  return asked;
}

/** Regions that had names keep them as long as they fit; of the others the largest choose first. */
function nameAll(
  members: ReadonlyMap<string, Member[]>,
  topics: ReadonlyMap<string, string> | null,
  former: ReadonlyMap<string, string>,
): { regions: Region[]; ids: ReadonlyMap<string, string> } {
  const weight = (list: readonly Member[]) => list.reduce((sum, member) => sum + member.importance, 0);
  const order = [...members].sort((a, b) => weight(b[1]) - weight(a[1]) || (a[0] < b[0] ? -1 : 1));
  const unique = uniqueIds();
  const sorted = new Map(
    order.map(([key, list]) => [
      key,
      list.toSorted((a, b) => b.importance - a.importance || (a.id < b.id ? -1 : 1)),
    ]),
  );
  const kept = new Map<string, RegionName>();
  for (const [key, label] of former) {
    const name = keepName(sorted.get(key) ?? [], label);
    if (name) kept.set(key, name);
  }
  const taken = new Set([...kept.values()].map(({ label }) => label));
  const ids = new Map<string, string>();
  const regions = order.map(([key], i): Region => {
    const { label, question } =
      kept.get(key) ?? nameRegion(sorted.get(key) ?? [], taken, topics ? key : null);
    taken.add(label);
    const id = unique(slug(label, `region-${String(i)}`));
    ids.set(key, id);
    return { id, label, question: topics?.get(key) ?? question };
  });
  return { regions, ids };
}
