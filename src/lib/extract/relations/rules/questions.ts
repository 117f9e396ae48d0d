/**
 * The right option of a question is not to be confused with the wrong ones that are concepts too; the reasons beside
 * options say what the options are; the stem names the task.
 * "Which service reads text aloud?" Polly right, Transcribe wrong → Polly —contrasts-with→ Transcribe.
 */
import type { Document, OptionBlock, QuestionBlock } from '#lib/extract/blocks/block.ts';
import type { Proposal } from '../proposal.ts';
import { propose } from '../propose.ts';
import { wholeName } from '../reading/named-things.ts';
import type { Reading } from '../reading/reading.ts';
import { proposeStatements } from '../statements.ts';
import type { Rule } from './rule.ts';

export const questions: Rule = {
  name: 'question',
  propose: (document, reading) =>
    document.blocks.flatMap((block) =>
      block.kind === 'question' && block.form === 'choice' ? read(document, block, reading) : [],
    ),
};

interface Named {
  readonly option: OptionBlock;
  readonly concept: string;
  readonly share: number;
}

function read(document: Document, block: QuestionBlock, reading: Reading): Proposal[] {
  const named: Named[] = block.options.flatMap((option) => {
    const thing = wholeName(reading, option.run, 0, option.run.text.length, 0.5);
    return thing ? [{ option, concept: thing.mention.concept, share: thing.share }] : [];
  });
  return [
    ...contrasts(document, block, reading, named),
    ...reasons(document, block, reading, named),
    ...tasks(document, block, reading, named),
  ];
}

function contrasts(
  document: Document,
  block: QuestionBlock,
  reading: Reading,
  named: readonly Named[],
): Proposal[] {
  const right = named.filter(({ option }) => option.correct);
  const wrong = named.filter(({ option }) => !option.correct);
  return right.flatMap((a) =>
    wrong.flatMap((b) => {
      if (!areAlternatives(a.concept, b.concept, reading)) return [];
      const alike = reading.concept(a.concept)?.kind === reading.concept(b.concept)?.kind;
      const proposal = propose({
        subject: a.concept,
        object: b.concept,
        relation: 'contrasts-with',
        rule: 'question-contrast',
        // The odd one out of a NOT-question is none that is easily taken for the others.
        prior: (block.negated ? 0.25 : 0.75) * (alike ? 1 : OTHER_KIND),
        passage: { document, block, run: b.option.run, range: null, lines: true },
        features: {
          options: block.options.length,
          named: named.length / Math.max(1, block.options.length),
          share: Math.min(a.share, b.share),
          reason: Number(b.option.reason !== null),
          negated: Number(block.negated),
          'same-kind': Number(alike),
        },
      });
      return proposal ? [proposal] : [];
    }),
  );
}

/**
 * Wrong options are often drawn from anywhere. What is easily mixed up is surely of no other kind, and where the notes
 * define both they do so in one section.
 */
function areAlternatives(a: string, b: string, reading: Reading): boolean {
  const [one, two] = [reading.concept(a), reading.concept(b)];
  if (!one || !two) return false;
  const isSurelyOther = one.kind !== two.kind && Math.min(one.kindConfidence, two.kindConfidence) >= SURE;
  if (isSurelyOther) return false;
  const homes = reading.homes(a);
  const others = reading.homes(b);
  return homes.size === 0 || others.size === 0 || [...homes].some((heading) => others.has(heading));
}

/** Kinds are guessed. */
const SURE = 0.7;
/** What is easily mixed up is mostly taken for one kind. */
const OTHER_KIND = 0.6;

/** "Kendra → a document search service": the reason tells of the option, right or wrong. */
function reasons(
  document: Document,
  block: QuestionBlock,
  reading: Reading,
  named: readonly Named[],
): Proposal[] {
  return named.flatMap(({ option, concept, share }) => {
    const { reason } = option;
    if (!reason) return [];
    return proposeStatements(reading, { document, block, run: reason, lines: true }, 0, reason.text.length, {
      rule: 'question-reason',
      subject: { concepts: [concept], how: 'option', distance: 0 },
      predicate: true,
      quoteFrom: null,
      features: { correct: Number(option.correct), share },
    });
  });
}

/** The task that the stem names is done with the right option; with the others where the question is negated. */
function tasks(
  document: Document,
  block: QuestionBlock,
  reading: Reading,
  named: readonly Named[],
): Proposal[] {
  const holds = named.filter(({ option }) => option.correct !== block.negated);
  if (holds.length === 0 || (block.negated && holds.length > 4)) return [];
  const { stem } = block;
  const mentions = reading.mentionsOf(stem);
  return mentions.flatMap((mention, place) => {
    const object = reading.concept(mention.concept);
    if (!object) return [];
    const task = mention.role === 'task' || object.kind === 'application';
    if (!task && object.kind !== 'data-type' && object.kind !== 'risk') return [];
    return holds.flatMap(({ concept, option }) => {
      const proposal = propose({
        subject: concept,
        object: object.id,
        relation: object.kind === 'risk' ? 'mitigates' : 'used-for',
        rule: 'question-task',
        prior: task ? 0.5 : 0.25,
        passage: { document, block, run: stem, range: null, lines: true },
        features: {
          place,
          left: mentions.length - place - 1,
          mentions: mentions.length,
          negated: Number(block.negated),
          task: Number(mention.role === 'task'),
          correct: Number(option.correct),
        },
      });
      return proposal ? [proposal] : [];
    });
  });
}
