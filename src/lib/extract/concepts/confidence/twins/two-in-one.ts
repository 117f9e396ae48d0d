/** Names that are two: "lanterns and lamps", "oil/gas lantern", "Acme Glue and Acme Paper"; and the half of a name. */
import {
  type Crowd,
  type Doubt,
  DOUBTED,
  FEW,
  type Named,
  SAME,
  SURE,
  type Twin,
  WEAK,
  wordsOf,
} from './twin.ts';

export function twoInOne({ named, find }: Crowd): Doubt[] {
  const isKnown = (words: readonly string[]): boolean => find(words) !== undefined;
  return named.flatMap(({ twin, names }) => {
    const half = halfOf({ twin, names }, find);
    const doubts: Doubt[] = half ? [{ twin: half, kept: DOUBTED }] : [];
    if (saysEither(twin, find)) doubts.push({ twin, kept: SAME });
    else if (saysTwo(twin.label) || bindsTwo({ twin, names }, isKnown)) doubts.push({ twin, kept: DOUBTED });
    return doubts;
  });
}

/** "Acme Lantern and Acme Lamp": two names, each with its owner's. */
function saysTwo(label: string): boolean {
  const [first = '', second = ''] = label.split(' and ').map((half) => half.split(' '));
  return first.length > 1 && second.length > 1 && first[0] === second[0] && /^\p{Lu}/u.test(first[0] ?? '');
}

/** "Oil/gas lantern": two that are known by themselves, and surer. */
function saysEither(twin: Twin, find: Crowd['find']): boolean {
  const [, first = '', second = '', rest = ''] = /^([^\s/]+)\/([^\s/]+)((?: \S+)+)$/.exec(twin.label) ?? [];
  if (rest === '') return false;
  return [first, second].every((one) => (find(wordsOf(one + rest))?.confidence ?? 0) > twin.confidence);
}

/** "Lanterns and lamps", where both stand by themselves. */
function bindsTwo({ twin, names }: Named, isKnown: (words: readonly string[]) => boolean): boolean {
  const [name = []] = names;
  const and = name.indexOf('and');
  if (and < 0 || twin.confidence >= SURE || ((twin.isTitle || twin.isSetApart) && twin.confidence >= WEAK))
    return false;
  return [name.slice(0, and), name.slice(and + 1)].every(isKnown);
}

/**
 * What is named in passing and begins a name that goes on: "storm lantern" beside "Storm lanterns and care"; not where the
 * rest is known by itself.
 */
function halfOf({ twin, names: [name = []] }: Named, find: Crowd['find']): Twin | null {
  const and = name.indexOf('and');
  if (and < 2 || twin.confidence < WEAK || saysTwo(twin.label) || find(name.slice(and + 1))) return null;
  const found = find(name.slice(0, and));
  return found && found.places <= FEW ? found : null;
}
