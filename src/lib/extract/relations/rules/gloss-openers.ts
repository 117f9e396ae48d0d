/** The name that the gloss of a piece of work opens with, where it does something: "Sorting: the clerk reads the labels". */
import type { Document, TextRun } from '#lib/extract/blocks/block.ts';
import type { ResolvedMention } from '#lib/extract/concepts/concept-index.ts';
import { BE_FORMS, MODALS } from '#lib/extract/lexicon/cues/clause-words.ts';
import type { KindId } from '#lib/graph/types.ts';
import { verbEntry } from '../clauses/verb-forms.ts';
import type { Proposal } from '../proposal.ts';
import { type Passage, propose } from '../propose.ts';
import type { Reading } from '../reading/reading.ts';
import { tiesOf } from '../ties-of.ts';

const OPENING = /^\s*(?:(?:the|an?|its|each|every|some|two|both) )?$/i;
const JOINED = /^\s*(?:,|and|or|&|\/|\+)\s*(?:the |an? )?$/i;
/** An aside behind the name, and the word behind both. */
const NEXT = /^\s*(?:\([^()]{1,60}\)\s*)?(?:(?:only|also|then|just|never|always) )?(\p{L}[\p{L}'’]*)/u;
/** More names than this are a list. */
const MOST = 3;

/** `terms`: what the gloss `run.text.slice(start, end)` is of; `said`: what is read of it already. */
export function openerProposals(
  reading: Reading,
  stretch: Omit<Passage, 'range'>,
  terms: readonly string[],
  said: readonly Proposal[],
  { from, start, end }: { from: number; start: number; end: number },
): Proposal[] {
  const { document, run } = stretch;
  const areTied = tiesOf(said);
  const openers = openersOf(reading, document, run, start, end);
  return terms.flatMap((term) => {
    // Work is done with what acts in it; of any other thing it may be whatever.
    if (!WORK.has(reading.concept(term)?.kind ?? 'concept')) return [];
    return openers.flatMap(({ concept }, place) => {
      if (areTied(term, concept)) return [];
      const proposal = propose({
        subject: term,
        object: concept,
        relation: 'uses',
        rule: 'gloss-opener',
        prior: 0.3,
        passage: { ...stretch, range: { start: from, end } },
        features: { place, mentions: openers.length },
      });
      return proposal ? [proposal] : [];
    });
  });
}

const WORK: ReadonlySet<KindId> = new Set(['stage', 'application', 'technique', 'learning-type']);

/** The names that open the text and do or are something. */
function openersOf(
  reading: Reading,
  document: Document,
  run: TextRun,
  start: number,
  end: number,
): readonly ResolvedMention[] {
  const [first, ...others] = reading.mentionsIn(run, start, end).slice(0, MOST);
  if (!first || !OPENING.test(run.text.slice(start, first.start))) return [];
  const openers = [first];
  for (const mention of others) {
    if (!JOINED.test(run.text.slice(openers.at(-1)?.end ?? start, mention.start))) break;
    openers.push(mention);
  }
  const last = openers.at(-1)?.end ?? start;
  const next = NEXT.exec(run.text.slice(last, Math.min(end, last + 100)));
  const word = next?.[1]?.toLowerCase() ?? '';
  if (word === '' || /(?:ed|ing|en)$/.test(word)) return [];
  const tag = reading.tagsOf(document, run)?.get(last + (next?.[0].length ?? 0) - word.length);
  const does =
    BE_FORMS.has(word) ||
    (MODALS.has(word) && word !== 'to') ||
    tag === 'VERB' ||
    (tag !== 'NOUN' && verbEntry(word)?.forms.has('third') === true);
  return does ? openers : [];
}
