/**
 * Trains the scorer that says how sure a concept is, on notes that careful readers have annotated.
 *
 *   npx tsx scripts/train-concepts.ts --notes DIR --gold ENTITIES.tsv --sections SECTIONS.tsv [--also NAMES.txt]
 *     [--list] [--write]
 *
 * A concept is right if the readers named it, in the annotated sections. It is wrong if they did not, though it stands
 * there; but for one that is mostly told in other sections, and may be right for all that they know. `--also` lists names
 * (one a line) that the readers left out and another reader would keep; by default those with which the committed weights
 * were trained. Short notes of other fields, all of whose names are
 * judged (`confidence/fixtures`), are trained on too, so that the scorer does not learn one author's ways.
 * Prints how good the scorer is on sections that it has not seen, beside the rules alone; `--write` keeps the weights.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readDocument } from '#lib/extract/blocks/index.ts';
import { type DraftConcept, draftConcepts } from '#lib/extract/concepts/draft-concepts.ts';
import { WORTH } from '#lib/extract/concepts/confidence/fixtures/worth.ts';
import { EXPECTED } from '#lib/extract/concepts/kinds/fixtures/expected.ts';
import { findMentions } from '#lib/extract/mentions/index.ts';
import { nameKey } from '#lib/extract/mentions/name-key.ts';
import { calibrate, type Example, trainScorer } from '#lib/extract/scorer/index.ts';
import { pairWithGold, readGold, readSections } from './train/gold-concepts.ts';

const WEIGHTS = 'src/lib/extract/concepts/confidence/concept-weights.json';
const FIXTURES = ['src/lib/extract/concepts/confidence/fixtures', 'src/lib/extract/concepts/kinds/fixtures'];
/** What an example of those notes weighs. */
const OTHER_FIELDS = 0.5;
/** Lines of a section that are kept together when sections are dealt to folds. */
const STRETCH = 40;
/** Share of its mentions in annotated sections from which a concept that readers left out is taken for none. */
const MOSTLY = 0.6;
/** Roles of the places where the notes say what a thing is. */
const TELLING: ReadonlySet<string> = new Set(['heading', 'term', 'row', 'column', 'bold']);

const { values } = parseArgs({
  options: {
    notes: { type: 'string' },
    gold: { type: 'string' },
    sections: { type: 'string' },
    also: { type: 'string', default: 'scripts/train/judged-concepts.txt' },
    write: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
  },
});
if (!values.notes || !values.gold || !values.sections) {
  console.error(
    'usage: train-concepts.ts --notes DIR --gold ENTITIES.tsv --sections SECTIONS.tsv [--also NAMES.txt] [--list] [--write]',
  );
  process.exit(2);
}

let id = 0;
const ids = { next: () => ++id };
const dir = values.notes;
const documents = readdirSync(dir)
  .filter((name) => /\.(?:md|txt)$/.test(name))
  .sort()
  .map((path) => readDocument({ path, text: readFileSync(join(dir, path), 'utf8') }, ids));
const drafts = draftConcepts(documents, findMentions(documents, { vocabulary: null }));
const gold = readGold(values.gold);
const isCovered = readSections(values.sections);
const pairs = pairWithGold(drafts, gold);

const also = new Set(
  readFileSync(values.also, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('# '))
    .map(nameKey),
);
const judged = drafts.filter((draft) => coverOf(draft) > 0 && (pairs.has(draft) || !isToldElsewhere(draft)));
const isWorth = judged.map((draft) => pairs.has(draft) || isNamed(draft, also));
const ofReaders = judged.map((draft, i): Example => {
  const found = pairs.get(draft);
  const first = placesOf(draft).find(isCovered);
  return {
    features: draft.features(),
    label: Number(isWorth[i]),
    weight: found?.importance === 1 || (!found && isWorth[i]) ? 0.5 : 1,
    group: `${first?.source ?? ''}:${Math.floor((first?.line ?? 0) / STRETCH)}`,
  };
});
const ofFields = otherFields();
const examples = [...ofReaders, ...ofFields];

const { scorer, heldOut } = trainScorer(examples, {
  logistic: { l2: 0.02 },
  boosted: {},
});
const calibrated = heldOut.map((score) => calibrate(scorer.calibration, score));
const learned = calibrated.slice(0, ofReaders.length);
const wanted = gold.filter(({ importance }) => importance >= 2).length;
console.log(
  `${examples.length} examples, ${ofFields.length} of other fields; ${examples.filter(({ label }) => label === 1).length} right`,
);
report(
  'rules alone',
  judged.map(({ standing }) => standing),
);
report('learned, held out', learned);
reliability(calibrated);
shownOf('readers', learned, ofReaders);
shownOf('other fields, each held out', calibrated.slice(ofReaders.length), ofFields);
if (values.list) {
  const order = learned.map((score, i) => ({ score, i })).sort((a, b) => b.score - a.score || a.i - b.i);
  for (const { score, i } of order) {
    const draft = judged[i];
    if (!draft) continue;
    const rules = [...new Set(draft.found.map(({ evidence }) => evidence.rule))].join(',');
    const first = draft.mentions[0]?.evidence;
    const name = pairs.get(draft);
    console.log(
      [
        score.toFixed(2),
        name ? String(name.importance) : '-',
        draft.label,
        draft.mentions.length,
        rules,
        `${first?.source.slice(0, 3) ?? ''}:${first?.line ?? 0}`,
        first?.quote.slice(0, 90),
      ].join('\t'),
    );
  }
}
if (values.write) writeFileSync(WEIGHTS, `${JSON.stringify(scorer)}\n`);

