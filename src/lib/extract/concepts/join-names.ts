/** Joins the names of one idea: short forms, word order, dropped openings, typos. */
import { joinBareDoings } from './joins/bare-doings.ts';
import { joinClippings } from './joins/clippings.ts';
import { joinDashNames } from './joins/dash-names.ts';
import { joinDoingForms } from './joins/doing-forms.ts';
import { joinDoings } from './joins/doings.ts';
import { joinHeadingInitials } from './joins/heading-initials.ts';
import { joinInitialsNearby } from './joins/initials-nearby.ts';
import { joinMakers } from './joins/makers.ts';
import { joinInnerNames } from './joins/inner-names.ts';
import { joinInnerPlurals } from './joins/inner-plurals.ts';
import { joinOwnBrackets } from './joins/own-brackets.ts';
import { joinOwnInitials } from './joins/own-initials.ts';
import { joinPrefixes, type DroppedPrefix } from './joins/prefixes.ts';
import { joinEmptyHeads } from './joins/empty-heads.ts';
import { joinStatedHeads } from './joins/stated-heads.ts';
import { joinExpansions, joinShortForms } from './joins/short-forms.ts';
import { joinTypos } from './joins/typos.ts';
import { joinWordOrders } from './joins/word-order.ts';
import type { Name, NameTable } from './name-table.ts';
import type { Notes } from './read-notes.ts';

export interface JoinedNames {
  /** Squashed short form → squashed long form. */
  readonly longForms: ReadonlyMap<string, string>;
  readonly dropped: readonly DroppedPrefix[];
  /** Ids of misspelt plain words. */
  readonly noNames: ReadonlySet<string>;
  /** Misspelt word → right one. */
  readonly spellings: ReadonlyMap<string, string>;
}

export function joinNames(table: NameTable, notes: Notes): JoinedNames {
  joinVariants(table);
  joinDoings(table);
  const longForms = joinShortForms(table);
  joinHeadingInitials(table, notes, longForms);
  joinOwnInitials(table, longForms);
  joinInitialsNearby(table, longForms);
  joinOwnBrackets(table, notes);
  joinInnerPlurals(table);
  joinClippings(table, longForms);
  joinExpansions(table, longForms);
  joinWordOrders(table);
  joinDoingForms(table, notes.words);
  joinMakers(table, notes.words);
  joinDashNames(table, notes);
  joinStatedHeads(table, notes);
  joinBareDoings(table, notes, isSettled);
  joinEmptyHeads(table, isSettled);
  const dropped = joinPrefixes(table, longForms, isSettled, notes.words);
  joinInnerNames(table);
  return { longForms, dropped, ...joinTypos(table, isSettled, notes.words) };
}

/** Named by layout or cue, or again and again. */
export function isSettled(name: Name): boolean {
  return (
    name.mentions.length >= 3 ||
    name.mentions.some(
      ({ role, evidence }) =>
        role !== 'phrase' ||
        !/^(?:phrase|phrase-adjective|of-name|gerund|told|listed|enumerated|by-means)$/.test(evidence.rule),
    )
  );
}

/** "Brioche (small, large)": the variants are names of the host; "rye, also called secale": so is the second name. */
function joinVariants(table: NameTable): void {
  for (const name of table.names.values()) {
    for (const { standsFor, role, evidence } of name.mentions) {
      if (standsFor === undefined || role === 'acronym') continue;
      const words = standsFor.split(' ');
      // Of what stands before "also called" only the end may be a name.
      const starts = evidence.rule === 'also-called' ? words.map((_, i) => i) : [0];
      const host = starts
        .map((i) => table.shortFormOf(words.slice(i).join('')))
        .find((id) => table.names.has(id) && id !== name.id);
      if (host !== undefined) table.join(host, name.id);
    }
  }
}
