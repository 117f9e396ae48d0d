/* eslint svelte/prefer-svelte-reactivity: off -- sets and maps here are replaced, never changed, and kept in $state.raw */
/**
 * What the map component knows and does: from its properties the scene that is shown, and from what the reader does
 * the calls to whoever mounted it. The component itself is markup.
 */
import { tick } from 'svelte';
import { withBars } from '#lib/map/bars.ts';
import { actionOf } from '#lib/map/keys.ts';
import { isFiltered, NO_FILTER } from '#lib/map/legend.ts';
import { farEnd, saysMore } from '#lib/map/line-ends.ts';
import { makeScene } from '#lib/map/make-scene.ts';
import { readMap } from '#lib/map/map-model.ts';
import { freeView, toWorld } from '#lib/map/camera.ts';
import type { Camera, Inset, Point, View } from '#lib/map/camera.ts';
import { forLinesOf, ROLE } from '#lib/map/scene.ts';
import type { Scene } from '#lib/map/scene.ts';
import type { Stage, StageEvents } from '#lib/map/stage.ts';
import type { Direction } from '#lib/map/walk.ts';
import { WHOLE_MAP } from '#lib/state/tab-keys.ts';
import { HoverCardState } from './hover-card.svelte.ts';
import { NO_CHANGES } from './kept-changes.ts';
import { KeptScenes } from './kept-scenes.ts';
import { LensChanges } from './lens-changes.svelte.ts';
import type { StageInput } from './map-stage.svelte.ts';
import type { MapProps } from './map-props.ts';
import { NeighbourClicks } from './neighbour-clicks.ts';
import { MapWalk } from './map-walk.svelte.ts';

const COMPARED = 4;
const PAN = 80;

/** How far one press of an arrow key moves a concept, px. */
const NUDGE = 16;

export class MapControl {
  readonly #props: () => MapProps;
  stage = $state.raw<Stage | null>(null);
  #view = $state.raw<View>({ width: 1200, height: 800 });
  /** The thing that is being moved by keys, or by a tap where it is to stand. */
  moving = $state.raw<number | null>(null);
  readonly card = new HoverCardState();
  readonly walk: MapWalk;
  readonly #scenes = new KeptScenes();

  constructor(props: () => MapProps) {
    this.#props = props;
    this.walk = new MapWalk(() => this.scene);
  }

