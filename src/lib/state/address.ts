/**
 * The part of an address after the `?`: filters, camera and the parameters of the lenses, each way. Whatever stands in
 * an address is read without complaint (what makes no sense is left out), and what is written is always the shortest
 * form in one fixed order, so that the same view has the same address.
 */
import type { Filter } from '#lib/lens/lens.ts';

export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly k: number;
}

export interface Address {
  readonly filter: Filter;
  readonly camera: Camera | null;
  readonly hops: 1 | 2 | 3;
  /** Concepts compared, at most four. */
  readonly with: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
  readonly q: string;
}

/** How many concepts one comparison holds. */
export const MOST_COMPARED = 4;

export const NO_FILTER: Filter = {
  kinds: new Set(),
  relations: new Set(),
  regions: new Set(),
  sources: new Set(),
  possible: false,
};

export const NO_ADDRESS: Address = {
  filter: NO_FILTER,
  camera: null,
  hops: 1,
  with: [],
  from: null,
  to: null,
  q: '',
};

/** What the filter hides, by the prefix that it has in the address. */
const HIDDEN = [
  ['kind', 'kinds'],
  ['relation', 'relations'],
  ['region', 'regions'],
  ['source', 'sources'],
] as const;

/** Names of the parameters that this codec owns, in the order in which they are written. */
const OWN = ['with', 'from', 'to', 'q', 'hops', 'hide', 'possible', 'at'] as const;

/** Reads a query (with or without `?`). Never throws. */
export function readAddress(query: string): Address {
  const params = new URLSearchParams(query);
  return {
    filter: readFilter(params),
    camera: readCamera(params.get('at')),
    hops: readHops(params.get('hops')),
    with: readList(params.get('with')).slice(0, MOST_COMPARED),
    from: params.get('from') || null,
    to: params.get('to') || null,
    q: params.get('q') ?? '',
  };
}

/** The query of an address, without `?`, empty for the defaults; parameters of others in `rest` are kept behind it. */
export function writeAddress(address: Partial<Address>, rest: string = ''): string {
  const { filter, camera, hops, from, to, q, with: compared } = { ...NO_ADDRESS, ...address };
  const params = new URLSearchParams();
  if (compared.length > 0) params.set('with', writeList(compared));
  if (from !== null && from !== '') params.set('from', from);
  if (to !== null && to !== '') params.set('to', to);
  if (q !== '') params.set('q', q);
  if (hops !== 1) params.set('hops', String(hops));
  const hidden = HIDDEN.flatMap(([prefix, field]) =>
    [...filter[field]].sort().map((id) => `${prefix}.${escapeItem(id)}`),
  );
  if (hidden.length > 0) params.set('hide', hidden.join(','));
  if (filter.possible) params.set('possible', 'yes');
  if (camera) params.set('at', writeCamera(camera));
  const own: ReadonlySet<string> = new Set(OWN);
  for (const [name, value] of new URLSearchParams(rest)) if (!own.has(name)) params.append(name, value);
  return params.toString().replaceAll('%2C', ',');
}

/** The query with some of its parameters changed, everything else as it was. */
export function changeAddress(query: string, change: Partial<Address>): string {
  return writeAddress({ ...readAddress(query), ...change }, query);
}

/** The query with one parameter of a lens' own set, or taken away where the value is empty. */
export function changeParameter(query: string, name: string, value: string): string {
  const params = new URLSearchParams(query);
  if (value === '') params.delete(name);
  else params.set(name, value);
  return params.toString().replaceAll('%2C', ',');
}

/** True where nothing is hidden and nothing possible is asked for. */
export function isUnfiltered(filter: Filter): boolean {
  return !filter.possible && HIDDEN.every(([, field]) => filter[field].size === 0);
}

/** As the address keeps it: so exact that words, which stand at whole px, are hardly ever rounded otherwise. */
export function roundCamera({ x, y, k }: Camera): Camera {
  return { x: round(x, 1000), y: round(y, 1000), k: Math.max(Number(k.toPrecision(7)), 0.001) };
}

function readFilter(params: URLSearchParams): Filter {
  const sets = {
    kinds: new Set<string>(),
    relations: new Set<string>(),
    regions: new Set<string>(),
    sources: new Set<string>(),
  };
  for (const item of (params.get('hide') ?? '').split(',')) {
    const dot = item.indexOf('.');
    const field = HIDDEN.find(([prefix]) => prefix === item.slice(0, dot))?.[1];
    const id = unescapeItem(item.slice(dot + 1));
    if (dot > 0 && field && id !== '') sets[field].add(id);
  }
  return { ...sets, possible: params.get('possible') === 'yes' };
}

function readCamera(text: string | null): Camera | null {
  const parts = (text ?? '').split(',');
  if (parts.length !== 3 || parts.some((part) => !/^-?\d{1,9}(\.\d{1,12})?$/.test(part))) return null;
  const [x = 0, y = 0, k = 0] = parts.map(Number);
  return k > 0 ? roundCamera({ x, y, k }) : null;
}

function writeCamera(camera: Camera): string {
  const { x, y, k } = roundCamera(camera);
  return [x, y, k].join(',');
}

function readHops(text: string | null): 1 | 2 | 3 {
  return text === '2' ? 2 : text === '3' ? 3 : 1;
}

function readList(text: string | null): string[] {
  const items = (text ?? '').split(',').map(unescapeItem);
  return [...new Set(items.filter((item) => item !== ''))];
}

function writeList(items: readonly string[]): string {
  return [...new Set(items)].slice(0, MOST_COMPARED).map(escapeItem).join(',');
}

/** Items are parted by commas, so these, and the sign that escapes them, are escaped inside. */
function escapeItem(item: string): string {
  return item.replaceAll('%', '%25').replaceAll(',', '%2C');
}

function unescapeItem(item: string): string {
  return item.replaceAll('%2C', ',').replaceAll('%25', '%');
}

/** `+ 0` makes a negative zero a plain one. */
function round(value: number, parts: number): number {
  return Math.round(value * parts) / parts + 0;
}
