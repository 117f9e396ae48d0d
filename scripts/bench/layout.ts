/**
 * Our layout against plain d3-force, ForceAtlas2 and ngraph on the same seeded graphs: how well it can be read, and its
 * time as a share of plain d3-force's. Interleaved; times are medians.
 */
import { graphOf } from './graphs.ts';
import { CONTESTANTS, PLAIN } from './layout/contestants.ts';
import { measureNotesShift } from './layout/notes-shift.ts';
import { qualityOf } from './layout/quality.ts';
import { measureShift } from './layout/shift.ts';
import type { Shift } from './layout/shift.ts';
import { medianOf } from './median.ts';
import { ensurePeers } from './peers.ts';
import { table } from './table.ts';

const RUNS = 3;
/** From so many concepts on each layout runs once. */
const LARGE = 20_000;

export function benchLayout(sizes: readonly number[]): void {
  ensurePeers();
  for (const size of sizes) compare(size, size >= LARGE ? 1 : RUNS);
  for (const topics of [true, false]) {
    const regions = topics ? 'topics' : 'communities';
    console.log(`\nlayout: the shipped notes after a small change, ${regions} as regions`);
    const rows = measureNotesShift(topics).flatMap(({ change, seeded, afresh }) => [
      shiftRow(`${change}, former map given`, seeded),
      shiftRow(`${change}, afresh`, afresh),
    ]);
    console.log(table(SHIFT_HEAD, rows));
  }
}

function compare(size: number, runs: number): void {
  const graph = graphOf(size);
  const times = new Map<string, number[]>(CONTESTANTS.map(({ name }) => [name, []]));
  const places = new Map<string, Float64Array>();
  for (let run = 0; run < runs; run++) {
    for (const { name, lay } of CONTESTANTS) {
      const began = performance.now();
      places.set(name, lay(graph));
      times.get(name)?.push(performance.now() - began);
    }
  }
  const plain = medianOf(times.get(PLAIN) ?? []);
  const rows = [...places].map(([name, at]) => {
    const { neighbours, purity, crossings, overlaps } = qualityOf(graph, at);
    const time = medianOf(times.get(name) ?? []);
    return [
      name,
      neighbours.toFixed(3),
      purity.toFixed(3),
      (crossings * 100).toFixed(2),
      String(overlaps),
      (time / plain).toFixed(2),
      time.toFixed(0),
    ];
  });
  console.log(`\nlayout: ${String(graph.nodes.length)} concepts, ${String(graph.links.length)} links`);
  console.log(table(['', 'neighbours', 'purity of 10', 'crossings %', 'overlaps', 'time ratio', 'ms'], rows));
  const { seeded, afresh } = measureShift(graph);
  console.log(`after a small change (1 % go, 2 % come), shares of the map's width`);
  console.log(table(SHIFT_HEAD, [shiftRow('former places given', seeded), shiftRow('afresh', afresh)]));
}

const SHIFT_HEAD = ['', 'median shift', '95th', 'stay', 'other region', 'ms'];

function shiftRow(name: string, { median, most, still, elsewhere, time }: Shift): string[] {
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  return [name, median.toFixed(4), most.toFixed(4), percent(still), percent(elsewhere), time.toFixed(0)];
}
