/**
 * Names in a row with arrows between them: one comes before the next, and all are parts of what the line is about.
 * "Course of a letter: draft → proof → print" → draft —precedes→ proof; below "hierarchy" each lies within the one before.
 */
import type { Block, Document, ItemBlock, ParagraphBlock } from '#lib/extract/blocks/block.ts';
import { saysProcess } from '#lib/extract/blocks/sequences/is-process.ts';
import type { Proposal } from '../proposal.ts';
import { propose } from '../propose.ts';
import { readFrame } from '../reading/frame.ts';
import { wholeName } from '../reading/named-things.ts';
import { topicSubject } from '../reading/place-subject.ts';
import type { Reading } from '../reading/reading.ts';
import type { Rule } from './rule.ts';

export const chains: Rule = {
  name: 'chain',
  propose: (document, reading) =>
    document.blocks.flatMap((block) =>
      block.kind === 'paragraph' || block.kind === 'item' ? read(document, block, reading) : [],
    ),
};

const ARROW = / ?(?:→|⇒|➔|➜|-{1,2}>|=>) ?/gu;
/** Means "more than" as often as "then": it needs a word that says which. */
const ANGLE = / > /g;
const HIERARCHY = /\bhierarch|\bnest(?:ed|ing)\b|\btaxonom/i;
/** What ends a chain on either side. */
const BEFORE = /(?:[.:;!?] |[(,–—])(?=[^.:;!?(,–—]*$)/u;
const BEHIND = /[.;!?)](?: |$)|[,(]/;
/** Fewer are a change ("water → ice"), or a term and its gloss. */
const SHORTEST = 3;
const NAME = 0.5;

interface Chain {
  readonly start: number;
  readonly end: number;
  readonly links: readonly { readonly start: number; readonly end: number }[];
}

function read(document: Document, block: ItemBlock | ParagraphBlock, reading: Reading): Proposal[] {
  const { text } = block.run;
  const angle = text.includes(' > ') ? sayingOf(block, reading) : '';
  const isHierarchy = HIERARCHY.test(angle);
  const found = chainsOf(text, ARROW);
  if (isHierarchy || saysProcess(angle)) for (const chain of chainsOf(text, ANGLE)) found.push(chain);
  return found.flatMap((chain) => readChain(document, block, reading, chain, isHierarchy));
}

/** The label of the line and the heading above it. */
function sayingOf(block: ItemBlock | ParagraphBlock, reading: Reading): string {
  const heading = reading.block(block.headings.at(-1) ?? -1);
  return `${block.gloss?.term.text ?? ''} ${heading?.kind === 'heading' ? heading.run.text : ''}`;
}

function chainsOf(text: string, arrow: RegExp): Chain[] {
  const arrows = Array.from(text.matchAll(arrow), ({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  const found: Chain[] = [];
  for (let i = 0; i < arrows.length;) {
    const first = arrows[i];
    if (!first) break;
    const start = startBefore(text, first.start);
    const links = [{ start, end: first.start }];
    let at = first.end;
    i++;
    for (;;) {
      const next = arrows[i];
      const stop = stopAt(text, at, next?.start ?? text.length);
      links.push({ start: at, end: stop });
      at = stop;
      if (!next || stop < next.start) break;
      at = next.end;
      i++;
    }
    if (links.length >= SHORTEST) found.push({ start, end: at, links });
  }
  return found;
}

/** Names are shorter than this. */
const LONGEST = 80;

/** Where the sentence or the bracket that a chain opens in begins; a remark in brackets belongs to its link. */
function startBefore(text: string, to: number): number {
  const from = Math.max(0, to - LONGEST);
  const opening = BEFORE.exec(withoutRemarks(text.slice(from, to)));
  return opening ? from + opening.index + opening[0].length : from;
}

const withoutRemarks = (text: string): string =>
  text.replace(/\([^()]*\)/g, (remark) => ' '.repeat(remark.length));

/** Where a link ends: at the next arrow, or before it where the sentence does. */
function stopAt(text: string, from: number, to: number): number {
  const stop = BEHIND.exec(withoutRemarks(text.slice(from, to)));
  return stop ? from + stop.index : to;
}

function readChain(
  document: Document,
  block: ItemBlock | ParagraphBlock,
  reading: Reading,
  chain: Chain,
  isHierarchy: boolean,
): Proposal[] {
  const { run } = block;
  const names = chain.links.map(
    ({ start, end }) => wholeName(reading, run, start, end, NAME)?.mention.concept ?? null,
  );
  if (names.filter((name) => name !== null).length < SHORTEST) return [];
  const whole = wholeOf(block, reading, chain);
  const passage = { document, block, run, range: { start: whole ? 0 : chain.start, end: chain.end } };
  const features = { steps: names.length, heading: 0 };
  return names.flatMap((name, place) => {
    if (name === null) return [];
    const next = names[place + 1];
    const follows = next
      ? propose({
          subject: name,
          object: next,
          relation: isHierarchy ? 'part-of' : 'precedes',
          reverse: isHierarchy,
          rule: 'sequence',
          prior: 0.8,
          passage,
          features: { ...features, place, chain: 1 },
        })
      : null;
    const belongs = (whole ?? []).map((topic) =>
      propose({
        subject: name,
        object: topic,
        relation: 'part-of',
        rule: 'sequence-part',
        prior: 0.8,
        passage,
        features: { ...features, place, chain: 1 },
      }),
    );
    return [follows, ...belongs].flatMap((proposal) => proposal ?? []);
  });
}

/** What the label before the chain names, what a role noun as label ("Phases:") speaks of, the name before the bracket. */
function wholeOf(
  block: ItemBlock | ParagraphBlock,
  reading: Reading,
  chain: Chain,
): readonly string[] | null {
  const { run } = block;
  if (run.text.slice(0, chain.start).trimEnd().endsWith('(')) {
    const open = run.text.lastIndexOf('(', chain.start);
    const before = reading.mentionsIn(run, 0, open).at(-1);
    return before && run.text.slice(before.end, open).trim() === '' ? [before.concept] : null;
  }
  const label = LABEL.exec(run.text.slice(0, chain.start))?.[1];
  if (label === undefined) return isAlone(block, chain) ? placeOf(block, reading) : null;
  // "Order of size:" is no whole of what it puts in order.
  if (/^(?:\p{L}+ )?order\b/iu.test(label)) return null;
  const frame = readFrame(run, 0, label.length, reading.mentionsOf(run));
  if (frame.topics.length > 0) return frame.topics.map(({ concept }) => concept);
  // "Phases:" are those of the topic, "Typical line:" is one of its own.
  return frame.noun !== null && /s$/i.test(label.trim()) ? placeOf(block, reading) : null;
}

/** All that stands before the chain, up to its colon. */
const LABEL = /^([^:.;=]{1,80})[:=–—-]\s*$/;

/** The line is the chain and nothing else. */
const isAlone = ({ run }: ItemBlock | ParagraphBlock, { start, end }: Chain): boolean =>
  run.text.slice(0, start).trim() === '' && run.text.slice(end).trim().length < 2;

function placeOf(block: Block, reading: Reading): readonly string[] | null {
  const subject = topicSubject(reading, block);
  return subject?.distance === 0 && subject.concepts.length === 1 ? subject.concepts : null;
}
