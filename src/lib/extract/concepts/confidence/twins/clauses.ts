/**
 * Names in a clause: what is known with what drives it, where it goes, what is done with it, whose it is: "lantern
 * powered by oil", "checking storm lanterns", "Acme Lantern's way".
 */
import { FRAME_NOUNS, PURE_VERBS } from '../../../lexicon/names/label-frames.ts';
import { foldWord } from '../../../mentions/fold-word.ts';
import { nameWords } from '../../../mentions/name-key.ts';
import { type Crowd, type Doubt, DOUBTED, FEW, SAME, SURE, type Twin, WEAK, wordsOf } from './twin.ts';

// Patterns out of what is called for every name: the script runner makes those with \p anew at each call.
const WITH_CAPITAL = /\bwith \p{Lu}/u;

type Find = Crowd['find'];

export function clauses(crowd: Crowd): Doubt[] {
  return crowd.named.flatMap(({ twin }): Doubt[] => {
    if (tellsWhat(twin.label, crowd.find)) return [{ twin, kept: DOUBTED }];
    const told = toldOf(twin, crowd);
    return told && told !== twin && told.places >= twin.places ? [{ twin, kept: SAME }] : [];
  });
}

/**
 * "Lantern powered by oil", "lantern shipped to the mill", "lantern care with Acme Oil": what is known by its first words, and
 * what drives it, where it goes, what it is done with.
 */
function tellsWhat(label: string, find: Find): boolean {
  const words = nameWords(label);
  const at = words.findIndex((word, i) => i > 0 && /^(?:by|to|with)$/.test(word));
  const start = words[at - 1]?.endsWith('ed') === true ? at - 1 : words[at] === 'with' ? at : 0;
  const isNamed = start < at || WITH_CAPITAL.test(label);
  return start > 0 && isNamed && find(words.slice(0, start).map(foldWord)) !== undefined;
}

/** What a clause tells of that stands in passing. */
function toldOf(twin: Twin, crowd: Crowd): Twin | undefined {
  const { find } = crowd;
  const words = wordsOf(twin.label);
  if (twin.places > FEW || words.length < 2) return undefined;
  return (
    doneTo(twin, words, find) ??
    doneToShort(twin, words, crowd) ??
    ownedBy(twin, find) ??
    doneWith(twin, words, crowd) ??
    (twin.isTitle ? undefined : (outOf(words, find) ?? boundFor(twin, find))) ??
    (twin.isSetApart ? undefined : madeOf(twin, words, crowd))
  );
}

/** "Checking storm lanterns", "sell lanterns". */
function doneTo(twin: Twin, [first = '', ...rest]: readonly string[], find: Find): Twin | undefined {
  // Of a single word the gerund makes another thing: "sowing season".
  if (first.endsWith('ing'))
    return rest.length > 1 && twin.confidence < SURE ? told(twin, find(rest)) : undefined;
  const isPlural = !twin.label.toLowerCase().endsWith(rest.at(-1) ?? '');
  return isPlural && PURE_VERBS.has(first) ? find(rest) : undefined;
}

/** What a gerund stands before is what it is done to, if the gerund was met as one or the notes tell of that by itself. */
const told = ({ isDoing }: Twin, found: Twin | undefined): Twin | undefined =>
  isDoing || found?.isTitle === true ? found : undefined;

/** "Acme Lantern's way". */
function ownedBy({ label }: Twin, find: Find): Twin | undefined {
  const at = label.search(/['’]s /);
  const rest = wordsOf(label.slice(at + 2));
  return at > 0 && FRAME_NOUNS.has(rest.at(-1) ?? '') ? find(wordsOf(label.slice(0, at))) : undefined;
}

/** "Trim OLs", where "trimming" is known and an "oil lantern (OL)". */
function doneToShort({ label }: Twin, words: readonly string[], { find, spelled }: Crowd): Twin | undefined {
  if (!/\s\p{Lu}{2,}s$/u.test(label)) return undefined;
  const verb = words.at(-2) ?? '';
  const isDone = [`${verb.replace(/e$/, '')}ing`, `${verb}${verb.at(-1) ?? ''}ing`].some(
    (gerund) => find([...words.slice(0, -2), gerund])?.label.endsWith('ing') === true,
  );
  return isDone ? spelled(words.at(-1) ?? '') : undefined;
}

/** "Lighting mills (Acme)": what is done, and by what. */
function doneWith(
  { brackets }: Twin,
  [first = '']: readonly string[],
  { find, spelled }: Crowd,
): Twin | undefined {
  if (!first.endsWith('ing')) return undefined;
  return brackets
    .map((name) => find(wordsOf(name)) ?? spelled(name.toLowerCase()))
    .find((found) => found !== undefined);
}

/** "Storm lantern of mills". */
function outOf(words: readonly string[], find: Find): Twin | undefined {
  const of = words.findIndex((word) => /^(?:of|for|in)$/.test(word));
  return of > 1 ? find(words.slice(0, of)) : undefined;
}

/** "Storm lanterns care": a name's plural seldom has another word behind it. */
function boundFor({ label, confidence }: Twin, find: Find): Twin | undefined {
  if (confidence >= WEAK) return undefined;
  const words = nameWords(label).slice(0, -1);
  const last = words.at(-1) ?? '';
  return words.length > 1 && foldWord(last) !== last ? find(words.map(foldWord)) : undefined;
}

/** "Oil-based storm lantern", where both are known. */
function madeOf({ confidence }: Twin, words: readonly string[], { find, spelled }: Crowd): Twin | undefined {
  const based = words.indexOf('based');
  if (based < 1 || confidence >= WEAK || !find(words.slice(0, based))) return undefined;
  const made = words.slice(based + 1);
  return find(made) ?? (made.length === 1 ? spelled(made[0] ?? '') : undefined);
}
