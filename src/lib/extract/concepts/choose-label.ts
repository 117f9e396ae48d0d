/**
 * The preferred label of a concept and its other names. The long form before the short one, the wording that most and
 * best places have; common nouns small and singular ("foundation model"), proper names as their owner writes them.
 */
import { foldSpace } from '../evidence.ts';
import { isFunctionWord } from '../lexicon/names/function-words.ts';
import { standsForWhole } from '../mentions/acronym-match.ts';
import { singularForm } from '../mentions/fold-word.ts';
import type { Mention } from '../mentions/mention.ts';
import { nameKey, squashKey } from '../mentions/name-key.ts';
import { isAcronym, isMarkedName } from '../mentions/name-shape.ts';
import { isDictionaryWord } from '../mentions/tag-words.ts';
import { isForeign } from './kinds/clues/foreign-word.ts';
import { productShares } from './kinds/clues/product-share.ts';
import { otherNames } from './other-names.ts';
import type { PlacedConcept } from './place-mentions.ts';
import type { Notes } from './read-notes.ts';

// Patterns out of what is called for every name: the script runner makes those with \p anew at each call.
const ENDS_LOWER = /\p{Ll}$/u;
const CAPITAL_FIRST = /^\p{Lu}\p{Ll}/u;
const LOWER = /^\p{Ll}/u;

export interface Labels {
  readonly label: string;
  readonly aliases: readonly string[];
}

const ROLE_WEIGHT: Readonly<Record<string, number>> = {
  heading: 4,
  term: 4,
  row: 4,
  column: 4,
  stated: 8,
  acronym: 2,
};
/** Where a capital may be a matter of style. */
const STYLED: ReadonlySet<string> = new Set([
  'heading',
  'term',
  'row',
  'column',
  'cell',
  'item',
  'option',
  'bold',
]);
/** Share of capitals from which a word keeps its own. */
const PROPER = 0.7;
/** The same of a word that no dictionary has. */
const LIKELY_PROPER = 0.6;

/**
 * `corrections`: misspelt words with the right ones; a label is not misspelt, the other names are as they stand.
 * `openings`: words that owners' names begin with, in lower case.
 */
export function chooseLabel(
  concept: PlacedConcept,
  notes: Notes,
  corrections: ReadonlyMap<string, string> = new Map(),
  openings: ReadonlySet<string> = new Set(),
): Labels {
  const mentions = [...concept.found, ...concept.mentions].flatMap(withoutInitials);
  const written = wholeNames(mentions, notes);
  const scores = new Map<string, number>();
  const spellings = new Map<string, Map<string, number>>();
  const shorts = new Set<string>();
  const dressed = new Map<string, string>();
  for (const mention of mentions) {
    const surface =
      (written.size === 0 ? undefined : written.get(spaced(mention.surface).toLowerCase())) ??
      dressOnce(mention, notes, dressed);
    if (surface === '') continue;
    const isDoing = /-doing$/.test(mention.evidence.rule) && endsInName(mention, concept);
    const weight = isDoing ? 0.5 : mention.evidence.rule === 'alias' ? 1 : (ROLE_WEIGHT[mention.role] ?? 1);
    // Of names of several words, spellings that differ in capitals count together.
    const form = surface.includes(' ') ? surface.toLowerCase() : surface;
    scores.set(form, (scores.get(form) ?? 0) + weight);
    const counts = spellings.get(form) ?? new Map<string, number>();
    spellings.set(form, counts.set(surface, (counts.get(surface) ?? 0) + weight));
    if (mention.role === 'acronym' && mention.standsFor !== undefined && !surface.includes(' '))
      shorts.add(form);
  }
  const best = [...scores].sort(
    (a, b) =>
      Number(shorts.has(a[0])) - Number(shorts.has(b[0])) ||
      b[1] - a[1] ||
      b[0].length - a[0].length ||
      (a[0] < b[0] ? -1 : 1),
  )[0]?.[0];
  const form = best === undefined ? undefined : withOwner(best, spellings, concept, notes);
  const chosen = form === undefined ? undefined : bestSpelling(spellings.get(form) ?? new Map(), notes);
  const plain = respelt(asWritten(chosen ?? concept.found[0]?.surface ?? '', mentions), corrections);
  const label = asOwnersPlural(asOwnersName(plain, concept, openings, notes), mentions, notes);
  return { label, aliases: otherNames(label, mentions, concept) };
}

