/**
 * The gold annotation, and which of a graph's concepts stand for its concepts. Names are paired one to one, best evidence
 * first, so that two gold concepts melted into one node count as one found and one missed.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface GoldConcept {
  readonly name: string;
  /** `a|b` where readers differ. */
  readonly kinds: readonly string[];
  readonly importance: number;
  readonly main: ReadonlySet<string>;
  readonly other: ReadonlySet<string>;
}

export interface GoldRelation {
  readonly subject: string;
  readonly relation: string;
  readonly object: string;
  readonly where: string;
  /** 2: a reader would miss it; 1: minor. */
  readonly strength: number;
}

export interface GoldSection {
  readonly source: RegExp;
  readonly from: number;
  readonly to: number;
}

export interface Gold {
  readonly concepts: readonly GoldConcept[];
  readonly relations: readonly GoldRelation[];
  readonly sections: readonly GoldSection[];
}

export interface NamedConcept {
  readonly id: string;
  readonly label: string;
  readonly kind: string;
  readonly aliases: readonly string[];
}

/** Reads NAME.entities.tsv, NAME.relations.tsv and NAME.sections.tsv of a folder. */
export function readGold(folder: string, name = 'seeds'): Gold {
  const rows = (part: string): string[][] =>
    readFileSync(join(folder, `${name}.${part}.tsv`), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '' && !line.startsWith('#'))
      .map((line) => line.split('\t'));
  return {
    concepts: rows('entities').map(([label = '', kind = '', aliases = '', , importance = '2']) => ({
      name: label,
      kinds: kind.split('|'),
      importance: Number(importance),
      main: new Set(surfaces(label)),
      other: new Set(aliases.split('|').filter(Boolean).flatMap(surfaces)),
    })),
    relations: rows('relations').map(
      ([subject = '', relation = '', object = '', where = '', strength = '1']) => ({
        subject,
        relation,
        object,
        where,
        strength: Number(strength),
      }),
    ),
    sections: rows('sections').map(([source = '', from = '0', to = '0']) => ({
      source: new RegExp(source),
      from: Number(from),
      to: Number(to),
    })),
  };
}

/** Gold name → id of the concept that stands for it. */
export function pairConcepts(gold: Gold, concepts: readonly NamedConcept[]): Map<string, string> {
  const bySurface = new Map<string, Set<number>>();
  const names = concepts.map(({ label, aliases }) => ({
    main: new Set(surfaces(label)),
    other: new Set(aliases.flatMap(surfaces)),
  }));
  names.forEach(({ main, other }, i) => {
    for (const surface of [...main, ...other]) {
      const known = bySurface.get(surface) ?? new Set();
      known.add(i);
      bySurface.set(surface, known);
    }
  });
  const candidates: { gold: GoldConcept; at: number; score: number }[] = [];
  for (const one of gold.concepts) {
    const seen = new Map<number, number>();
    for (const surface of [...one.main, ...one.other]) {
      for (const at of bySurface.get(surface) ?? []) {
        const kind = one.kinds.includes(concepts[at]?.kind ?? '') ? 0.5 : 0;
        const score = (one.main.has(surface) ? 2 : 1) + (names[at]?.main.has(surface) ? 2 : 1) + kind;
        seen.set(at, Math.max(seen.get(at) ?? 0, score));
      }
    }
    for (const [at, score] of seen) candidates.push({ gold: one, at, score });
  }
  candidates.sort((a, b) => b.score - a.score);
  const paired = new Map<string, string>();
  const taken = new Set<number>();
  for (const { gold: one, at } of candidates) {
    if (paired.has(one.name) || taken.has(at)) continue;
    paired.set(one.name, concepts[at]?.id ?? '');
    taken.add(at);
  }
  return paired;
}

/** True where the gold covers the line. */
export function isCovered(gold: Gold, source: string, line: number): boolean {
  return gold.sections.some((s) => s.source.test(source) && line >= s.from && line <= s.to);
}

/** One spelling for all the ways to write a name. */
export function normalise(name: string): string {
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
    .replace(/isation\b/g, 'ization')
    .replace(/isations\b/g, 'izations')
    .replace(/(?<=\p{L}{3})ies$/u, 'y')
    .replace(/(?<=\p{L}{2}[^sui])s$/u, '');
}

function surfaces(name: string): string[] {
  const bracket = /^(.+)\(([^()]+)\)\s*$/.exec(name);
  return [name, ...(bracket ? [bracket[1] ?? '', bracket[2] ?? ''] : [])].map(normalise).filter(Boolean);
}
