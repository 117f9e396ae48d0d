/** Names that are another's with one word more or less: "old brass storm lantern", "storm oil lantern". */
import { CERTAIN, type Crowd, type Doubt, DOUBTED, type Named, type Twin } from './twin.ts';

/** Words of a name from which one more or less makes no other thing. */
const MANY_WORDS = 4;
/** Words of a name at most, without each of which it is looked for. */
const LONG = 8;

export function lostWords({ named, find }: Crowd): Doubt[] {
  const unsure = named.filter(({ twin }) => twin.confidence < CERTAIN);
  const longer = unsure.filter(
    ({ twin, names: [name = []] }) => name.length >= MANY_WORDS && isOneMore(twin, name, find),
  );
  const middles = withoutMiddle(named).filter(({ twin }) => twin.confidence < CERTAIN);
  return [
    ...[...longer, ...middles].map(({ twin }) => twin),
    ...named.flatMap((one) => madeByStep(one, find) ?? []),
  ].map((twin) => ({ twin, kept: DOUBTED }));
}

/** "Acme Oil Storm Lantern": a product's, of which each word behind the first tells it from another. */
const isTitled = (label: string): boolean => label.split(' ').every((word) => /^\p{Lu}/u.test(word));

/** One word more than the first that is known without one, which the notes name more often. */
function isOneMore(twin: Twin, name: readonly string[], find: Crowd['find']): boolean {
  return name
    .slice(0, isTitled(twin.label) ? 1 : -1)
    .map((_, i) => find(name.toSpliced(i, 1)))
    .some((found) => found !== undefined && found !== twin && found.places > twin.places);
}

/** A thing that is met as the step that makes it only: "site" as a stage beside the stage "site choice". */
function madeByStep({ twin, names: [name = []] }: Named, find: Crowd['find']): Twin | null {
  if (twin.kind !== 'stage' || name.length < 3) return null;
  const found = find(name.slice(0, -1));
  return found && found !== twin && found.kind === 'stage' && found.places <= twin.places ? found : null;
}

/** Those that are a surer name without a word in its middle: "storm lantern" beside "storm oil lantern". */
function withoutMiddle(named: readonly Named[]): Named[] {
  const byShort = new Map<string, Twin[]>();
  for (const { twin, names } of named) {
    for (const name of names) {
      if (name.length > LONG) continue;
      name.slice(1, -1).forEach((_, i) => {
        const short = name.toSpliced(i + 1, 1).join(' ');
        const alike = byShort.get(short);
        if (alike) alike.push(twin);
        else byShort.set(short, [twin]);
      });
    }
  }
  return named.filter(({ twin, names }) =>
    names.some((name) =>
      byShort.get(name.join(' '))?.some((one) => one !== twin && one.confidence > twin.confidence),
    ),
  );
}
