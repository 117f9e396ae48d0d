/**
 * What tells the compared concepts apart, in the words of the notes: first one line for all of them, then what else sets
 * them apart in remarks, sentences and the reasons of questions. Best first, none twice.
 */
import type { ConceptRecord } from './concept-record.ts';
import {
  contrastingSentences,
  namesShortly,
  remarkOn,
  saidOf,
  sentencesNaming,
  withoutName,
} from './difference.ts';
import { gist } from './gist.ts';
import { tidyRemark } from './tidy-remark.ts';
import type { Evidence, Question } from './types.ts';

/** What is said of one of the compared, or of several at once. */
export interface DifferencePart {
  /** Id of the concept; null where the text itself names whom it speaks of. */
  readonly about: string | null;
  readonly text: string;
  /** Null for the reason of a question. */
  readonly evidence: Evidence | null;
}

export interface StatedDifference {
  /** The parts in one line, each behind its name. */
  readonly text: string;
  readonly parts: readonly DifferencePart[];
  /** The passage of the first part that has one. */
  readonly evidence: Evidence | null;
  /** Id of the question that gives the reason, or null. */
  readonly question: string | null;
  /** Ids of the concepts that it tells apart. */
  readonly between: readonly string[];
}

export function findDifferences(records: readonly ConceptRecord[]): StatedDifference[] {
  const found: StatedDifference[] = [];
  const said = new Set<string>();
  const add = (
    parts: readonly DifferencePart[],
    question: string | null,
    between: readonly string[],
  ): void => {
    const fresh = parts.filter((part) => !said.has(wordsIn(part))).map((part) => apart(part, records));
    if (fresh.length === 0) return;
    for (const part of [...parts, ...fresh]) said.add(wordsIn(part));
    const evidence = fresh.find((part) => part.evidence !== null)?.evidence ?? null;
    found.push({ text: inOneLine(fresh, records), parts: fresh, evidence, question, between });
  };
  const all = records.map((record) => record.concept.id);
  const remarks = remarksOn(records);
  const headline = headlineOf(records, remarks);
  if (headline) add(headline, null, all);
  for (const part of remarks) add([part], null, all);
  for (const [a, b] of pairs(records)) {
    const between = [a.concept.id, b.concept.id];
    for (const part of sentencesOn(a, b)) add([part], null, between);
    for (const question of a.questions) add(reasonsIn(question, [a, b]), question.id, between);
  }
  return found;
}

function pairs(records: readonly ConceptRecord[]): [ConceptRecord, ConceptRecord][] {
  return records.flatMap((a, i) => records.slice(i + 1).map((b): [ConceptRecord, ConceptRecord] => [a, b]));
}

/** Remarks from the passages that set two of the compared apart, then from those that set one of them apart from others. */
function remarksOn(records: readonly ConceptRecord[]): DifferencePart[] {
  const ids = new Set(records.map((record) => record.concept.id));
  const near: DifferencePart[] = [];
  const far: DifferencePart[] = [];
  for (const { concept, relations } of records)
    for (const { relation, subject, object, evidence } of relations) {
      if (relation !== 'contrasts-with') continue;
      const inside = ids.has(subject) && ids.has(object);
      for (const passage of evidence)
        for (const { concept: about } of inside ? records : [{ concept }]) {
          const text = remarkOn(passage, about);
          const part = text === null ? null : { about: about.id, text, evidence: passage };
          if (part) (inside ? near : far).push(part);
        }
    }
  // A remark from elsewhere sets a concept apart from something else; it serves where nothing better is said.
  const known = new Set(near.map((part) => part.about));
  const spare = far.filter((part) => !known.has(part.about));
  const first = new Map(spare.reverse().map((part) => [part.about, part]));
  return [...near, ...first.values()];
}

/** What a thing is not tells less of it than what it is. */
const DENIES = /\b(?:cannot|can not|(?:is|are|does|do|has|have) (?:not|no)|never)\b|n't\b|^(?:not|no)\b/i;

