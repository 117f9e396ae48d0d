/** The frame of the last noun phrase of a lead-in: "Main techniques for prompting:", "It has some cool features". */
import type { TextRun } from '#lib/extract/blocks/block.ts';
import type { ResolvedMention } from '#lib/extract/concepts/concept-index.ts';
import { singular } from '../clauses/noun-phrase.ts';
import { type Frame, readFrame } from './frame.ts';

export function tailFrame(
  run: TextRun,
  start: number,
  end: number,
  mentions: readonly ResolvedMention[],
): Frame {
  // "offers models in three states": what is counted last is listed.
  const counted = COUNTED.exec(run.text.slice(start, end));
  if (counted) {
    const at = start + counted.index + 3;
    const frame = readFrame(
      run,
      at,
      end,
      mentions.filter((m) => m.start >= at),
    );
    if (frame.cues.length > 0) return frame;
  }
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

const COUNTED =
  /\bin (?:\d+|two|three|four|five|six|seven|several|various|different|many|multiple) \p{L}+[\s:.]*$/iu;

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
  'has have had offers offer provides provide are is into in includes include got get with of supports support gives give via following these comes come under by on has contains needs consists shows covers see find know try pick choose want monitor'.split(
    ' ',
  ),
);