/** Every candidate of the notes in `confidence/fixtures` and `kinds/fixtures`, a file a group. */
function otherFields(): Example[] {
  return Object.entries(WORTH).flatMap(([path, names]) => {
    const worth = new Set([...names, ...Object.keys(EXPECTED[path] ?? {})].map(nameKey));
    const folder = FIXTURES.find((dir) => existsSync(join(dir, path))) ?? '';
    const document = readDocument({ path, text: readFileSync(join(folder, path), 'utf8') }, ids);
    return draftConcepts([document], findMentions([document], { vocabulary: null })).map(
      (draft): Example => ({
        features: draft.features(),
        label: Number(isNamed(draft, worth)),
        weight: OTHER_FIELDS,
        group: path,
      }),
    );
  });
}

function isNamed({ label, aliases }: DraftConcept, keys: ReadonlySet<string>): boolean {
  return [label, ...aliases].some((name) => keys.has(nameKey(name)));
}

/** From confidence 0.5 on: how many, how many of them right, what share of the right ones. */
function shownOf(title: string, scores: readonly number[], of: readonly Example[]): void {
  const shown = of.filter((_, i) => (scores[i] ?? 0) >= 0.5);
  const right = shown.filter(({ label }) => label === 1).length;
  const all = of.filter(({ label }) => label === 1).length;
  console.log(
    `shown (${title}): ${shown.length}, right ${((100 * right) / shown.length).toFixed(1)} %, ${((100 * right) / all).toFixed(1)} % of the right ones`,
  );
}

/** Share of the mentions that lie in annotated sections. */
function coverOf(draft: DraftConcept): number {
  const places = placesOf(draft);
  return places.filter(isCovered).length / Math.max(1, places.length);
}

/** Headings, terms and rows outside the annotated sections, and few mentions inside. */
function isToldElsewhere(draft: DraftConcept): boolean {
  return (
    coverOf(draft) < MOSTLY &&
    draft.found.some(({ role, evidence }) => TELLING.has(role) && !isCovered(evidence))
  );
}

function placesOf(draft: DraftConcept): { source: string; line: number }[] {
  return draft.mentions.map(({ evidence }) => evidence);
}

/** Precision against the gold and recall of what the readers say something about, at several cuts. */
function report(title: string, scores: readonly number[]): void {
  const order = scores.map((score, i) => ({ score, i })).sort((a, b) => b.score - a.score || a.i - b.i);
  let area = 0;
  let right = 0;
  const lines: string[] = [];
  const cuts = new Set([300, 500, 700, 800, 900, 1000, 1200]);
  order.forEach(({ score, i }, rank) => {
    const draft = judged[i];
    const found = draft ? pairs.get(draft) : undefined;
    if (found) {
      right++;
      area += right / (rank + 1);
    }
    if (cuts.has(rank + 1)) {
      const kept = new Set(order.slice(0, rank + 1).map((entry) => judged[entry.i]));
      const of = (least: number): string => {
        const all = gold.filter(({ importance }) => importance >= least);
        const have = [...pairs].filter(([concept, name]) => kept.has(concept) && name.importance >= least);
        return ((100 * have.length) / all.length).toFixed(1);
      };
      lines.push(
        `  first ${rank + 1} (≥ ${score.toFixed(2)}): in gold ${((100 * right) / (rank + 1)).toFixed(1)} %, key ${of(3)} %, said ${of(2)} %`,
      );
    }
  });
  console.log(
    `${title}: average precision ${((100 * area) / Math.max(1, right)).toFixed(1)} % (${wanted} said)`,
  );
  console.log(lines.join('\n'));
}

function reliability(scores: readonly number[]): void {
  console.log('reliability: confidence, concepts, share in gold');
  for (let low = 0; low < 1; low += 0.1) {
    const bin = scores.flatMap((score, i) => (score >= low && (score < low + 0.1 || low >= 0.9) ? [i] : []));
    const right = bin.filter((i) => examples[i]?.label === 1).length;
    if (bin.length > 0) {
      console.log(
        `  ${low.toFixed(1)}–${(low + 0.1).toFixed(1)}  ${bin.length}  ${((100 * right) / bin.length).toFixed(0)} %`,
      );
    }
  }
}
