/**
 * The keyboard's place on the map and what is said about it. Concepts, not things, are remembered, so that the place
 * outlives a change of lens or filter.
 */
import { sayConcept, sayLine } from '#lib/map/announce.ts';
import type { Scene } from '#lib/map/scene.ts';
import { linesInOrder, startOfWalk, stepTowards } from '#lib/map/walk.ts';
import type { Direction } from '#lib/map/walk.ts';

export class MapWalk {
  readonly #scene: () => Scene;
  #concept = $state.raw<number | null>(null);
  /** Which link of the present concept is looked at, in reading order. */
  #link = -1;
  /** True while the map has the keyboard. */
  focused = $state(false);
  /** What the live region says. */
  said = $state('');

  constructor(scene: () => Scene) {
    this.#scene = scene;
  }

  /** The thing that the tab stop stands for; null on an empty map. */
  get at(): number | null {
    const scene = this.#scene();
    const known = this.#concept === null ? undefined : scene.thing.get(this.#concept);
    return known ?? startOfWalk(scene);
  }

  /** The thing with the keyboard's focus. */
  get cursor(): number | null {
    return this.focused ? this.at : null;
  }

  enter(): void {
    this.focused = true;
    this.#link = -1;
    const at = this.at;
    if (at !== null) this.said = sayConcept(this.#scene(), at);
  }

  leave(): void {
    this.focused = false;
    this.said = '';
  }

  /** For what the map says besides the walk. */
  say(words: string): void {
    this.said = words;
  }

  goTo(concept: number | null): void {
    this.#concept = concept;
    this.#link = -1;
  }

  /** To the linked thing in that direction; says the proposition that led there. */
  step(direction: Direction): number | null {
    const scene = this.#scene();
    const from = this.at;
    const to = from === null ? null : stepTowards(scene, from, direction);
    if (from === null || to === null) {
      this.said = `No link leads ${direction === 'up' || direction === 'down' ? direction : `to the ${direction}`} from here.`;
      return null;
    }
    const links = linesInOrder(scene, from);
    const nth = links.findIndex(({ other }) => other === to);
    this.said = `${sayLine(scene, links[nth]?.line ?? -1, { nth: nth + 1, of: links.length })}. Now at ${sayConcept(scene, to)}`;
    this.goTo(scene.concept[to] ?? null);
    return to;
  }

  /** Looks along the next or former link without leaving the concept; gives the other end. */
  look(by: 1 | -1): number | null {
    const scene = this.#scene();
    const from = this.at;
    const links = from === null ? [] : linesInOrder(scene, from);
    if (links.length === 0) {
      this.said = 'No links from here.';
      return null;
    }
    this.#link = (this.#link + by + links.length + (this.#link < 0 && by < 0 ? 1 : 0)) % links.length;
    const link = links[this.#link];
    if (!link) return null;
    this.said = sayLine(scene, link.line, { nth: this.#link + 1, of: links.length });
    return link.other;
  }

  /** The other end of the link that is looked at, if one is. */
  get ahead(): number | null {
    const from = this.at;
    if (from === null || this.#link < 0) return null;
    return linesInOrder(this.#scene(), from)[this.#link]?.other ?? null;
  }
}
