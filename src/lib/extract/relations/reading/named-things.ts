/**
 * The concepts that a stretch of text is made of: the name before a colon, the entries of a comma list, a whole item.
 * "AWS Glue and Data Wrangler" → both; "Llama 3.1 (8B, 70B), Claude" → two entries; "you can stop it" → none.
 */
import type { TextRun } from '#lib/extract/blocks/block.ts';
import type { ResolvedMention } from '#lib/extract/concepts/concept-index.ts';
import type { Reading } from './reading.ts';

/** A concept that a stretch names, and the share of the stretch's letters that the name covers, 0..1. */
export interface NamedThing {
  readonly mention: ResolvedMention;
  readonly share: number;
}

/** Entries of a list in running text: at commas, semicolons and "and" outside brackets. */
export interface Entry {
  readonly start: number;
  readonly end: number;
  readonly things: readonly NamedThing[];
}

const LETTERS = /[\p{L}\p{N}]/gu;
/** Words that may stand around a name without making it part of a longer one. */
const LOOSE =
  /\b(?:a|an|the|some|any|your|its|their|our|other|etc|and|or|also|as|like|such|e\.g|add|set|use|using|configure|create|define|enable|specify|choose|select|provide|basic|simple|various|different|multiple|custom|automatic|via|with|for|of|in|on|to)\b/giu;

const letterCount = (text: string): number => text.match(LETTERS)?.length ?? 0;

const blank = (text: string, start: number, end: number): string =>
  text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);

/** Concepts named by `run.text.slice(start, end)`, brackets aside, with the share of the letters they cover. */
export function namedThings(reading: Reading, run: TextRun, start: number, end: number): NamedThing[] {
  const inside = reading.mentionsIn(run, start, end);
  if (inside.length === 0) return [];
  const text = run.text.slice(start, end);
  const plain = text.replace(/\([^)]*\)?/g, (bracket) => ' '.repeat(bracket.length));
  let around = plain;
  const named: { mention: ResolvedMention; letters: number }[] = [];
  for (const mention of inside) {
    // A mention within brackets explains the name before them.
    const letters = letterCount(plain.slice(mention.start - start, mention.end - start));
    if (letters === 0) continue;
    named.push({ mention, letters });
    around = blank(around, mention.start - start, mention.end - start);
  }
  const all = Math.max(1, letterCount(around.replace(LOOSE, '')) + letterCount(plain) - letterCount(around));
  const things = named.map(({ mention, letters }): NamedThing => ({
    mention,
    share: Math.min(1, letters / all),
  }));
  const joint = things.reduce((sum, { share }) => sum + share, 0);
  if (things.length < 2 || joint < 0.7) return things;
  // "Glue and Wrangler": together they are the whole stretch, so each counts as whole.
  const between = things
    .slice(1)
    .map(({ mention }, i) => run.text.slice(things[i]?.mention.end ?? start, mention.start));
  return between.every((gap) => /^[\s,/&()]*(?:(?:and|or|vs\.?|versus|plus)[\s,/&()]*)?$/i.test(gap))
    ? things.map(({ mention }) => ({ mention, share: Math.min(1, joint) }))
    : things;
}

/** The one concept that the stretch is the name of, else null. */
export function wholeName(
  reading: Reading,
  run: TextRun,
  start: number,
  end: number,
  least = 0.6,
): NamedThing | null {
  const things = namedThings(reading, run, start, end);
  let best: NamedThing | null = null;
  for (const thing of things) if (thing.share >= least && (!best || thing.share > best.share)) best = thing;
  return best;
}

/** Entries of `run.text.slice(start, end)`. */
export function entriesOf(reading: Reading, run: TextRun, start: number, end: number): Entry[] {
  const entries: Entry[] = [];
  const close = (from: number, to: number) => {
    if (run.text.slice(from, to).trim() === '') return;
    entries.push({ start: from, end: to, things: namedThings(reading, run, from, to) });
  };
  const inside = reading.mentionsIn(run, start, end);
  let depth = 0;
  let from = start;
  let next = 0;
  for (let i = start; i < end; i++) {
    // A name with a comma or an "and" in it stays whole.
    while ((inside[next]?.end ?? Infinity) <= i) next++;
    const mention = inside[next];
    if (mention && mention.start <= i) {
      i = mention.end - 1;
      continue;
    }
    const char = run.text.charAt(i);
    if (char === '(' || char === '[') depth++;
    else if (char === ')' || char === ']') depth = Math.max(0, depth - 1);
    else if (depth === 0) {
      const width = separatorWidth(run.text, i, end);
      if (width > 0) {
        close(from, i);
        from = i + width;
        i += width - 1;
      }
    }
  }
  close(from, end);
  return entries;
}

/** Share of the entries that are names, 0..1: a list of names, or running text? */
export function listLikeness(entries: readonly Entry[]): number {
  if (entries.length === 0) return 0;
  const named = entries.filter(({ things }) => things.some(({ share }) => share >= 0.6)).length;
  return named / entries.length;
}

function separatorWidth(text: string, at: number, end: number): number {
  const char = text.charAt(at);
  if (char === ';') return 1;
  if (char === ',') return /\d/.test(text.charAt(at + 1)) ? 0 : 1;
  if (char === '.') return at + 1 >= end || text.charAt(at + 1) === ' ' ? 1 : 0;
  if (char === '/' || char === '|') return 1;
  if (char !== ' ') return 0;
  if (text.startsWith(' and ', at)) return 5;
  if (text.startsWith(' or ', at)) return 4;
  if (text.startsWith(' & ', at)) return 3;
  if (text.startsWith(' + ', at)) return 3;
  return 0;
}
