/**
 * An entry of a list or a cell that is nothing but a name, "for" and a task: the name is used for it.
 * "DALL-E for image generation, ChatGPT for text generation" → DALL-E —used-for→ image generation.
 */
import type { Block, Document, TextRun } from '#lib/extract/blocks/block.ts';
import { runsOf } from '#lib/extract/evidence.ts';
import type { Proposal } from '../proposal.ts';
import { propose } from '../propose.ts';
import { entriesOf } from '../reading/named-things.ts';
import type { Reading } from '../reading/reading.ts';
import type { Rule } from './rule.ts';

export const nameForTask: Rule = {
  name: 'name-for-task',
  propose: (document, reading) =>
    document.blocks.flatMap((block) =>
      block.kind === 'question' || block.kind === 'code' || block.kind === 'heading'
        ? []
        : runsOf(block).flatMap((run) => read(document, block, run, reading)),
    ),
};

/** Words between the name and the task; a determiner may follow. */
const FOR = /^\s+for\s+(?:(?:a|an|the|its|their|your)\s+)?$/i;
/** Nothing but these may stand behind the task. */
const END = /^[\s.!)]*$/;

function read(document: Document, block: Block, run: TextRun, reading: Reading): Proposal[] {
  if (!run.text.includes(' for ')) return [];
  return entriesOf(reading, run, 0, run.text.length).flatMap(({ start, end }) => {
    const [name, task, more] = reading.mentionsIn(run, start, end);
    if (!name || !task || more || run.text.slice(start, name.start).trim() !== '') return [];
    if (!FOR.test(run.text.slice(name.end, task.start)) || !END.test(run.text.slice(task.end, end)))
      return [];
    const proposal = propose({
      subject: name.concept,
      object: task.concept,
      relation: 'used-for',
      rule: 'name-for-task',
      prior: reading.concept(task.concept)?.kind === 'application' ? 0.75 : 0.4,
      passage: {
        document,
        block,
        run,
        range: { start: name.start, end: task.end },
        lines: block.kind === 'table',
      },
    });
    return proposal ? [proposal] : [];
  });
}
