/**
 * A sample to read critically, the same for the same seed: propositions with their quote and place, concepts with theirs.
 *
 *   npm run sample -- --relations 100 --concepts 50 --seed 7 [--graph FILE] [--possible]
 */
import { parseArgs } from 'node:util';
import { DATA_OPTIONS } from './evaluate/data-options.ts';
import { type GraphFile, readGraphFile } from './evaluate/graph-file.ts';

const { values } = parseArgs({
  options: {
    relations: { type: 'string', default: '0' },
    concepts: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
    graph: DATA_OPTIONS.graph,
    possible: { type: 'boolean', default: false },
  },
});
const graph = readGraphFile(values.graph);
const random = lcg(Number(values.seed));
const inTier = ({ confidence }: { confidence: number }): boolean =>
  values.possible ? confidence < graph.shownFrom : confidence >= graph.shownFrom;

const labels = new Map(graph.concepts.map(({ id, label }) => [id, label]));
draw(graph.relations.filter(inTier), Number(values.relations)).forEach((relation, i) => {
  console.log(`${String(i + 1)}. ${inWords(relation)}`);
});
draw(graph.concepts.filter(inTier), Number(values.concepts)).forEach(({ label, kind, mentions }, i) => {
  const [first] = mentions;
  console.log(
    `${String(i + 1)}. ${label} (${kind}, named ${String(mentions.length)} times)\n     ${first ? `${first.source}:${String(first.line)} [${first.section.at(-1) ?? ''}] “${first.quote}”` : ''}`,
  );
});

function inWords({
  subject,
  object,
  phrase,
  relation,
  confidence,
  evidence,
}: GraphFile['relations'][number]): string {
  const [first] = evidence;
  const where = first
    ? `${first.source}:${String(first.line)} [${first.section.slice(-2).join(' › ')}] (${first.rule})`
    : '';
  return `${labels.get(subject) ?? subject} — ${phrase} → ${labels.get(object) ?? object}   (${relation}, ${confidence.toFixed(2)})\n     ${where} “${first?.quote ?? ''}”`;
}

function draw<T>(list: readonly T[], count: number): T[] {
  const left = [...list];
  const drawn: T[] = [];
  while (drawn.length < count && left.length > 0) {
    const at = Math.floor(random() * left.length);
    drawn.push(...left.splice(at, 1));
  }
  return drawn;
}

/** Numerical Recipes' linear congruential generator: 0 ≤ x < 1. */
function lcg(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}
