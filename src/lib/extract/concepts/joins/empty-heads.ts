/**
 * Joins a name with itself and a word that only says what it is: "apriori algorithm" and "apriori", "Polly service" and
 * "Polly". "zero-shot prompting" and
 * "zero-shot" too, "face detection system" and "face detection". Not "reward model" and "reward": such heads make another thing.
 */
import { DOERS, EMPTY_HEADS, SCORES } from '../../lexicon/names/empty-heads.ts';
import { TASK_NOUNS } from '../../lexicon/names/task-verbs.ts';
import { isMarkedName } from '../../mentions/name-shape.ts';
import type { Name, NameTable } from '../name-table.ts';

const DOINGS: ReadonlySet<string> = new Set(TASK_NOUNS.values());

export function joinEmptyHeads(table: NameTable, isSettled: (name: Name) => boolean): void {
  for (const name of table.names.values()) {
    const last = name.words.at(-1);
    if (name.words.length < 2 || last === undefined) continue;
    const bare = table.names.get(name.words.slice(0, -1).join(''));
    if (!bare || !isSettled(bare)) continue;
    // "spoon-as-lever evaluation": what is hyphenated from three words names the way by itself.
    const isQuality =
      name.words.length > 2 &&
      (last.endsWith('ing') || (name.words.length > 3 && DOINGS.has(last))) &&
      bare.mentions.some(({ surface }) => surface.includes('-'));
    const isDoer = DOERS.has(last) && bare.words.length > 1 && DOINGS.has(bare.words.at(-1) ?? '');
    if (EMPTY_HEADS.has(last) || isQuality || isDoer || (SCORES.has(last) && isShortForm(bare)))
      table.join(bare.id, name.id);
  }
}

/** Written in capitals where it stands. */
const isShortForm = (name: Name): boolean =>
  name.words.length === 1 &&
  name.mentions.filter(({ surface }) => isMarkedName(surface)).length * 2 > name.mentions.length;
