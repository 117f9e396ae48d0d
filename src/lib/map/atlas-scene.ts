/**
 * The whole atlas as a scene: every concept that the filter leaves, at home; what the lens brings forward stands out,
 * the rest steps back.
 */
import type { Lens } from '#lib/lens/lens.ts';
import { boundsOf } from './camera.ts';
import type { Bounds, View } from './camera.ts';
import { planDots } from './dots.ts';
import { makeGrounds } from './grounds.ts';
import { createNamePlanner } from './labels.ts';
import type { NameItem, Turn, NamePlan } from './labels.ts';
import { levelOfZoom, LEVELS, NEVER } from './levels.ts';
import { nameScale } from './measures.ts';
import type { MapModel } from './map-model.ts';
import { phraseItems } from './phrases.ts';
import { ROLE } from './scene.ts';
import type { Lines, Phrase, Scene, Title } from './scene.ts';
import type { Sifted } from './sift.ts';
import { lineShares } from './sight.ts';
import { createTiers } from './tiers.ts';
import { placeTitles, titleScale } from './titles.ts';
import type { SpottedTitle } from './titles.ts';

/** Above so many lines, phrases are worked out only round what is pointed at. */
const PHRASES_UP_TO = 6000;
/** So many names are decided before the first picture; the whole of a usual window holds fewer. */
const AT_ONCE = 200;
/** Room for the map on a small screen, px, less than half of it. */
const SMALL = { width: 320, height: 270 };
/** Room on a large one. */
const LARGE = { width: 2000, height: 1400 };
const EMPTY: Bounds = { left: -200, top: -150, right: 200, bottom: 150 };

export interface Moved {
  readonly x: number;
  readonly y: number;
}

export interface AtlasSceneInput {
  readonly model: MapModel;
  readonly sifted: Sifted;
  readonly lens: Pick<Lens, 'focus' | 'shown' | 'links' | 'frame'>;
  /** Concepts that the reader has moved. */
  readonly moved?: ReadonlyMap<number, Moved>;
  /** Sides on which names stand where nothing is filtered: they stay there. */
  readonly sides?: NamePlan;
}

export function atlasScene({ model, sifted, lens, moved, sides }: AtlasSceneInput): Scene {
  const x = model.x.slice();
  const y = model.y.slice();
  for (const [i, place] of moved ?? []) {
    x[i] = place.x;
    y[i] = place.y;
  }
  const role = rolesOf(model, sifted.concept, lens);
  const order = orderOf(model, sifted.concept, role);
  const lines: Lines = {
    count: model.pairs.count,
    a: model.pairs.a,
    b: model.pairs.b,
    lead: sifted.lead,
    pair: Int32Array.from({ length: model.pairs.count }, (_, p) => p),
    start: model.pairs.start,
    of: model.pairs.of,
  };
  const places = Array.from(order, (i) => ({ x: x[i] ?? 0, y: y[i] ?? 0 }));
  const bounds = boundsOf(places, 60) ?? EMPTY;
  const grounds = makeGrounds(model, (i) => sifted.concept[i] === 1);
  const named = placeTitles(model, grounds, sifted.concept, bounds);
  const plan = planWords(model, { x, y, role, order, lines, bounds, sides, ...named });
  const dots = planDots({ x, y }, order, model.count);
  const tiers = createTiers({ x, y }, order, dots);
  return {
    kind: 'atlas',
    model,
    count: model.count,
    concept: Int32Array.from({ length: model.count }, (_, i) => i),
    thing: new Map(Array.from(order, (i) => [i, i])),
    x,
    y,
    role,
    order,
    dots,
    names: plan.names,
    tiers,
    within(part, level, visit) {
      const isNamed = (i: number): boolean => (plan.names.level[i] ?? NEVER) <= level;
      tiers.within(part, level, (i) => {
        if (!isNamed(i)) visit(i);
      });
      plan.within(part, level, (item) => {
        if (item < model.count) visit(item);
      });
    },
    lineShare: lineShares(dots, order, bounds),
    lines,
    phrases: plan.phrases,
    phraseLevel: plan.phraseLevel,
    titles: plan.titles,
    grounds,
    frame: frameOf(model, lens, role, { x, y }, bounds),
    bounds,
    shows: sifted.shows,
    more: null,
    refine: plan.refine,
  };
}

function rolesOf(model: MapModel, shown: Uint8Array, lens: AtlasSceneInput['lens']): Uint8Array {
  const role = new Uint8Array(model.count).fill(lens.shown === null ? ROLE.plain : ROLE.faint);
  for (const id of lens.shown ?? []) {
    const i = model.index.get(id);
    if (i !== undefined && shown[i]) role[i] = ROLE.forward;
  }
  for (const id of lens.focus) {
    const i = model.index.get(id);
    if (i !== undefined && shown[i]) role[i] = ROLE.focus;
  }
  return role;
}

