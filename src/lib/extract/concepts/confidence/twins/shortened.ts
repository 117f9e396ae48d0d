/** Names that are short for a longer one: "drift" for "data drift", "storm lantern ltn", "LB lantern oil". */
import { foldWord } from '../../../mentions/fold-word.ts';
import { nameWords } from '../../../mentions/name-key.ts';
import { isDictionaryWord } from '../../../mentions/tag-words.ts';
import { type Crowd, type Doubt, DOUBTED, FEW, type Named, SAME, SURE, type Twin, WEAK } from './twin.ts';

// Patterns out of what is called for every name: the script runner makes those with \p anew at each call.
const CAPITALS = /^\p{Lu}{2,5}$/u;

/** Letters of a word at most that is short for a longer one. */
const STUB = 4;
/** Times as many places from which the notes speak of a word by itself. */
const MANY_MORE = 4;

export function shortened({ named, find }: Crowd): Doubt[] {
  const ends = endsOf(named.filter(({ twin }) => twin.confidence >= SURE));
  return named.flatMap(({ twin, names: [name = []] }): Doubt[] => {
    if (isInitials(twin, name, named) || isStub(twin, name, named)) return [{ twin, kept: SAME }];
    const isClipped = isClipping(name.at(-1), name.at(-2)) && find(name.slice(0, -1)) !== undefined;
    const longer = ends.get(name.join(''));
    const isShort = longer !== undefined && longer.places >= twin.places && isInPassing(twin, name);
    return isClipped || isShort || isOwned(twin, find) ? [{ twin, kept: DOUBTED }] : [];
  });
}

/** "Pre-heating" in two words is "oil preheating" rather than a word by itself. */
const isInPassing = ({ confidence, places, isSetApart }: Twin, name: readonly string[]): boolean =>
  confidence < WEAK || (name.length > 1 && confidence < SURE && !isSetApart && places <= FEW);

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
function isOwned({ label, places, confidence }: Twin, find: Crowd['find']): boolean {
  const words = label.split(' ');
  if (confidence >= SURE || places > FEW || !CAPITALS.test(words[0] ?? '')) return false;
  const named = (from: number, to?: number): Twin | undefined =>
    find(nameWords(words.slice(from, to).join(' ')).map(foldWord));
  return words.slice(1).some((_, i) => {
    const known = named(i + 1);
    if (!known || known.confidence <= confidence || (i > 0 && !named(0, i + 1))) return false;
    return words.length > i + 2 || (i > 0 && known.places >= MANY_MORE * places);
  });
}

/** The one sure name of two words that ends with each word; none where several do. */
function endsOf(named: readonly Named[]): ReadonlyMap<string, Twin> {
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

/** "QnC", where "quill cleaning" is the one name of the same kind with these initials. */
function isInitials(twin: Twin, name: readonly string[], named: readonly Named[]): boolean {
  const letters = name.filter((word) => word !== 'and');
  const isShort =
    letters.length > 1 && letters.length < name.length && letters.every(({ length }) => length === 1);
  if (!isShort) return false;
  const full = named.filter(
    ({ twin: other, names: [words = []] }) =>
      other.kind === twin.kind &&
      other.confidence > twin.confidence &&
      words.length === letters.length &&
      words.every((word, i) => word.startsWith(letters[i] ?? '')),
  );
  return full.length === 1;
}

/** "Mill" for "windmill", of which the notes speak more: the end of a word whose beginning is a word too. */
function isStub(twin: Twin, name: readonly string[], named: readonly Named[]): boolean {
  const [word = '', ...more] = name;
  if (more.length > 0 || word.length > STUB || word.length < 3 || !/^\p{Ll}+$/u.test(twin.label))
    return false;
  return named.some(({ twin: other, names: [[longer = '', ...rest] = []] }) => {
    if (rest.length > 0 || other.places <= twin.places || !longer.endsWith(word)) return false;
    const start = longer.slice(0, -word.length);
    return start.length >= STUB && isDictionaryWord(start);
  });
}
