/** Items that say what to do or what happens: "Add noise to the data", "Maintain data lineage", "to launch it …". */
import type { Document, TextRun } from '#lib/extract/blocks/block.ts';
import { verbEntry } from '../clauses/verb-forms.ts';
import type { Reading } from './reading.ts';

const OPENER =
  /^[\s"'“‘(*_]*(?:(?:also|then|always|just|simply|regularly|continuously|you|they|we|it|can|could|must|should|to|please|first)\s+)*/iu;

/** Names are looked for this far around: long lines ask at many places. */
const LONGEST_NAME = 160;

/** The first word of `run.text.slice(start)` that is no adverb is a verb and no part of a name. */
export function opensWithVerb(reading: Reading, document: Document, run: TextRun, start = 0): boolean {
  const at = start + (OPENER.exec(run.text.slice(start))?.[0].length ?? 0);
  const word = /^\p{L}+/u.exec(run.text.slice(at))?.[0] ?? '';
  const around = reading.mentionsIn(run, Math.max(0, at - LONGEST_NAME), at + LONGEST_NAME);
  if (word === '' || around.some((m) => m.start <= at && m.end > at)) return false;
  const tag = reading.tagsOf(document, run)?.get(at);
  const entry = verbEntry(word.toLowerCase());
  if (entry?.forms.has('base')) return tag === undefined || tag === 'VERB' || tag === 'AUX';
  return tag === 'VERB' && !/(?:ed|ing|en)$/.test(word);
}
