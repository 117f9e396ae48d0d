/**
 * A short name under the heading of its owner: "Buckets" in the section "Acme Store" is "Acme Store bucket", where the
 * notes have that name too. In: the table. Out: the mentions that belong to another set than their name's.
 */
import type { Block } from '../blocks/block.ts';
import type { Mention } from '../mentions/mention.ts';
import { PERSONS } from '../lexicon/cues/clause-words.ts';
import { GENERAL_NOUNS } from '../lexicon/names/label-frames.ts';
import { isLabelled } from './joins/prefixes.ts';
import type { NameTable } from './name-table.ts';
import type { Notes } from './read-notes.ts';

/** Share of capitals from which a word is proper. */
const PROPER = 0.5;
/** Share of the places of a short name that must speak of its owner before it is taken for the owner's throughout. */
const AT_HOME = 0.5;

/** Ids of the sets that the headings and items above a block name, nearest first. */
export type Chain = readonly string[];

export function resolveInSections(
  table: NameTable,
  notes: Notes,
  isStrong: (leader: string) => boolean,
): ReadonlyMap<Mention, string> {
  const chainOf = chains(table, notes);
  const namesOf = new Map<string, string[]>();
  for (const id of table.names.keys()) {
    const leader = table.leaderOf(id);
    const list = namesOf.get(leader);
    if (list) list.push(id);
    else namesOf.set(leader, [id]);
  }
  // What only a verb makes a name of ("stores sauce" → "sauce storage") is no name that could be cut short, nor are two
  // names side by side ("Rye/Wheat").
  const isNamed = (leader: string): boolean =>
    (namesOf.get(leader) ?? []).some((id) =>
      table.names.get(id)?.mentions.some(({ role, surface }) => role !== 'task' && !/[/&+]/.test(surface)),
    );
  const moved = new Map<Mention, string>();
  /** By its block, the full names that a short one in it means. */
  const movedIn = new Map<number, Set<string>>();
  // Hardly ever asked for.
  let namesIn: ReturnType<typeof namesByRun> | null = null;
  const openings = openingsOfLists(table, notes);
  for (const name of [...table.names.values()]) {
    const leader = table.leaderOf(name.id);
    // A short name that has an entry of its own means what it says, wherever it stands.
    if (table.hasEntry(leader)) continue;
    const targets = new Set<string | null>();
    for (const mention of name.mentions) {
      if (!isLabelled(mention)) continue;
      let target: string | null = null;
      const opening = openings.get(mention.run);
      const shared = opening && opening.before < mention.start ? opening.ids : [];
      for (const owner of [SHARED, ...chainOf(mention.block)]) {
        if (owner === leader) break;
        const full = (owner === SHARED ? shared : (namesOf.get(owner) ?? []))
          .map((id) => table.leaderOf(id + name.id))
          .find((id) => table.names.has(id) && id !== leader && id !== owner && isStrong(id) && isNamed(id));
        if (full === undefined) continue;
        moved.set(mention, full);
        movedIn.set(mention.block, (movedIn.get(mention.block) ?? new Set()).add(full));
        target = full;
        break;
      }
      if (target !== null || mention.role === 'term' || mention.role === 'heading') targets.add(target);
    }
    if (targets.size === 0 || (targets.size === 1 && targets.has(null))) continue;
    // Labelled nowhere but under one owner: the short name means the owner's everywhere, if it is no everyday word, and
    // no common noun that running text has again and again ("developers" of "Acme Developer").
    const [only, ...more] = targets;
    const isGeneral = name.words.length === 1 && GENERAL_NOUNS.has(name.words[0] ?? '');
    const inLower = name.mentions.filter((m) => !isLabelled(m) && !/\p{Lu}/u.test(m.surface)).length;
    const isTitle = name.mentions.some(({ role }) => role === 'heading' || role === 'term');
    const isEveryday = name.words.length === 1 && !isTitle && inLower * 4 > name.mentions.length * 3;
    if (only && more.length === 0 && !isGeneral && !isEveryday) table.join(only, name.id);
    // Two that nothing tells apart are one: the short name speaks of the owner at most places.
    const fulls = [...targets].filter((target) => target !== null);
    const [full] = fulls;
    if (full === undefined || fulls.length > 1 || table.isJoined(full, name.id)) continue;
    const places = oncePerPlace(name.mentions);
    const home = places.filter((mention) => isAtHome(mention, full, name.id)).length;
    // People are nobody's product, wherever they are spoken of.
    if (home < AT_HOME * places.length || (isEveryday && PERSONS.has(name.words[0] ?? ''))) continue;
    table.join(full, name.id);
    table.prefer(full);
  }
  return moved;

  /** Under the full name or its owner, under a heading that means it, or in one line with its owner. */
  function isAtHome({ run, block }: Mention, full: string, rest: string): boolean {
    const leader = table.leaderOf(full);
    const isOwner = (id: string): boolean =>
      table.names.has(id + rest) && table.leaderOf(id + rest) === leader;
    return (
      chainOf(block).some((id) => id === leader || namesOf.get(id)?.some(isOwner) === true) ||
      above(notes.blockOf.get(block), notes).some((id) => movedIn.get(id)?.has(full) === true) ||
      ((namesIn ??= namesByRun(table)).get(run) ?? []).some(isOwner)
    );
  }
}

