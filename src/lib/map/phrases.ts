/**
 * The words on the lines: which phrases there are, how wide they are, and from which zoom a line is longer than its
 * words. A phrase that does not fit is not shown; it is never cut.
 */
import type { Places } from './dots.ts';
import { LEVELS, levelOfZoom, zoomOfLevel } from './levels.ts';
import type { NameItem } from './labels.ts';
import type { MapModel } from './map-model.ts';
import { LINE_HEIGHT, namedRadius, textWidth } from './measures.ts';
import type { Lines, Phrase } from './scene.ts';

export const PHRASE_SIZE = 12;
/** Air round a phrase, px. */
export const PHRASE_AIR = 1.5;
/** Line that must be seen on either side of the words, px. */
const TAIL = 10;

export interface PhraseItem {
  readonly phrase: Phrase;
  readonly item: NameItem;
}

export function phraseItems(
  model: MapModel,
  lines: Lines,
  places: Places,
  importance: (thing: number) => number,
): PhraseItem[] {
  const found: PhraseItem[] = [];
  for (let line = 0; line < lines.count; line++) {
    const lead = lines.lead[line] ?? -1;
    if (lead < 0) continue;
    const text = model.data.relations.phrase[lead] ?? '';
    if (text === '') continue;
    const a = lines.a[line] ?? 0;
    const b = lines.b[line] ?? 0;
    const dx = (places.x[b] ?? 0) - (places.x[a] ?? 0);
    const dy = (places.y[b] ?? 0) - (places.y[a] ?? 0);
    const width = textWidth(text, PHRASE_SIZE);
    const from = fitsFrom(dx, dy, width, importance(a), importance(b));
    if (from >= LEVELS) continue;
    found.push({
      phrase: { line, along: 0.5, text, width },
      item: {
        x: (places.x[a] ?? 0) + dx / 2,
        y: (places.y[a] ?? 0) + dy / 2,
        width,
        height: PHRASE_SIZE * LINE_HEIGHT,
        importance: 0,
        mark: false,
        air: PHRASE_AIR,
        from,
      },
    });
  }
  // Lines between important concepts get their words first.
  const worth = ({ phrase }: PhraseItem): number =>
    importance(lines.a[phrase.line] ?? 0) + importance(lines.b[phrase.line] ?? 0);
  return found.sort((p, q) => worth(q) - worth(p) || p.phrase.line - q.phrase.line);
}

/**
 * The first step of zoom at which the line between the marks is longer than what the words cover of it: all their width
 * where it lies flat, their height where it stands upright.
 */
export function fitsFrom(dx: number, dy: number, width: number, a: number, b: number): number {
  const length = Math.hypot(dx, dy);
  if (length === 0) return LEVELS;
  const covered = Math.min(
    (width * length) / Math.max(1, Math.abs(dx)),
    (PHRASE_SIZE * LINE_HEIGHT * length) / Math.max(1, Math.abs(dy)),
  );
  // Further away than that the line is shorter than the words, were there no marks.
  const least = levelOfZoom((covered + TAIL * 2) / length);
  for (let level = least; level < LEVELS; level++) {
    const k = zoomOfLevel(level);
    const free = length * k - namedRadius(a, k) - namedRadius(b, k);
    if (free >= covered + TAIL * 2) return level;
  }
  return LEVELS;
}