  readonly model = $derived.by(() => readMap(this.#props().data));
  readonly lensKey = $derived.by(() => JSON.stringify(this.#props().lens));
  readonly filterKey = $derived.by(() =>
    JSON.stringify(this.#props().filter, (_, value: unknown) => (value instanceof Set ? [...value] : value)),
  );
  readonly arranged = $derived.by(() => {
    const { lens } = this.#props();
    return lens.arrangement !== 'place' || lens.shown !== null;
  });
  readonly inset = $derived.by<Inset>(() => withBars(this.#props().inset, this.arranged));
  readonly free = $derived.by<View>(() => freeView(this.#view, this.inset));
  readonly #place = $derived.by(() =>
    this.#props().lens.arrangement === 'place' ? WHOLE_MAP : this.lensKey,
  );
  readonly #changes = new LensChanges(
    () => this.#place,
    (id) => this.#numberOf(id),
  );
  readonly scene = $derived.by<Scene>(() => this.#makeScene());
  /** How many concepts had no room. */
  readonly hidden = $derived.by(() => this.scene.more?.count ?? 0);
  /** True where the reader has filtered, moved or expanded something. */
  readonly changed = $derived.by(
    () =>
      isFiltered(this.#props().filter) ||
      this.#changes.now.moved.length + this.#changes.now.expanded.length > 0,
  );
  readonly #gathered = $derived.by(() => new Set(this.#props().gathered));
  readonly #due = $derived.by(() => new Set(this.#props().due ?? []));

  #makeScene(): Scene {
    const { filter, lens } = this.#props();
    const input = { model: this.model, filter, lens, room: this.free, moved: this.#changes.moved };
    if (lens.arrangement !== 'place')
      return makeScene({ ...input, page: this.#changes.now.page, expanded: this.#changes.expanded });
    const places = [...this.#changes.moved]
      .map(([i, { x, y }]) => `${String(i)}:${String(x)},${String(y)}`)
      .join(' ');
    // A filter moves no name to another side of its mark, whatever room it makes.
    const whole = this.#scenes.of(`${this.lensKey} ${places}`, { ...input, filter: NO_FILTER });
    if (!isFiltered(filter)) return whole.scene;
    return this.#scenes.of(`${this.lensKey} ${this.filterKey} ${places}`, { ...input, sides: whole.sides })
      .scene;
  }

  // ---- names for things ----

  conceptOf = (thing: number): number => this.scene.concept[thing] ?? -1;
  idOf = (thing: number): string => this.model.data.concepts.id[this.conceptOf(thing)] ?? '';
  labelOf = (thing: number): string => this.model.data.concepts.label[this.conceptOf(thing)] ?? '';
  /** What it is, in a sentence: empty where the notes do not say, null as long as it is not known. */
  gistOf = (thing: number): string | null => this.#props().gists?.at(this.conceptOf(thing)) ?? null;
  href = (thing: number | null): string | undefined =>
    thing === null ? undefined : this.#props().href(this.idOf(thing));

  #numberOf(id: string): number[] {
    const concept = this.model.index.get(id);
    return concept === undefined ? [] : [concept];
  }

  #thingOf(id: string | null): number | null {
    if (id === null) return null;
    return this.scene.thing.get(this.model.index.get(id) ?? -1) ?? null;
  }

  /** Things that lines lead to. */
  neighboursOf(thing: number): number[] {
    const found: number[] = [];
    forLinesOf(this.scene.lines, thing, (_, other) => {
      found.push(other);
      return undefined;
    });
    return found;
  }

  linksOf(thing: number): number {
    return this.neighboursOf(thing).length;
  }

  isMoved(thing: number): boolean {
    return this.#changes.moved.has(this.conceptOf(thing));
  }

  isGathered(thing: number): boolean {
    return this.#gathered.has(this.idOf(thing));
  }

  // ---- towards the stage ----

  /** What an arrangement hangs on besides lens and filter: what is expanded, and the room that it has. */
  readonly #boardKey = $derived.by(() => {
    const { width, height } = this.free;
    return [Math.round(width), Math.round(height), ...this.#changes.now.expanded].join(' ');
  });

  stageInput = (): StageInput => {
    const props = this.#props();
    const { confidence } = this.model.data.concepts;
    return {
      scene: this.scene,
      lensKey: `${this.lensKey} ${JSON.stringify(this.#changes.now.page)}`,
      frameKey: this.scene.kind === 'board' ? `${this.filterKey} ${this.#boardKey}` : this.filterKey,
      camera: props.camera,
      inset: this.inset,
      cursor: this.walk.cursor,
      highlight: this.#thingOf(props.highlight),
      stateOf: (thing) => ({
        board: this.scene.kind === 'board',
        // What is compared bears the sign of that.
        focus: this.scene.role[thing] === ROLE.focus && props.lens.kind !== 'compare',
        gathered: this.isGathered(thing),
        due: this.#due.has(this.idOf(thing)),
        pinned: this.#changes.pinned.has(this.conceptOf(thing)),
        possible: (confidence[this.conceptOf(thing)] ?? 1) < this.model.data.shownFrom,
      }),
    };
  };

  readonly stageEvents: StageEvents = {
    onpoint: (thing) => {
      this.#props().onhighlight(thing === null ? null : this.idOf(thing));
      this.card.point(thing);
    },
    online: (line, at) => {
      const more = line !== null && saysMore(this.scene, line, this.stage?.camera().k ?? 1);
      this.card.pointLine(more ? line : null, at);
    },
    onclick: ({ thing, line }, event) => {
      if (event.ctrlKey || event.metaKey) return;
      if (this.moving !== null) {
        event.preventDefault();
        this.#placeHere(event);
        return;
      }
      this.card.close();
      if (this.#clicks.takes(event)) return event.preventDefault();
      const hit = thing ?? (line === null ? null : farEnd(this.scene, line));
      if (hit === null) return;
      event.preventDefault();
      this.walk.goTo(this.conceptOf(hit));
      if (event.shiftKey) this.#props().ongather(this.idOf(hit));
      else this.#clicks.open(this.idOf(hit), event, this.canExpand(hit) ? this.#place : null);
    },
    onhold: (thing) => this.card.open(thing),
    onsettle: (camera: Camera) => this.#props().oncamera(camera),
    onmove: (places, by) => {
      this.#move(places, by === 'hand');
      // What has found its own place on a board is all to be seen.
      if (by === 'forces' && this.scene.kind === 'board') void tick().then(() => this.stage?.fit());
    },
    onframed: (things) => this.#gatherAll(things),
    onstart: () => this.card.close(),
    onresize: (view) => (this.#view = view),
  };

  readonly #clicks = new NeighbourClicks({
    open: (id, still) => this.#props().onopen(id, still),
    back: () => this.#props().onclose(),
    expand: (id, lens) => this.#expand(id, lens),
  });

  /** `pin`: put there by hand, and marked so. */
  #move(places: ReadonlyMap<number, Point>, pin = true): void {
    this.#changes.move(
      [...places].map(([thing, place]) => [this.idOf(thing), place] as const),
      pin,
    );
  }

  // ---- moving without a drag ----

  /** Begins to move a thing by arrow keys, or by a tap where it is to stand. */
  beginMove(thing: number): void {
    this.card.close();
    this.moving = this.conceptOf(thing);
    this.walk.say(`Moving ${this.labelOf(thing)}: arrow keys or a tap place it, Escape ends.`);
  }

  endMove(): void {
    this.moving = null;
  }

  /** The thing that is being moved, if it is there. */
  get movingThing(): number | null {
    return this.moving === null ? null : (this.scene.thing.get(this.moving) ?? null);
  }

  #placeHere(event: MouseEvent): void {
    const { stage, movingThing: thing } = this;
    this.endMove();
    if (!stage || thing === null || !(event.currentTarget instanceof HTMLElement)) return;
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const at = { x: event.clientX - left, y: event.clientY - top };
    this.#move(new Map([[thing, toWorld(stage.camera(), stage.view(), at)]]));
  }

  #nudge(thing: number, direction: Direction): void {
    const { stage, scene } = this;
    if (!stage) return;
    const step = NUDGE / stage.camera().k;
    const across = { left: -step, right: step, up: 0, down: 0 }[direction];
    const down = { left: 0, right: 0, up: -step, down: step }[direction];
    const place = { x: (scene.x[thing] ?? 0) + across, y: (scene.y[thing] ?? 0) + down };
    this.#move(new Map([[thing, place]]));
  }

  #gatherAll(things: readonly number[]): void {
    const room = COMPARED - this.#gathered.size;
    const fresh = things.filter((thing) => !this.isGathered(thing)).slice(0, Math.max(0, room));
    for (const thing of fresh) this.#props().ongather(this.idOf(thing));
    const names = fresh.map(this.labelOf).join(', ');
    this.walk.say(
      fresh.length > 0
        ? `Gathered to compare: ${names}.`
        : 'Nothing more was gathered; four can be compared.',
    );
  }

  // ---- what buttons and keys do ----

  putBack(thing: number): void {
    if (!this.isMoved(thing)) return;
    this.walk.say(`${this.labelOf(thing)} is back in its place.`);
    this.#changes.putBack(this.idOf(thing));
  }

  canExpand(thing: number): boolean {
    return this.#props().lens.arrangement === 'focus' && this.scene.role[thing] !== ROLE.focus;
  }

  /** Shows, or hides again, the links of a neighbour where it stands. */
  toggleExpanded(thing: number): void {
    if (this.canExpand(thing)) this.#expand(this.idOf(thing));
  }

  #expand(id: string, lens = this.#place): void {
    const shown = this.#changes.toggleExpanded(id, lens);
    const label = this.model.data.concepts.label[this.model.index.get(id) ?? -1] ?? '';
    this.walk.say(`${label}: its links are ${shown ? 'shown' : 'put away'}.`);
  }

  isExpanded(thing: number): boolean {
    return this.#changes.now.expanded.includes(this.idOf(thing));
  }

  gather(thing: number): void {
    this.#props().ongather(this.idOf(thing));
  }

  /** The next page of neighbours; after the last, the first again. Where the map has no more, the text beside it. */
  showMore(): void {
    const next = this.scene.more?.next;
    if (next) this.#changes.set({ page: next });
    else this.#props().ontext?.();
  }

  reset(): void {
    this.endMove();
    this.#changes.set(NO_CHANGES);
    if (isFiltered(this.#props().filter)) this.#props().onfilter(NO_FILTER);
    // The picture that is to be fitted is shown by then.
    void tick().then(() => this.stage?.fit());
  }

  setHops = (hops: 1 | 2 | 3): void => {
    if (this.#props().lens.arrangement === 'focus') this.#props().onhops?.(hops);
  };

  enter = (): void => {
    this.walk.enter();
    this.#reveal(this.walk.at);
  };

  /** Enter follows the link that is looked at, or opens the concept. */
  follow = (event: MouseEvent): void => {
    event.stopPropagation();
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const to = this.walk.ahead ?? this.walk.at;
    if (to !== null) this.#props().onopen(this.idOf(to));
  };

  press = (event: KeyboardEvent): void => {
    const action = actionOf(event);
    const { stage, movingThing } = this;
    if (!action || !stage) return;
    event.preventDefault();
    if (movingThing !== null) {
      if (action.do === 'step') this.#nudge(movingThing, action.direction);
      else if (action.do === 'move' || action.do === 'close') this.endMove();
      return;
    }
    switch (action.do) {
      case 'step':
        this.#reveal(this.walk.step(action.direction));
        return;
      case 'link':
        this.#reveal(this.walk.look(action.by));
        return;
      case 'pan': {
        const across = { left: -PAN, right: PAN, up: 0, down: 0 }[action.direction];
        const down = { left: 0, right: 0, up: -PAN, down: PAN }[action.direction];
        stage.panBy(across, down);
        return;
      }
      case 'zoom':
        stage.zoomBy(action.factor);
        return;
      case 'fit':
        stage.fit();
        return;
      case 'hops':
        this.setHops(action.hops);
        return;
      case 'gather':
        if (this.walk.at !== null) this.gather(this.walk.at);
        return;
      case 'move':
        if (this.walk.at !== null) this.beginMove(this.walk.at);
        return;
      case 'put-back':
        if (this.walk.at !== null) this.putBack(this.walk.at);
        return;
      case 'card':
        if (this.walk.at !== null) this.#showCard(this.walk.at);
        return;
      case 'expand':
        if (this.walk.at !== null) this.toggleExpanded(this.walk.at);
        return;
      case 'close':
        if (this.card.isOpen) this.card.close();
        else this.#props().onclose();
    }
  };

  /** The card of the concept at the cursor, read out; Tab leads to its buttons. */
  #showCard(thing: number): void {
    this.card.open(thing);
    this.walk.say(this.gistOf(thing) || `The notes name ${this.labelOf(thing)} without saying what it is.`);
  }

  #reveal(thing: number | null): void {
    if (thing !== null) this.stage?.reveal(thing);
  }
}
