/**
 * A short name under the heading of its owner: "Buckets" in the section "Acme Store" is "Acme Store bucket", where the
 * notes have that name too. In: the table. Out: the mentions that belong to another set than their name's.
 */
import type { Block } from '../blocks/block.ts';
import type { Mention } from '../mentions/mention.ts';
import { GENERAL_NOUNS } from '../lexicon/names/label-frames.ts';
import { isLabelled } from './joins/prefixes.ts';
import type { NameTable } from './name-table.ts';
import type { Notes } from './read-notes.ts';

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
  for (const name of [...table.names.values()]) {
    const leader = table.leaderOf(name.id);
    // A short name that has an entry of its own means what it says, wherever it stands.
    if (table.hasEntry(leader)) continue;
    const targets = new Set<string | null>();
    for (const mention of name.mentions) {
      if (!isLabelled(mention)) continue;
      let target: string | null = null;
      for (const owner of chainOf(mention.block)) {
        if (owner === leader) break;
        const full = (namesOf.get(owner) ?? [])
          .map((id) => table.leaderOf(id + name.id))
          .find((id) => table.names.has(id) && id !== leader && id !== owner && isStrong(id) && isNamed(id));
        if (full === undefined) continue;
        moved.set(mention, full);
        target = full;
        break;
      }
      if (target !== null || mention.role === 'term' || mention.role === 'heading') targets.add(target);
    }
    // Labelled nowhere but under one owner: the short name means the owner's everywhere, if it is no everyday word, and
    // no common noun that running text has again and again ("developers" of "Acme Developer").
    const [only, ...more] = targets;
    const isGeneral = name.words.length === 1 && GENERAL_NOUNS.has(name.words[0] ?? '');
    const inLower = name.mentions.filter((m) => !isLabelled(m) && !/\p{Lu}/u.test(m.surface)).length;
    const isTitle = name.mentions.some(({ role }) => role === 'heading' || role === 'term');
    const isEveryday = name.words.length === 1 && !isTitle && inLower * 4 > name.mentions.length * 3;
    if (only && more.length === 0 && !isGeneral && !isEveryday) table.join(only, name.id);
  }
  return moved;
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
