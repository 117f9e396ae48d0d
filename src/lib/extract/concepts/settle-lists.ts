/**
 * "A and B" as a label: one name ("profit and loss") or two ("wheat and rye")? The notes decide: where the parts have a
 * standing of their own, or where the label lists three or more, they are names and the whole is none.
 * In: the table of names. Out: the mentions that fall.
 */
import type { Mention } from '../mentions/mention.ts';
import { squashKey } from '../mentions/name-key.ts';
import { isMarkedName } from '../mentions/name-shape.ts';
import type { NameTable } from './name-table.ts';
import { standingOf } from './standing.ts';

/** Standing from which a part is a name by itself. */
const STRONG = 0.5;

export function settleLists(table: NameTable): ReadonlySet<Mention> {
  if (![...table.names.values()].some(({ mentions }) => mentions.some(isOfSeveral))) return new Set();
  const lists: { mention: Mention; leader: string }[] = [];
  const partsByRun = new Map<number, { mention: Mention; leader: string }[]>();
  const own = new Map<string, Mention[]>();
  for (const name of table.names.values()) {
    const leader = table.leaderOf(name.id);
    for (const mention of name.mentions) {
      const { rule } = mention.evidence;
      if (rule.endsWith('-list')) lists.push({ mention, leader });
      else if (rule.endsWith('-part')) push(partsByRun, mention.run, { mention, leader });
      // What phrases say of the parts inside their own label is no independent word.
      else push(own, leader, mention);
    }
  }
  const spans = new Map<string, Mention[]>();
  for (const { mention } of lists) push(spans, String(mention.run), mention);
  const isStrong = (leader: string, run: number): boolean =>
    standingOf((own.get(leader) ?? []).filter((mention) => mention.run !== run)) >= STRONG;

  const fallen = new Set<Mention>();
  // "Bread for toast": where "bread" stands by itself, the whole is no name.
  const named = headed(table);
  const titles = titlesOf(named.map(({ whole }) => whole));
  for (const { whole, head } of named) {
    const [wholeLeader, headLeader] = [
      table.leaderOf(squashKey(whole.key)),
      table.leaderOf(squashKey(head.key)),
    ];
    const isWhole = standingOf((own.get(wholeLeader) ?? []).filter(({ run }) => run !== whole.run)) >= STRONG;
    if (isWhole || titles.has(whole)) fallen.add(head);
    else if (isStrong(headLeader, whole.run) || isMarkedName(head.surface)) fallen.add(whole);
  }
  for (const { mention, leader } of lists) {
    const parts = (partsByRun.get(mention.run) ?? []).filter(
      (part) => part.mention.start >= mention.start && part.mention.end <= mention.end,
    );
    const strong = parts.filter((part) => isStrong(part.leader, mention.run));
    const isWhole = isStrong(leader, mention.run);
    const isList =
      parts.length > 2 ||
      isBareList(mention.surface) ||
      / vs\.? | versus /i.test(mention.surface) ||
      areParallel(parts.map((part) => part.mention));
    if (!isWhole && (isList || 2 * strong.length >= Math.max(1, parts.length))) fallen.add(mention);
    else for (const part of parts) if (!strong.includes(part) || isWhole) fallen.add(part.mention);
  }
  return fallen;
}

/** A label that may be a list, or what stands before a preposition in one. */
const isOfSeveral = ({ evidence }: Mention): boolean => /-(?:list|head)$/.test(evidence.rule);

/** Labels with a preposition inside, and what stands before it. */
function headed(table: NameTable): { whole: Mention; head: Mention }[] {
  const heads = new Map<string, Mention>();
  for (const { mentions } of table.names.values()) {
    for (const mention of mentions) {
      if (mention.evidence.rule.endsWith('-head')) heads.set(`${mention.run}:${mention.start}`, mention);
    }
  }
  return [...table.names.values()].flatMap(({ mentions }) =>
    mentions.flatMap((whole) => {
      const head = heads.get(`${whole.run}:${whole.start}`);
      return head && head.end < whole.end && whole.role === head.role ? [{ whole, head }] : [];
    }),
  );
}

const TITLE =
  /^((?:\p{Lu}\S*(?: \p{Lu}\S*)* for|\p{Lu}\S*(?: \p{Lu}\S*)+ (?:on|of|with))) \p{Lu}\S*(?: [\p{Lu}\p{N}]\S*)*$/u;

/** "Acme Mill for Rye", "Acme Mill for Wheat": titles that differ in what stands behind the preposition are names. */
function titlesOf(wholes: readonly Mention[]): ReadonlySet<Mention> {
  const byStart = new Map<string, Mention[]>();
  for (const whole of wholes) {
    const start = TITLE.exec(whole.surface.trim())?.[1];
    if (start !== undefined) push(byStart, start, whole);
  }
  return new Set(
    [...byStart.values()].flatMap((alike) => (new Set(alike.map(({ key }) => key)).size > 1 ? alike : [])),
  );
}

/** "Rye, spelt": a comma alone joins no words to one name. */
const isBareList = (surface: string): boolean =>
  /^[^,]+, [^,]+$/.test(surface) && !/ (?:and|or|&) /.test(surface);

/** "wheat flour and rye flour", "stone mills and grain stores": two names of one build, or two plurals. */
function areParallel(parts: readonly Mention[]): boolean {
  if (parts.length !== 2) return false;
  const [one = [], other = []] = parts.map(({ key }) => key.split(' '));
  if (one.length < 2 || other.length < 2) return false;
  const arePlural = parts.every(({ surface, key }) => {
    const last = surface.slice(surface.lastIndexOf(' ') + 1).toLowerCase();
    return last.endsWith('s') && last !== key.slice(key.lastIndexOf(' ') + 1);
  });
  return arePlural || one.at(-1) === other.at(-1) || one[0] === other[0];
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
