/**
 * The state of an atlas in numbers: concepts by kind and topic, relations, evidence, what stands alone or unexplained.
 *   npm run stats [-- --graph FILE] [--json]
 */
import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { readAtlas, AtlasError } from '#lib/graph/read-atlas.ts';
import { describeState, stateOf } from './stats/state-of.ts';

const program = new Command('stats')
  .description('Prints the state of the atlas.')
  .option('--graph <file>', 'the graph to look at', 'graph-data/graph.json')
  .option('--json', 'print it as JSON')
  .parse();
const { graph, json } = program.opts<{ graph: string; json?: boolean }>();

try {
  const state = stateOf(readAtlas(JSON.parse(readFileSync(graph, 'utf8'))));
  process.stdout.write(`${json ? JSON.stringify(state) : describeState(state)}\n`);
} catch (error) {
  const why = error instanceof AtlasError || error instanceof SyntaxError ? error.message : 'cannot be read';
  process.stderr.write(`error: ${graph}: ${why}\n`);
  process.exitCode = 2;
}
