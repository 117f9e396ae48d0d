/**
 * A line whose label is a role and no name says something of the topic above it.
 * "Use cases: fraud detection, search" under Kendra → Kendra —used-for→ both; "Definition: …" is read as a sentence.
 */
import type { Block, Document, ItemBlock, ParagraphBlock } from '#lib/extract/blocks/block.ts';
import { TABLE_HEADS } from '#lib/extract/lexicon/cues/table-heads.ts';
import type { Proposal } from '../proposal.ts';
import { propose } from '../propose.ts';
import { readLabel } from '../reading/frame.ts';
import { entriesOf, listLikeness, namedThings } from '../reading/named-things.ts';
import { placeSubject } from '../reading/place-subject.ts';
import { opensWithVerb } from '../reading/opens-with-verb.ts';
import type { Reading } from '../reading/reading.ts';
import { foldHead } from '../reading/table-view.ts';
import { isSlotLabel } from '../reading/slot-labels.ts';
import { proposeStatements } from '../statements.ts';
import type { Rule } from './rule.ts';

/** A term that is a name by this share of its letters speaks for itself. */
const NAME = 0.45;
const ENTRY = 0.55;

export const labelLines: Rule = {
  name: 'label',
  propose: (document, reading) => document.blocks.flatMap((block) => read(document, block, reading)),
};

/** Labels of remarks on what stands above. */
const ABOUT =
  /\b(?:concepts?|ideas?|notes?|remarks?|tips?|facts?|points?|questions?|answers?|analogy|intuition|caveats?|warning|mnemonic|hint|takeaways?|how|why|what|when|where)$/i;

/** One or two words in bold type, or with a capital, that are no verb: what the line is about. */
function isNoun(reading: Reading, document: Document, { run, gloss }: ItemBlock | ParagraphBlock): boolean {
  const text = gloss?.term.text ?? '';
  const start = gloss?.term.offset ?? 0;
  const words = [...text.matchAll(/[\p{L}\p{N}-]+/gu)];
  if (words.length === 0 || words.length > 2 || ABOUT.test(text) || TABLE_HEADS.has(foldHead(text)))
    return false;
  const tags = reading.tagsOf(document, run);
  const tag = tags?.get(start + (words.at(-1)?.index ?? 0));
  return tag === 'NOUN' || tag === 'PROPN';
}

function read(document: Document, block: Block, reading: Reading): Proposal[] {
  if ((block.kind !== 'paragraph' && block.kind !== 'item') || !block.gloss?.body) return [];
  const { run, gloss } = block;
  const { term, body } = gloss;
  if (!body) return [];
  const termEnd = term.offset + term.text.length;
  const frame = readLabel(run, term.offset, termEnd, reading.mentionsOf(run));
  const named = namedThings(reading, run, term.offset, termEnd).some(({ share }) => share >= NAME);
  const slot = isSlotLabel(reading, block);
  const does = opensWithVerb(reading, document, run, term.offset);
  if (named && frame.noun === null && !slot && !does) return [];
  const own = !slot && frame.noun !== null && frame.topics.length > 0;
  // "**Offer**: a clear statement": said of the offer, though nothing else tells of it.
  const nameless = !own && !slot && !does && frame.noun === null && isNoun(reading, document, block);
  const subject = own
    ? { concepts: frame.topics.map(({ concept }) => concept), how: 'term' as const, distance: 0 }
    : nameless
      ? null
      : placeSubject(reading, block);
  if (!subject && !nameless) return [];
  const start = body.offset;
  const end = start + body.text.length;
  const entries = entriesOf(reading, run, start, end);
  const likeness = listLikeness(entries);
  const stretch = { document, block, run };
  // "Watch drift – …" under a monitor says what the monitor does.
  const found: Proposal[] = does
    ? proposeStatements(reading, stretch, term.offset, termEnd, {
        rule: 'item-sentence',
        subject,
        predicate: false,
        quoteFrom: term.offset,
      })
    : [];
  const [cue] = slot ? [] : frame.cues;
  if (cue && subject && likeness >= 0.5) {
    for (const concept of subject.concepts) {
      entries.forEach((entry, place) => {
        for (const thing of entry.things) {
          if (thing.share < ENTRY) continue;
          const proposal = propose({
            subject: concept,
            object: thing.mention.concept,
            relation: cue.relation,
            reverse: cue.reverse,
            rule: 'label-list',
            prior: cue.strength * 0.9,
            passage: { range: { start: term.offset, end }, ...stretch },
            features: {
              [`list:noun:${frame.noun ?? ''}`]: 1,
              [`subject:${subject.how}`]: 1,
              distance: subject.distance,
              subjects: subject.concepts.length,
              likeness,
              place,
              share: thing.share,
              strength: cue.strength,
            },
          });
          if (proposal) found.push(proposal);
        }
      });
    }
  }
  if (likeness < 0.8 || entries.length === 1) {
    found.push(
      ...proposeStatements(reading, stretch, start, end, {
        rule: 'label-sentence',
        subject,
        predicate: false,
        quoteFrom: term.offset,
        features: { labelled: Number(frame.noun !== null) },
      }),
    );
  }
  return found;
}
