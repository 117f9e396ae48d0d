/** For tests: documents with concepts where the test says that they stand. */
import type { KindId } from '#lib/graph/types.ts';
import type { Document } from '../blocks/block.ts';
import { readDocument } from '../blocks/index.ts';
import { runsOf } from '../blocks/run-parts.ts';
import type { ConceptIndex, ResolvedConcept, ResolvedMention } from '../concepts/concept-index.ts';
import { evidenceOf, sentencesOf } from '../evidence.ts';
import { findPlaces, type Places } from './places.ts';
import { slug } from './slug.ts';

export interface Notes {
  readonly documents: readonly Document[];
  readonly index: ConceptIndex;
  readonly places: Places;
}

/** Every place where one of the names stands is a mention; `names` are labels, or lists of a label and its aliases. */
export function notesOf(
  texts: readonly string[],
  names: readonly (string | readonly string[])[],
  kind: KindId = 'concept',
): Notes {
  let last = 0;
  const documents = texts.map((text, i) =>
    readDocument({ path: `n${String(i)}.md`, text }, { next: () => ++last }),
  );
  const byRun = new Map<number, ResolvedMention[]>();
  const concepts = names.map((name): ResolvedConcept => {
    const [label = '', ...aliases] = typeof name === 'string' ? [name] : name;
    const id = slug(label, 'x');
    const mentions = documents.flatMap((document) => mentionsOf(document, id, [label, ...aliases]));
    for (const mention of mentions) byRun.set(mention.run, [...(byRun.get(mention.run) ?? []), mention]);
    return { id, label, kind, kindConfidence: 1, aliases, confidence: 1, mentions };
  });
  for (const mentions of byRun.values()) mentions.sort((a, b) => a.start - b.start);
  concepts.sort((a, b) => (a.id < b.id ? -1 : 1));
  const index = { concepts, byId: new Map(concepts.map((concept) => [concept.id, concept])), byRun };
  return { documents, index, places: findPlaces(documents, index) };
}

function mentionsOf(document: Document, concept: string, names: readonly string[]): ResolvedMention[] {
  return document.blocks.flatMap((block) =>
    runsOf(block).flatMap((run) => {
      const lower = run.text.toLowerCase();
      return names.flatMap((name): ResolvedMention[] => {
        const start = lower.indexOf(name.toLowerCase());
        if (start < 0) return [];
        const end = start + name.length;
        const sentence = sentencesOf(run).find((range) => range.start <= start && range.end >= end) ?? null;
        const term = block.kind === 'item' || block.kind === 'paragraph' ? block.gloss?.term : undefined;
        const role =
          block.kind === 'heading'
            ? 'heading'
            : term && end <= term.offset + term.text.length
              ? 'term'
              : 'name';
        const evidence = evidenceOf(document, block, run, sentence, 'test');
        return [
          { run: run.id, block: block.id, start, end, surface: name, key: name, role, evidence, concept },
        ];
      });
    }),
  );
}
