/**
 * Of two names that are likely one thing, the one that the notes vouch for less is doubted, so that nothing stands twice:
 * "lantern" and "lantern model", "audit" and "auditing", "grind beans" beside "grinding". They are not joined, as they may
 * be two things after all.
 */
import { EMPTY_HEADS, SAME_DOINGS } from '../../lexicon/names/empty-heads.ts';
import { foldWord } from '../../mentions/fold-word.ts';
import { nameWords } from '../../mentions/name-key.ts';

export interface Twin {
  readonly label: string;
  readonly aliases: readonly string[];
  readonly kind: string;
  readonly confidence: number;
  /** Places that name it. */
  readonly places: number;
  /** Whether the notes put it over what they tell: as a heading, a label, the head of a row. */
  readonly isTitle: boolean;
}

/** From it on a name is sure enough to stand beside its like. */
const SURE = 0.85;
/** From it on what is told of a name may lift it over the likely ones. */
const LIKELY = 0.3;
/** What a doubted one keeps: what is told of it seldom lifts it over the likely ones. */
export const DOUBTED = 0.25;
/** What one keeps that only adds to another's name what that is: whatever is told of it is told of the other. */
const SAME = 0.1;
/** Letters of a stem at least. */
const STEM = 4;
/** Below it a single word is likely only short for the one longer name that ends with it. */
const WEAK = 0.6;
/** From it on a name stands beside one that says nearly the same. */
const CERTAIN = 0.95;
/** Words of a name from which one more or less makes no other thing. */
const MANY_WORDS = 4;
/** Words of a name at most, without each of which it is looked for. */
const LONG = 8;
/** Places of a name that is said in passing, at most. */
const FEW = 2;
/** Times as many places from which the notes speak of a word by itself. */
const MANY_MORE = 4;

/** Ends that say what a thing is, as "model" in "lantern model"; without them it is the same thing or near it. */
const HEADS: ReadonlySet<string> = new Set([
  ...EMPTY_HEADS,
  'architecture',
  'certificate',
  'certification',
  'exam',
  'model',
]);
/** A title that ends so is told by itself: "Lantern architecture". */
const TITLE_HEADS: ReadonlySet<string> = new Set([
  'technique',
  'method',
  'methodology',
  'approach',
  'architecture',
]);
const ENDINGS = ['ing', 'ion', 'ment', 'e'];

