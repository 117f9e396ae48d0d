/** A page as the server sends it, before any script has run. */
import { JSDOM } from 'jsdom';

export interface StaticPage {
  readonly status: number;
  readonly document: Document;
  /** Addresses of all links, without those that leave the site; each once. */
  readonly links: readonly URL[];
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

async function fetchAnew(address: string): Promise<StaticPage> {
  // Each on a connection of its own: one kept open may be closed by the server just as it is used again.
  const response = await fetch(address, { headers: { connection: 'close' } });
  const { document } = new JSDOM(await response.text(), { url: address }).window;
  const hrefs = new Set(
    [...document.querySelectorAll('a[href]')].map((link) => (link as HTMLAnchorElement).href),
  );
  const links = [...hrefs]
    .map((href) => new URL(href))
    .filter((url) => url.origin === new URL(address).origin);
  return { status: response.status, document, links };
}
