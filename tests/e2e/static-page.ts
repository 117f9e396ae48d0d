/** A page as the server sends it, before any script has run. */
import { JSDOM } from 'jsdom';

export interface StaticPage {
  readonly status: number;
  readonly document: Document;
  /** Addresses of all links, without those that leave the site; each once. */
  readonly links: readonly URL[];
}

/** What a link leads to: whether it is there, and which marks the page has. */
export interface Target {
  readonly status: number;
  /** True where the page has an element with this id. */
  has(id: string): boolean;
}

const targets = new Map<string, Promise<Target>>();

/** Fetches what a link leads to, without the cost of making a document of it; each address once a test file. */
export function fetchTarget(address: string): Promise<Target> {
  const known = targets.get(address);
  if (known) return known;
  const asked = get(address).then(async (response): Promise<Target> => {
    const text = await response.text();
    return { status: response.status, has: (id) => text.includes(` id="${id}"`) };
  });
  targets.set(address, asked);
  return asked;
}

const pages = new Map<string, Promise<StaticPage>>();

/** Fetches a page; each address once a test file. */
export function fetchPage(address: string): Promise<StaticPage> {
  const known = pages.get(address);
  if (known) return known;
  const asked = fetchAnew(address);
  pages.set(address, asked);
  return asked;
}

/** Each on a connection of its own: one kept open may be closed by the server just as it is used again. */
function get(address: string): Promise<Response> {
  return fetch(address, { headers: { connection: 'close' } });
}

async function fetchAnew(address: string): Promise<StaticPage> {
  const response = await get(address);
  const { document } = new JSDOM(await response.text(), { url: address }).window;
  const hrefs = new Set(
    [...document.querySelectorAll('a[href]')].map((link) => (link as HTMLAnchorElement).href),
  );
  const links = [...hrefs]
    .map((href) => new URL(href))
    .filter((url) => url.origin === new URL(address).origin);
  return { status: response.status, document, links };
}
