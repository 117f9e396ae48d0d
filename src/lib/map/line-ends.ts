/** What a line that is pointed at leads to, and whether it has more to say than what is written on it. */
import { levelOfZoom, NEVER } from './levels.ts';
import { relationsOn, ROLE } from './scene.ts';
import type { Scene } from './scene.ts';

/** The end that is not the focus; between two others, the line's subject. */
export function farEnd(scene: Scene, line: number): number {
  const { a, b, lead } = scene.lines;
  const [from, to] = [a[line] ?? 0, b[line] ?? 0];
  if (scene.role[from] === ROLE.focus) return to;
  if (scene.role[to] === ROLE.focus) return from;
  return scene.model.data.relations.subject[lead[line] ?? -1] === scene.concept[from] ? from : to;
}

/** True where the pair has several phrases, or the one has no room at this zoom. */
export function saysMore(scene: Scene, line: number, k: number): boolean {
  if (relationsOn(scene, line).length > 1) return true;
  const phrase = scene.phrases.findIndex((entry) => entry.line === line);
  return phrase < 0 || (scene.phraseLevel[phrase] ?? NEVER) > levelOfZoom(k);
}
