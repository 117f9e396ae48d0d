/**
 * What a person should look at after an extraction, most useful first: names that might be one, concepts that stand alone,
 * kinds that were guessed, sentences and pronouns that gave nothing, concepts found once only.
 */
import type { Document } from '../blocks/block.ts';
import type { ConceptIndex } from '../concepts/concept-index.ts';
import type { AtlasExport } from '../graph/atlas-export.ts';
import type { Places } from '../graph/places.ts';
import { findLookAlikes } from './find-look-alikes.ts';
import { findSilentSentences } from './find-silent-sentences.ts';

export interface ReportEntry {
  readonly text: string;
  readonly source: string;
  /** From 1. */
  readonly line: number;
}

export interface ReportSection {
  readonly title: string;
  /** What to do about it. */
  readonly remedy: string;
  readonly entries: readonly ReportEntry[];
}

export interface Report {
  readonly sections: readonly ReportSection[];
}

export interface ReportInput {
  readonly documents: readonly Document[];
  readonly places: Places;
  readonly concepts: ConceptIndex;
  readonly graph: AtlasExport;
}

/** Below this a kind is a guess. */
const WEAK_KIND = 0.5;

export function makeReport(input: ReportInput): Report {
  const { concepts, graph, places } = input;
  const { shownFrom } = graph.attributes;
  const importance = new Map(graph.nodes.map(({ key, attributes }) => [key, attributes.importance]));
  const shown = concepts.concepts
    .filter(({ confidence }) => confidence >= shownFrom)
    .toSorted((a, b) => (importance.get(b.id) ?? 0) - (importance.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1));
  const linked = new Set(
    graph.edges
      .filter(({ attributes }) => attributes.confidence >= shownFrom)
      .flatMap(({ source, target }) => [source, target]),
  );
  const at = (concept: (typeof shown)[number], text: string): ReportEntry => {
    const first = concept.mentions[0]?.evidence;
    return { text, source: first?.source ?? '', line: first?.line ?? 1 };
  };
  const { pronouns, silent } = findSilentSentences(input.documents, places, graph);
  const unexplained = new Set(
    graph.nodes.flatMap(({ key, attributes }) => (attributes.summary ? [] : [key])),
  );
  return {
    sections: [
      section(
        'Names that might be one',
        'join them under "merge" in the vocabulary file',
        findLookAlikes(shown),
      ),
      section(
        'Concepts without a relation',
        'say in the notes what they belong to, or put them under "ignore"',
        shown.filter(({ id }) => !linked.has(id)).map((concept) => at(concept, concept.label)),
      ),
      section(
        'Concepts that the notes name often and do not explain',
        'add a sentence that says what it is',
        shown
          .filter(({ id, mentions }) => unexplained.has(id) && mentions.length > 1)
          .map((concept) => at(concept, `${concept.label} (${String(concept.mentions.length)} places)`)),
      ),
      section(
        'Kinds that were guessed',
        'give the kind under "concepts" in the vocabulary file, or as "Sort:" in the notes',
        shown
          .filter(({ kindConfidence }) => kindConfidence < WEAK_KIND)
          .map((concept) => at(concept, `${concept.label}: ${concept.kind}?`)),
      ),
      section('Sentences whose subject was not found', 'name the subject in place of the pronoun', pronouns),
      section(
        'Sentences that name concepts and gave no relation',
        'nothing to do, unless a link is missed',
        silent,
      ),
      section(
        'Concepts found once only',
        'put what is no concept under "ignore"',
        shown.filter(({ mentions }) => mentions.length === 1).map((concept) => at(concept, concept.label)),
      ),
    ].filter(({ entries }) => entries.length > 0),
  };
}

function section(title: string, remedy: string, entries: readonly ReportEntry[]): ReportSection {
  return { title, remedy, entries };
}
