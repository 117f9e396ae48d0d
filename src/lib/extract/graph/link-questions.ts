/** The practice questions of the notes, every stem and option with the concepts that it names. */
import type { Question } from '#lib/graph/types.ts';
import type { Diagnostic, Document, QuestionBlock, TextRun } from '../blocks/block.ts';
import type { Places } from './places.ts';
import { uniqueIds } from './slug.ts';

export interface LinkedQuestions {
  readonly questions: readonly Question[];
  readonly diagnostics: readonly Diagnostic[];
}

export function linkQuestions(places: Places, documents: readonly Document[]): LinkedQuestions {
  const unique = uniqueIds();
  const questions: Question[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { source, path, blocks } of documents) {
    for (const block of blocks) {
      if (block.kind !== 'question') continue;
      if (block.options.some((option) => option.correct)) {
        questions.push(linkQuestion(places, source, block, unique));
      } else {
        const message = `no option of the question is marked as right: "${block.stem.text.slice(0, 80)}"`;
        diagnostics.push({ severity: 'note', path, line: block.line, message });
      }
    }
  }
  return { questions, diagnostics };
}

function linkQuestion(
  places: Places,
  source: string,
  block: QuestionBlock,
  unique: (wanted: string) => string,
): Question {
  const { line, stem, negated, form } = block;
  const named = (run: TextRun) => [...new Set(places.mentionsIn(run.id).map((mention) => mention.concept))];
  const options = block.options.map((option) => ({
    line: option.line,
    text: option.run.text,
    correct: option.correct,
    reason: option.reason?.text ?? '',
    concepts: [
      ...new Set([
        ...named(option.run),
        ...(form === 'matching' && option.reason ? named(option.reason) : []),
      ]),
    ],
  }));
  const id = unique(`${source}-${String(line)}`);
  return { id, source, line, stem: stem.text, negated, form, options, concepts: named(stem) };
}
