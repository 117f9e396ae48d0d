/**
 * What the lead-in of a list or the heading of a section says about the things below: cue, and to whom they belong.
 * "Benefits of Amazon S3:" → S3 leads to them; "Polly has some features:" → they are part of Polly.
 */
import type { Block, ItemBlock, ParagraphBlock, TableBlock } from '#lib/extract/blocks/block.ts';
import type { Subject } from '../statements.ts';
import { isBehindNoun } from './behind-noun.ts';
import { cuesFor } from './frame-cues.ts';
import { leadInCue } from './lead-in-cue.ts';
import { cueName, idsOf, KIND_CUE, type ListCue } from './list-cue.ts';
import { hasOwnSubject } from './own-subject.ts';
import { isPluralName } from './plural-name.ts';
import type { Reading } from './reading.ts';

/** The nearest that says something; behind it a heading further up whose role noun still holds ("Features"). */
export function listCues(reading: Reading, block: ItemBlock | ParagraphBlock | TableBlock): ListCue[] {
  const leadIn = block.kind === 'paragraph' || block.leadIn === null ? null : reading.block(block.leadIn);
  const led = leadIn && (leadIn.kind === 'paragraph' || leadIn.kind === 'item') ? leadIn : null;
  const near = led && block.kind !== 'paragraph' ? leadInCue(reading, block, led) : null;
  const found = near ? [near] : [];
  const unread = near === null && block.kind === 'item' ? led : null;
  for (const cue of headingCues(reading, block, unread)) {
    if (near && isKnown(cue, near)) continue;
    found.push(cue);
  }
  return found.slice(0, MAX_CUES).filter((cue) => cue === near || near === null || adds(cue, near));
}

const MAX_CUES = 2;

/** Says no more than that the list is one: "There are two of them:". */
const POINTING = /\b(?:ones|them|these|those|following|here|below|like|such as|includ\w+|e\.g\.)\b|^\S+$/i;
/** "They are these:", "Watering methods differ in what they lose:": of the topic, and no more than that. */
function pointsTo(reading: Reading, { run }: ItemBlock | ParagraphBlock, topics: readonly string[]): boolean {
  const [first] = reading.mentionsOf(run);
  return POINTING.test(run.text) || (first?.start === 0 && topics.includes(first.concept));
}

const GROUPS: ReadonlySet<string> = new Set(['category', 'group', 'family', 'class']);

/** Asks for what no heading says: "How you do it?", "To launch one:". */
const ASKING = /^(?:so )?(?:how|to|who|when|where|why)\b/i;

const isKnown = (cue: ListCue, near: ListCue): boolean =>
  (cue.name !== 'tie' && near.from.id === cue.from.id) ||
  (!cue.name.startsWith('noun') && near.subject.concepts.join() === cue.subject.concepts.join());

/**
 * A heading says something beside the lead-in where the lead-in itself says nothing, names a class that it may have made up
 * ("six guiding ideas:"), or is not about the same topic.
 */
function adds(cue: ListCue, near: ListCue): boolean {
  // "Door:" and no more: the list is the door's.
  if (near.name === 'bare' && near.subject.how === 'lead-in' && near.from.kind === 'paragraph') return false;
  const verbal = near.statement !== null && !near.statement.cue.name.startsWith('prep');
  if ((near.cues.length === 0 && !verbal) || near.name === 'plural') return true;
  if (cue.name !== 'tie' && !cue.name.startsWith('noun')) return false;
  // "Tools for joinery:" leaves nothing to say to the heading above.
  if (near.name.startsWith('noun') && near.subject.how === 'lead-in' && (near.cues[0]?.strength ?? 0) >= 0.7)
    return false;
  return near.subject.concepts.join() !== cue.subject.concepts.join();
}

/** Headings looked at on the way up. */
const REACH = 3;

