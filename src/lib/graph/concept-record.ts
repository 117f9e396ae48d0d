/**
 * All that the concept page and Compare need to know of one concept, without the rest of the graph. Plain JSON: it is
 * served as one file a concept.
 */
import { isShown, named, otherEnd, relationsOf, type Atlas, type Named } from './atlas.ts';
import { chains, type Chains } from './chains.ts';
import { contrastsOf, type Contrast } from './contrasts.ts';
import { gistOf } from './gist.ts';
import { linkText, makeLinker, type TextPart } from './link-text.ts';
import { plainQuote } from './plain-quote.ts';
import { remember } from './remember.ts';
import { similar, type Similar } from './similar.ts';
import { studyOrder } from './study-order.ts';
import type { Concept, Evidence, Matrix, MatrixCell, Question, Relation } from './types.ts';

export interface Neighbour extends Named {
  /** First sentence of its explanation; empty where there is none. */
  readonly gist: string;
  readonly importance: number;
}

/** A passage of the notes, ready to read. */
export interface Passage {
  readonly text: string;
  /** The text in parts, each name of another concept told apart. */
  readonly parts: readonly TextPart[];
  /** Null where the notes only name the concept: the text is then empty. */
  readonly evidence: Evidence | null;
}

/** A cell with each name of a concept told apart, as in `Passage`. */
export interface LinkedCell extends MatrixCell {
  readonly parts: readonly TextPart[];
}
export type LinkedMatrix = Matrix<LinkedCell>;

export interface SectionPassages {
  readonly source: string;
  readonly section: readonly string[];
  /** In reading order, one for each line. */
  readonly evidence: readonly Evidence[];
}

export interface ConceptRecord {
  readonly concept: Concept;
  /** From this confidence on a relation is shown, below it is possible. */
  readonly shownFrom: number;
  readonly region: { readonly id: string; readonly label: string } | null;
  /** Both directions, strongest first. */
  readonly relations: readonly Relation[];
  readonly neighbours: readonly Neighbour[];
  readonly questions: readonly Question[];
  readonly matrices: readonly LinkedMatrix[];
  readonly similar: readonly Similar[];
  /** What it is not to be confused with, and the difference in one line where the notes say it. */
  readonly contrasts: readonly Contrast[];
  readonly chains: Chains;
  /** Neighbours in the study order of the region. */
  readonly previous: Named | null;
  readonly next: Named | null;
  readonly explanation: Passage;
  /** Where the notes name it, by section, in reading order. */
  readonly passages: readonly SectionPassages[];
  /** Titles of the sources that the record cites. */
  readonly sources: readonly { readonly id: string; readonly title: string }[];
}

/** Throws `RangeError` for an unknown id. */
export function makeConceptRecord(atlas: Atlas, questions: readonly Question[], id: string): ConceptRecord {
  const concept = atlas.concepts.get(id);
  if (!concept) throw new RangeError(`There is no concept "${id}" in the atlas.`);
  const relations = relationsOf(atlas, id);
  const order = studyOrder(atlas, concept.region);
  const at = orderPlaces(order).get(id);
  const about = questionsByConcept(questions).get(id) ?? [];
  const region = atlas.attributes.regions.find((one) => one.id === concept.region);
  const nameOf = (other: string | undefined): Named | null => {
    const found = other === undefined ? undefined : atlas.concepts.get(other);
    return found ? named(found) : null;
  };
  const record = {
    concept,
    shownFrom: atlas.attributes.shownFrom,
    region: region ? { id: region.id, label: region.label } : null,
    relations,
    neighbours: neighboursOf(atlas, relations, id),
    questions: about,
    matrices: matricesByConcept(atlas).get(id) ?? [],
    similar: similar(atlas, id),
    contrasts: contrastsOf(atlas, about, id),
    chains: chains(atlas, id),
    previous: at === undefined ? null : nameOf(order[at - 1]),
    next: at === undefined ? null : nameOf(order[at + 1]),
    explanation: explain(atlas, concept),
    passages: bySection(concept),
  };
  return { ...record, sources: citedSources(atlas, concept, relations) };
}

const orderPlaces = remember(
  (order: readonly string[]): ReadonlyMap<string, number> => new Map(order.map((id, i) => [id, i])),
);

