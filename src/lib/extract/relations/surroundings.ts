/** What the scorers know of the notes as a whole: how busy each concept is, and where two of them meet. */
import type { ResolvedConcept } from '#lib/extract/concepts/concept-index.ts';
import type { Pair } from './pair.ts';
import type { Reading } from './reading/reading.ts';

export interface Surroundings {
  concept(id: string): ResolvedConcept | undefined;
  /** Number of other concepts that any rule ties it to. */
  partners(id: string): number;
  /** Number of runs that name both. */
  together(a: string, b: string): number;
  /** 1 where one of them is the topic of the nearest heading above a mention of the other. */
  topicOf(a: string, b: string): number;
}

export function makeSurroundings(reading: Reading, pairs: readonly Pair[]): Surroundings {
  const partners = new Map<string, number>();
  for (const { ends } of pairs) for (const end of ends) partners.set(end, (partners.get(end) ?? 0) + 1);
  const mentionsOf = (id: string) => reading.concept(id)?.mentions ?? [];
  // Most concepts of long notes are in no pair: nothing is made for those.
  const runs = keepById((id) => new Set(mentionsOf(id).map(({ run }) => run)));
  const topics = keepById((id) => {
    const above = new Set<string>();
    for (const { block } of mentionsOf(id)) {
      const place = reading.block(block);
      const nearest = place ? reading.topics(place)[0] : undefined;
      if (nearest?.distance === 0) for (const topic of nearest.concepts) above.add(topic);
    }
    return above;
  });
  return {
    concept: (id) => reading.concept(id),
    partners: (id) => partners.get(id) ?? 0,
    together(a, b) {
      const one = runs(a);
      const two = runs(b);
      const [few, many] = one.size < two.size ? [one, two] : [two, one];
      let count = 0;
      for (const run of few) if (many.has(run)) count++;
      return count;
    },
    topicOf: (a, b) => Number(topics(a).has(b) || topics(b).has(a)),
  };
}

function keepById<Made>(make: (id: string) => Made): (id: string) => Made {
  const known = new Map<string, Made>();
  return (id) => {
    let made = known.get(id);
    if (made === undefined) known.set(id, (made = make(id)));
    return made;
  };
}
