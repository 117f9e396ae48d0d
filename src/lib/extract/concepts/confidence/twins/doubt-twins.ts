/**
 * Of two names that are likely one thing, the one that the notes vouch for less is doubted, so that nothing stands twice:
 * "lantern" and "lantern model", "audit" and "auditing", "grind beans" beside "grinding". They are not joined, as they may
 * be two things after all.
 */
import { clauses } from './clauses.ts';
import { writtenOut } from './clipped-openings.ts';
import { emptyHeads } from './empty-heads.ts';
import { glossed } from './glossed.ts';
import { lostWords } from './lost-words.ts';
import { modified } from './modified.ts';
import { shortened } from './shortened.ts';
import { twoInOne } from './two-in-one.ts';
import {
  LIFTED,
  LIKELY,
  namesOf,
  stemsOf,
  SAME,
  SURE,
  type Crowd,
  type Twin,
  type TwinRule,
} from './twin.ts';

const RULES: readonly TwinRule[] = [twoInOne, clauses, lostWords, shortened, emptyHeads, modified, glossed];

/** So sure is what the author states outright. */
const STATED = 1;

/** How sure each may be at most, 0..1, in the order that they come in. */
export function doubtTwins(twins: readonly Twin[]): number[] {
  const most = new Map(twins.map((twin) => [twin, 1]));
  const doubt = (twin: Twin, kept: number): void => {
    if (twin.confidence < STATED) most.set(twin, Math.min(most.get(twin) ?? 1, kept));
  };
  const named = twins
    .filter(({ confidence }) => confidence >= LIFTED)
    .map((twin) => ({ twin, names: namesOf(twin) }))
    // Of equals the first stays first.
    .sort((a, b) => b.twin.confidence - a.twin.confidence || b.twin.places - a.twin.places);
  const byStems = new Map<string, Twin>();
  const full = writtenOut(twins);
  for (const { twin, names } of named) {
    const keys = names.flatMap((words) => [words, ...full(words)]).map(stemsOf);
    const hasLike = keys.some((key) => {
      const like = byStems.get(key);
      return like !== undefined && !isSpelledOn(twin, like);
    });
    if (hasLike && twin.confidence < SURE) doubt(twin, SAME);
    else if (twin.confidence >= LIKELY) for (const key of keys) if (!byStems.has(key)) byStems.set(key, twin);
  }
  const byShort = shortForms(named.map(({ twin }) => twin));
  const crowd: Crowd = {
    named,
    find: (words) => byStems.get(stemsOf(words)),
    spelled: (word) => byShort.get(word),
    isDoubted: (twin) => (most.get(twin) ?? 1) < 1,
  };
  for (const rule of RULES) for (const { twin, kept } of rule(crowd)) doubt(twin, kept);
  return twins.map((twin) => most.get(twin) ?? 1);
}

/** "ABCS" is no plural of "ABC". */
const isSpelledOn = ({ label }: Twin, { label: like }: Twin): boolean =>
  /^\p{Lu}{3,}$/u.test(label) && (label === `${like}S` || like === `${label}S`);

/** Short forms in capitals, in lower case; of several with one the first has it. */
function shortForms(twins: readonly Twin[]): ReadonlyMap<string, Twin> {
  const all = twins.flatMap((twin) =>
    twin.aliases.flatMap((alias) => {
      const short = /^(\p{Lu}{2,})s?$/u.exec(alias)?.[1];
      return short === undefined ? [] : [[short.toLowerCase(), twin] as const];
    }),
  );
  return new Map(all.reverse());
}
