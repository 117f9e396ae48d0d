/**
 * What tells the compared concepts apart, in the words of the notes: remarks and sentences that contrast them, then the
 * reasons that questions give for the one and against the other. Best first, none twice.
 */
import type { ConceptRecord } from './concept-record.ts';
import { differenceIn, names } from './difference.ts';
import { plainQuote } from './plain-quote.ts';
import { sentences } from './sentences.ts';
import type { Evidence, Question } from './types.ts';

export interface StatedDifference {
  readonly text: string;
  /** Null for the reason of a question; the question is then given. */
  readonly evidence: Evidence | null;
  /** Id of the question that gives it, or null. */
  readonly question: string | null;
  /** Ids of the concepts that it tells apart. */
  readonly between: readonly string[];
}

/** Words with which a sentence sets one thing against another. */
const CONTRAST =
  /\b(?:whereas|while|unlike|instead|rather|opposite|contrast|contrary|differs?|different|difference|versus|vs|not|but|however|on the other hand|only|both|neither|compared)\b/i;

export function findDifferences(records: readonly ConceptRecord[]): StatedDifference[] {
  const found: StatedDifference[] = [];
  const add = (difference: StatedDifference): void => {
    if (difference.text !== '' && !found.some((known) => known.text === difference.text))
      found.push(difference);
  };
  for (const [a, b] of pairs(records)) for (const difference of stated(a, b)) add(difference);
  for (const [a, b] of pairs(records)) for (const difference of contrasting(a, b)) add(difference);
  for (const [a, b] of pairs(records)) for (const difference of fromQuestions(a, b)) add(difference);
  return found;
}

function pairs(records: readonly ConceptRecord[]): [ConceptRecord, ConceptRecord][] {
  return records.flatMap((a, i) => records.slice(i + 1).map((b): [ConceptRecord, ConceptRecord] => [a, b]));
}

/** From the relation that says that they are not to be confused. */
function* stated(a: ConceptRecord, b: ConceptRecord): Generator<StatedDifference> {
  const between = [a.concept.id, b.concept.id];
  for (const relation of a.relations) {
    if (relation.relation !== 'contrasts-with') continue;
    if (relation.subject !== b.concept.id && relation.object !== b.concept.id) continue;
    for (const evidence of relation.evidence) {
      const difference = differenceIn([evidence], a.concept, b.concept);
      if (difference) yield { text: difference.text, evidence, question: null, between };
    }
  }
}

/** From any passage of either that names the other, with a word of contrast. */
function* contrasting(a: ConceptRecord, b: ConceptRecord): Generator<StatedDifference> {
  const between = [a.concept.id, b.concept.id];
  const seen = new Set<string>();
  for (const evidence of [...passagesOf(a), ...passagesOf(b)]) {
    const place = `${evidence.source}:${evidence.line}`;
    if (seen.has(place)) continue;
    seen.add(place);
    for (const sentence of sentences(plainQuote(evidence.quote)))
      if (CONTRAST.test(sentence) && names(sentence, a.concept) && names(sentence, b.concept))
        yield { text: sentence, evidence, question: null, between };
  }
}

function passagesOf(record: ConceptRecord): Evidence[] {
  const mentions = record.passages.flatMap((passage) => passage.evidence);
  return record.concept.summary ? [record.concept.summary, ...mentions] : mentions;
}

/** Why the option with the other is wrong where the one with this is right; either way round. */
function* fromQuestions(a: ConceptRecord, b: ConceptRecord): Generator<StatedDifference> {
  for (const question of a.questions)
    for (const [right, wrong] of [
      [a, b],
      [b, a],
    ] as const) {
      const text = reasonBetween(question, right.concept.id, wrong.concept.id);
      if (text !== '')
        yield { text, evidence: null, question: question.id, between: [a.concept.id, b.concept.id] };
    }
}

function reasonBetween(question: Question, right: string, wrong: string): string {
  const mine = question.options.find((option) => option.correct && option.concepts.includes(right));
  const theirs = question.options.find((option) => !option.correct && option.concepts.includes(wrong));
  if (!mine || !theirs) return '';
  const reasons = [
    mine.reason && `${mine.text}: ${mine.reason}`,
    theirs.reason && `${theirs.text}: ${theirs.reason}`,
  ];
  return reasons.filter((reason) => reason !== '').join(' · ');
}
