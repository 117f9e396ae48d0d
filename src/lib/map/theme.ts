/**
 * Colours and type of the map, read from the page's own custom properties, so that light, dark and forced colours are
 * said once, in the style sheet. Without a style sheet (an export, a test) the vocabulary's colours stand in.
 */
import { FAMILIES, FAMILY_IDS } from '#lib/graph/vocabulary.ts';
import type { FamilyId } from '#lib/graph/types.ts';

export interface Theme {
  readonly dark: boolean;
  /** True where the reader's own colours rule; then marks are outlines and nothing is tinted. */
  readonly forced: boolean;
  readonly ground: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly rule: string;
  readonly accent: string;
  /** Ground of a region, and its edge. */
  readonly land: string;
  readonly shore: string;
  /** Far lines. */
  readonly line: string;
  readonly family: Readonly<Record<FamilyId, string>>;
  readonly font: string;
}

export function plainTheme(dark: boolean, font = 'system-ui, sans-serif'): Theme {
  const family = Object.fromEntries(FAMILY_IDS.map((id) => [id, FAMILIES[id][dark ? 'dark' : 'light']]));
  return {
    dark,
    forced: false,
    ground: dark ? '#12151b' : '#faf8f3',
    ink: dark ? '#e8e6e1' : '#1d1f24',
    inkSoft: dark ? '#a9abb0' : '#565961',
    rule: dark ? '#343943' : '#d9d4c8',
    accent: dark ? '#8fc7ff' : '#0b5cad',
    land: dark ? '#1a1f27' : '#f2eee4',
    shore: dark ? '#272e39' : '#e6e0d1',
    line: dark ? '#4a515d' : '#bdb6a6',
    family: family as Record<FamilyId, string>,
    font,
  };
}

/** Reads the theme from an element of the page; what the style sheet does not say comes from the plain theme. */
export function readTheme(element: HTMLElement): Theme {
  const style = getComputedStyle(element);
  const said = (name: string): string => style.getPropertyValue(name).trim();
  const forced = matchMedia('(forced-colors: active)').matches;
  const dark = isDark(said('--ground'), element);
  const plain = plainTheme(dark, style.fontFamily || 'system-ui, sans-serif');
  if (forced) return forcedTheme(element, plain);
  const family = Object.fromEntries(
    FAMILY_IDS.map((id) => [id, said(`--family-${id}`) || plain.family[id]]),
  ) as Record<FamilyId, string>;
  return {
    ...plain,
    ground: said('--ground') || plain.ground,
    ink: said('--ink') || plain.ink,
    inkSoft: said('--ink-soft') || plain.inkSoft,
    rule: said('--rule') || plain.rule,
    accent: said('--accent') || plain.accent,
    land: said('--land') || plain.land,
    shore: said('--shore') || plain.shore,
    line: said('--line') || plain.line,
    family,
  };
}

/** Calls back when anything changes that the theme hangs on; returns the way to stop. */
export function watchTheme(changed: () => void): () => void {
  const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)'].map(
    (query) => matchMedia(query),
  );
  for (const query of queries) query.addEventListener('change', changed);
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'class'] });
  // Letters look different once their typeface is here.
  void document.fonts.ready.then(changed);
  document.fonts.addEventListener('loadingdone', changed);
  return () => {
    document.fonts.removeEventListener('loadingdone', changed);
    observer.disconnect();
    for (const query of queries) query.removeEventListener('change', changed);
  };
}

function isDark(ground: string, element: HTMLElement): boolean {
  const light = lightness(ground || getComputedStyle(element).backgroundColor);
  return light === null ? matchMedia('(prefers-color-scheme: dark)').matches : light < 0.5;
}

/** Rough lightness 0..1 of `#rrggbb` or `rgb(r, g, b)`; null for anything else. */
function lightness(colour: string): number | null {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  const parts = hex
    ? hex.slice(1).map((part) => parseInt(part, 16))
    : (/^rgb\((\d+), (\d+), (\d+)\)$/.exec(colour)?.slice(1).map(Number) ?? []);
  if (parts.length < 3) return null;
  return ((parts[0] ?? 0) * 0.299 + (parts[1] ?? 0) * 0.587 + (parts[2] ?? 0) * 0.114) / 255;
}

function forcedTheme(element: HTMLElement, plain: Theme): Theme {
  // System colours by way of a computed style: canvases take no system words in every browser.
  const probe = element.ownerDocument.createElement('span');
  element.append(probe);
  const system = (word: string): string => {
    probe.style.color = word;
    return getComputedStyle(probe).color;
  };
  const ground = system('Canvas');
  const ink = system('CanvasText');
  const accent = system('Highlight');
  // No system colour is meant for what stands back; their ink is, thinned.
  const line = ink.replace(/^rgb\((.*)\)$/, 'rgba($1, 0.45)');
  probe.remove();
  const family = Object.fromEntries(FAMILY_IDS.map((id) => [id, ink])) as Record<FamilyId, string>;
  return {
    ...plain,
    forced: true,
    ground,
    ink,
    inkSoft: ink,
    rule: ink,
    accent,
    land: ground,
    shore: line,
    line,
    family,
  };
}
