/**
 * A person beside a name is whom it comes from: "Levee theory (Jane Doe, 1950): …", "Levee theory - Jane Doe",
 * "By Jane Doe and Jan Poe." right below a heading, "Jane Doe: levee theory."
 */
import type { Document, HeadingBlock, ItemBlock, ParagraphBlock } from '#lib/extract/blocks/block.ts';
import { sentenceAt, sentencesOf } from '#lib/extract/blocks/sentences.ts';
import type { ResolvedMention } from '#lib/extract/concepts/concept-index.ts';
import type { Proposal } from '../proposal.ts';
import { propose } from '../propose.ts';
import { topicSubject } from '../reading/place-subject.ts';
import type { Reading } from '../reading/reading.ts';
import type { Rule } from './rule.ts';

export const makers: Rule = {
  name: 'maker',
  propose: (document, reading) =>
    document.blocks.flatMap((block) =>
      block.kind === 'paragraph' || block.kind === 'item' || block.kind === 'heading'
        ? read(document, block, reading)
        : [],
    ),
};

/** Between a name and the person; an acronym in brackets may stand behind the name. */
const BESIDE =
  /^(?: \([^()]{1,12}\))?(?: \(| [-–—] |, | (?:is |was )?(?:named |called )?after |, (?:named )?after )$/u;
/** Behind the person where nothing else is told of him: the end of the bracket or the line, a colon, a year. */
const BEHIND = /^(?: ?[(,] ?\d{4}s?\)?)?(?:\)|:|[,.;]?$|[.;] |, (?!\p{Ll}+ (?:and|or)\b))/u;
const BY = /^[\s*_=]*(?:(?:made|invented|created|devised|written|founded|proposed) )?by $/i;
const AND = /^(?:,| and| &|, and) $/;

type Line = HeadingBlock | ItemBlock | ParagraphBlock;
type Place = readonly [document: Document, block: Line];

function read(document: Document, block: Line, reading: Reading): Proposal[] {
  const mentions = reading.mentionsOf(block.run);
  const isPerson = mentions.map(({ surface }) => reading.isPerson(surface));
  if (!isPerson.includes(true)) return [];
  const place: Place = [document, block];
  const { text } = block.run;
  return mentions.flatMap((person, i) => {
    if (!isPerson[i]) return [];
    const before = nameBefore(mentions, isPerson, i);
    if (
      before &&
      BESIDE.test(text.slice(before.end, person.start)) &&
      BEHIND.test(text.slice(person.end)) &&
      opens(text, before.start)
    )
      return say(place, before.concept, person, before, 0.7);
    if (isNamedBy(text, mentions, isPerson, i)) {
      const topic = topicSubject(reading, block);
      const [one, more] = topic?.distance === 0 ? topic.concepts : [];
      return one !== undefined && more === undefined ? say(place, one, person, null, 0.6) : [];
    }
    const made = madeBy(block, mentions[i + 1], person);
    return made === null ? [] : say(place, made.concept, person, made, 0.6);
  });
}

/** More persons in a row are a list of them. */
const MOST = 6;

/** The nearest name before the person that is none. */
function nameBefore(
  mentions: readonly ResolvedMention[],
  isPerson: readonly boolean[],
  at: number,
): ResolvedMention | null {
  for (let i = at - 1; i >= Math.max(0, at - MOST); i--) if (!isPerson[i]) return mentions[i] ?? null;
  return null;
}

/** A sentence, a line or a clause begins with the name. */
const opens = (text: string, start: number): boolean =>
  /(?:^|[.;:!?,(] |- )(?:(?:the|an?) )?$/i.test(text.slice(Math.max(0, start - 8), start).trimStart());

/** "By Jane Doe and Jan Poe" opens the text. */
function isNamedBy(
  text: string,
  mentions: readonly ResolvedMention[],
  isPerson: readonly boolean[],
  at: number,
): boolean {
  for (let i = at; i >= Math.max(0, at - MOST); i--) {
    const [person, other] = [mentions[i], mentions[i - 1]];
    if (!person || !isPerson[i]) return false;
    if (BY.test(text.slice(0, person.start))) return true;
    if (!other || !AND.test(text.slice(other.end, person.start))) return false;
  }
  return false;
}

/** "Jane Doe: levee theory." is nothing but the two. */
function madeBy(
  { run }: Line,
  made: ResolvedMention | undefined,
  person: ResolvedMention,
): ResolvedMention | null {
  const start = person.end + 2;
  if (made?.start !== start || !run.text.startsWith(': ', person.end)) return null;
  const sentences = sentencesOf(run);
  const sentence = sentences[sentenceAt(sentences, person.start)];
  if (sentence?.start !== person.start) return null;
  return /^[.!]?$/.test(run.text.slice(made.end, sentence.end)) ? made : null;
}

/** `made`: where the passage names what comes from the person; null where the topic above does. */
function say(
  [document, block]: Place,
  subject: string,
  person: ResolvedMention,
  made: ResolvedMention | null,
  prior: number,
): Proposal[] {
  const { run } = block;
  const end = Math.max(person.end, made?.end ?? 0);
  const proposal = propose({
    subject,
    object: person.concept,
    relation: 'made-by',
    rule: 'maker',
    prior,
    passage: {
      document,
      block,
      run,
      range: {
        start: Math.min(made?.start ?? 0, person.start),
        end: run.text.charAt(end) === ')' ? end + 1 : end,
      },
    },
  });
  return proposal ? [proposal] : [];
}
