/**
 * Which mention stands where, and for which concept. Lists and sections are settled, known names are looked for in
 * every run, and of mentions that overlap the surer and longer one stays.
 */
import { evidenceOf, sentenceAt, sentencesOf } from '../evidence.ts';
import { firstFrom } from '../first-from.ts';
import { findKnownNames } from '../mentions/known-names.ts';
import type { Mention } from '../mentions/mention.ts';
import type { RunContext } from '../mentions/run-context.ts';
import { isSettled } from './join-names.ts';
import { isLabelled } from './joins/prefixes.ts';
import { matchesHere } from './matches-here.ts';
import type { Name, NameTable } from './name-table.ts';
import type { Notes } from './read-notes.ts';
import { resolveInSections } from './resolve-in-section.ts';
import { settleLists } from './settle-lists.ts';
import { type Claim, settleOverlaps } from './settle-overlaps.ts';
import { standingOf } from './standing.ts';
import { weakSets } from './weak-sets.ts';

export interface PlacedConcept {
  /** Id of its leading name. */
  readonly leader: string;
  readonly names: readonly Name[];
  /** What the finders read for it, overlaps and all. */
  readonly found: readonly Mention[];
  /** Those that stand, known names with them, in reading order. */
  readonly mentions: readonly Mention[];
  readonly standing: number;
  /** Id of the name that it is best called by, where the notes tell. */
  readonly bestName: string | null;
  /** Heading of the section in whose sense it is meant, where that is another than elsewhere. */
  readonly sense?: number;
}

/** Standing of a name that the notes have, be it in running text only. */
const NAMED = 0.2;
/** Weight of a tier: no mention has as many characters. */
const TIER = 1000;
/** Tier of what only a verb says: "reduces waste" speaks of waste first, and of "waste reduction" where nothing is called so. */
const BY_VERB = 0.5;
/** Claims of a run among which it is looked whether a name that is found again is there as a label, which is stronger. */
const FEW = 8;
/** Standing from which a name holds its own. */
const STRONG = 0.5;

export function placeMentions(
  table: NameTable,
  notes: Notes,
  noNames: ReadonlySet<string> = new Set(),
): PlacedConcept[] {
  const fallen = new Set(settleLists(table));
  for (const id of noNames) for (const mention of table.names.get(id)?.mentions ?? []) fallen.add(mention);
  for (const mention of insideEntries(table)) fallen.add(mention);
  const owned = ownedBy(table, fallen, new Map());
  const first = standings(owned);
  const joined = table.joined;
  const moved = resolveInSections(table, notes, (leader) => (first.get(leader) ?? 0) >= NAMED);
  const isAsBefore = moved.size === 0 && table.joined === joined;
  const found = isAsBefore ? owned : ownedBy(table, fallen, moved);
  const standing = isAsBefore ? first : standings(found);
  const isStrong = (leader: string): boolean => (standing.get(leader) ?? 0) >= STRONG;

  const weak = weakSets(table, isStrong);
  // A settled name or a phrase of several words, then what only verbs and single words say, then what adds nothing.
  const tierOf = (mention: Mention, leader: string): number => {
    if (weak.has(leader)) return 0;
    if (isStrong(leader)) return 2;
    if (mention.role === 'task') return BY_VERB;
    const isLoose = !mention.key.includes(' ') || mention.evidence.rule === 'of-name';
    return mention.role === 'phrase' && isLoose ? 1 : 2;
  };
  const claims = new Map<number, Claim[]>();
  const sorts = sortLines(table);
  const claim = (mention: Mention, leader: string): void => {
    if (sorts.has(mention.run)) return;
    const weight = TIER * tierOf(mention, leader) + (mention.end - mention.start);
    const list = claims.get(mention.run);
    if (list) list.push({ mention, leader, weight });
    else claims.set(mention.run, [{ mention, leader, weight }]);
  };
  for (const [leader, mentions] of found) for (const mention of mentions) claim(mention, leader);
  const live = new Set(
    [...table.names.values()]
      .filter((name) => isSettled(name) && !name.mentions.every((m) => fallen.has(m)))
      .map(({ id }) => id),
  );
  yieldToMarks(claims);
  for (const context of notes.contexts) {
    const there = claims.get(context.run.id) ?? [];
    const isSaid = (start: number, end: number, id: string): boolean =>
      there.length <= FEW &&
      there.some(
        ({ mention, leader }) =>
          mention.start === start &&
          mention.end === end &&
          isLabelled(mention) &&
          leader === table.leaderOf(id),
      );
    for (const { mention, id } of knownMentions(context, table, live, notes, isSaid))
      claim(mention, table.leaderOf(id));
  }
  const kept = new Map<string, Mention[]>();
  for (const run of [...claims.keys()].sort((a, b) => a - b)) {
    for (const { mention, leader } of settleOverlaps(claims.get(run) ?? [])) {
      const mentions = kept.get(leader);
      if (mentions) mentions.push(mention);
      else kept.set(leader, [mention]);
    }
  }
  return table.sets().flatMap((names) => {
    const leader = table.leaderOf(names[0]?.id ?? '');
    const mentions = kept.get(leader) ?? [];
    if (mentions.length === 0) return [];
    const bestName = names.find(({ id }) => table.isPreferred(id))?.id ?? null;
    return [
      {
        leader,
        names,
        found: found.get(leader) ?? [],
        mentions,
        standing: standing.get(leader) ?? 0,
        bestName,
      },
    ];
  });
}

