/**
 * What the lead-in of a list or the heading of a section says about the things below: cue, and to whom they belong.
 * "Benefits of Amazon S3:" → S3 leads to them; "Polly has some features:" → they are part of Polly.
 */
import type { Block, ItemBlock, ParagraphBlock, TableBlock } from '#lib/extract/blocks/block.ts';
import type { ResolvedMention } from '#lib/extract/concepts/concept-index.ts';
import type { Cue } from '#lib/extract/lexicon/cues/cue.ts';
import { trimEnd } from '#lib/graph/trim-end.ts';
import { singular } from '../clauses/noun-phrase.ts';
import { readStatements } from '../clauses/read-statements.ts';
import { SLOT, type Statement } from '../clauses/statement.ts';
import type { Subject } from '../statements.ts';
import { type Frame, readFrame } from './frame.ts';
import { topicSubject } from './place-subject.ts';
import type { Reading } from './reading.ts';

export interface ListCue {
  readonly subject: Subject;
  /** Likeliest first; empty where the list stands bare under its topic. */
  readonly cues: readonly Cue[];
  /** A sentence with its last place open ("You can use it to …"); its verb decides by the kind of the thing. */
  readonly statement: Statement | null;
  /** "noun:feature", "verb:integrate", "plural", "bare": for features and reports. */
  readonly name: string;
  /** The topic is named in the plural. */
  readonly plural: boolean;
  /** The block that says so. */
  readonly from: Block;
}

const KIND_CUE: Cue = { relation: 'is-a', reverse: true, strength: 0.6 };
const EXAMPLE_END = /(?:\b(?:like|such as|including|e\.g\.|for example)|\binclude[sd]?)[\s:;,–-]*$/i;

/** The nearest that says something; behind it a heading further up whose role noun still holds ("Features"). */
export function listCues(reading: Reading, block: ItemBlock | ParagraphBlock | TableBlock): ListCue[] {
  const leadIn = block.kind === 'paragraph' || block.leadIn === null ? null : reading.block(block.leadIn);
  const near =
    leadIn && (leadIn.kind === 'paragraph' || leadIn.kind === 'item')
      ? leadInCue(reading, block, leadIn)
      : null;
  const found = near ? [near] : [];
  for (const cue of headingCues(reading, block)) {
    const known = cue.name !== 'tie' && near?.from.id === cue.from.id;
    if (
      known ||
      (near && !cue.name.startsWith('noun') && near.subject.concepts.join() === cue.subject.concepts.join())
    )
      continue;
    found.push(cue);
  }
  return found.slice(0, MAX_CUES);
}

const MAX_CUES = 2;
/** Words between a preposition and the list that it leads to. */
const NEAR = 2;
/** Share of a heading that its role noun covers, from which on it says nothing else. */
const BARE = 0.5;
const SHORT = 4;

/** "How a raw film is developed" is about something, though it is no concept: not about the topic above. */
function hasOwnSubject(reading: Reading, heading: Block): boolean {
  if (heading.kind !== 'heading') return false;
  const { topics, share } = reading.frame(heading);
  return topics.length === 0 && share < BARE && heading.run.text.trim().split(/\s+/).length > SHORT;
}

/** Headings looked at on the way up. */
const REACH = 3;

function leadInCue(reading: Reading, block: Block, leadIn: Block): ListCue | null {
  if (leadIn.kind !== 'paragraph' && leadIn.kind !== 'item') return null;
  const { run } = leadIn;
  const end = run.text.length;
  const start = lastSentence(run.text);
  const mentions = reading.mentionsIn(run, start, end);
  const text = `${trimEnd(run.text, /[\s:;.,–-]/)} ${SLOT}`;
  const statements = readStatements(text, start, text.length, mentions);
  const open = statements.find(({ object }) => object === null) ?? null;
  const nearest = reading.block(block.headings.at(-1) ?? -1);
  const above = nearest && hasOwnSubject(reading, nearest) ? null : topicSubject(reading, block);
  const named: Subject | null =
    open?.subject.kind === 'mention'
      ? { concepts: [open.subject.mention.concept], how: 'lead-in', distance: 0 }
      : null;

  // A nested list under a term: "ROUGE" with its variants below.
  if (leadIn.kind === 'item' && block.kind === 'item' && block.parent === leadIn.id) {
    const frame = reading.frame(leadIn);
    if (frame.topics.length > 0 && frame.share >= 0.5) {
      const subject: Subject = { concepts: ids(frame.topics), how: 'lead-in', distance: 0 };
      return {
        subject,
        cues: frame.cues,
        statement: null,
        name: cueName(frame),
        plural: frame.plural,
        from: leadIn,
      };
    }
  }

  const frame = tailFrame(reading, run, start, end, mentions);
  const verbal = open !== null && !/^(?:copula|include|prep)/.test(open.cue.name) && open.gap <= 3;
  if (frame.cues.length > 0 && !(verbal && (frame.cues[0]?.strength ?? 0) < 0.7)) {
    const subject: Subject | null =
      frame.topics.length > 0
        ? { concepts: ids(frame.topics), how: 'lead-in', distance: 0 }
        : (named ?? firstSubject(statements) ?? above);
    if (subject)
      return {
        subject,
        cues: frame.cues,
        statement: open,
        name: cueName(frame),
        plural: false,
        from: leadIn,
      };
  }
  const last = mentions.at(-1);
  const example = EXAMPLE_END.test(run.text) || run.text.slice(last?.end ?? end).replace(/[\s:]/g, '') === '';
  if (last && example && /[^su]s$/i.test(last.surface) && run.text.slice(last.end).length < 24) {
    // "business metrics like:", "types of structured data:"
    const subject: Subject = { concepts: [last.concept], how: 'lead-in', distance: 0 };
    return { subject, cues: [KIND_CUE], statement: open, name: 'plural', plural: true, from: leadIn };
  }
  // "They differ in how much they lose:" is no list of what they are in.
  if (open && !(open.cue.name.startsWith('prep') && open.gap + open.place > NEAR)) {
    const subject = named ?? above;
    if (subject) {
      return {
        subject,
        cues: [],
        statement: open,
        name: `open:${open.cue.name}`,
        plural: false,
        from: leadIn,
      };
    }
  }
  return null;
}

