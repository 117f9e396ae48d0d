/**
 * Trains all that the extraction has learned, in one go: kinds of concepts, how sure a concept is, how sure a relation is.
 *
 *   npm run train -- [--notes DIR] [--gold DIR] [--dry]
 *
 * The notes and their gold are ../shared/seeds and ../shared/gold unless said otherwise; short notes of ours in other
 * fields (`train/annotated`) are learned from too. Prints how good it is on sections that it has not seen (five folds,
 * everything learned fitted anew for each), beside the same on what it was trained on, and whether its confidences mean
 * what they say: to the annotators, who leave out what seems minor to them, and to further readers of what was shown.
 * Writes the weights; --dry only prints. The same notes and code give the same bytes: nothing depends on former weights
 * or on chance.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { assembleConcepts } from '#lib/extract/concepts/assemble.ts';
import type { DraftConcept } from '#lib/extract/concepts/draft-concepts.ts';
import { guessKinds, type KindGuess } from '#lib/extract/concepts/kinds/guess-kinds.ts';
import { readNotes } from '#lib/extract/concepts/read-notes.ts';
import type { JudgeWeights } from '#lib/extract/relations/judge.ts';
import { judgeNotes } from './evaluate/judgeable-notes.ts';
import { reliability } from './evaluate/reliability.ts';
import { type DraftedNotes, readAnnotated, readDrafts } from './train/annotated-notes.ts';
import { fitConcepts } from './train/fit-concepts.ts';
import { fitEnds } from './train/fit-ends.ts';
import { fitKinds } from './train/fit-kinds.ts';
import { fitRelations, type Judged } from './train/fit-relations.ts';
import { type Fitted, foldOfOther, OTHERS } from './train/folds.ts';
import { fitLines, scoreFit, verdictOutcomes } from './train/score-fit.ts';
import { statedNotes } from './train/stated-notes.ts';

const WEIGHTS = {
  kinds: 'src/lib/extract/concepts/kinds/model/kind-weights.json',
  concepts: 'src/lib/extract/concepts/confidence/concept-weights.json',
  relations: 'src/lib/extract/relations/weights.json',
};
/** Notes of ours whose author states kinds and relations outright: a second style to learn from. */
const STATED = 'graph-data/notes';
/** Short notes of ours in other fields, annotated like the seeds. */
const ANNOTATED = 'scripts/train/annotated';

const { values } = parseArgs({
  options: {
    notes: { type: 'string', default: '../shared/seeds' },
    gold: { type: 'string', default: '../shared/gold' },
    dry: { type: 'boolean', default: false },
  },
});
const annotated = [
  readAnnotated(values.notes, values.gold, 'seeds'),
  ...OTHERS.map((name) => readAnnotated(join(ANNOTATED, name), ANNOTATED, name, foldOfOther(name))),
];
const stated = readDrafts(STATED);
const kinds = fitKinds(annotated, stated);
const concepts = fitConcepts(annotated);
const heldOut = judgeAll(kinds.heldOut, concepts.heldOut);
const scorers = fitRelations(heldOut, statedNotes(withKinds(stated), concepts.weights));
const ends = fitEnds(heldOut, scorers, concepts.outcomes, concepts.otherFields.map(withKinds));
const relations: Fitted<JudgeWeights> = {
  without: scorers.without.map((one) => ({ ...one, ends })),
  whole: { ...scorers.whole, ends },
};

const outside = heldOut.map((one) => scoreFit(one, relations));
const inside = judgeAll(kinds.inSample, concepts.inSample).map((one) =>
  scoreFit(one, { whole: relations.whole }),
);
['seeds', ...OTHERS].forEach((name, i) => {
  const [unseen, seen] = [outside[i], inside[i]];
  if (!unseen || !seen) return;
  console.log(fitLines(`${name}, sections not seen`, unseen).join('\n'));
  console.log(fitLines(`${name}, as trained on`, seen).join('\n'));
});
console.log('\nrelations between gold concepts, on sections not seen');
console.log(reliability(outside.flatMap(({ outcomes }) => outcomes)));
console.log('\nrelations that further readers judged, on pages not seen');
console.log(reliability(heldOut.slice(0, 1).flatMap((one) => verdictOutcomes(one, relations))));
console.log('\nconcepts, on sections not seen');
console.log(reliability(concepts.outcomes.flat().map((one) => ({ ...one, typed: one.right }))));
console.log('\nconcepts of notes of other fields, each not seen');
console.log(
  reliability(
    concepts.otherFields.flatMap(({ outcomes }) => outcomes).map((one) => ({ ...one, typed: one.right })),
  ),
);

if (!values.dry) {
  writeFileSync(WEIGHTS.kinds, `${JSON.stringify(kinds.weights)}\n`);
  writeFileSync(WEIGHTS.concepts, `${JSON.stringify(concepts.weights)}\n`);
  writeFileSync(WEIGHTS.relations, `${JSON.stringify(relations.whole)}\n`);
}

/** The same with kinds by the new weights, not by the former. */
function withKinds<T extends DraftedNotes>(notes: T): T {
  const guesses = guessKinds(notes.drafts, readNotes(notes.documents), kinds.weights);
  return { ...notes, drafts: notes.drafts.map((draft, i) => ({ ...draft, kind: guesses[i] ?? draft.kind })) };
}

/** The notes read on with these kinds and confidences, as far as what the gold says of each pair. */
function judgeAll(
  kindsOf: readonly (readonly KindGuess[])[],
  confidencesOf: readonly (readonly number[])[],
): Judged[] {
  return annotated.map((one, of) => {
    const { documents, drafts, gold } = one;
    const judged = drafts.map((draft, i): DraftConcept => ({
      ...draft,
      kind: kindsOf[of]?.[i] ?? draft.kind,
    }));
    const confidences = new Map(judged.map((draft, i) => [draft, confidencesOf[of]?.[i] ?? 0]));
    const index = assembleConcepts(judged, (draft) => confidences.get(draft) ?? 0);
    return { annotated: one, notes: judgeNotes(documents, index, gold) };
  });
}
