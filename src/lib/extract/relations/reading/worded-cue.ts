/**
 * Lead-ins that say by set words what the list is to the topic: "you can either have it:" → its kinds; "you need 3
 * things:" → required; "with it you can:" → what it is used for.
 */
import type { KindId } from '#lib/graph/types.ts';
import type { Subject } from '../statements.ts';
import type { ListCue } from './list-cue.ts';
import type { Reading } from './reading.ts';

const EITHER =
  /\beither\b(?: (?:have|do|use|run|get|be|go) ?)?(?:it|them|this|that|for|with|of)?[\s:;,.–-]*$/i;
const EITHER_HAVE = /\beither (?:have|do|use|run|get|choose|pick)\b(?: (?:it|them|this|that))?[\s:;,.–-]*$/i;
const NEEDS =
  /\b(?:needs?|requires?)\b(?: to \p{L}+(?: (?:out|up))?)? (?:\d+|two|three|four|five|six|the following|these|some|a few|a couple of|several)(?: \p{L}+)? ?(?:things|points|items|stuff|pieces|bits)?[\s:;,.–-]*$/iu;
const CAN =
  /\b(?:you|we|it|they|one|users?)(?:'ll| will)?(?: \p{L}+)? (?:can|could|may)(?: (?:also|then|even|now))?[\s:;,.–-]*$/iu;

const FOR =
  /\b(?:used|good|great|useful|ideal|handy|perfect|suited)(?: \p{L}+){0,3} for(?:,? \p{L}+){0,6}[\s:;,.–-]*$/iu;
/** "It grows with:" over what makes it grow. */
const VARIES =
  /\b(?:grows?|rises?|falls?|increases?|decreases?|shrinks?|varies|vary|changes?)(?: \p{L}+ly)? with[\s:;,.–-]*$/iu;

/** Things that one can do something with. */
const MEANS: ReadonlySet<KindId> = new Set(['service', 'tool', 'feature', 'model', 'resource']);

export function wordedCue(
  text: string,
  reading: Reading,
  subject: Subject | null,
): Pick<ListCue, 'subject' | 'cues' | 'name'> | null {
  if (!subject) return null;
  if (EITHER.test(text) || EITHER_HAVE.test(text))
    return { subject, cues: [{ relation: 'is-a', reverse: true, strength: 0.6 }], name: 'either' };
  if (NEEDS.test(text))
    return { subject, cues: [{ relation: 'requires', reverse: false, strength: 0.7 }], name: 'need' };
  if (FOR.test(text))
    return { subject, cues: [{ relation: 'used-for', reverse: false, strength: 0.7 }], name: 'for' };
  if (VARIES.test(text))
    return { subject, cues: [{ relation: 'affects', reverse: true, strength: 0.8 }], name: 'varies' };
  const means = subject.concepts.every((id) => MEANS.has(reading.concept(id)?.kind ?? 'concept'));
  // "To improve it you can:" lists what improves it.
  if (means && CAN.test(text) && !/^\s*to\b/i.test(text))
    return { subject, cues: [{ relation: 'used-for', reverse: false, strength: 0.7 }], name: 'can' };
  return null;
}
