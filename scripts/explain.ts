/**
 * Why two concepts are linked, or are not: `npm run explain -- "Amazon Polly" "Amazon Transcribe" [--notes DIR]`.
 * Prints what each rule read, how the scorers judged it, and where both are named together without a link.
 */
import { parseArgs } from 'node:util';
import { explainPair, findConcept } from './evaluate/explain-pair.ts';
import { readNotes } from './evaluate/judgeable-notes.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { notes: { type: 'string', default: 'graph-data/notes' } },
});
const [one, two] = positionals;
if (one === undefined || two === undefined) {
  console.error('usage: npm run explain -- "CONCEPT" "CONCEPT" [--notes DIR]');
  process.exit(2);
}
const { documents, index } = readNotes(values.notes);
const ends = [one, two].map((name) => {
  const found = findConcept(index, name);
  if (!found) console.error(`No concept is called "${name}" in ${values.notes}.`);
  return found;
});
const [a, b] = ends;
if (a && b) console.log(explainPair(documents, index, a, b).join('\n'));
else process.exitCode = 1;
