/**
 * Filters, camera and hops of the page in view. The address is where they live: this reads them when a page is
 * arrived at, and writes each change back. A filter is carried along by links, as long as the reader does not come
 * to a page by Back, Forward or an address that says otherwise.
 */
import { noteQuery } from '#lib/navigate.ts';
import type { Filter } from '#lib/lens/lens.ts';
import {
  changeAddress,
  isUnfiltered,
  NO_ADDRESS,
  readAddress,
  type Address,
  type Camera,
} from './address.ts';

/** How long the camera must rest before the address says where it is. */
const REST = 250;

export class View {
  #address = $state.raw<Address>(NO_ADDRESS);
  /** Where the address put the camera; what the reader moves since then is written, not read. */
  #camera = $state.raw<Camera | null>(null);
  #resting: ReturnType<typeof setTimeout> | undefined;
  /** Falls to false where the camera was written for a page that is no longer there. */
  #page = '';

  get filter(): Filter {
    return this.#address.filter;
  }

  get unfiltered(): boolean {
    return isUnfiltered(this.#address.filter);
  }

  get hops(): 1 | 2 | 3 {
    return this.#address.hops;
  }

  get camera(): Camera | null {
    return this.#camera;
  }

  /** To be called after each navigation. `carry`: the reader followed a link, so the filter comes along. */
  arrive(carry: boolean): void {
    clearTimeout(this.#resting);
    const former = this.#address.filter;
    const address = readAddress(location.search);
    const carried = carry && isUnfiltered(address.filter) && !isUnfiltered(former);
    this.#address = carried ? { ...address, filter: former } : address;
    this.#camera = address.camera;
    this.#page = location.pathname;
    if (carried) noteQuery(changeAddress(location.search, { filter: former }));
  }

  setFilter(filter: Filter): void {
    this.#address = { ...this.#address, filter };
    noteQuery(changeAddress(location.search, { filter }));
  }

  setHops(hops: 1 | 2 | 3): void {
    this.#address = { ...this.#address, hops };
    noteQuery(changeAddress(location.search, { hops }));
  }

  /** The reader moved the camera; written once it rests. */
  setCamera(camera: Camera): void {
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => {
      if (location.pathname === this.#page) noteQuery(changeAddress(location.search, { camera }));
    }, REST);
  }
}