function oncePerPlace(mentions: readonly Mention[]): Mention[] {
  return [...new Map(mentions.map((mention) => [`${mention.run}:${mention.start}`, mention])).values()];
}

/** Stands for the opening that the members of a list share, in place of an owner. */
const SHARED = '';

/** By its run, how the first member of a coordinated label begins: "Rye" of "Rye rolls, buns, and loaves". */
function openingsOfLists(
  table: NameTable,
  notes: Notes,
): ReadonlyMap<number, { before: number; ids: string[] }> {
  const openings = new Map<number, { before: number; ids: string[] }>();
  for (const { mentions, words } of table.names.values()) {
    const parts = mentions.filter(({ evidence }) => evidence.rule.endsWith('-part'));
    if (parts.length === 0) continue;
    const proper = words.findIndex((word) => notes.words.proper(word) < PROPER);
    const ids = words.slice(0, Math.max(0, proper)).map((_, n) => words.slice(0, n + 1).join(''));
    if (ids.length === 0) continue;
    for (const { run, start } of parts) {
      if (start < (openings.get(run)?.before ?? Infinity)) openings.set(run, { before: start, ids });
    }
  }
  return openings;
}

/** By its run, the names that stand in it. */
function namesByRun(table: NameTable): ReadonlyMap<number, readonly string[]> {
  const byRun = new Map<number, string[]>();
  for (const name of table.names.values()) {
    for (const run of new Set(name.mentions.map((mention) => mention.run))) {
      const ids = byRun.get(run);
      if (ids) ids.push(name.id);
      else byRun.set(run, [name.id]);
    }
  }
  return byRun;
}

/** What the headings, and the items that a block is nested in, name by their label. */
export function chains(table: NameTable, notes: Notes): (block: number) => Chain {
  const labels = new Map<number, string[]>();
  for (const name of table.names.values()) {
    for (const { block, role, evidence } of name.mentions) {
      if (role !== 'heading' && role !== 'term' && role !== 'item') continue;
      if (/-(?:list|object|aside|framed|head)$/.test(evidence.rule)) continue;
      const list = labels.get(block);
      if (list) list.push(table.leaderOf(name.id));
      else labels.set(block, [table.leaderOf(name.id)]);
    }
  }
  const cache = new Map<number, Chain>();
  return (id) => {
    const known = cache.get(id);
    if (known) return known;
    const made = above(notes.blockOf.get(id), notes).flatMap((block) => labels.get(block) ?? []);
    cache.set(id, made);
    return made;
  };
}

/** Ids of the blocks that a block stands under, nearest first. */
function above(block: Block | undefined, notes: Notes): number[] {
  const ids: number[] = [];
  let at = block;
  for (let depth = 0; at?.kind === 'item' && depth < 8; depth++) {
    const parent: number | null = at.parent ?? at.leadIn;
    if (parent === null) break;
    ids.push(parent);
    at = notes.blockOf.get(parent);
  }
  return [...ids, ...[...(block?.headings ?? [])].reverse()];
}
