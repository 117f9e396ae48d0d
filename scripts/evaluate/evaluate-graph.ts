/** Prints how a graph stands against the gold. */
import { parseArgs } from 'node:util';
import { readGold } from './gold.ts';
import { readGraphFile } from './graph-file.ts';
import { leaveOneOut } from './leave-one-out.ts';
import { type Outcome, reliability } from './reliability.ts';
import { conceptLines, relationLines, ruleLines, summaryLines } from './score-report.ts';
import { scoreGraph } from './score-graph.ts';
import { outcomesOf } from './outcomes.ts';

const USAGE = `usage: npm run evaluate -- GRAPH.json --gold DIR [--name NAME] [--missing] [--json]
                             [--leave-one-out --notes DIR]
       npm run evaluate -- search QUERIES.tsv …

  DIR holds NAME.entities.tsv, NAME.relations.tsv and NAME.sections.tsv (NAME is "seeds" unless --name says else).`;

export function evaluateGraph(args: string[]): void {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      gold: { type: 'string' },
      name: { type: 'string', default: 'seeds' },
      notes: { type: 'string' },
      missing: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      'leave-one-out': { type: 'boolean', default: false },
    },
  });
  const [file] = positionals;
  if (file === undefined || values.gold === undefined) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  const gold = readGold(values.gold, values.name);
  const graph = readGraphFile(file);
  const shown = scoreGraph(graph, gold, graph.shownFrom);
  const possible = scoreGraph(graph, gold);
  const outcomes: readonly Outcome[] = outcomesOf(graph, gold);
  if (values.json) {
    console.log(JSON.stringify({ shown: { ...shown, missing: [] }, possible: { ...possible, missing: [] } }));
    return;
  }
  const lines = [
    ...summaryLines(`shown (from ${String(graph.shownFrom)})`, shown),
    ...summaryLines('shown and possible', possible),
    '',
    ...conceptLines(possible),
    '',
    ...relationLines(shown),
    '',
    ...ruleLines(shown),
    '',
    reliability(outcomes),
  ];
  console.log(lines.join('\n'));
  if (values.missing) {
    console.log('\nstrong relations without a link:');
    for (const { where, subject, relation, object } of possible.missing) {
      console.log(`  ${where}\t${subject} — ${relation} — ${object}`);
    }
  }
  if (values['leave-one-out'] && values.notes !== undefined) {
    console.log(`\n${leaveOneOut(values.notes, gold, graph.shownFrom).join('\n')}`);
  }
}
