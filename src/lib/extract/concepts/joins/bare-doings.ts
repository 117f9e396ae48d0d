/**
 * Joins a doing with itself and its object, "sowing" with "wheat sowing", where the notes mean that one: most lines that
 * name the doing alone speak of the object too, and no other object comes near.
 */
import { singularForm } from '../../mentions/fold-word.ts';
import type { Name, NameTable } from '../name-table.ts';
import type { Notes } from '../read-notes.ts';

const DOING = /(?:ing|ment|[ts]ion|ysis)$/;
/** Lines that must name the doing alone, and the share of them that must name the object. */
const LINES = 3;
const SHARE = 0.5;
/** How near another object may come. */
const OTHER = 0.5;

export function joinBareDoings(table: NameTable, notes: Notes, isSettled: (name: Name) => boolean): void {
  const byDoing = new Map<string, Name[]>();
  for (const name of table.names.values()) {
    const [object = '', doing = '', ...more] = name.words;
    if (more.length > 0 || !DOING.test(doing) || notes.words.asCommon(object) === 0) continue;
    if (!isSettled(name) || name.mentions.every(({ role }) => role === 'task')) continue;
    const wholes = byDoing.get(doing);
    if (wholes) wholes.push(name);
    else byDoing.set(doing, [name]);
  }
  for (const [doing, wholes] of byDoing) {
    const bare = table.names.get(doing);
    if (!bare || !isSettled(bare)) continue;
    const lines = [...new Set(bare.mentions.map(({ run }) => run))].map(
      (run) => new Set(notes.contextOf.get(run)?.words.map(({ lower }) => singularForm(lower))),
    );
    if (lines.length < LINES) continue;
    const shares = wholes
      .map((name) => ({
        name,
        share: lines.filter((words) => words.has(name.words[0] ?? '')).length / lines.length,
      }))
      .sort((a, b) => b.share - a.share || (a.name.id < b.name.id ? -1 : 1));
    const [best, second] = shares;
    if (!best || best.share <= SHARE || (second?.share ?? 0) > OTHER * best.share) continue;
    table.join(best.name.id, bare.id);
    table.prefer(best.name.id);
  }
}
