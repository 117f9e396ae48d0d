/** The whole atlas in the browser, read once: for records without the network, and for files to take away. */
import { resolve } from '$app/paths';
import { makeConceptRecord, type ConceptRecord } from '#lib/graph/concept-record.ts';
import { readAtlas, type Atlas } from '#lib/graph/read-atlas.ts';
import { readQuestions } from '#lib/graph/read-questions.ts';
import type { Question } from '#lib/graph/types.ts';

export interface KeptAtlas {
  readonly atlas: Atlas;
  readonly questions: readonly Question[];
}

let kept: Promise<KeptAtlas> | undefined;

/** Throws where it can neither be fetched nor is kept for offline use. */
export function keptAtlas(): Promise<KeptAtlas> {
  kept ??= readKept().catch((error: unknown) => {
    kept = undefined;
    throw error;
  });
  return kept;
}

/** Null for an unknown id. */
export async function recordFromAtlas(id: string): Promise<ConceptRecord | null> {
  const { atlas, questions } = await keptAtlas();
  return atlas.concepts.has(id) ? makeConceptRecord(atlas, questions, id) : null;
}

async function readKept(): Promise<KeptAtlas> {
  const [graph, questions] = await Promise.all([
    fetch(resolve('/graph.json')).then((response) => response.json() as Promise<unknown>),
    fetch(resolve('/questions.json')).then((response) => response.json() as Promise<unknown>),
  ]);
  return { atlas: readAtlas(graph), questions: readQuestions(questions) };
}
