/**
 * Trains all that the extraction has learned, in one go: kinds of concepts, how sure a concept is, how sure a relation is.
 *
 *   npm run train -- [--notes DIR] [--gold DIR] [--dry]
 *
 * DIR of the notes and of their gold are ../shared/seeds and ../shared/gold unless said otherwise. Prints how good it is on
 * sections that it has not seen (five folds, everything learned fitted anew for each), beside the same on what it was
 * trained on, and whether its confidences mean what they say. Writes the weights; --dry only prints. The same notes and
 * code give the same bytes: nothing depends on former weights or on chance.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { assembleConcepts } from '#lib/extract/concepts/assemble.ts';
import type { DraftConcept } from '#lib/extract/concepts/draft-concepts.ts';
import type { KindGuess } from '#lib/extract/concepts/kinds/guess-kinds.ts';
import { type JudgedNotes, judgeNotes } from './evaluate/judgeable-notes.ts';
import { reliability } from './evaluate/reliability.ts';
import { readAnnotated, readDrafts } from './train/annotated-notes.ts';
import { fitConcepts } from './train/fit-concepts.ts';
import { fitKinds } from './train/fit-kinds.ts';
import { fitRelations } from './train/fit-relations.ts';
import { fitLines, scoreFit } from './train/score-fit.ts';
import { statedNotes } from './train/stated-notes.ts';

const WEIGHTS = {
  kinds: 'src/lib/extract/concepts/kinds/model/kind-weights.json',
  concepts: 'src/lib/extract/concepts/confidence/concept-weights.json',
  relations: 'src/lib/extract/relations/weights.json',
};
/** Notes of ours whose author states kinds and relations outright: a second style to learn from. */
const STATED = 'graph-data/notes';

const { values } = parseArgs({
  options: {
    notes: { type: 'string', default: '../shared/seeds' },
    gold: { type: 'string', default: '../shared/gold' },
    dry: { type: 'boolean', default: false },
  },
});
const annotated = readAnnotated(values.notes, values.gold);
const { documents, drafts, gold } = annotated;
const stated = readDrafts(STATED);
const kinds = fitKinds(annotated, stated);
const concepts = fitConcepts(annotated);
const heldOut = judge(kinds.heldOut, concepts.heldOut);
const inSample = judge(kinds.inSample, concepts.inSample);
const relations = fitRelations(annotated, heldOut, statedNotes(stated));

const outside = scoreFit(annotated, heldOut, relations);
console.log(fitLines('on sections not seen (five folds)', outside).join('\n'));
console.log(
  fitLines('on what it was trained on', scoreFit(annotated, inSample, { whole: relations.whole })).join('\n'),
);
console.log('\nrelations between gold concepts, on sections not seen');
console.log(reliability(outside.outcomes));
console.log('\nconcepts, on sections not seen');
console.log(reliability(concepts.outcomes.map((one) => ({ ...one, typed: one.right }))));
console.log('\nconcepts of notes of other fields, each not seen');
console.log(reliability(concepts.outcomesOfOtherFields.map((one) => ({ ...one, typed: one.right }))));

if (!values.dry) {
  writeFileSync(WEIGHTS.kinds, `${JSON.stringify(kinds.weights)}\n`);
  writeFileSync(WEIGHTS.concepts, `${JSON.stringify(concepts.weights)}\n`);
  writeFileSync(WEIGHTS.relations, `${JSON.stringify(relations.whole)}\n`);
}

/** The notes read on with these kinds and confidences, as far as what the gold says of each pair. */
function judge(kindOf: readonly KindGuess[], confidenceOf: readonly number[]): JudgedNotes {
  const judged = drafts.map((draft, i): DraftConcept => ({ ...draft, kind: kindOf[i] ?? draft.kind }));
  const confidences = new Map(judged.map((draft, i) => [draft, confidenceOf[i] ?? 0]));
  return judgeNotes(documents, assembleConcepts(judged, (draft) => confidences.get(draft) ?? 0), gold);
}
