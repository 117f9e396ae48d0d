/**
 * Learns from the notes which openings a name may drop: names that begin alike, and whose rests also stand alone
 * ("Amazon Polly", "Amazon Lex", … and "Polly"). Names whose rest is no common noun are joined; common nouns ("IAM
 * roles", "roles") are left to the section that they stand in (`resolve-in-section.ts`).
 */
import type { Mention } from '../../mentions/mention.ts';
import { isDictionaryWord } from '../../mentions/tag-words.ts';
import type { Name, NameTable } from '../name-table.ts';
import type { WordUse } from '../word-use.ts';

/** Names that must begin alike, and rests that must stand alone, before an opening counts. */
const ALIKE = 3;
const ALONE = 1;
/** Names that begin alike from which the opening is a vendor's for sure. */
const MANY = 8;
/** Share of capitals from which a word is proper. */
const PROPER = 0.5;
/** Words of an opening at most. */
const LONGEST = 3;
/** Times that a word is used as a common noun ("a role", "roles") from which it is one. */
const COMMON = 2;

export interface DroppedPrefix {
  /** Id of the full name. */
  readonly full: string;
  readonly prefix: string;
  /** Id of what is left. */
  readonly rest: string;
}

const LABEL_ROLES = new Set([
  'heading',
  'term',
  'row',
  'column',
  'cell',
  'item',
  'option',
  'stated',
  'bold',
  'quoted',
  'code',
]);
export const isLabelled = ({ role }: Mention): boolean => LABEL_ROLES.has(role);

export function joinPrefixes(
  table: NameTable,
  longForms: ReadonlyMap<string, string>,
  isSettled: (name: Name) => boolean,
  words: WordUse,
): DroppedPrefix[] {
  const inPassing = new Map<string, { name: Name; rest: Name }[]>();
  const byPrefix = new Map<string, { name: Name; rest: Name | undefined }[]>();
  for (const name of table.names.values()) {
    const isSure = isSettled(name);
    for (let n = 1; n < Math.min(name.words.length, LONGEST + 1); n++) {
      const prefix = name.words.slice(0, n).join(' ');
      if (!isSure) {
        const rest = table.names.get(name.words.slice(n).join(''));
        const list = inPassing.get(prefix);
        if (rest && list) list.push({ name, rest });
        else if (rest) inPassing.set(prefix, [{ name, rest }]);
        continue;
      }
      const list = byPrefix.get(prefix) ?? [];
      list.push({ name, rest: table.names.get(name.words.slice(n).join('')) });
      byPrefix.set(prefix, list);
    }
  }
  const dropped: DroppedPrefix[] = [];
  const owners = new Map<string, Name[]>();
  for (const [prefix, list] of byPrefix) {
    const alone = list.flatMap(({ name, rest }) => (rest ? [{ name, rest }] : []));
    const distinct = new Set(list.map(({ name }) => table.leaderOf(name.id)));
    if (distinct.size < ALIKE || alone.length < ALONE || !isOpening(prefix, longForms, table, words))
      continue;
    // Behind a vendor's name for sure, what is named in passing is its too.
    for (const { name, rest } of inPassing.get(prefix) ?? []) {
      const isOne = isRarer(rest, name)
        ? !isPlural(rest)
        : distinct.size >= MANY && isNobodyElses(rest, words);
      if (isOne) owners.set(rest.id, [...(owners.get(rest.id) ?? []), name]);
    }
    for (const { name, rest } of alone) {
      if (isCommonShortForm(prefix, rest, words)) continue;
      dropped.push({ full: name.id, prefix, rest: rest.id });
      if (isPlain(rest, name, words)) continue;
      const isKnown = distinct.size >= MANY && isNobodyElses(rest, words);
      if (isOwnName(rest, longForms, words) || isRarer(rest, name) || isKnown)
        owners.set(rest.id, [...(owners.get(rest.id) ?? []), name]);
    }
  }
  const openings = new Set(dropped.map(({ prefix }) => prefix));
  const isVendor = (prefix: string): boolean => {
    // "Acme Studio" behind "Acme" is a product.
    if (openings.has(prefix.slice(0, Math.max(0, prefix.lastIndexOf(' '))))) return false;
    const name = table.names.get(prefix.replaceAll(' ', ''));
    return !dropped.some(
      ({ rest, prefix: other }) => rest === name?.id && other !== prefix && isProduct(other, prefix),
    );
  };
  // "Acme Studio" with several names that begin so is a product; "Acme AWS" said once is a slip.
  const isProduct = (owner: string, prefix: string): boolean => openings.has(`${owner} ${prefix}`);
  for (const [rest, names] of owners) {
    const [shortest, ...longer] = [...names].sort(
      (a, b) => a.words.length - b.words.length || (a.id < b.id ? -1 : 1),
    );
    if (!shortest) continue;
    // Owners whose openings are vendors ("Acme Store", "ACME Corp Store") say the same; products are not vendors.
    // "Canvas" ⊂ "Studio Canvas" ⊂ "Acme Studio Canvas"; two unrelated owners are for the section to tell apart.
    const chain = longer.every(
      (name) =>
        name.key.endsWith(` ${shortest.key}`) ||
        table.isJoined(name.id, shortest.id) ||
        (isVendor(prefixOf(name, rest)) && isVendor(prefixOf(shortest, rest))),
    );
    if (!chain) continue;
    for (const name of names) table.join(name.id, rest);
  }
  return dropped;
}

