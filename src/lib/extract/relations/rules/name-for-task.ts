/**
 * An entry of a list or a cell that is nothing but a name, "for" and a task: the name is used for it, and so are those that
 * "or" joins to it. "DALL-E for image generation, Clay or Putty for modelling" → DALL-E —used-for→ image generation.
 */
import type { Block, Document, TextRun } from '#lib/extract/blocks/block.ts';
import { runsOf, sentencesOf } from '#lib/extract/evidence.ts';
import type { ResolvedMention } from '#lib/extract/concepts/concept-index.ts';
import type { RelationId } from '#lib/graph/types.ts';
import type { Proposal } from '../proposal.ts';
import { propose } from '../propose.ts';
import { entriesOf, type Entry } from '../reading/named-things.ts';
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
const FOR = /^\s+(for|against)\s+(?:(?:a|an|the|its|their|your)\s+)?$/i;
/** Nothing but these may stand behind the task. */
const END = /^[\s.!)]*$/;
/** Nothing but these may stand before the name. */
const START = /^\s*(?:(?:e\.g\.|i\.e\.|(?:and |or )?also|and|or|use|give|take)\s+)?$/i;
const JOINED = /^\s*(?:and|or|&|\/)\s*$/i;
const BRACKET = /\([^()]*\)/g;

interface NameForTask {
  readonly name: ResolvedMention;
  readonly task: ResolvedMention;
  readonly relation: RelationId;
}

function read(document: Document, block: Block, run: TextRun, reading: Reading): Proposal[] {
  if (!/ (?:for|against) /i.test(run.text)) return [];
  // An author's own line ends an entry, too: sentences know of those.
  return sentencesOf(run).flatMap((sentence) => {
    const entries = entriesOf(reading, run, sentence.start, sentence.end);
    return entries.flatMap((entry, at) =>
      pairsIn(reading, run, entries, entry, at).flatMap(({ name, task, relation }) => {
        const proposal = propose({
          subject: name.concept,
          object: task.concept,
          relation,
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
      }),
    );
  });
}

/** The entry's own pair, those of the names before it that "or" joins to it, those of the tasks behind it. */
function pairsIn(
  reading: Reading,
  run: TextRun,
  entries: readonly Entry[],
  { start: opening, end }: Entry,
  at: number,
): NameForTask[] {
  // "Both take sand: Shovel for digging"
  const start = opening + (/^.*: /.exec(run.text.slice(opening, end))?.[0].length ?? 0);
  const text = run.text.slice(start, end);
  const plain = text.replace(BRACKET, (aside) => ' '.repeat(aside.length));
  const [name, task, more] = reading
    .mentionsIn(run, start, end)
    .filter((mention) => /\S/.test(plain.slice(mention.start - start, mention.end - start)));
  if (!name || !task || more || !START.test(plain.slice(0, name.start - start))) return [];
  const word = FOR.exec(plain.slice(name.end - start, task.start - start))?.[1]?.toLowerCase();
  if (word === undefined || !END.test(plain.slice(task.end - start))) return [];
  const names = [name];
  for (let i = at - 1; i >= 0; i--) {
    const [before, after] = [entries[i], entries[i + 1]];
    const other = before && after ? nameOf(run, before, after.start) : null;
    if (!other) break;
    names.push(other);
  }
  const tasks = [task];
  for (let i = at + 1; i < entries.length; i++) {
    const [before, after] = [entries[i - 1], entries[i]];
    const other =
      before && after && JOINED.test(run.text.slice(before.end, after.start)) ? sole(run, after) : null;
    if (!other) break;
    tasks.push(other);
  }
  return names.flatMap((one) =>
    tasks.map((other) => ({ name: one, task: other, relation: relationTo(reading, other, word) })),
  );
}

/** "Clay" of "Clay or Putty for …" */
const nameOf = (run: TextRun, entry: Entry, next: number): ResolvedMention | null =>
  JOINED.test(run.text.slice(entry.end, next)) ? sole(run, entry) : null;

/** The name that the entry is, brackets and an opening "e.g." aside. */
function sole(run: TextRun, { start, end, things }: Entry): ResolvedMention | null {
  const [thing, more] = things;
  if (!thing || more) return null;
  const { mention } = thing;
  const behind = run.text.slice(mention.end, end).replace(BRACKET, '');
  return START.test(run.text.slice(start, mention.start)) && END.test(behind) ? mention : null;
}

/** What is there for a danger is there against it. */
function relationTo(reading: Reading, task: ResolvedMention, word: string): RelationId {
  const isDanger = reading.concept(task.concept)?.kind === 'risk';
  return isDanger || word === 'against' ? 'mitigates' : 'used-for';
}