/** How sure each may be at most, 0..1, in the order that they come in. */
export function doubtTwins(twins: readonly Twin[]): number[] {
  const likely = twins.flatMap((twin, at) =>
    twin.confidence >= LIKELY ? [{ twin, at, names: namesOf(twin) }] : [],
  );
  likely.sort(
    (a, b) => b.twin.confidence - a.twin.confidence || b.twin.places - a.twin.places || a.at - b.at,
  );
  const most = twins.map(() => 1);
  const doubt = (at: number, kept = DOUBTED): void => {
    most[at] = Math.min(most[at] ?? 1, kept);
  };
  const byStems = new Map<string, Twin>();
  for (const { twin, at, names } of likely) {
    const keys = names.map(stemsOf);
    const hasLike = keys.some((key) => byStems.has(key));
    if (hasLike && twin.confidence < SURE) doubt(at);
    else for (const key of keys) if (!byStems.has(key)) byStems.set(key, twin);
  }
  for (const { twin, at, names } of likely) {
    const [name = []] = names;
    const isKnown = (words: readonly string[]): boolean => byStems.has(stemsOf(words));
    const better = (words: readonly string[]): boolean => {
      const found = byStems.get(stemsOf(words));
      return found !== undefined && found !== twin && found.confidence > twin.confidence;
    };
    if (
      saysTwo(twin.label) ||
      tellsWhat(twin.label, isKnown) ||
      saysEither(twin.label, better) ||
      (isClipping(name.at(-1), name.at(-2)) && isKnown(name.slice(0, -1))) ||
      isOwned(twin, (words) => byStems.get(stemsOf(words)))
    )
      doubt(at);
    if (name.length < MANY_WORDS || twin.confidence >= CERTAIN) continue;
    const shorter = name
      .slice(0, -1)
      .map((_, i) => byStems.get(stemsOf(name.toSpliced(i, 1))))
      .find((found) => found !== undefined && found !== twin && found.places > twin.places);
    if (shorter) doubt(at);
  }
  for (const { twin, at } of withoutMiddle(likely)) {
    if (twin.confidence < CERTAIN) doubt(at);
  }
  for (const one of [...halvesOf(likely, byStems), ...madeBySteps(likely, byStems)])
    doubt(twins.indexOf(one));
  const ends = endsOf(likely.filter(({ twin }) => twin.confidence >= SURE));
  for (const { twin, at, names } of likely) {
    if (twin.confidence >= SURE) continue;
    const [name = []] = names;
    const bare = withoutHead(name)
      .map((words) => byStems.get(stemsOf(words)))
      .find((found) => found !== undefined && found !== twin);
    const isOwnHead = (head: string): boolean => HEADS.has(head) || head === bare?.kind;
    if (
      bare &&
      isOwnHead(name.at(-1) ?? '') &&
      bare.places >= twin.places &&
      !(twin.isTitle && TITLE_HEADS.has(name.at(-1) ?? ''))
    )
      doubt(at, SAME);
    // "Lanterns and lamps", where both stand by themselves.
    const and = name.indexOf('and');
    const halves = and < 0 ? [] : [name.slice(0, and), name.slice(and + 1)];
    if (
      (!twin.isTitle || twin.confidence < WEAK) &&
      halves.length > 0 &&
      halves.every((words) => byStems.has(stemsOf(words)))
    )
      doubt(at);
    const longer = name.length === 1 ? ends.get(name[0] ?? '') : undefined;
    if (longer && twin.confidence < WEAK && longer.places >= twin.places) doubt(at);
  }
  return most;
}

/** "Acme Lantern and Acme Lamp": two names, each with its owner's. */
function saysTwo(label: string): boolean {
  const [first = '', second = ''] = label.split(' and ').map((half) => half.split(' '));
  return first.length > 1 && second.length > 1 && first[0] === second[0] && /^\p{Lu}/u.test(first[0] ?? '');
}

/**
 * "Lantern powered by oil", "lantern shipped to the mill", "lantern care with Acme Oil": what is known by its first words, and
 * what drives it, where it goes, what it is done with.
 */
function tellsWhat(label: string, isKnown: (words: readonly string[]) => boolean): boolean {
  const words = nameWords(label);
  const at = words.findIndex((word, i) => i > 0 && /^(?:by|to|with)$/.test(word));
  const start = words[at - 1]?.endsWith('ed') === true ? at - 1 : words[at] === 'with' ? at : 0;
  const isNamed = start < at || /\bwith \p{Lu}/u.test(label);
  return start > 0 && isNamed && isKnown(words.slice(0, start).map(foldWord));
}

/** "Oil/gas lantern": two that are known by themselves. */
function saysEither(label: string, isKnown: (words: readonly string[]) => boolean): boolean {
  const [, first = '', second = '', rest = ''] = /^([^\s/]+)\/([^\s/]+)((?: \S+)+)$/.exec(label) ?? [];
  return rest !== '' && [first, second].every((one) => isKnown(nameWords(one + rest).map(foldWord)));
}

/** "lantern ltn": the word before, clipped. */
function isClipping(short: string | undefined, word: string | undefined): boolean {
  if (short === undefined || word === undefined || short.length < 2 || short.length * 2 > word.length)
    return false;
  let from = 0;
  for (const letter of short) {
    const found = word.indexOf(letter, from);
    if (found < 0) return false;
    from = found + 1;
  }
  return short.startsWith(word.charAt(0));
}

/**
 * "LB lantern oil" beside "lantern oil", of which more is known: said of whom once. So is "LB model safety" beside "safety",
 * where "LB model" is known, but of a single word only the notes must speak much more.
 */
