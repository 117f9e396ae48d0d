/** The readers' concepts, and which concept of ours is which of theirs: one to one, by label and aliases. */
import { readFileSync } from 'node:fs';

export interface GoldConcept {
  readonly name: string;
  /** Readers may differ: any of these. */
  readonly kinds: readonly string[];
  /** 3 key, 2 something is said, 1 in passing. */
  readonly importance: number;
  readonly main: ReadonlySet<string>;
  readonly other: ReadonlySet<string>;
}

interface Labelled {
  readonly label: string;
  readonly aliases: readonly string[];
}

const rowsOf = (file: string): string[][] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));

export function readGold(file: string): GoldConcept[] {
  return rowsOf(file).map(([name = '', kinds = '', aliases = '', , importance = '2']) => ({
    name,
    kinds: kinds.split('|'),
    importance: Number(importance),
    main: new Set(surfacesOf(name)),
    other: new Set(aliases.split('|').filter(Boolean).flatMap(surfacesOf)),
  }));
}

/** Whether a place lies in the lines that the gold covers. */
export function readSections(file: string): (place: { source: string; line: number }) => boolean {
  const sections = rowsOf(file).map(([source = '', from, to]) => ({
    source: new RegExp(source),
    from: Number(from),
    to: Number(to),
  }));
  return ({ source, line }) => sections.some((s) => s.source.test(source) && line >= s.from && line <= s.to);
}

/** Best pairs first, each concept and each gold name once: two names melted into one concept are one found, one missed. */
export function pairWithGold<T extends Labelled>(
  concepts: readonly T[],
  gold: readonly GoldConcept[],
): Map<T, GoldConcept> {
  const bySurface = new Map<string, { concept: T; isLabel: boolean }[]>();
  for (const concept of concepts) {
    const add = (surface: string, isLabel: boolean): void => {
      bySurface.set(surface, [...(bySurface.get(surface) ?? []), { concept, isLabel }]);
    };
    for (const surface of surfacesOf(concept.label)) add(surface, true);
    for (const alias of concept.aliases) for (const surface of surfacesOf(alias)) add(surface, false);
  }
  const candidates: { concept: T; name: GoldConcept; score: number }[] = [];
  for (const name of gold) {
    const best = new Map<T, number>();
    for (const surface of [...name.main, ...name.other]) {
      for (const { concept, isLabel } of bySurface.get(surface) ?? []) {
        const score = (name.main.has(surface) ? 2 : 1) + (isLabel ? 2 : 1);
        best.set(concept, Math.max(best.get(concept) ?? 0, score));
      }
    }
    for (const [concept, score] of best) candidates.push({ concept, name, score });
  }
  candidates.sort((a, b) => b.score - a.score);
  const pairs = new Map<T, GoldConcept>();
  const taken = new Set<GoldConcept>();
  for (const { concept, name } of candidates) {
    if (pairs.has(concept) || taken.has(name)) continue;
    pairs.set(concept, name);
    taken.add(name);
  }
  return pairs;
}

/** A name as the gold compares it: itself, and what stands before and in its brackets. */
function surfacesOf(name: string): string[] {
  const bracket = /^(.+)\(([^()]+)\)\s*$/.exec(name);
  return [name, ...(bracket ? [bracket[1] ?? '', bracket[2] ?? ''] : [])].map(plain).filter(Boolean);
}

function plain(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’'`]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim()
    .replace(/^(the|a|an) /, '')
    .replace(/^(amazon|aws) /, '')
    .replace(/isation(s?)\b/g, 'ization$1')
    .replace(/(?<=\p{L}{3})ies$/u, 'y')
    .replace(/(?<=\p{L}{2}[^sui])s$/u, '');
}