/** `unread`: the line between the heading and the list, where it told nothing. */
function headingCues(reading: Reading, block: Block, unread: ItemBlock | ParagraphBlock | null): ListCue[] {
  const found: ListCue[] = [];
  const above = reading.topics(block);
  for (let i = block.headings.length - 1, up = 0; i >= 0 && up < REACH; i--, up++) {
    const heading = reading.block(block.headings[i] ?? -1);
    // The title of the notes lends no subject to what lies deeper.
    if (!heading || (up > 0 && reading.isTitle(heading))) continue;
    const frame = reading.frame(heading);
    if (frame.comparing) break;
    if (frame.tie) {
      const tied: Subject = { concepts: frame.tie.topics, how: 'heading', distance: up };
      found.push({
        subject: tied,
        cues: [frame.tie.cue],
        statement: null,
        closed: null,
        name: 'tie',
        plural: false,
        from: heading,
      });
    }
    const named = frame.topics.length > 0;
    if (hasOwnSubject(reading, heading)) break;
    const topic = named ? null : above.find(({ distance }) => distance > up && distance <= up + 2);
    const concepts = named ? idsOf(frame.topics) : (topic?.concepts ?? []);
    if (concepts.length === 0 || concepts.length > 2) continue;
    const subject: Subject = { concepts, how: 'heading', distance: named ? up : (topic?.distance ?? up) };
    const direct = block.headings.slice(i + 1).every((id) => isRest(reading.block(id)));
    if (frame.cues.length > 0) {
      // Below one of the kinds stand no more kinds; below a group of them do.
      const grouped = GROUPS.has(frame.noun ?? '');
      if (
        !grouped &&
        frame.cues[0]?.relation === 'is-a' &&
        found.some(({ name }) => name !== 'tie') &&
        !direct
      )
        break;
      found.push({
        subject,
        cues: cuesFor(reading, frame, subject),
        statement: null,
        closed: null,
        name: cueName(frame),
        plural: false,
        from: heading,
      });
      break;
    }
    const nearer = found.filter(({ name }) => name !== 'tie');
    if (unread && ASKING.test(unread.run.text)) continue;
    // A heading that hardly names anything lends its list to the one above it.
    if (!named || nearer.length > 1 || nearer.some((cue) => isSure(reading, cue))) continue;
    const plural =
      frame.plural &&
      !(heading.kind === 'heading' && isBehindNoun(heading.run.text.slice(0, frame.topics[0]?.start ?? 0))) &&
      concepts.every((id) => !isPluralByNature(reading, id));
    // Of a heading further up they are hardly kinds.
    const kinds = plural && nearer.length === 0 && direct && (!unread || pointsTo(reading, unread, concepts));
    // A class that they are no kinds of is no whole either.
    if (plural && !kinds && up > 0) break;
    const cues = kinds ? [KIND_CUE] : [];
    const name = cueName({ ...frame, plural });
    found.push({ subject, cues, statement: null, closed: null, name, plural, from: heading });
  }
  return found;
}

/** "Others" go on with what the heading above them lists, "By size" puts it in order. */
const isRest = (heading: Block | undefined): boolean =>
  heading?.kind === 'heading' &&
  /^(?:by \p{L}+[\s:.]*|according to \p{L}+[\s:.]*)$|^(?:and )?(?:(?:the )?(?:others?|more|rest|misc\w*|further|additional)\b[\s:.]*)+$/iu.test(
    heading.run.text.trim(),
  );

/** "ML Operations": where even the label has kept its s, it names one thing. */
const isPluralByNature = (reading: Reading, id: string): boolean =>
  isPluralName(reading.concept(id)?.label ?? '');

const isSure = (reading: Reading, { subject: { concepts }, from }: ListCue): boolean =>
  (from.kind === 'heading' && reading.frame(from).share >= NAMED) ||
  concepts.some((id) => (reading.concept(id)?.confidence ?? 0) >= SURE);

/** Topics below this confidence may be no name at all, unless they are most of their heading. */
const SURE = 0.6;
const NAMED = 0.75;
