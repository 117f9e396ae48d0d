/** Build only: opens `graph-data` once, checks it, and hands it to the load functions. */
import { readFileSync } from 'node:fs';
import type { Atlas } from '#lib/graph/atlas.ts';
import { readAtlas } from '#lib/graph/read-atlas.ts';
import { readQuestions } from '#lib/graph/read-questions.ts';
import type { Question } from '#lib/graph/types.ts';

let atlas: Atlas | undefined;
let questions: readonly Question[] | undefined;

/** Throws `AtlasError` where graph.json is not an atlas. */
export function getAtlas(): Atlas {
  atlas ??= readAtlas(readJson('graph-data/graph.json'));
  return atlas;
}

export function getQuestions(): readonly Question[] {
  questions ??= readQuestions(readJson('graph-data/questions.json'));
  return questions;
}

/** Paths are seen from the project's folder, where build and development server run. */
function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
