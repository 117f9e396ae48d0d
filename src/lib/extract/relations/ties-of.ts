/** Whether two concepts are tied already by what was read, whichever way: no more is needed of such a pair. */
import type { Proposal } from './proposal.ts';

export function tiesOf(said: readonly Proposal[]): (a: string, b: string) => boolean {
  const tied = new Set(
    said.flatMap(({ subject, object }) => [`${subject} ${object}`, `${object} ${subject}`]),
  );
  return (a, b) => tied.has(`${a} ${b}`);
}
