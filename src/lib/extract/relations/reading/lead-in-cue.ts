/**
 * What the line before a list says about the things below it: its own verb and noun first.
 * "It integrates with:" → works with; "tools for search:" → used for search; "Polly has some features:" → part of Polly.
 */
import type { Block, ItemBlock, ParagraphBlock, TableBlock, TextRun } from '#lib/extract/blocks/block.ts';
import type { ResolvedMention } from '#lib/extract/concepts/concept-index.ts';
import { VERB_CLASSES } from '#lib/extract/lexicon/cues/verb-classes.ts';
import type { RelationId } from '#lib/graph/types.ts';
import { trimEnd } from '#lib/graph/trim-end.ts';
import { readStatements } from '../clauses/read-statements.ts';
import { SLOT, type Statement } from '../clauses/statement.ts';
import { verbEntry } from '../clauses/verb-forms.ts';
import type { Subject } from '../statements.ts';
import { type Frame, withSwallowedRole } from './frame.ts';
import { cuesFor } from './frame-cues.ts';
import { isBehindNoun } from './behind-noun.ts';
import { cueName, idsOf, KIND_CUE, type ListCue } from './list-cue.ts';
import { riskBefore, topicBefore } from './lead-in-topic.ts';
import { topicSubject } from './place-subject.ts';
import { isPluralName } from './plural-name.ts';
import type { Reading } from './reading.ts';
import { tailFrame } from './tail-frame.ts';
import { hasOwnSubject } from './own-subject.ts';
import { wordedCue } from './worded-cue.ts';

const EXAMPLE_END = /(?:\b(?:like|such as|including|e\.g\.|for example)|\binclude[sd]?)[\s:;,–-]*$/i;
const isAlone = (text: string, start: number, { start: from, end }: ResolvedMention): boolean =>
  /^[\s*_]*$/.test(text.slice(start, from)) && /^[\s*_:]*$/.test(text.slice(end));

/** "**Sails** and what each is for" over its kinds: the name in bold type is what the line is about. */
function boldName({ run, gloss }: ItemBlock | ParagraphBlock, reading: Reading): ResolvedMention | null {
  const bold = run.marks.find(({ kind, start }) => kind === 'bold' && start === 0);
  const [first, second] = reading.mentionsOf(run);
  const rest = run.text.slice(bold?.end);
  if (!bold || gloss || !first || second || first.end !== bold.end || first.start !== 0) return null;
  return REMARK.test(rest) && rest.split(' ').length <= LONGEST_REMARK ? first : null;
}