/** "CR crop rotation" → "crop rotation" and its short form "CR"; any other mention as it stands. */
function withoutInitials(mention: Mention): Mention | Mention[] {
  if (!mention.surface.includes(' ')) return mention;
  const words = spaced(mention.surface).split(' ');
  if (words.length < 3) return mention;
  for (const [short, ...rest] of [words, [words.at(-1) ?? '', ...words.slice(0, -1)]]) {
    if (short === undefined || !isAcronym(short) || !standsForWhole(short, rest, 'letter')) continue;
    const long = rest.join(' ');
    return [
      { ...mention, surface: long },
      { ...mention, surface: short, role: 'acronym', standsFor: nameKey(long) },
    ];
  }
  return mention;
}

/**
 * "Acme mail" for "mail", where the notes know it by that name too and nobody's mail by the word alone. Two owners, and the
 * word stays alone.
 */
function withOwner(
  form: string,
  spellings: ReadonlyMap<string, ReadonlyMap<string, number>>,
  { found, bestName }: PlacedConcept,
  notes: Notes,
): string {
  if (spellings.size === 1 && bestName === null) return form;
  const isOwners = (words: readonly string[]): boolean => words.every((word) => isOwner(word, notes));
  const bare = dropNumber(form.toLowerCase());
  const fuller = [...spellings.keys()]
    .filter((other) => {
      const before = dropNumber(other.toLowerCase()).slice(0, -bare.length).trim();
      return before !== '' && keyOf(other).endsWith(bare.replaceAll(' ', '')) && isOwners(before.split(' '));
    })
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  if (bestName !== null)
    return fuller[0] ?? [...spellings.keys()].find((other) => keyOf(other) === bestName) ?? form;
  const isPlain =
    bare.includes(' ') ||
    notes.words.asCommon(bare) > 0 ||
    isMarkedName(notes.words.withCapital(bare) ?? form);
  const [full, ...others] = fuller;
  if (full === undefined || others.length > 0 || isPlain || found.some(({ sort }) => sort !== undefined))
    return form;
  return [...(spellings.get(full)?.keys() ?? [])].some((name) => /\s\p{Lu}\S*$/u.test(name)) ? full : form;
}

/** "acme mail", which the notes also call "mail" → "Acme Mail"; "acme mail rules" → "Acme mail rules". */
function asOwnersName(
  label: string,
  { names }: PlacedConcept,
  openings: ReadonlySet<string>,
  notes: Notes,
): string {
  if (openings.size === 0) return label;
  const [first = '', ...rest] = label.split(' ');
  if (!openings.has(first.toLowerCase()) || isMarkedName(first)) return label;
  const isKnown = rest.length > 0 && names.some(({ id }) => id === keyOf(rest.join(' ')));
  const dressed = rest.map((word) =>
    isKnown && notes.words.asCommon(word) === 0 && !isMarkedName(word) ? withItsCapital(word, notes) : word,
  );
  return [withItsCapital(first, notes), ...dressed].join(' ');
}

/** "Acme Sorters" where it stands so at every place: what is never said of one, nor in small letters, is a name. */
function asOwnersPlural(label: string, mentions: readonly Mention[], notes: Notes): string {
  const [first = '', ...rest] = label.split(' ');
  if (rest.length === 0 || !/\p{Ll}/u.test(first)) return label;
  if (!isOwner(first, notes) && !isForeign(first.toLowerCase())) return label;
  const own = label.toLowerCase();
  // Headings may have capitals and plurals as a matter of style.
  if (mentions.every(({ role }) => role === 'heading' || role === 'column')) return label;
  const written = mentions
    .map(({ surface }) => spaced(surface))
    .filter((name) => dropNumber(name.toLowerCase()) === own);
  const [plural = label] = written;
  return plural !== label && written.every((name) => name === plural && isTitle(name)) ? plural : label;
}

const keyOf = (name: string): string => squashKey(nameKey(name));

/** "human rights" where an entry is called so and nothing ever writes "human right". */
function asWritten(label: string, mentions: readonly Mention[]): string {
  const lower = label.toLowerCase();
  if (!ENDS_LOWER.test(label) || mentions.some(({ surface }) => spaced(surface).toLowerCase() === lower))
    return label;
  const entry = mentions.find(
    ({ sort, surface }) => sort !== undefined && dropNumber(spaced(surface).toLowerCase()) === lower,
  );
  const last =
    spaced(entry?.surface ?? '')
      .split(' ')
      .at(-1) ?? '';
  return entry && label.includes(' ') ? label.replace(/(?<!\S)\S+$/u, last) : label;
}

/** "Oils and wicks": half of it in the singular is no better. */
const isTwofold = (name: string): boolean => /\S (?:and|or|&) \S/.test(name);