/** "XML" beside "Loaf XML", where a loaf is a common noun too: a short form that is older than any product with it. */
function isCommonShortForm(prefix: string, { mentions }: Name, words: WordUse): boolean {
  const last = lastWord(prefix);
  return (
    words.inLower(last) &&
    isDictionaryWord(last) &&
    mentions.every(({ surface }) => /^\p{Lu}{2,5}$/u.test(surface))
  );
}

/** Proper names; "ML" for "machine learning" opens nothing. */
function isOpening(
  prefix: string,
  longForms: ReadonlyMap<string, string>,
  table: NameTable,
  words: WordUse,
): boolean {
  return prefix.split(' ').every((word) => {
    const long = table.names.get(longForms.get(word) ?? '');
    return words.proper(word) >= PROPER && (long === undefined || isProperName(long, words));
  });
}

/** Its first word is proper, or all its big words are wherever it stands. */
const isProperName = ({ words: names, mentions }: Name, words: WordUse): boolean =>
  words.proper(names[0] ?? '') >= PROPER ||
  mentions.every(({ surface }) =>
    surface.split(/\s+/).every((word) => /^(?:\p{Lu}|\p{Ll}{1,3}$)/u.test(word)),
  );

/** A rest that can only mean the full name: proper, or a label somewhere and no common noun. */
function isOwnName(rest: Name, longForms: ReadonlyMap<string, string>, words: WordUse): boolean {
  // "ML" has a meaning of its own beside "Acme ML"; what has a digit is nobody else's ("S3").
  const hasDigit = rest.words.length === 1 && /\p{N}/u.test(rest.id);
  if ((longForms.has(rest.id) && !hasDigit) || !/\p{L}/u.test(rest.id)) return false;
  const [first = ''] = rest.words;
  // "a role", "roles", and now and then "Role": a common noun all the same.
  const isCommon = rest.words.length === 1 && words.asCommon(first) * 2 > words.count(first);
  const isMarked =
    (!isCommon && rest.words.some((word) => words.proper(word) >= PROPER)) ||
    /\p{L}\p{N}|\p{N}\p{L}/u.test(first);
  if (rest.words.length > 1)
    return isMarked || (rest.mentions.some(isLabelled) && words.asCommon(rest.words.at(-1) ?? '') === 0);
  return isMarked || (words.asCommon(first) < COMMON && rest.mentions.some(isLabelled));
}

/** A word of no dictionary, or words whose last one is no common noun: behind a vendor's name, its product. */
function isNobodyElses(name: Name, words: WordUse): boolean {
  const names = name.words;
  const last = names.at(-1) ?? '';
  if (names.length === 1) return last.length > 4 && !isDictionaryWord(last) && words.asCommon(last) < COMMON;
  return (words.asCommon(last) === 0 || !isDictionaryWord(last)) && !isPlural(name);
}

const isPlural = ({ mentions }: Name): boolean => mentions.some(({ surface }) => /[^s]s$/.test(surface));

/** Common nouns that never have the capitals of the full name: "supply chain" is no "Acme Supply Chain". */
function isPlain(rest: Name, full: Name, words: WordUse): boolean {
  const endsLower = ({ surface }: { readonly surface: string }): boolean =>
    !/\p{Lu}/u.test(lastWord(surface));
  return (
    words.asCommon(rest.words.at(-1) ?? '') > 0 &&
    rest.mentions.length > 0 &&
    rest.mentions.every(endsLower) &&
    !full.mentions.some(endsLower)
  );
}

const lastWord = (text: string): string => text.slice(text.lastIndexOf(' ') + 1);

/** Several words that stand alone no more often than behind the opening ("identity center", "Acme identity center"). */
const isRarer = (rest: Name, full: Name): boolean =>
  rest.words.length > 1 &&
  placesOf(rest) <= placesOf(full) &&
  !full.mentions.some(({ sort }) => sort !== undefined) &&
  !rest.mentions.some(isLabelled);

const placesOf = ({ mentions }: Name): number => new Set(mentions.map(({ run }) => run)).size;

const prefixOf = (name: Name, rest: string): string => {
  let words = name.words;
  while (words.length > 0 && !(words.join('').length === name.id.length - rest.length))
    words = words.slice(0, -1);
  return words.join(' ');
};
