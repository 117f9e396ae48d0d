/**
 * A list in brackets behind a plural gives its kinds; behind a task, what it is done with.
 * "hyperparameters (batch size, learning rate)" → batch size —is-a→ hyperparameter.
 */
import type { Block, Document, TextRun } from '#lib/extract/blocks/block.ts';
import { runsOf } from '#lib/extract/evidence.ts';
import type { Proposal } from '../proposal.ts';
import { propose } from '../propose.ts';
import { entriesOf, listLikeness } from '../reading/named-things.ts';
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
  const found: Proposal[] = [];
  const mentions = reading.mentionsOf(run);
  for (const host of mentions) {
    const open = run.text.slice(host.end, host.end + 2);
    if (open !== ' (' && !open.startsWith('(')) continue;
    const start = host.end + open.indexOf('(') + 1;
    const end = run.text.indexOf(')', start);
    if (end < 0 || end - start > 200) continue;
    const entries = entriesOf(reading, run, start, end);
    const task = reading.concept(host.concept)?.kind === 'application' || host.role === 'task';
    if (listLikeness(entries) < 0.5 || (entries.length < 2 && !task)) continue;
    const plural = /[^su]s$/i.test(host.surface);
    entries.forEach((entry, place) => {
      for (const thing of entry.things) {
        if (thing.share < 0.6) continue;
        const proposal = propose({
          subject: host.concept,
          object: thing.mention.concept,
          // "Distributing loads (ELB)": what the task is done with.
          relation: task ? 'used-for' : plural ? 'is-a' : 'part-of',
          reverse: true,
          rule: task ? 'bracket-means' : 'bracket',
          prior: task ? 0.5 : plural ? 0.55 : 0.35,
          passage: { document, block, run, range: { start: host.start, end: end + 1 } },
          features: { plural: Number(plural), entries: entries.length, place, share: thing.share },
        });
        if (proposal) found.push(proposal);
      }
    });
  }
  return found;
}
