/** Draft concepts → the index: confidence and id for each, what is too doubtful left out. */
import { conceptIds } from './concept-id.ts';
import type { ConceptIndex, ResolvedConcept, ResolvedMention } from './concept-index.ts';
import { doubtTwins } from './confidence/twins/doubt-twins.ts';
import { readTwin } from './confidence/twins/read-twin.ts';
import { DOUBTED } from './confidence/twins/twin.ts';
import { confidenceReader } from './confidence/concept-confidence.ts';
import type { DraftConcept } from './draft-concepts.ts';

/** Below it a name is not worth carrying along. */
const LEAST = 0.03;
/** Share of the likely concepts that have an entry of their own ("Sort: …") from which the author is taken to give one to all. */
const BY_ENTRIES = 0.4;
/** What is left of the confidence of a name that such an author names in passing only, and of one explained in a list. */
const IN_PASSING = 0.65;
const EXPLAINED = 0.68;

export function assembleConcepts(
  drafts: readonly DraftConcept[],
  confidenceOf: (draft: DraftConcept) => number = confidenceReader(),
): ConceptIndex {
  const judged = inEntries(
    drafts.map((draft) => {
      const confidence = confidenceOf(draft);
      return { draft, confidence: isExample(draft) ? Math.min(confidence, DOUBTED) : confidence };
    }),
  );
  const kept = withoutTwins(judged).filter(({ confidence }) => confidence >= LEAST);
  const ids = conceptIds(kept.map(({ draft }) => draft.label));
  const concepts = kept.map(({ draft, confidence }, i): ResolvedConcept => {
    const id = ids[i] ?? '';
    return {
      id,
      label: draft.label,
      kind: draft.kind.kind,
      kindConfidence: draft.kind.confidence,
      aliases: draft.aliases,
      confidence,
      mentions: draft.mentions.map((mention): ResolvedMention => ({ concept: id, ...mention })),
    };
  });
  concepts.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const byRun = new Map<number, ResolvedMention[]>();
  for (const mention of concepts.flatMap(({ mentions }) => mentions)) {
    const list = byRun.get(mention.run);
    if (list) list.push(mention);
    else byRun.set(mention.run, [mention]);
  }
  for (const list of byRun.values()) list.sort((a, b) => a.start - b.start);
  return { concepts, byId: new Map(concepts.map((concept) => [concept.id, concept])), byRun };
}

interface Judged {
  readonly draft: DraftConcept;
  readonly confidence: number;
}

const EXAMPLE = /^(?:(?:an|some|for) )?examples?:?$/i;

/** What running text names under a heading "Example" only is what the example tells of, and no thing of the subject. */
const isExample = ({ found, mentions }: DraftConcept): boolean =>
  found.every(({ role }) => role === 'phrase' || role === 'name') &&
  mentions.every(({ evidence }) => EXAMPLE.test(evidence.section.at(-1) ?? ''));

function withoutTwins(judged: readonly Judged[]): readonly Judged[] {
  const most = doubtTwins(judged.map(({ draft, confidence }) => readTwin(draft, confidence)));
  return judged.map((one, i) => ({ ...one, confidence: Math.min(one.confidence, most[i] ?? 1) }));
}

/** Where the author writes an entry for each concept, what only other entries name is more likely an example or a word. */
function inEntries(judged: readonly Judged[]): readonly Judged[] {
  const likely = judged.filter(({ confidence }) => confidence >= 0.5);
  const entries = likely.filter(({ draft }) => draft.found.some(({ sort }) => sort !== undefined));
  if (entries.length < BY_ENTRIES * likely.length || entries.length === 0) return judged;
  return judged.map(({ draft, confidence }) => ({
    draft,
    confidence: confidence === 1 ? 1 : confidence * (isExplained(draft) ? EXPLAINED : IN_PASSING),
  }));
}

/** A term with a body; a title of such notes is none of their entries. */
const isExplained = ({ found }: DraftConcept): boolean =>
  found.some(({ role, defined }) => role === 'term' && defined === true) &&
  !found.some(({ role }) => role === 'heading');
