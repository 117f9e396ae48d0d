/**
 * What stands right beside a name in its sentence: a sign that it is being explained ("X = …", "X (…)", "X, which …",
 * "this is called X"), how its line begins, what sets it off. In: where a concept is named. Out: named numbers 0..1.
 */
import { sentenceAt, sentencesOf } from '../../evidence.ts';
import type { FeatureSheet } from '../../scorer/index.ts';
import { namesUnder } from '../../scorer/names-under.ts';
import type { TextPlace } from './text-places.ts';

/** Marks of a run at most: where more is set off, nothing is. */
const MOST_MARKS = 60;
/** Characters before and behind a name that are looked at. */
const WINDOW = 24;

const BEHIND: readonly (readonly [name: string, text: RegExp])[] = [
  ['by:bracket', /^\s?\(/],
  ['by:equals', /^\s*=/],
  ['by:colon', /^\s?:/],
  ['by:arrow', /^\s*(?:-+>|→|=>)/],
  ['by:dash', /^\s+[-–—]\s/],
  ['by:which', /^,? (?:which|who|that|where|when) /],
  ['by:is', /^ (?:is|are|means|refers?)\b/],
  ['by:kinds', /^,? \(?(?:such as|like|e\.g\.|eg|including)\b/],
  ['by:apposed', /^, (?:an?|the|i\.e\.|aka|or) /],
  ['by:and', /^ (?:and|&|or|\+) /],
  ['by:versus', /^ (?:vs\.?|versus) /],
  ['by:of', /^ of /],
  ['by:for', /^ (?:for|in|to|with|on|from|by|at|into) /],
  ['by:end', /^[*_`"”’')]*(?:[.;!?]|$)/],
  ['by:comma', /^,/],
  ['by:its', /^['’]s? /],
];
const BEFORE: readonly (readonly [name: string, text: RegExp])[] = [
  ['by:called', /\b(?:called|named|known as|aka|i\.e\.?,?|termed|so-called)\s*(?:an? |the )?["“'‘(]*$/],
  ['by:equal-to', /(?:=|→|->|=>)\s*$/],
  ['by:inside', /\(\s*$/],
  ['by:being', /\b(?:is|are|was|were) (?:an? |the )?$/],
  ['by:with', /\b(?:with|using|via|by|through) (?:an? |the )?$/],
  ['by:against', /\b(?:vs\.?|versus|unlike|than) (?:an? |the )?$/],
  ['by:after-colon', /[:;] $/],
  ['by:joined', /(?:\b(?:and|or)|[&+]) $/],
];

const inMark = namesUnder('by:in-');

export function addBeside(features: FeatureSheet, places: readonly TextPlace[]): void {
  const counts = new Map<string, number>();
  const add = (name: string): void => {
    counts.set(name, (counts.get(name) ?? 0) + 1);
  };
  for (const { mention, context } of places) {
    const { start, end } = mention;
    const { run } = context;
    const behind = run.text.slice(end, end + WINDOW);
    const before = run.text.slice(Math.max(0, start - WINDOW), start);
    for (const [name, text] of BEHIND) if (text.test(behind)) add(name);
    for (const [name, text] of BEFORE) if (text.test(before)) add(name);
    const sentences = sentencesOf(run);
    const sentence = sentences[sentenceAt(sentences, start)]?.start ?? 0;
    if (/^(?:(?:an?|the) )?$/i.test(run.text.slice(sentence, start))) {
      add('by:first');
      if (sentence === 0) add(`by:first-in-${context.place}`);
      if (end === run.text.length) add('by:whole');
    }
    if (context.block.kind === 'item' || context.block.kind === 'paragraph') {
      const body = context.block.gloss?.body;
      if (
        body &&
        start >= body.offset &&
        /^[\s"“'‘(]*(?:(?:an?|the) )?$/i.test(run.text.slice(body.offset, start))
      )
        add(end >= body.offset + body.text.length ? 'by:whole-body' : 'by:opens-body');
    }
    for (const mark of run.marks.length > MOST_MARKS ? [] : run.marks)
      if (mark.start <= start && mark.end >= end)
        add(inMark(mark.end - mark.start === end - start ? `own-${mark.kind}` : mark.kind));
  }
  for (const [name, count] of counts) features.set(name, count / places.length);
}