function orderOf(model: MapModel, shown: Uint8Array, role: Uint8Array): Int32Array {
  const list: number[] = [];
  for (let i = 0; i < model.count; i++) if (shown[i]) list.push(i);
  const importance = model.data.concepts.importance;
  const worth = (i: number): number => (importance[i] ?? 0) + 2 * Math.max(0, (role[i] ?? 1) - 1);
  return Int32Array.from(list.sort((a, b) => worth(b) - worth(a) || a - b));
}

interface WordsInput {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly role: Uint8Array;
  readonly order: Int32Array;
  readonly lines: Lines;
  readonly titles: readonly SpottedTitle[];
  readonly namesakes: readonly number[];
  readonly bounds: Bounds;
  readonly sides: NamePlan | undefined;
}

/**
 * Titles and what stands for them first, then names by importance, then phrases: each shows where those before it
 * leave room.
 */
function planWords(model: MapModel, input: WordsInput) {
  const { x, y, role, order, lines, titles, namesakes, bounds, sides } = input;
  const importance = model.data.concepts.importance;
  const items: NameItem[] = [];
  const early = new Set(order.subarray(0, AT_ONCE));
  // So that what the camera frames hangs on nothing that is decided later.
  const late = Math.min(LEVELS - 1, namesHoldTo(bounds) + 1);
  for (let i = 0; i < model.count; i++) {
    items.push({
      x: x[i] ?? 0,
      y: y[i] ?? 0,
      width: model.names.width[i] ?? 0,
      height: model.names.height[i] ?? 0,
      importance: importance[i] ?? 0,
      mark: true,
      from: early.has(i) ? 0 : late,
      scale: (k) => nameScale(model.names.size[i] ?? 12, k),
      ...(sides && sides.level[i] !== NEVER ? { sides: [sides.side[i] ?? 0] } : {}),
    });
  }
  const spotsOf = titles.map((title): number[] => {
    const scale = (k: number): number => titleScale(title.size, k);
    return title.spots.map(
      (spot) => items.push({ ...title, ...spot, importance: 0, mark: false, air: 1, scale }) - 1,
    );
  });
  const phrasesFrom = items.length;
  const drawn = lines.lead.reduce((sum, lead) => (lead >= 0 ? sum + 1 : sum), 0);
  const phrases =
    drawn <= PHRASES_UP_TO ? phraseItems(model, lines, { x, y }, (i) => importance[i] ?? 0) : [];
  for (const phrase of phrases) items.push(phrase.item);
  const first = namesakes.filter((i) => role[i] !== ROLE.faint);
  const queue: Turn[] = [...first, ...spotsOf];
  for (const i of order) if (role[i] !== ROLE.faint && !first.includes(i)) queue.push(i);
  phrases.forEach((_, i) => queue.push(phrasesFrom + i));
  const planner = createNamePlanner(items, queue, zoomIn(bounds, SMALL));
  planner.advance(first.length + titles.length + AT_ONCE);
  const level = planner.plan.level;
  return {
    refine: (count: number) => planner.advance(count),
    within: planner.within,
    phraseLevel: level.subarray(phrasesFrom),
    names: { level: level.subarray(0, model.count), side: planner.plan.side.subarray(0, model.count) },
    titles: titles.map((title, i): Title => {
      const spot = spotsOf[i]?.find((item) => level[item] !== NEVER) ?? -1;
      const { x: left = title.x, y: top = title.y } = items[spot] ?? {};
      return { ...title, x: left, y: top, level: level[spot] ?? NEVER };
    }),
    phrases: phrases.map(({ phrase }): Phrase => phrase),
  };
}

/** The last step of zoom at which all names are decided with the scene: that of the whole in a large window. */
export function namesHoldTo(bounds: Bounds): number {
  return levelOfZoom(zoomIn(bounds, LARGE));
}

/** The zoom at which the whole stands in a room. */
function zoomIn({ left, right, top, bottom }: Bounds, room: View): number {
  return Math.min(1, room.width / Math.max(1, right - left), room.height / Math.max(1, bottom - top));
}

function frameOf(
  model: MapModel,
  lens: AtlasSceneInput['lens'],
  role: Uint8Array,
  places: { x: Float64Array; y: Float64Array },
  all: Bounds,
): Bounds {
  if (lens.frame === 'all') return all;
  const points = lens.frame.flatMap((id) => {
    const i = model.index.get(id);
    return i === undefined ? [] : [{ x: places.x[i] ?? 0, y: places.y[i] ?? 0 }];
  });
  return boundsOf(points, 120) ?? all;
}
