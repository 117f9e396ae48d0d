/**
 * The recipe: note files in, atlas out. Each stage reads only what the stages above it made, gives new values, and never
 * throws on any text. The same files, vocabulary and former map give the same result, byte for byte, in Node and in a
 * browser; and what comes out is at rest: with it as the former map, the same files give it again.
 */
import type { Question, Source } from '#lib/graph/types.ts';
import type { Diagnostic, Document, NoteFile } from './blocks/block.ts';
import { readDocument } from './blocks/index.ts';
import { sourceId } from './blocks/source-name.ts';
import { resolveConcepts } from './concepts/index.ts';
import { applyCorrections } from './graph/apply-corrections.ts';
import type { AtlasExport } from './graph/atlas-export.ts';
import { buildGraph } from './graph/build-graph.ts';
import type { FormerMap } from './graph/former-map.ts';
import { keepLikelyConcepts, keepLikelyRelations } from './graph/keep-likely.ts';
import { linkQuestions } from './graph/link-questions.ts';
import { findPlaces } from './graph/places.ts';
import { uniqueIds } from './graph/slug.ts';
import { findMentions } from './mentions/index.ts';
import { findRelations } from './relations/index.ts';
import { liftEnds } from './relations/lift-ends.ts';
import { JUDGE_WEIGHTS } from './relations/weights.ts';
import { makeReport, type Report } from './report/make-report.ts';
import { applyToConcepts } from './vocabulary/apply-to-concepts.ts';
import type { UserVocabulary } from './vocabulary/index.ts';

export type { AtlasExport } from './graph/atlas-export.ts';
export { readFormerMap } from './graph/former-map.ts';
export type { FormerMap } from './graph/former-map.ts';
export type { Report } from './report/make-report.ts';

export interface ExtractOptions {
  readonly title: string;
  /** Relations and concepts from this confidence on are shown. */
  readonly shownFrom?: number;
  /** What is less likely is left out of the atlas. */
  readonly possibleFrom?: number;
  readonly vocabulary?: UserVocabulary | null;
  /** The map of the graph that this one replaces; concepts that it knows stay where they are. Without it, laid out afresh. */
  readonly former?: FormerMap | null;
  /** SHA-256 of a text, in hexadecimal digits. */
  readonly hash: (text: string) => string;
  /** Called as the work goes on, with 0..1 of the stage. */
  readonly onprogress?: (stage: string, share: number) => void;
}

export interface Extraction {
  readonly graph: AtlasExport;
  readonly questions: readonly Question[];
  readonly diagnostics: readonly Diagnostic[];
  readonly report: Report;
}

export function extract(files: readonly NoteFile[], options: ExtractOptions): Extraction {
  const { title, hash, vocabulary = null, possibleFrom = 0.08, former = null, onprogress } = options;
  const shownFrom = options.shownFrom ?? vocabulary?.shownFrom ?? 0.5;
  const said = (stage: string, share = 0) => onprogress?.(stage, share);
  said('reading');
  const documents = readDocuments(files);
  said('mentions');
  const mentions = findMentions(documents, { vocabulary });
  said('concepts');
  const read = resolveConcepts(documents, mentions, { vocabulary });
  const { concepts: resolved, diagnostics: misfits } = vocabulary
    ? applyToConcepts(read, vocabulary)
    : { concepts: read, diagnostics: [] };
  said('relations');
  const found = findRelations(documents, resolved);
  const concepts = keepLikelyConcepts(liftEnds(resolved, found, JUDGE_WEIGHTS?.ends ?? []), possibleFrom);
  const places = findPlaces(documents, concepts);
  const corrected = applyCorrections(places, concepts, found, vocabulary);
  said('map');
  const built = buildGraph({
    title,
    shownFrom,
    documents,
    sources: documents.map((document) => sourceOf(document, hash)),
    places,
    concepts,
    relations: keepLikelyRelations(corrected.relations, concepts, possibleFrom),
    former,
    onprogress: (share) => said('map', share),
  });
  const linked = linkQuestions(places, documents);
  const diagnostics = [
    ...documents.flatMap((document) => document.diagnostics),
    ...misfits,
    ...corrected.diagnostics,
    ...linked.diagnostics,
    ...built.diagnostics,
  ];
  said('report');
  const report = makeReport({ documents, places, concepts, graph: built.graph });
  return { graph: built.graph, questions: linked.questions, diagnostics, report };
}

/** In order of their paths, each with an id of its own. */
function readDocuments(files: readonly NoteFile[]): Document[] {
  let last = 0;
  const ids = { next: () => ++last };
  const unique = uniqueIds();
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  return sorted.map((file) => readDocument(file, ids, unique(sourceId(file.path))));
}

function sourceOf(
  { source, title, path, text, frontMatter }: Document,
  hash: (text: string) => string,
): Source {
  const { topic, domain, order } = frontMatter;
  return {
    id: source,
    title,
    path,
    sha256: hash(text),
    ...(topic === undefined ? {} : { topic }),
    ...(domain === undefined ? {} : { domain }),
    ...(order === undefined ? {} : { order }),
  };
}
