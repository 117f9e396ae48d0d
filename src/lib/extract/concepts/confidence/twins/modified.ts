/**
 * Names that are another's with a word before it that tells nothing new: what all of the notes are about ("lantern price"
 * beside "price"), a value ("high flame"), an adjective that only judges ("easy care"), that it is done to data
 * ("data sorting").
 */
import {
  DEGREES,
  EMPTY_ADJECTIVES,
  EMPTY_NOUNS,
  RISKY_ADJECTIVES,
} from '../../../lexicon/names/empty-adjectives.ts';
import { CERTAIN, type Crowd, type Doubt, DOUBTED, SAME, type Twin, WEAK } from './twin.ts';

/** Heads that a noun must stand before, from which the notes are about it. */
const HEADS = 8;
/** Times as many places as one that is said in passing has. */
const FAR_LESS = 3;

/** Kinds of which there is more or less. */
const MEASURED: ReadonlySet<string> = new Set(['metric', 'parameter', 'risk', 'principle']);
const ABSTRACT = /(?:ing|ion|ity|age|ance|ence|cy|ment)$/;
const EXTREMES: ReadonlySet<string> = new Set(['min', 'max', 'minimum', 'maximum']);

export function modified(crowd: Crowd): Doubt[] {
  const subject = subjectOf(crowd);
  return crowd.named.flatMap(({ twin, names: [name = []] }): Doubt[] => {
    if (isValue(name, crowd)) return [{ twin, kept: SAME }];
    const [first = '', ...rest] = name;
    const bare = rest.length > 0 ? crowd.find(rest) : undefined;
    if (!bare || bare === twin || crowd.isDoubted(bare) || crowd.isDoubted(twin)) return [];
    if (isEmpty(first, twin, bare) && bare.places >= twin.places) return [{ twin, kept: SAME }];
    if (isOfData(first, twin, bare)) return [{ twin, kept: SAME }];
    if (isDegree(first, bare) && twin.places === 1 && !twin.isSetApart) return [{ twin, kept: SAME }];
    const less = isSubject(first, subject, crowd) ? lesserOf(twin, bare) : null;
    return less ? [{ twin: less, kept: DOUBTED }] : [];
  });
}

const isEmpty = (word: string, { kind }: Twin, bare: Twin): boolean =>
  EMPTY_ADJECTIVES.has(word) || ((kind === 'risk' || bare.kind === 'risk') && RISKY_ADJECTIVES.has(word));

/** "Data sorting" in passing, where a doing or a quality is known by itself as the same kind and told of as often. */
const isOfData = (word: string, { kind, confidence, isTitle, places }: Twin, bare: Twin): boolean =>
  EMPTY_NOUNS.has(word) &&
  kind === bare.kind &&
  ABSTRACT.test(bare.label) &&
  !isTitle &&
  confidence < CERTAIN &&
  places <= bare.places;

/** Of what there is more or less: a "large lantern" is another one. */
const isDegree = (word: string, { kind }: Twin): boolean => DEGREES.has(word) && MEASURED.has(kind);

/** "High flame", "max flame 12", where a flame is set. */
function isValue(name: readonly string[], { find }: Crowd): boolean {
  const [first = '', ...rest] = name;
  const isNumbered = rest.length > 1 && /^\d/.test(rest.at(-1) ?? '');
  const isExtreme = DEGREES.has(first) || (isNumbered && EXTREMES.has(first));
  if (!isExtreme || rest.length === 0) return false;
  return [rest, ...(isNumbered ? [rest.slice(0, -1)] : [])].some(
    (words) => find(words)?.kind === 'parameter',
  );
}

/** The noun itself, or the short form of a name that ends with it: "SL" for "storm lantern". */
const isSubject = (word: string, subject: string | null, { spelled }: Crowd): boolean =>
  subject !== null && (word === subject || spelled(word)?.label.endsWith(` ${subject}`) === true);

/** Of "lantern price" and "price" the one that is said in passing. */
function lesserOf(whole: Twin, bare: Twin): Twin | null {
  // Of two that are certain the notes speak of one much more.
  if (whole.confidence <= bare.confidence || bare.confidence >= CERTAIN)
    return whole.places * FAR_LESS <= bare.places ? whole : null;
  return bare.places * FAR_LESS <= whole.places || bare.confidence < WEAK ? bare : null;
}

/** Of the nouns that stand before many different heads the one of which the notes speak most; null where none does. */
function subjectOf({ named, find }: Crowd): string | null {
  const heads = new Map<string, Set<string>>();
  for (const {
    names: [name = []],
  } of named) {
    const [first = '', second = '', ...more] = name;
    if (second !== '' && more.length === 0) heads.set(first, (heads.get(first) ?? new Set()).add(second));
  }
  let most: Twin | undefined;
  for (const [word, { size }] of heads) {
    const noun = size >= HEADS ? find([word]) : undefined;
    if (noun && /^\p{Ll}+$/u.test(noun.label) && noun.places > (most?.places ?? 0)) most = noun;
  }
  return most?.label ?? null;
}
