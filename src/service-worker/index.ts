/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
/**
 * Offline after one visit. Code comes from the cache (its names change with its content); pages and data come from the
 * network, so that they are never older than the atlas, and from the cache where there is none. One cache a version. A
 * page that was never visited is opened by the home page, from the data of the whole atlas.
 */
import { base, HOME, REST, SHELL, version } from './manifest.ts';

const worker = self as unknown as ServiceWorkerGlobalScope;
const CACHE = `concept-atlas-${version}`;
const FROM_CACHE = new Set(SHELL);

worker.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(CACHE)
      .then((cache) => cache.addAll([...SHELL, ...REST]))
      .then(() => worker.skipWaiting()),
  );
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        Promise.all(
          names
            .filter((name) => name.startsWith('concept-atlas-') && name !== CACHE)
            .map((name) => caches.delete(name)),
        ),
      )
      .then(() => worker.clients.claim()),
  );
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin || !url.pathname.startsWith(`${base}/`))
    return;
  event.respondWith(FROM_CACHE.has(url.pathname) ? fromCache(request) : fromNetwork(request, url));
});

async function fromCache(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  return (await cache.match(request, { ignoreVary: true })) ?? fetch(request);
}

/** Queries are read in the browser, so all of them share one file. */
async function fromNetwork(request: Request, url: URL): Promise<Response> {
  const cache = await caches.open(CACHE);
  const key = url.origin + url.pathname;
  try {
    const response = await fetch(request);
    if (response.ok && response.type === 'basic' && !response.redirected)
      await cache.put(key, response.clone());
    return response;
  } catch (error) {
    const known = await cache.match(key, { ignoreVary: true });
    if (known) return known;
    if (request.mode === 'navigate') return openFromHome(url);
    throw error;
  }
}

/** The browser keeps the part of the address behind `#` through the redirection. */
function openFromHome(url: URL): Response {
  const asked = url.pathname.slice(base.length) + url.search;
  return Response.redirect(`${HOME}?go=${encodeURIComponent(asked)}`, 302);
}