/** "matching **collar**": what an author sets apart inside a phrase is the name. */
function yieldToMarks(claims: ReadonlyMap<number, Claim[]>): void {
  for (const list of claims.values()) {
    const marks = list
      .filter(({ mention }) => mention.role === 'bold')
      .map(({ mention }) => mention)
      .sort((a, b) => a.start - b.start);
    if (marks.length === 0) continue;
    list.forEach((one, i) => {
      const { role, start, end } = one.mention;
      if (role !== 'phrase') return;
      for (let k = firstFrom(marks, start); (marks[k]?.start ?? end) < end; k++) {
        const mark = marks[k];
        if (!mark || mark.end > end || mark.end - mark.start === end - start) continue;
        list[i] = { ...one, weight: one.weight % TIER };
        break;
      }
    });
  }
}

/** Lines that only say of what sort an entry is ("Sort: feature"): nothing is named there. */
function sortLines(table: NameTable): Set<number> {
  const runs = new Set<number>();
  for (const { mentions } of table.names.values())
    for (const { run, evidence } of mentions) if (evidence.rule === 'sort') runs.add(run);
  return runs;
}

/** "Custom" of the entry "Custom rules": where the author makes an entry of the whole, its beginning is no name. */
function insideEntries(table: NameTable): Mention[] {
  const framed = new Map<number, Mention[]>();
  for (const name of table.names.values()) {
    if (!table.hasEntry(table.leaderOf(name.id))) continue;
    for (const mention of name.mentions) {
      if (!mention.evidence.rule.endsWith('-framed')) continue;
      const list = framed.get(mention.run);
      if (list) list.push(mention);
      else framed.set(mention.run, [mention]);
    }
  }
  if (framed.size === 0) return [];
  return [...table.names.values()].flatMap(({ mentions }) =>
    mentions.filter(
      ({ run, start, end, evidence }) =>
        (evidence.rule === 'bold' || /-(?:slot|plain)$/.test(evidence.rule)) &&
        framed.get(run)?.some((whole) => start >= whole.start && end < whole.end) === true,
    ),
  );
}

function ownedBy(
  table: NameTable,
  fallen: ReadonlySet<Mention>,
  moved: ReadonlyMap<Mention, string>,
): Map<string, Mention[]> {
  const owned = new Map<string, Mention[]>();
  for (const name of table.names.values()) {
    const own = table.leaderOf(name.id);
    for (const mention of name.mentions) {
      if (fallen.has(mention)) continue;
      const leader = table.leaderOf(moved.get(mention) ?? own);
      const list = owned.get(leader);
      if (list) list.push(mention);
      else owned.set(leader, [mention]);
    }
  }
  return owned;
}

function standings(owned: ReadonlyMap<string, readonly Mention[]>): Map<string, number> {
  return new Map([...owned].map(([leader, mentions]) => [leader, standingOf(mentions)]));
}

function knownMentions(
  context: RunContext,
  table: NameTable,
  live: ReadonlySet<string>,
  notes: Notes,
  isSaid: (start: number, end: number, id: string) => boolean,
): { mention: Mention; id: string }[] {
  if (context.place === 'code' || (context.block.kind === 'table' && context.block.contents === true))
    return [];
  const sentences = sentencesOf(context.run);
  return findKnownNames(context, (id) => live.has(id)).flatMap(({ start, end, key }) => {
    const surface = context.run.text.slice(start, end);
    const id = table.names.has(surface) && live.has(surface) ? surface : key;
    const name = table.names.get(id);
    if (!name || isSaid(start, end, id) || !matchesHere(name, context, start, end, notes)) return [];
    const sentence = sentences[sentenceAt(sentences, start)] ?? { start, end };
    const range = { start: sentence.start, end: Math.max(end, sentence.end) };
    const mention: Mention = {
      run: context.run.id,
      block: context.block.id,
      start,
      end,
      surface,
      key: name.key,
      role: 'name',
      evidence: evidenceOf(context.document, context.block, context.run, range, 'known-name'),
    };
    return [{ mention, id }];
  });
}