const dropNumber = (name: string): string =>
  isTwofold(name) ? name : name.replace(/(?<!\S)\S+$/u, singular);

/** "mills" → "mill", "mill's" → "mill"; what a program or a setting is called stays ("burnAtNights", "ret.ms"). */
function singular(word: string): string {
  const bare = word.replace(/[’']s$/u, '');
  if (PLURAL_CAPITALS.test(bare)) return bare.slice(0, -1);
  return isMarkedName(bare) || SIGN_INSIDE.test(bare) ? bare : singularForm(bare);
}

const PLURAL_CAPITALS = /\p{Lu}s$/u;
const SIGN_INSIDE = /[\p{L}\p{N}][_.][\p{L}\p{N}]/u;

/** "Add a filter" of the concept "filter". */
function endsInName({ key }: Mention, { names }: PlacedConcept): boolean {
  const whole = squashKey(key);
  return names.some(({ id }) => id.length < whole.length && whole.endsWith(id));
}

function respelt(name: string, spellings: ReadonlyMap<string, string>): string {
  if (spellings.size === 0) return name;
  return name.replace(/\p{L}+/gu, (word) => {
    const right = spellings.get(word) ?? spellings.get(word.toLowerCase());
    if (right === undefined) return word;
    return /^\p{Lu}/u.test(word) ? capitalised(right) : right;
  });
}

/**
 * Names as running text writes them ("Amazon SageMaker Model Monitor", "text generation"), by their lower-case form.
 * Headings and terms are no witnesses: there, capitals may be a matter of style.
 */
function wholeNames(mentions: readonly Mention[], notes: Notes): Map<string, string> {
  const spellings = new Map<string, Map<string, number>>();
  for (const { role, start, surface } of mentions) {
    if (role !== 'stated' && (start === 0 || STYLED.has(role))) continue;
    const name = spaced(surface);
    const counts = spellings.get(name.toLowerCase()) ?? new Map<string, number>();
    counts.set(name, (counts.get(name) ?? 0) + 1);
    spellings.set(name.toLowerCase(), counts);
  }
  const whole = new Map<string, string>();
  for (const [lower, counts] of spellings) {
    const best = bestSpelling(counts, notes);
    const [first = '', ...rest] = best.split(' ');
    if (/\s\p{Lu}/u.test(best)) whole.set(lower, best);
    // "AI lifecycle": its own small letters count, whatever "Acme Lifecycle" makes of the word.
    else if (isMarkedName(first) && isCommonNoun(rest.at(-1) ?? '', notes))
      whole.set(lower, inCamelCase(dropNumber(best), notes));
    else if (LOWER.test(best)) whole.set(lower, inCamelCase(dropNumber(best), notes));
  }
  return whole;
}

const isCommonNoun = (word: string, notes: Notes): boolean => notes.words.asCommon(singularForm(word)) > 0;

/** The one that is written most; of an owner's names the one in capitals, since hasty notes write "acme store". */
function bestSpelling(counts: ReadonlyMap<string, number>, notes: Notes): string {
  if (counts.size === 1) for (const only of counts.keys()) return only;
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
  const owned = ranked.find((name) => {
    const words = name.split(' ');
    const isUsual = (counts.get(name) ?? 0) * 2 >= (counts.get(ranked[0] ?? '') ?? 0);
    return isTitle(name) && ((isUsual && isOwnersOne(words, notes)) || isProductName(words, notes));
  });
  return owned ?? ranked[0] ?? '';
}

/** "Acme Mail Sorter", no "Acme Sorters", and no "DNA Repair": a short form owns nothing. */
function isOwnersOne([first = '', ...rest]: readonly string[], notes: Notes): boolean {
  const last = rest.at(-1)?.toLowerCase() ?? '';
  return last !== '' && singularForm(last) === last && /\p{Ll}/u.test(first) && isOwner(first, notes);
}

const isOwner = (word: string, notes: Notes): boolean =>
  isMarkedName(word) || keepsCapital(word.toLowerCase(), notes);

const spaced = foldSpace;

/** Most places write a name alike. */
function dressOnce(mention: Mention, notes: Notes, known: Map<string, string>): string {
  const { surface, role, evidence } = mention;
  const key = `${surface}\n${role}\n${evidence.source}`;
  let dressed = known.get(key);
  if (dressed === undefined) known.set(key, (dressed = dress(mention, notes)));
  return dressed;
}

/** A surface in its best clothes. */
function dress(mention: Mention, notes: Notes): string {
  const words = mention.surface.trim().split(/\s+/);
  if (isProductName(words, notes)) return words.join(' ');
  // Among labels with small letters, one in capitals is a name, if its head is no word that the notes write small.
  const head = words.at(-1)?.toLowerCase() ?? '';
  const isName =
    mention.role === 'term' &&
    words.length > 1 &&
    singularForm(head) === head &&
    !notes.words.inLower(head) &&
    !notes.words.isTitled(mention.evidence.source);
  if (isName && words.every((word) => /^[^\p{Ll}]/u.test(word))) return words.join(' ');
  const isCareful =
    words.length > 2 &&
    words.slice(1).every((word) => !/^\p{Lu}/u.test(word)) &&
    /^\p{Lu}/u.test(words[0] ?? '');
  const dressed = words.map((word, i) => {
    const lower = word.toLowerCase();
    if (isMarkedName(word)) return word;
    const inCamel = inCamelCase(lower, notes);
    if (inCamel !== lower) return inCamel;
    // "Extract, transform, load": who writes capitals, and none here, means none.
    if (word === lower && isCareful) return word;
    if (keepsCapital(lower.replace(/[’']s$|(?<!\W)\W+$/u, ''), notes)) return withItsCapital(word, notes);
    // What begins a longer name may have its capital from that.
    const mayBeName = i > 0 || words.length === 1;
    return /^\p{Lu}$/u.test(word) || (mayBeName && isUnknownName(word, mention, notes)) ? word : lower;
  });
  // "Silent Spring": where the last word is a name's, the capitals before it are no matter of style.
  const ofName = CAPITAL_FIRST.test(dressed.at(-1) ?? '') || isOwnersOne(words, notes);
  if (ofName && words.length > 1 && words.every((word) => /^[^\p{Ll}]/u.test(word))) return words.join(' ');
  const last = dressed.pop() ?? '';
  // Owners' plurals stay ("Google Docs"); common nouns are singular.
  const isCommon = LOWER.test(last) && !isMarkedName(last);
  return [...dressed, isCommon && !isTwofold(mention.surface) ? singular(last) : last].join(' ');
}

/** All words but small ones have a capital. */
const isTitle = (name: string): boolean =>
  name.includes(' ') &&
  name.split(' ').every((word) => /^[^\p{Ll}]/u.test(word) || isFunctionWord(word.toLowerCase()));

/** "Acme Elastic Store": all in capitals, behind a proper name, and with a word that is no common noun in these notes. */
function isProductName(words: readonly string[], notes: Notes): boolean {
  const [first = '', ...rest] = words;
  return (
    rest.length > 0 &&
    isOwner(first, notes) &&
    isTitle(words.join(' ')) &&
    rest.some(
      (word) => /^\p{Lu}\p{Ll}+$/u.test(word) && notes.words.asCommon(singularForm(word.toLowerCase())) === 0,
    )
  );
}

/** Written with a capital in running text, or never seen in lower case in three places or more. */
function keepsCapital(lower: string, notes: Notes): boolean {
  const proper = notes.words.proper(lower);
  return proper >= PROPER || (proper >= LIKELY_PROPER && isForeign(lower) && !QUALITY.test(lower));
}

/**
 * A word of no dictionary that is always written with a capital, be it only where a sentence or an item begins
 * ("Kubernetes schedules containers"). In notes on software: in others such words are terms ("Glycolysis").
 */
function isUnknownName(word: string, { evidence }: Mention, notes: Notes): boolean {
  const lower = word.toLowerCase();
  return (
    /^\p{Lu}\p{Ll}+$/u.test(word) &&
    isForeign(lower) &&
    !QUALITY.test(lower) &&
    ![lower, singularForm(lower), `${lower}s`].some((form) => notes.words.inLower(form)) &&
    (productShares(notes).get(evidence.source) ?? 0) >= ON_SOFTWARE
  );
}

/** Endings of adjectives, which no thing with a name of its own has. */
const QUALITY = /(?:al|ar|ary|ate|ic|ive|ory|ous)$/;
/** Share of computing words from which notes are about software. */
const ON_SOFTWARE = 0.5;

/** "cd with openssh" → "cd with OpenSSH", as the notes write it elsewhere. */
const inCamelCase = (name: string, notes: Notes): string =>
  name.replace(/[\p{L}\p{N}]+/gu, (word) => {
    const written = notes.words.withCapital(word.toLowerCase());
    return isCamel(written) && !isMarkedName(word) && !isDictionaryWord(word) ? (written ?? word) : word;
  });

const isCamel = (word: string | null): boolean => word !== null && /\p{Ll}\p{Lu}/u.test(word);

const withItsCapital = (word: string, notes: Notes): string =>
  notes.words.withCapital(word.toLowerCase()) ?? capitalised(word);

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