/** One remark that names all, or one remark on each; where there is none on one, its explanation serves. */
function headlineOf(
  records: readonly ConceptRecord[],
  remarks: readonly DifferencePart[],
): DifferencePart[] | null {
  const concepts = records.map((record) => record.concept);
  const whole = remarks.find((part) =>
    concepts.every((one) =>
      namesShortly(
        part.text,
        one,
        concepts.filter((other) => other !== one),
      ),
    ),
  );
  if (whole) return [{ ...whole, about: null }];
  const parts = records.flatMap(({ concept, explanation }): DifferencePart[] => {
    const own = remarks.filter((part) => part.about === concept.id);
    const remark = own.find((part) => !DENIES.test(part.text)) ?? own[0];
    if (remark) return [remark];
    if (!explanation.evidence) return [];
    return [{ about: concept.id, text: gist(explanation.text), evidence: explanation.evidence }];
  });
  return parts.length > 1 ? parts : null;
}

function sentencesOn(a: ConceptRecord, b: ConceptRecord): DifferencePart[] {
  const stated = a.relations
    .filter(({ subject, object }) => subject === b.concept.id || object === b.concept.id)
    .flatMap((relation) => relation.evidence);
  const passages = [...stated, ...passagesOf(a), ...passagesOf(b)];
  const places = new Map(
    passages.map((passage) => [`${passage.source}:${passage.line}:${passage.quote}`, passage]),
  );
  return [...places.values()].flatMap((evidence) =>
    [...contrastingSentences(evidence, a.concept, b.concept), ...sentencesUnder(evidence, a, b)].map(
      (text) => ({
        about: null,
        text,
        evidence,
      }),
    ),
  );
}

/** Sentences under the heading of the one that name the other: what is said of both, with or without a contrast. */
function sentencesUnder(evidence: Evidence, a: ConceptRecord, b: ConceptRecord): string[] {
  const heading = (evidence.section[evidence.section.length - 1] ?? '').toLowerCase();
  const isOf = ({ concept }: ConceptRecord): boolean =>
    [concept.label, ...concept.aliases].some((name) => name.toLowerCase() === heading);
  const other = isOf(a) ? b : isOf(b) ? a : null;
  return other ? sentencesNaming(evidence, other.concept) : [];
}

function passagesOf({ concept, passages }: ConceptRecord): Evidence[] {
  const mentions = passages.flatMap((passage) => passage.evidence);
  return concept.summary ? [concept.summary, ...mentions] : mentions;
}

/** Why the option with the one is right and that with the other is wrong. */
function reasonsIn(question: Question, records: readonly ConceptRecord[]): DifferencePart[] {
  const parts = records.flatMap(({ concept }) => {
    const option = question.options.find((one) => one.concepts.includes(concept.id) && one.reason !== '');
    return option
      ? [{ correct: option.correct, part: { about: concept.id, text: option.reason, evidence: null } }]
      : [];
  });
  const tells = parts.some(({ correct }) => correct) && parts.some(({ correct }) => !correct);
  return tells ? parts.map(({ part }) => part) : [];
}

/** What makes two parts the same: the words without articles, whatever their form. */
function wordsIn({ text }: DifferencePart): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !SMALL.has(word)).join(' ');
}

const SMALL: ReadonlySet<string> = new Set(['a', 'an', 'the', 'its', 'their']);

/** A part as it stands behind the name of its concept. */
function apart(part: DifferencePart, records: readonly ConceptRecord[]): DifferencePart {
  const concept = records.find((record) => record.concept.id === part.about)?.concept;
  if (!concept) return part;
  const others = records.flatMap((record) => (record.concept === concept ? [] : [record.concept]));
  return { ...part, text: withoutName(tidyRemark(part.text), concept, others) };
}

function inOneLine(parts: readonly DifferencePart[], records: readonly ConceptRecord[]): string {
  return parts
    .map(({ about, text }) => {
      const concept = records.find((record) => record.concept.id === about)?.concept;
      return concept ? saidOf(concept, text) : text;
    })
    .join(' · ');
}