function isOwned(
  { label, places, confidence }: Twin,
  find: (words: readonly string[]) => Twin | undefined,
): boolean {
  const words = label.split(' ');
  if (confidence >= SURE || places > FEW || !/^\p{Lu}{2,5}$/u.test(words[0] ?? '')) return false;
  const named = (from: number, to?: number): Twin | undefined =>
    find(nameWords(words.slice(from, to).join(' ')).map(foldWord));
  return words.slice(1).some((_, i) => {
    const known = named(i + 1);
    if (!known || known.confidence <= confidence || (i > 0 && !named(0, i + 1))) return false;
    return words.length > i + 2 || (i > 0 && known.places >= MANY_MORE * places);
  });
}

interface Named {
  readonly twin: Twin;
  readonly names: readonly string[][];
}

/**
 * What is named in passing and begins a name that goes on: "storm lantern" beside "Storm lanterns and care"; not where the
 * rest is known by itself.
 */
function halvesOf(named: readonly Named[], byStems: ReadonlyMap<string, Twin>): Twin[] {
  return named.flatMap(({ twin, names: [name = []] }) => {
    const and = name.indexOf('and');
    if (and < 2 || twin.confidence < WEAK || byStems.has(stemsOf(name.slice(and + 1)))) return [];
    const found = byStems.get(stemsOf(name.slice(0, and)));
    return found && found.places <= FEW ? [found] : [];
  });
}

/** A thing that is met as the step that makes it only: "site" as a stage beside the stage "site choice". */
function madeBySteps(named: readonly Named[], byStems: ReadonlyMap<string, Twin>): Twin[] {
  return named.flatMap(({ twin, names: [name = []] }) => {
    if (twin.kind !== 'stage' || name.length < 3) return [];
    const found = byStems.get(stemsOf(name.slice(0, -1)));
    return found && found !== twin && found.kind === 'stage' && found.places <= twin.places ? [found] : [];
  });
}

/** Those that are a surer name without a word in its middle: "storm lantern" beside "storm oil lantern". */
function withoutMiddle<T extends { readonly twin: Twin; readonly names: readonly string[][] }>(
  named: readonly T[],
): T[] {
  const byShort = new Map<string, Twin[]>();
  for (const { twin, names } of named) {
    for (const name of names) {
      if (name.length > LONG) continue;
      name.slice(1, -1).forEach((_, i) => {
        const short = name.toSpliced(i + 1, 1).join(' ');
        byShort.set(short, [...(byShort.get(short) ?? []), twin]);
      });
    }
  }
  return named.filter(({ twin, names }) =>
    names.some((name) =>
      byShort.get(name.join(' '))?.some((one) => one !== twin && one.confidence > twin.confidence),
    ),
  );
}

/** The one sure name of two words that ends with each word; none where several do. */
function endsOf(
  named: readonly { readonly twin: Twin; readonly names: readonly string[][] }[],
): ReadonlyMap<string, Twin> {
  const ends = new Map<string, Twin | null>();
  for (const {
    twin,
    names: [name = []],
  } of named) {
    const last = name.at(-1) ?? '';
    if (name.length === 2) ends.set(last, ends.has(last) ? null : twin);
  }
  return new Map([...ends].flatMap(([word, twin]) => (twin ? [[word, twin] as const] : [])));
}

/** Words of the label and of the longer aliases: "Acme Glue" is no "glue". */
const namesOf = ({ label, aliases }: Twin): string[][] =>
  [label, ...aliases.filter((name) => name.includes(' '))].map((name) => nameWords(name).map(foldWord));

/** "lantern model", "lantern-based model" → "lantern"; nothing for a single word. */
function withoutHead(words: readonly string[]): string[][] {
  if (words.length < 2) return [];
  const bare = words.slice(0, -1);
  return bare.length > 1 && bare.at(-1) === 'based' ? [bare, bare.slice(0, -1)] : [bare];
}

/** One key for the forms of the same words, in any order. */
const stemsOf = (words: readonly string[]): string => words.map(stemOf).sort().join(' ');

function stemOf(written: string): string {
  const word = SAME_DOINGS.get(written) ?? written;
  const ending = ENDINGS.find((end) => word.endsWith(end) && word.length - end.length >= STEM);
  const stem = ending === undefined ? word : word.slice(0, -ending.length);
  // "tagging", "tag".
  return /([bdgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}
