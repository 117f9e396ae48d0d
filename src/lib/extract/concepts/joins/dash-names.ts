/**
 * Joins the two names of a heading "Fizz - Acme Playground": what stands behind the dash is a maker's name for the thing,
 * where it is named nowhere else. A name that other lines tell of is a thing of its own.
 */
import type { Name, NameTable } from '../name-table.ts';
import type { Notes } from '../read-notes.ts';

/** Share of capitals from which a word is proper. */
const PROPER = 0.5;

export function joinDashNames(table: NameTable, notes: Notes): void {
  const byRun = new Map<number, Name[]>();
  for (const name of table.names.values()) {
    for (const { role, run, evidence } of name.mentions) {
      if (role !== 'heading' || !/^heading(?:-slot)?$/.test(evidence.rule)) continue;
      const names = byRun.get(run);
      if (names) names.push(name);
      else byRun.set(run, [name]);
    }
  }
  for (const name of table.names.values()) {
    const aside = name.mentions.find(({ evidence }) => evidence.rule === 'heading-aside');
    if (!aside || name.words.length < 2 || !isProper(name, notes)) continue;
    if (name.mentions.some(({ run }) => run !== aside.run)) continue;
    const host = byRun
      .get(aside.run)
      ?.find(
        (other) =>
          other.words.length === 1 &&
          isProper(other, notes) &&
          other.mentions.some(
            ({ run, end }) => run === aside.run && end < aside.start && isDash(notes, run, end, aside.start),
          ),
      );
    if (host) table.join(host.id, name.id);
  }
}

/** By its use, or by a capital inside ("PartyHat") that no title gives. */
const isProper = ({ words, mentions }: Name, notes: Notes): boolean =>
  notes.words.proper(words[0] ?? '') >= PROPER ||
  mentions.some(({ surface }) => /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}/u.test(surface));

const isDash = (notes: Notes, run: number, from: number, to: number): boolean =>
  /^\s[-–—]\s$/.test(notes.contextOf.get(run)?.run.text.slice(from, to) ?? '');
