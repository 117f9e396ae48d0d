/** Whom a lead-in without a subject of its own means, where the lines before it tell better than the heading. */
import type { ItemBlock, ParagraphBlock } from '#lib/extract/blocks/block.ts';
import type { ResolvedMention } from '#lib/extract/concepts/concept-index.ts';
import type { Subject } from '../statements.ts';
import type { Frame } from './frame.ts';
import type { Reading } from './reading.ts';

/** How far back, in blocks and runs. */
const REACH = 24;

/**
 * The trouble that "How to fix:" and "Main issue: …" speak of: a risk that the lead-in names, or the nearest before it in
 * the section. Null where the lead-in speaks of no trouble, or none is named.
 */
export function riskBefore(
  reading: Reading,
  leadIn: ItemBlock | ParagraphBlock,
  frame: Frame,
  mentions: readonly ResolvedMention[],
): Subject | null {
  const [cue] = frame.cues;
  const isRisk = ({ concept }: ResolvedMention): boolean => reading.concept(concept)?.kind === 'risk';
  const own = mentions.find(isRisk);
  if (cue?.relation === 'affects') {
    const said = ISSUES.exec(leadIn.run.text.slice(0, own?.start ?? 0));
    return own && said ? lead(own) : null;
  }
  if (cue?.relation !== 'mitigates') return null;
  if (own) return lead(own);
  for (const before of paragraphsBefore(reading, leadIn)) {
    const risk = reading.mentionsOf(before.run).find(isRisk);
    if (risk) return lead(risk);
  }
  return null;
}

/** The paragraphs before a line in its section, nearest first: items tell of what a paragraph before them names. */
function paragraphsBefore(
  reading: Reading,
  { id: at, headings }: ItemBlock | ParagraphBlock,
): ParagraphBlock[] {
  const found: ParagraphBlock[] = [];
  for (let id = at - 1; id >= at - REACH; id--) {
    const before = reading.block(id);
    if (!before) continue;
    if (before.headings.at(-1) !== headings.at(-1)) break;
    if (before.kind === 'paragraph') found.push(before);
  }
  return found;
}

/** "Main issue, you got overfitting". */
const ISSUES = /\b(?:issue|problem|concern|challenge|pitfall|difficulty|trouble)\b/i;

/** "EC2 = rented machines." before "you can:" → EC2, which the section need not be named after. */
export function topicBefore(reading: Reading, leadIn: ItemBlock | ParagraphBlock): Subject | null {
  if (leadIn.kind !== 'paragraph' || !STANDS_FOR.test(leadIn.run.text)) return null;
  const [before] = paragraphsBefore(reading, leadIn);
  if (!before) return null;
  const [first] = reading.mentionsOf(before.run);
  if (!first || first.start > FIRST || !DEFINES.test(before.run.text.slice(first.end))) return null;
  return { concepts: [first.concept], how: 'sentence', distance: 0 };
}

const STANDS_FOR = /^(?:so |basically |then |here )?(?:you|it|they|we|this)\b/i;
const DEFINES = /^(?: \([^()]*\))?[*_]*(?: ?[=:–-] ?| (?:is|are) )/;
const FIRST = 3;

const lead = ({ concept }: ResolvedMention): Subject => ({
  concepts: [concept],
  how: 'lead-in',
  distance: 0,
});
