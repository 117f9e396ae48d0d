/**
 * Build only: what the home page brings with it so that the whole map is seen with the first paint: its first view as
 * data, and the script that paints it (src/first-picture.ts) before the text is read.
 */
import { readdirSync } from 'node:fs';
import { dev } from '$app/environment';
import { makeMapData } from '#lib/graph/map-data.ts';
import { packFirstView } from '#lib/map/pack-first-view.ts';
import { getAtlas } from './atlas.ts';

/** Where the script lies once it is built, and seen from the home page; see vite.config.ts. */
const BUILT = '.svelte-kit/output/client/';
const ASSETS = '_app/immutable/assets/';
/** Whose children Svelte leaves alone, as it has given it none. */
const PLACE = /<div class="first-picture[^<>]*>/;
const LINK = /<link\s[^<>]*>/g;
const isForLater = (link: string): boolean => /rel="modulepreload"|as="fetch"/.test(link);

interface FirstPicture {
  readonly address: string;
  readonly data: string;
}

let known: FirstPicture | null | undefined;

/** The home page with its first picture; as it was where the atlas has none. */
export function withFirstPicture(html: string): string {
  known ??= makeFirstPicture();
  if (!known || !PLACE.test(html)) return html;
  const { address, data } = known;
  const view = `<script type="application/json" id="first-view">${data}</script>`;
  const script = `<script${dev ? ' type="module"' : ''} src="${address}"></script>`;
  const ahead = `<link href="${address}" rel="preload" as="script" media="(scripting: enabled)" />`;
  // What the map and the pages need is asked for when the picture is painted, since its processor is theirs, too.
  const later = (html.match(LINK) ?? []).filter(isForLater);
  const rest = `<template id="after-first-picture">${later.join('')}</template>`;
  return html
    .replaceAll(LINK, (link) => (isForLater(link) ? '' : link))
    .replace('<link rel="icon"', (icon) => (dev ? icon : `${ahead}\n    ${icon}`))
    .replace(PLACE, (place) => place + rest + view + script);
}

function makeFirstPicture(): FirstPicture | null {
  const view = packFirstView(makeMapData(getAtlas()));
  if (!view) return null;
  // Nothing that ends the element: a name may hold any words.
  return { address: `./${scriptFile()}`, data: JSON.stringify(view).replaceAll('<', '\\u003c') };
}

function scriptFile(): string {
  if (dev) return 'src/first-picture.ts';
  const file = readdirSync(BUILT + ASSETS).find((name) => /^first-picture\..*\.js$/.test(name));
  if (!file) throw new Error(`the script of the first picture is not in ${BUILT}${ASSETS}`);
  return ASSETS + file;
}
