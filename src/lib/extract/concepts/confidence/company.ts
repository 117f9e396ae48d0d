/**
 * The names that stand in one run or section with a name: how well the notes vouch for them, and whether one is told apart
 * from it by a word in front ("the rising line … the falling line"). In: placed concepts. Out: numbers for each.
 */
import { singularForm } from '../../mentions/fold-word.ts';
import type { NameTable } from '../name-table.ts';
import type { PlacedConcept } from '../place-mentions.ts';

export interface Company {
  /** Share of its runs in which another name has its head and another word in front. */
  readonly paired: number;
  /** The mean, over its runs, of the best standing of the others there. */
  readonly best: number;
  /** Others in a run at most. */
  readonly count: number;
  /** The mean standing of all names of its section, itself with them. */
  readonly section: number;
}

/** Runs of a name that are looked at. */
const MOST_RUNS = 40;
/** Names of a run that are remembered one by one. */
const MOST_NAMES = 24;

interface Name {
  readonly leader: string;
  readonly head: string;
  readonly first: string;
  readonly standing: number;
}

export function readCompany(
  concepts: readonly PlacedConcept[],
  table: NameTable,
  sectionOf: (block: number) => number,
): (concept: PlacedConcept) => Company {
  const byRun = new Map<number, Name[]>();
  const bySection = new Map<number, { sum: number; count: number }>();
  for (const { mentions, standing } of concepts)
    for (const section of new Set(mentions.map(({ block }) => sectionOf(block)))) {
      const all = bySection.get(section) ?? { sum: 0, count: 0 };
      bySection.set(section, { sum: all.sum + standing, count: all.count + 1 });
    }
  for (const { leader, mentions, standing } of concepts) {
    const words = table.names.get(leader)?.words ?? [];
    const name: Name = {
      leader,
      standing,
      head: singularForm(words.at(-1) ?? ''),
      first: words.length > 1 ? (words[0] ?? '') : '',
    };
    for (const run of new Set(mentions.map((mention) => mention.run))) {
      const names = byRun.get(run);
      if (!names) byRun.set(run, [name]);
      else if (names.length < MOST_NAMES) names.push(name);
    }
  }
  return ({ leader, mentions }) => {
    const words = table.names.get(leader)?.words ?? [];
    const head = singularForm(words.at(-1) ?? '');
    const [first = ''] = words.length > 1 ? words : [];
    const runs = [...new Set(mentions.slice(0, MOST_RUNS).map(({ run }) => run))];
    let [paired, best, count, section] = [0, 0, 0, 0];
    for (const run of runs) {
      const others = (byRun.get(run) ?? []).filter((other) => other.leader !== leader);
      if (
        first !== '' &&
        others.some((other) => other.head === head && other.first !== '' && other.first !== first)
      )
        paired++;
      best += Math.max(0, ...others.map(({ standing }) => standing));
      count = Math.max(count, others.length);
    }
    for (const { block } of mentions.slice(0, MOST_RUNS)) {
      const all = bySection.get(sectionOf(block)) ?? { sum: 0, count: 0 };
      section += all.sum / Math.max(1, all.count) / Math.min(MOST_RUNS, mentions.length);
    }
    return {
      paired: paired / Math.max(1, runs.length),
      best: best / Math.max(1, runs.length),
      count,
      section,
    };
  };
}
