/**
 * A list in brackets behind a plural gives its kinds; behind a task, what it is done with.
 * "hyperparameters (batch size, learning rate)" → batch size —is-a→ hyperparameter.
 */
import type { Block, Document, TextRun } from '#lib/extract/blocks/block.ts';
import { runsOf } from '#lib/extract/evidence.ts';
import { DOERS } from '#lib/extract/lexicon/cues/by-kind.ts';
import type { ResolvedMention } from '#lib/extract/concepts/concept-index.ts';
import type { KindId } from '#lib/graph/types.ts';
import { verbEntry } from '../clauses/verb-forms.ts';
import type { Proposal } from '../proposal.ts';
import { propose } from '../propose.ts';
import { entriesOf, listLikeness, wholeName } from '../reading/named-things.ts';
import { opensWithVerb } from '../reading/opens-with-verb.ts';
import type { Reading } from '../reading/reading.ts';
import type { Rule } from './rule.ts';

export const bracketExamples: Rule = {
  name: 'bracket',
  propose: (document, reading) =>
    document.blocks.flatMap((block) =>
      block.kind === 'question' || block.kind === 'code'
        ? []
        : runsOf(block).flatMap((run) => read(document, block, run, reading)),
    ),
};

function read(document: Document, block: Block, run: TextRun, reading: Reading): Proposal[] {
  const found: Proposal[] = doneWith(document, block, run, reading);
  const mentions = reading.mentionsOf(run);
  for (const host of mentions) {
    const list = bracketBehind(run.text, host) ?? colonBehind(block, run, host);
    if (!list) continue;
    const { start, end, how } = list;
    const entries = entriesOf(reading, run, start, end);
    const task = reading.concept(host.concept)?.kind === 'application' || host.role === 'task';
    if (listLikeness(entries) < 0.5 || (entries.length < 2 && !task)) continue;
    // "Speed limit (SL, VM)": other names of it.
    if (entries.some(({ things }) => things.some(({ mention }) => mention.concept === host.concept)))
      continue;
    // "a driver (Ann, Bob)": each would be one.
    const label = reading.concept(host.concept)?.label ?? '';
    // "Economics (Ann, Bob)": an s that the label keeps is no plural.
    const plural =
      (/[^su]s$/i.test(host.surface) && !/[^su]s$/i.test(label)) ||
      // "IOUs": capitals with an s of their own.
      /\p{Lu}{2}s$/u.test(host.surface) ||
      /\b(?:an?|any) $/i.test(run.text.slice(Math.max(0, host.start - 5), host.start));
    // Behind a colon stands as well what the name does: only of several such it is a list.
    if (how === 'colon' && (task || !plural)) continue;
    // "Repair (needs glue, thread)": no sorts.
    const lists = listLikeness(entries) >= SORTS && !opensWithVerb(reading, document, run, start);
    entries.forEach((entry, place) => {
      for (const thing of entry.things) {
        if (thing.share < 0.6 || reading.isPerson(thing.mention.surface)) continue;
        const sort = lists && !task && !plural && isSort(reading, thing.mention.concept, host.concept);
        // "Sorting (e.g. sorting mail)": one such task.
        const such = task && reading.concept(thing.mention.concept)?.kind === 'application';
        const proposal = propose({
          subject: host.concept,
          object: thing.mention.concept,
          // "Distributing loads (ELB)": what the task is done with.
          relation: such || sort || (!task && plural) ? 'is-a' : task ? 'used-for' : 'part-of',
          reverse: true,
          rule: `${how}${task ? '-means' : sort ? '-sort' : ''}`,
          prior: task ? 0.5 : plural ? 0.55 : 0.35,
          passage: {
            document,
            block,
            run,
            range: { start: host.start, end: Math.min(end + 1, run.text.length) },
          },
          features: { plural: Number(plural), entries: entries.length, place, share: thing.share },
        });
        if (proposal) found.push(proposal);
      }
    });
  }
  return found;
}

interface List {
  readonly start: number;
  readonly end: number;
  readonly how: 'bracket' | 'colon';
}

/** Longer lists tell of something else. */
const LONGEST = 200;

/** " (bolt, latch)" right behind the name. */
function bracketBehind(text: string, { end: at }: ResolvedMention): List | null {
  const open = text.slice(at, at + 2);
  if (open !== ' (' && !open.startsWith('(')) return null;
  const start = at + open.indexOf('(') + 1;
  const end = text.slice(start, start + LONGEST + 1).indexOf(')');
  return end < 0 ? null : { start, end: start + end, how: 'bracket' };
}

/** "It comes with locks: bolt, latch": a list up to the end of the sentence, behind a name that is no label of the line. */
function colonBehind(
  { kind }: Block,
  { text }: TextRun,
  { start: from, end: at }: ResolvedMention,
): List | null {
  if ((kind !== 'paragraph' && kind !== 'item') || text.slice(at, at + 2) !== ': ') return null;
  if (!INSIDE.test(text.slice(Math.max(0, from - 2), from))) return null;
  const start = at + 2;
  const rest = text.slice(start, start + LONGEST + 1);
  const stop = /[.;:!?](?= |$)/.exec(rest)?.index ?? rest.length;
  return stop > LONGEST ? null : { start, end: start + stop, how: 'colon' };
}

/** A word goes before the name. */
const INSIDE = /[\p{Ll}\p{N}] $/u;

/** "Repair (patching, gluing)": of an idea the sorts stand in brackets, of a thing that one works with its parts. */
function isSort(reading: Reading, thing: string, host: string): boolean {
  const [a, b] = [reading.concept(thing)?.kind ?? 'concept', reading.concept(host)?.kind ?? 'concept'];
  return IDEAS.has(b) && (a === b || IDEAS.has(a) || a === 'risk');
}

/** Share of the entries in brackets that are names. */
const SORTS = 0.65;
const IDEAS: ReadonlySet<KindId> = new Set(['concept', 'technique']);

/** A line that begins with a verb and ends with a name in brackets: what the verb acts on is done with the name. */
function doneWith(document: Document, block: Block, run: TextRun, reading: Reading): Proposal[] {
  if (block.kind !== 'item' && block.kind !== 'table') return [];
  const open = run.text.lastIndexOf('(');
  const end = run.text.indexOf(')', open);
  const verb = /^\p{L}+/u.exec(run.text)?.[0].toLowerCase() ?? '';
  const entry = verbEntry(verb);
  if (open < 0 || end < 0 || !entry || !(entry.forms.has('ing') || entry.forms.has('base'))) return [];
  if (/[\p{L}\p{N}]/u.test(run.text.slice(end))) return [];
  const name = wholeName(reading, run, open + 1, end);
  const host = reading.concept(name?.mention.concept ?? '');
  if (!name || !host || !DOERS.has(host.kind)) return [];
  return reading.mentionsIn(run, 0, open).flatMap((mention, place) => {
    const proposal = propose({
      subject: host.id,
      object: mention.concept,
      relation: 'used-for',
      rule: 'bracket-doer',
      prior: 0.6 / (1 + place),
      passage: { document, block, run, range: { start: 0, end: end + 1 } },
      features: { place, share: name.share },
    });
    return proposal ? [proposal] : [];
  });
}