const questionsByConcept = remember((questions: readonly Question[]): ReadonlyMap<string, Question[]> => {
  const found = new Map<string, Question[]>();
  for (const question of questions)
    for (const id of conceptsOfQuestion(question)) {
      const list = found.get(id);
      if (list) list.push(question);
      else found.set(id, [question]);
    }
  return found;
});

/** Concepts of the stem and of the options. */
export function conceptsOfQuestion(question: Question): ReadonlySet<string> {
  return new Set([...question.concepts, ...question.options.flatMap((option) => option.concepts)]);
}

const matricesByConcept = remember((atlas: Atlas): ReadonlyMap<string, LinkedMatrix[]> => {
  const found = new Map<string, LinkedMatrix[]>();
  for (const matrix of atlas.attributes.matrices.map((one) => linkMatrix(atlas, one))) {
    const heads = [...matrix.rows, ...matrix.columns].flatMap(({ concept }) => concept ?? []);
    const cells = matrix.cells.flat().flatMap((cell) => cell?.concepts ?? []);
    for (const id of new Set([...heads, ...cells])) {
      const list = found.get(id);
      if (list) list.push(matrix);
      else found.set(id, [matrix]);
    }
  }
  return found;
});

/** A table of the notes with the names in its cells told apart: of those concepts that were read in the cell. */
export function linkMatrix(atlas: Atlas, matrix: Matrix): LinkedMatrix {
  const linked = (cell: MatrixCell): LinkedCell => {
    const named = cell.concepts.flatMap((id) => {
      const concept = atlas.concepts.get(id);
      return concept && isShown(atlas, concept) ? [{ id, names: [concept.label, ...concept.aliases] }] : [];
    });
    return { ...cell, parts: linkText(plainQuote(cell.text), named) };
  };
  return { ...matrix, cells: matrix.cells.map((row) => row.map((cell) => cell && linked(cell))) };
}

/** Links every shown concept by label and aliases. */
const linkerOf = remember((atlas: Atlas) =>
  makeLinker(
    [...atlas.concepts.values()]
      .filter((concept) => concept.confidence >= atlas.attributes.shownFrom)
      .sort((a, b) => b.importance - a.importance || (a.id < b.id ? -1 : 1))
      .map(({ id, label, aliases }) => ({ id, names: [label, ...aliases] })),
  ),
);

/** A text of the notes with every shown concept but `except` told apart. */
export function linkInAtlas(atlas: Atlas, text: string, except?: string): TextPart[] {
  return linkerOf(atlas)(text, except);
}

function explain(atlas: Atlas, concept: Concept): Passage {
  if (!concept.summary) return { text: '', parts: [], evidence: null };
  const text = plainQuote(concept.summary.quote);
  return { text, parts: linkInAtlas(atlas, text, concept.id), evidence: concept.summary };
}

function neighboursOf(atlas: Atlas, relations: readonly Relation[], id: string): Neighbour[] {
  const ids = [...new Set(relations.map((relation) => otherEnd(relation, id)))];
  return ids.flatMap((other) => {
    const concept = atlas.concepts.get(other);
    if (!concept || other === id) return [];
    return [{ ...named(concept), gist: gistOf(concept), importance: concept.importance }];
  });
}

function bySection(concept: Concept): SectionPassages[] {
  const sections = new Map<string, { source: string; section: readonly string[]; evidence: Evidence[] }>();
  const seen = new Set<string>();
  for (const evidence of concept.mentions) {
    const place = `${evidence.source}:${evidence.line}`;
    if (seen.has(place)) continue;
    seen.add(place);
    const key = JSON.stringify([evidence.source, ...evidence.section]);
    const known = sections.get(key);
    if (known) known.evidence.push(evidence);
    else sections.set(key, { source: evidence.source, section: evidence.section, evidence: [evidence] });
  }
  return [...sections.values()];
}

function citedSources(
  atlas: Atlas,
  concept: Concept,
  relations: readonly Relation[],
): { id: string; title: string }[] {
  const cited = new Set<string>(concept.mentions.map((evidence) => evidence.source));
  if (concept.summary) cited.add(concept.summary.source);
  for (const relation of relations) for (const evidence of relation.evidence) cited.add(evidence.source);
  return atlas.attributes.sources.filter((s) => cited.has(s.id)).map(({ id, title }) => ({ id, title }));
}
