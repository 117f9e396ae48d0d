/**
 * Which mention stands where. Known names are looked for in every run; of mentions that overlap, the surer and longer
 * one stays. Out: the sets of names with the mentions that are left to them.
 */
import { findKnownNames } from '../mentions/known-names.ts';
import type { Mention } from '../mentions/mention.ts';
import type { RunContext } from '../mentions/run-context.ts';
import { evidenceOf, sentencesOf } from '../evidence.ts';
import { isSettled, type JoinedNames } from './join-names.ts';
import type { Name, NameTable } from './name-table.ts';
import type { Notes } from './read-notes.ts';
import { standingOf } from './standing.ts';

export interface PlacedConcept {
  readonly names: readonly Name[];
  /** What the finders read, before overlaps were decided. */
  readonly found: readonly Mention[];
  /** Those that stand, in reading order. */
  readonly mentions: readonly Mention[];
  readonly standing: number;
}

interface Claim {
  readonly mention: Mention;
  readonly leader: string;
  readonly weight: number;
}

export function placeMentions(table: NameTable, _joined: JoinedNames, notes: Notes): PlacedConcept[] {
  const sets = table.sets();
  const standings = new Map<string, number>();
  for (const names of sets) {
    const leader = table.leaderOf(names[0]?.id ?? '');
    standings.set(leader, standingOf(names.flatMap(({ mentions }) => mentions)));
  }
  const byRun = new Map<number, Claim[]>();
  const claim = (mention: Mention, leader: string): void => {
    const standing = standings.get(leader) ?? 0;
    const length = mention.end - mention.start;
    const weight = (standing >= 0.5 ? 1000 : standing * 500) + length;
    const list = byRun.get(mention.run);
    if (list) list.push({ mention, leader, weight });
    else byRun.set(mention.run, [{ mention, leader, weight }]);
  };
  for (const name of table.names.values()) {
    const leader = table.leaderOf(name.id);
    for (const mention of name.mentions) claim(mention, leader);
  }
  for (const context of notes.contexts) {
    for (const mention of knownMentions(context, table))
      claim(mention, table.leaderOf(mention.key.replaceAll(' ', '')));
  }
  const kept = new Map<string, Mention[]>();
  for (const [, claims] of [...byRun].sort((a, b) => a[0] - b[0])) {
    for (const { mention, leader } of settleOverlaps(claims)) {
      const list = kept.get(leader);
      if (list) list.push(mention);
      else kept.set(leader, [mention]);
    }
  }
  return sets.flatMap((names) => {
    const leader = table.leaderOf(names[0]?.id ?? '');
    const mentions = kept.get(leader) ?? [];
    if (mentions.length === 0) return [];
    return [
      {
        names,
        found: names.flatMap((name) => name.mentions),
        mentions,
        standing: standings.get(leader) ?? 0,
      },
    ];
  });
}

/** The strongest first; what overlaps one that stands falls. In order of start. */
function settleOverlaps(claims: readonly Claim[]): Claim[] {
  const order = [...claims].sort(
    (a, b) =>
      b.weight - a.weight ||
      a.mention.start - b.mention.start ||
      rank(a.mention) - rank(b.mention) ||
      (a.leader < b.leader ? -1 : a.leader > b.leader ? 1 : 0),
  );
  const taken: Claim[] = [];
  const starts: number[] = [];
  for (const claim of order) {
    const at = lowerBound(starts, claim.mention.start);
    const before = taken[at - 1];
    const after = taken[at];
    if (before && before.mention.end > claim.mention.start) continue;
    if (after && after.mention.start < claim.mention.end) continue;
    starts.splice(at, 0, claim.mention.start);
    taken.splice(at, 0, claim);
  }
  return taken;
}

/** Of two mentions of one place, the one with the stronger role. */
const ROLE_ORDER =
  'stated term heading column row cell item option bold code quoted acronym name task phrase'.split(' ');
const rank = (mention: Mention): number => ROLE_ORDER.indexOf(mention.role);

function lowerBound(starts: readonly number[], start: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function knownMentions(context: RunContext, table: NameTable): Mention[] {
  if (context.place === 'code') return [];
  const sentences = sentencesOf(context.run);
  return findKnownNames(context, (key) => {
    const name = table.names.get(key);
    return name !== undefined && isSettled(name);
  }).map(({ start, end, key }) => {
    const sentence = sentences.findLast((s) => s.start <= start) ?? { start, end };
    return {
      run: context.run.id,
      block: context.block.id,
      start,
      end,
      surface: context.run.text.slice(start, end),
      key: table.names.get(key)?.key ?? key,
      role: 'name' as const,
      evidence: evidenceOf(
        context.document,
        context.block,
        context.run,
        { start: sentence.start, end: Math.max(end, sentence.end) },
        'known-name',
      ),
    };
  });
}
