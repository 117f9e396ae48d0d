/**
 * What is reckoned from what. "Profit = income - costs" → profit —uses→ income, profit —uses→ costs; what is only added
 * up is a part: "Height = legs + top" → legs —part-of→ height.
 */
import type { Block, Document, TextRun } from '#lib/extract/blocks/block.ts';
import type { Proposal } from '../proposal.ts';
import { propose } from '../propose.ts';
import { namedThings } from '../reading/named-things.ts';
import type { Reading } from '../reading/reading.ts';
import type { Rule } from './rule.ts';

export const formulas: Rule = {
  name: 'formula',
  propose: (document, reading) =>
    document.blocks.flatMap((block) => {
      if (block.kind === 'paragraph' || block.kind === 'item') {
        const place: Place = [document, block, block.run];
        return [...readRun(place, reading), ...readGloss(place, reading)];
      }
      if (block.kind !== 'table' || block.contents) return [];
      return block.rows.flatMap(([name, ...cells]) =>
        name ? cells.flatMap((cell) => readCell([document, block, cell], reading, name)) : [],
      );
    }),
};

interface Side {
  readonly start: number;
  readonly end: number;
}

interface Formula {
  readonly operands: readonly Side[];
  readonly isSum: boolean;
}

/** What is said to be equal, with the sign between the two. */
const EQUALS = / [=≈] /g;
/** Signs with blanks on both sides, and words for them. */
const SIGNS = / (?:[+×÷±*−–/-]|plus|minus|times|divided by|multiplied by) /g;
/** Behind a colon a dash is an aside and a plus a list. */
const SURE_SIGNS = / (?:[×÷±−]|minus|times|divided by|multiplied by) /g;
const PLUS = /^ (?:\+|plus) $/;
/** Where the line says something else: before a formula, and behind it. */
const STOPS = ['. ', '; ', ': ', '! ', '? ', ', '] as const;
const BEHIND = /[.;:!?](?: |$)|, | [=≈→] | (?:and|where|or|which|with|in) /;
/** Formulas, and what they are equal to, are shorter than this. */
const LONGEST = 120;
const NAME = 0.6;
const WHOLE = 0.75;

type Place = readonly [document: Document, block: Block, run: TextRun];

function readRun(place: Place, reading: Reading): Proposal[] {
  const [, , { text }] = place;
  const equations = Array.from(text.matchAll(EQUALS), ({ index, 0: { length } }) => ({
    before: { start: startOf(text, index), end: index },
    behind: { start: index + length, end: endOf(text, index + length) },
  }));
  return equations.flatMap(({ before, behind }) => {
    const right = formulaIn(text, behind, SIGNS);
    const left = right ? null : formulaIn(text, before, SIGNS);
    const formula = right ?? left;
    return formula ? say(place, reading, nameIn(reading, place[2], right ? before : behind), formula) : [];
  });
}

/** "Ratio: height divided by width" */
function readGloss(place: Place, reading: Reading): Proposal[] {
  const [, block, run] = place;
  const gloss = block.kind === 'paragraph' || block.kind === 'item' ? block.gloss : null;
  if (!gloss?.body) return [];
  const { term, body } = gloss;
  const formula = formulaIn(run.text, { start: body.offset, end: endOf(run.text, body.offset) }, SURE_SIGNS);
  const name = nameIn(reading, run, { start: term.offset, end: term.offset + term.text.length });
  return formula ? say(place, reading, name, formula) : [];
}

/** A cell that is a formula of names and nothing else. */
function readCell(place: Place, reading: Reading, name: TextRun): Proposal[] {
  const [, , { text }] = place;
  const whole = nameIn(reading, name, { start: 0, end: name.text.length });
  const equals = / [=≈] /.exec(text);
  const start = equals ? equals.index + equals[0].length : 0;
  const formula = whole === null ? null : formulaIn(text, { start, end: text.length }, SIGNS);
  if (!formula || formula.operands.some((one) => nameIn(reading, place[2], one) === null)) return [];
  return say(place, reading, whole, formula);
}

function startOf(text: string, to: number): number {
  const low = Math.max(0, to - LONGEST);
  const before = text.slice(low, to);
  return (
    low + Math.max(0, ...STOPS.map((stop) => before.lastIndexOf(stop) + stop.length).filter((at) => at > 1))
  );
}

function endOf(text: string, from: number): number {
  const stop = BEHIND.exec(text.slice(from, from + LONGEST));
  return from + (stop ? stop.index : Math.min(LONGEST, text.length - from));
}

/** Null where no sign stands between two operands. */
function formulaIn(text: string, { start, end }: Side, signs: RegExp): Formula | null {
  const found = [...text.slice(start, end).matchAll(signs)];
  if (found.length === 0) return null;
  // "front / back / side": a choice.
  if (found.length > 1 && found.every(([sign]) => sign === ' / ')) return null;
  const cuts = found.map(({ index, 0: { length } }) => ({
    start: start + index,
    end: start + index + length,
  }));
  const operands = [...cuts, { start: end, end }].map((cut, i) => ({
    start: cuts[i - 1]?.end ?? start,
    end: cut.start,
  }));
  return { operands, isSum: found.every(([sign]) => PLUS.test(sign)) };
}

/** The one concept that the stretch names, numbers and "the square root of" aside. */
function nameIn(reading: Reading, run: TextRun, { start, end }: Side): string | null {
  const opening = OPENING.exec(run.text.slice(start, end))?.[0].length ?? 0;
  const [thing, ...more] = namedThings(reading, run, start + opening, end).filter(
    ({ share }) => share >= NAME,
  );
  return thing && more.length === 0 && thing.share >= WHOLE ? thing.mention.concept : null;
}

/** Opens an operand and names nothing. */
const OPENING = /^(?:[\s(\d.,%]|the |(?:square root|sum|ratio|number|product) of )+/i;

function say(place: Place, reading: Reading, name: string | null, { operands, isSum }: Formula): Proposal[] {
  const [document, block, run] = place;
  if (name === null) return [];
  // "Lamp + wind = fire"
  const isRisk = reading.concept(name)?.kind === 'risk';
  const first = operands[0]?.start ?? 0;
  const range = { start: Math.min(startOf(run.text, first), first), end: operands.at(-1)?.end ?? first };
  return operands.flatMap((operand, i) => {
    const part = nameIn(reading, run, operand);
    const relation = !isSum ? 'uses' : isRisk ? 'causes' : 'part-of';
    const proposal = part
      ? propose({
          subject: isSum ? part : name,
          object: isSum ? name : part,
          relation,
          rule: 'formula',
          prior: 0.65,
          passage: { document, block, run, range: block.kind === 'table' ? null : range },
          features: { place: i, entries: operands.length },
        })
      : null;
    return proposal ? [proposal] : [];
  });
}