function headingCues(reading: Reading, block: Block): ListCue[] {
  const found: ListCue[] = [];
  const above = reading.topics(block);
  for (let i = block.headings.length - 1, up = 0; i >= 0 && up < REACH; i--, up++) {
    const heading = reading.block(block.headings[i] ?? -1);
    if (!heading) continue;
    const frame = reading.frame(heading);
    if (frame.comparing) break;
    if (frame.tie) {
      const tied: Subject = { concepts: frame.tie.topics, how: 'heading', distance: up };
      found.push({
        subject: tied,
        cues: [frame.tie.cue],
        statement: null,
        name: 'tie',
        plural: false,
        from: heading,
      });
    }
    const own = frame.topics.length > 0;
    if (hasOwnSubject(reading, heading)) break;
    const topic = own ? null : above.find(({ distance }) => distance > up && distance <= up + 2);
    const concepts = own ? ids(frame.topics) : (topic?.concepts ?? []);
    if (concepts.length === 0 || concepts.length > 2) continue;
    const subject: Subject = { concepts, how: 'heading', distance: own ? up : (topic?.distance ?? up) };
    if (frame.cues.length > 0) {
      found.push({
        subject,
        cues: frame.cues,
        statement: null,
        name: cueName(frame),
        plural: false,
        from: heading,
      });
      break;
    }
    const nearer = found.filter(({ name }) => name !== 'tie');
    // A heading that hardly names anything lends its list to the one above it.
    if (!own || nearer.length > 1 || nearer.some(({ subject }) => isSure(reading, subject))) continue;
    // The title of the notes lends no subject to what lies deeper.
    if (nearer.length > 0 && !above.some((topic) => topic.block.id === heading.id)) continue;
    const plural = frame.plural && concepts.every((id) => !isPluralByNature(reading, id));
    const cues = plural && nearer.length === 0 ? [KIND_CUE] : [];
    const name = cueName({ ...frame, plural });
    found.push({ subject, cues, statement: null, name, plural, from: heading });
  }
  return found;
}

/** "ML Operations": where even the label has kept its s, it names one thing. */
const isPluralByNature = (reading: Reading, id: string): boolean =>
  /[^su]s$/i.test(reading.concept(id)?.label ?? '');

const isSure = (reading: Reading, { concepts }: Subject): boolean =>
  concepts.some((id) => (reading.concept(id)?.confidence ?? 0) >= SURE);

/** Topics below this confidence may be no name at all. */
const SURE = 0.6;

const ids = (mentions: readonly ResolvedMention[]): string[] => [...new Set(mentions.map((m) => m.concept))];

const cueName = (frame: Frame): string =>
  frame.noun ? `noun:${frame.noun}` : frame.plural ? 'plural' : 'bare';

/** The frame of the last noun phrase: "Main techniques for prompting:", "It has some cool features". */
function tailFrame(
  reading: Reading,
  run: Parameters<typeof readFrame>[0],
  start: number,
  end: number,
  mentions: readonly ResolvedMention[],
): Frame {
  const whole = readFrame(run, start, end, mentions);
  if (whole.cues.length > 0) return whole;
  // Behind a verb or a preposition the phrase begins anew; try the tails, longest first.
  const cuts = [...run.text.slice(start, end).matchAll(/[\s,]+/g)].map((m) => start + m.index + m[0].length);
  for (const cut of cuts.slice(-10)) {
    const before = run.text.slice(start, cut).trim().split(/\s+/).at(-1)?.toLowerCase() ?? '';
    if (!TAIL_OPENERS.has(before) && !TAIL_OPENERS.has(singular(before))) continue;
    const frame = readFrame(
      run,
      cut,
      end,
      mentions.filter((m) => m.start >= cut),
    );
    const ends = !PREPOSITIONS.has(before) || endsWithRole(run.text.slice(cut, end), frame);
    if (frame.cues.length > 0 && ends) return frame;
  }
  return whole;
}

/** "It comes in these flavours:", but not "finds errors in data and models before use:". */
function endsWithRole(text: string, { noun, topics }: Frame): boolean {
  const last =
    text
      .toLowerCase()
      .match(/[\p{L}-]+/gu)
      ?.at(-1) ?? '';
  return (
    topics.length > 0 ||
    noun?.split(' ').at(-1) === singular(last) ||
    /^(?:include|includes|are|is|like|as)$/.test(last)
  );
}

const PREPOSITIONS = new Set('in into with of on by under via'.split(' '));

const TAIL_OPENERS = new Set(
  'has have had offers offer provides provide are is into in includes include got get with of supports support gives give via following these comes come under by on has contains needs consists shows covers'.split(
    ' ',
  ),
);

function firstSubject(statements: readonly Statement[]): Subject | null {
  const first = statements.find(({ subject }) => subject.kind === 'mention');
  if (first?.subject.kind !== 'mention') return null;
  return { concepts: [first.subject.mention.concept], how: 'lead-in', distance: 0 };
}

function lastSentence(text: string): number {
  const trimmed = trimEnd(text, /[\s:.;,]/);
  const at = Math.max(trimmed.lastIndexOf('. '), trimmed.lastIndexOf('! '), trimmed.lastIndexOf('? '));
  return at < 0 ? 0 : at + 2;
}
