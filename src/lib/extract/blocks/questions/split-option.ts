/**
 * An option's run → what can be chosen, and why it is right or wrong:
 * "RAG --> it reads fresh data" → "RAG" | "it reads fresh data"; "Polly – it speaks" → "Polly" | "it speaks".
 */
import type { RunPart, TextRun } from '../block.ts';
import { partOf } from '../run-parts.ts';

export interface SplitOption {
  readonly text: RunPart;
  readonly reason: RunPart | null;
  /** The option says itself that it is right: a tick, a star, "(correct)". */
  readonly ticked: boolean;
}

const ARROW = /\s?(?:-{1,3}>|={1,2}>|[→⇒➔])\s?/;
const DASH = /\s(?:-{1,3}|[–—])\s/;
const COLON = /:\s/;
const TICK_BEFORE = /^(?:✅|✓|✔|☑|\*+(?=\s?\S))\uFE0F?\s?/;
const TICK_AFTER =
  /\s?(?:✅|✓|✔|☑|\*{1,3}|[([](?:correct|right)(?: answer)?[)\]]|<-+ ?(?:correct|right)|← ?(?:correct|right))\uFE0F?$/i;

export function splitOption(run: TextRun): SplitOption {
  const cut = cutOf(run.text);
  const whole = cut ? partOf(run, 0, cut.start) : partOf(run, 0, run.text.length);
  const reason = cut ? partOf(run, cut.end, run.text.length) : null;
  const before = TICK_BEFORE.exec(whole.text)?.[0].length ?? 0;
  const after = TICK_AFTER.exec(whole.text.slice(-24))?.[0].length ?? 0;
  const ticked = before + after > 0 && before + after < whole.text.length;
  const text = ticked ? partOf(run, before, whole.text.length - after) : whole;
  return { text, reason: reason && reason.text !== '' ? reason : null, ticked };
}

function cutOf(text: string): { start: number; end: number } | null {
  for (const pattern of [ARROW, DASH]) {
    const match = pattern.exec(text);
    if (match && match.index > 0) return { start: match.index, end: match.index + match[0].length };
  }
  const colon = COLON.exec(text);
  const short = colon && colon.index > 0 && text.slice(0, colon.index).split(' ').length <= 6;
  return short && text.slice(colon.index + 2).split(' ').length >= 3
    ? { start: colon.index, end: colon.index + colon[0].length }
    : null;
}