const REMARK = /^[\s:]*(?:and|with|plus|in|\() ?[^.;!?]*$/;
const LONGEST_REMARK = 8;

/** "Three things shape it:" over what does. */
function doersCue(text: string, above: Subject | null): Pick<ListCue, 'subject' | 'cues' | 'name'> | null {
  const verb = DOERS_LEAD.exec(text)?.[1]?.toLowerCase() ?? '';
  const relation = verbEntry(verb)
    ?.readings.filter(({ particle }) => particle.length === 0)
    .map((reading) => VERB_CLASSES[reading.class].relation)
    .find((one) => DONE.has(one));
  return above && relation
    ? { subject: above, cues: [{ relation, reverse: true, strength: 0.8 }], name: `doers:${relation}` }
    : null;
}

const DOERS_LEAD =
  /^(?:the )?(?:\d+|two|three|four|five|six|seven|several|many|some|these)(?: (?:main|key|big|basic))? (?:things|factors|forces|settings|elements|variables|causes) (\p{L}+) (?:it|them|this|that)[\s:]*$/iu;
const DONE: ReadonlySet<RelationId> = new Set(['affects', 'causes', 'mitigates', 'measures', 'detects']);

const CALLED = /\b(?:is|are) (?:called|known as|termed|named) (?:an? )?$/i;
/** Words between a preposition and the list that it leads to. */
const NEAR = 2;
/** A role noun from this strength on says more than the verb before it. */
const TELLING = 0.7;

export function leadInCue(
  reading: Reading,
  block: ItemBlock | TableBlock,
  leadIn: ItemBlock | ParagraphBlock,
): ListCue | null {
  const { run } = leadIn;
  const nested = leadIn.kind === 'item' && block.kind === 'item' && block.parent === leadIn.id;
  if (nested) {
    // A nested list under a term: "ROUGE" with its variants below.
    const frame = reading.frame(leadIn);
    if (frame.topics.length > 0 && frame.share >= 0.5) {
      const subject: Subject = { concepts: idsOf(frame.topics), how: 'lead-in', distance: 0 };
      const told = cuesFor(reading, frame, subject);
      const kinds = told.length === 0 && frame.plural && isClassName(leadIn, frame, reading);
      const cues = kinds ? [KIND_CUE] : told;
      return {
        subject,
        cues,
        statement: null,
        closed: null,
        name: cueName(frame),
        plural: frame.plural,
        from: leadIn,
      };
    }
  }
  const headed = boldName(leadIn, reading);
  if (headed) {
    const plural = isPluralName(headed.surface);
    const cues = plural ? [KIND_CUE] : [];
    const name = plural ? 'plural' : 'bare';
    return { subject: leads(headed), cues, statement: null, closed: null, name, plural, from: leadIn };
  }
  const start = Math.max(lastSentence(run.text), lastTitle(run));
  const end = run.text.length;
  const mentions = reading.mentionsIn(run, start, end);
  const text = `${trimEnd(run.text, /[\s:;.,–-]/)} ${SLOT}`;
  const statements = readStatements(text, start, text.length, mentions);
  const open = statements.find(({ object }) => object === null) ?? null;
  const above = topicOfSentenceBefore(reading, run, start, open) ?? placeTopic(reading, block, leadIn);
  const named: Subject | null = open?.subject.kind === 'mention' ? leads(open.subject.mention) : null;
  const cue = (given: Pick<ListCue, 'subject' | 'cues' | 'name'> & Partial<ListCue>): ListCue => ({
    statement: open,
    closed: null,
    plural: false,
    from: leadIn,
    ...given,
  });

  const frame = withSwallowedRole(tailFrame(run, start, end, mentions), reading);
  const verbal = open !== null && !/^(?:copula|include|prep)/.test(open.cue.name) && open.gap <= 3;
  const topics = frame.topics.length > 0 ? idsOf(frame.topics) : null;
  const trouble = topics ? null : riskBefore(reading, leadIn, frame, mentions);
  // "Main issue, you got overfitting": what follows says something of the issue.
  if (trouble && frame.cues[0]?.relation === 'affects')
    return cue({ subject: trouble, cues: [], name: 'bare', statement: null });
  // "It performs badly. Causes include:" are those of what the sentence before tells, which is no concept.
  const untold = start > 0 && frame.cues[0]?.relation === 'causes' && frame.cues[0].reverse;
  const opening = start > 0 ? termBefore(reading, leadIn) : null;
  const owner: Subject | null = topics
    ? { concepts: topics, how: 'lead-in', distance: 0 }
    : (trouble ?? named ?? firstSubject(statements) ?? opening ?? (untold ? null : above));
  if (untold && owner === null) return null;
  if (owner && frame.cues.length > 0) {
    // "To deploy you have four options": what one chooses among are kinds.
    const chosen = open?.subject.kind === 'person' && /^(?:option|choice|mode|way)$/.test(frame.noun ?? '');
    const cues = chosen ? frame.cues : cuesFor(reading, frame, owner);
    const vague = cues[0]?.relation === 'related-to';
    if (vague || !(verbal && (cues[0]?.strength ?? 0) < TELLING))
      return cue({ subject: owner, cues, name: cueName(frame), ...(vague ? { statement: null } : {}) });
  }
  const last = mentions.at(-1);
  const example = EXAMPLE_END.test(run.text) || run.text.slice(last?.end ?? end).replace(/[\s:]/g, '') === '';
  // "Fittings behind doors:" are no kinds of door.
  const isHead = last !== undefined && !isBehindNoun(run.text.slice(start, last.start));
  if (last && isHead && example && isPluralName(last.surface) && run.text.slice(last.end).length < 24) {
    // "business metrics like:", "types of structured data:"
    return cue({ subject: leads(last), cues: [KIND_CUE], name: 'plural', plural: true });
  }
  if (last && !isHead && example)
    return cue({ subject: leads(last), cues: [], name: 'bare', statement: null });
  // "Each string is called a course:"
  if (last && example && CALLED.test(run.text.slice(start, last.start)))
    return cue({ subject: leads(last), cues: [KIND_CUE], name: 'plural', plural: true, statement: null });
  const doers = doersCue(run.text.slice(start), above);
  if (doers) return cue({ ...doers, statement: null });
  // "Long hair:" over "1. curly"
  const [only] = mentions;
  if (only && mentions.length === 1 && leadIn.kind === 'paragraph' && isAlone(run.text, start, only))
    return cue({ subject: leads(only), cues: [], name: 'bare', statement: null });
  const spoken = opening ?? topicBefore(reading, leadIn) ?? named ?? above;
  const worded = wordedCue(run.text.slice(start), reading, spoken);
  if (worded) return cue({ ...worded, statement: null });
  // "They differ in how much they lose:" is no list of what they are in.
  if (open && isOpenEnded(open, run.text.slice(start), mentions)) {
    const subject = named ?? above;
    if (subject) return cue({ subject, cues: [], name: `open:${open.cue.name}` });
  }
  const closed = statements.find(({ subject, object }) => subject.kind === 'mention' && object !== null);
  if (closed?.subject.kind === 'mention' && !open) {
    return cue({
      subject: leads(closed.subject.mention),
      cues: [],
      name: `closed:${closed.cue.name}`,
      closed,
    });
  }
  return null;
}

/** "Rigs:" over the rigs, and no more: a class in the plural whose name has not kept its s ("Logistics"). */
const isClassName = ({ run, gloss }: ItemBlock, { topics, share }: Frame, reading: Reading): boolean =>
  !gloss?.body &&
  share >= WHOLE_NAME &&
  run.text.split(' ').length <= LONGEST_TITLE &&
  topics.every(({ concept }) => !isPluralName(reading.concept(concept)?.label ?? ''));

const WHOLE_NAME = 0.9;

/** "You can write model cards. You can include:" → of model cards. */
function topicOfSentenceBefore(
  reading: Reading,
  run: TextRun,
  start: number,
  open: Statement | null,
): Subject | null {
  if (start === 0 || open?.subject.kind !== 'person' || !open.cue.classes.includes('contain')) return null;
  const before = readStatements(run.text, 0, start, reading.mentionsIn(run, 0, start));
  const [first] = before.filter(({ place, object }) => place === 0 && object !== null);
  return first?.object ? leads(first.object) : null;
}

/** "**Oven** = a hot box. Parts:": of the term that opens the line. */
function termBefore(reading: Reading, { run, gloss }: ItemBlock | ParagraphBlock): Subject | null {
  const bold = run.marks.find(({ kind, start }) => kind === 'bold' && start === 0);
  const end = bold?.end ?? (gloss ? gloss.term.offset + gloss.term.text.length : 0);
  const [first, second] = reading.mentionsIn(run, 0, end);
  return first && !second && first.start < FIRST ? leads(first) : null;
}

const FIRST = 3;

/** What the section is about, unless the heading is about something that is no concept. */
function placeTopic(reading: Reading, block: Block, leadIn: ItemBlock | ParagraphBlock): Subject | null {
  const nearest = reading.block(block.headings.at(-1) ?? -1);
  return nearest && hasOwnSubject(reading, nearest)
    ? null
    : (topicBefore(reading, leadIn) ?? topicSubject(reading, block));
}

/** The place behind the verb is the list's: not "The way it works is", nor "The entities that X trusts are". */
function isOpenEnded(open: Statement, text: string, mentions: readonly ResolvedMention[]): boolean {
  const { cue, gap, place, subject } = open;
  if (cue.name.startsWith('prep')) return gap + place <= NEAR;
  // "Loaves go back to the shelf." says all that it has to say.
  if (gap > 0 && /[.!?]\s*$/.test(text)) return false;
  if (!cue.name.startsWith('copula')) return true;
  if (subject.kind === 'mention') return !/\b(?:that|which|who)\b/i.test(text.slice(0, mentions.at(-1)?.end));
  return subject.kind === 'stand-in' || /\b(?:ones?|some|these|those|they|it)\b/i.test(text);
}

const leads = ({ concept }: ResolvedMention): Subject => ({
  concepts: [concept],
  how: 'lead-in',
  distance: 0,
});

function firstSubject(statements: readonly Statement[]): Subject | null {
  const first = statements.find(({ subject }) => subject.kind === 'mention');
  return first?.subject.kind === 'mention' ? leads(first.subject.mention) : null;
}

/** Where a paragraph's last line is a title of its own ("Kinds of lock" above the list), else 0. */
function lastTitle({ text, breaks }: TextRun): number {
  const at = (breaks.at(-1) ?? -1) + 1;
  const title = text.slice(at);
  return at > 0 && /^\p{Lu}/u.test(title) && title.split(' ').length <= LONGEST_TITLE ? at : 0;
}

const LONGEST_TITLE = 5;

function lastSentence(text: string): number {
  const trimmed = trimEnd(text, /[\s:.;,]/);
  const at = Math.max(trimmed.lastIndexOf('. '), trimmed.lastIndexOf('! '), trimmed.lastIndexOf('? '));
  return at < 0 ? 0 : at + 2;
}
