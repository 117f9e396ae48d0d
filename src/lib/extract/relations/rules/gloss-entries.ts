/**
 * Names that are whole entries of a text that is no list of names: fragments side by side, each of which says something.
 * "Cellar: brick vault, dark, cool in summer" → the cellar has to do with brick vaults as with the things of a list.
 */
import { firstEnd } from '#lib/extract/blocks/sentences.ts';
import type { KindId } from '#lib/graph/types.ts';
import type { Proposal } from '../proposal.ts';
import { type Passage, propose } from '../propose.ts';
import { entriesOf } from '../reading/named-things.ts';
import type { Reading } from '../reading/reading.ts';
import { tiesOf } from '../ties-of.ts';
import { isGenus, listRelation, REVERSED } from './gloss-list.ts';

/** An entry is a name by this share of its letters. */
const WHOLE = 0.6;
/** Entries further on are asides. */
const MOST = 8;

interface Where {
  readonly rule: string;
  /** Where the quote begins; null for all of the run. */
  readonly from: number | null;
  readonly start: number;
  readonly end: number;
  /** What the text is said of is named in the plural. */
  readonly isPlural: boolean;
  /** The text is all names. */
  readonly isList: boolean;
}

/** `said`: what is read of `run.text.slice(start, end)` already; no more is needed of those pairs. */
export function entryNames(
  reading: Reading,
  stretch: Omit<Passage, 'range'>,
  terms: readonly string[],
  said: readonly Proposal[],
  { rule, from, start, end, isPlural, isList }: Where,
): Proposal[] {
  const { run } = stretch;
  const areTied = tiesOf(said);
  const stop = firstEnd(run, start, end);
  const text = run.text.slice(start, stop);
  // "classify oak and elm": what "and" cuts off is no remark of its own.
  const entries = entriesOf(reading, run, start, stop)
    .slice(0, MOST)
    .filter(
      ({ start: first, end: last }) =>
        isList ||
        ((first === start || REMARK.test(run.text.charAt(first - 1))) &&
          (last >= stop || REMARK.test(run.text.charAt(last)))),
    );
  return terms.flatMap((term) => {
    const subject = reading.concept(term);
    return entries.flatMap((entry, place) =>
      entry.things.flatMap(({ mention, share }) => {
        const object = reading.concept(mention.concept);
        if (!subject || !object || share < WHOLE || areTied(term, mention.concept)) return [];
        const before = run.text.slice(entry.start, mention.start);
        if (NOT_SO.test(before)) return [];
        const genus = isGenus(subject, object, mention.surface, place, before);
        const listing = { isPlural, isLater: false, dangers: false, genus, text, opening: '', before };
        const listed = listRelation({ subject, object, ...listing });
        // What stands beside other remarks is what the thing works with, sooner than what makes it up.
        const { relation, prior, reverse } =
          listed.relation === 'part-of' && !BELONGING.has(object.kind)
            ? { relation: 'uses' as const, prior: listed.prior, reverse: false }
            : listed;
        const turned = reverse ?? REVERSED.has(relation);
        const proposal = propose({
          subject: term,
          object: object.id,
          relation,
          reverse: turned,
          rule,
          prior: (prior * LESS) / terms.length,
          passage: { ...stretch, range: from === null ? null : { start: from, end: stop } },
          features: {
            place,
            entries: entries.length,
            'object-share': share,
            subjects: terms.length,
            genus: Number(relation === 'is-a' && genus),
          },
        });
        return proposal ? [proposal] : [];
      }),
    );
  });
}

const BELONGING: ReadonlySet<KindId> = new Set(['feature', 'stage']);

const REMARK = /[,;.]/;

/** Less sure than in a list of names. */
const LESS = 0.7;
const NOT_SO = /\b(?:not|no|never|without|w\/o|except|unlike)\b/i;
