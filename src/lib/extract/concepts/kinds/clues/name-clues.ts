/** What a name tells by itself: its head word, the words before it, its endings, its build. */
import type { KindId } from '#lib/graph/types.ts';
import { PREPOSITIONS } from '../../../lexicon/names/function-words.ts';
import { GERUND_TASKS, TASK_NOUNS } from '../../../lexicon/names/task-verbs.ts';
import { baseForm } from '../../../mentions/base-form.ts';
import { foldWord } from '../../../mentions/fold-word.ts';
import type { Mention } from '../../../mentions/mention.ts';
import { nameWords } from '../../../mentions/name-key.ts';
import { isAcronym, isMarkedName } from '../../../mentions/name-shape.ts';
import { namesUnder } from '../../../scorer/names-under.ts';
import { CLASSES, HEADS, KNOWN_VERBS, kindsOfPhrase, MODIFYING, OTHER_HEADS } from '../kind-lexicon.ts';
import type { ClueSheet } from './clue-sheet.ts';
import { wordTrait } from './word-trait.ts';

// Patterns out of what is called for every name: the script runner makes those with \p anew at each call.
const COUNTED = /^(\p{L}+) \d+(?::|$)/u;
const COUNTED_TITLE = /^(\p{L}+ \d+):.*$/u;
const LOWER_CAMEL = /^\p{Ll}+\p{Lu}/u;
const CAMEL = /\p{Ll}\p{Lu}/u;
const CAMEL_JOINT = /(?<=\p{Ll})(?=\p{Lu})/u;
const VERSION = /^\d+\.\d+$|\p{L}-\d/u;
const OF_SERIES = /^\p{Lu}\p{L}{0,2}\d+\p{Ll}*$/u;
const HYPHEN = /\p{L}-\p{L}/u;
const CAPITAL = /^\p{Lu}/u;
/** But for a plural's: "SLOs". */
const LAST_LETTER = /(\p{Lu})s?$/u;

/** Nouns of doing ("detection", "tuning"). */
const DOINGS: ReadonlySet<string> = new Set([...TASK_NOUNS.values(), ...GERUND_TASKS.values()]);
const DOING_KINDS: readonly KindId[] = ['application', 'technique'];

/** Endings of English words, the longest first; the first that fits is taken. */
const ENDINGS =
  'ization ification ability ibility ological ology ography graphy metry alysis esis osis itis ation ition ution ction sion tion ment ness ance ence ency ancy ship hood ity ism ist age ics ing ure acy ery ary ory ive ous ful less ible able ate ify ize ent ant ian al ed er or ty th ly ia in ol um us'.split(
    ' ',
  );

export function nameClues(
  sheet: ClueSheet,
  label: string,
  aliases: readonly string[],
  mentions: readonly Mention[],
  isProper: (word: string) => boolean,
  isThing: boolean,
): void {
  // "Phase 2: Planning" is a phase.
  const counted = COUNTED.exec(label.toLowerCase())?.[1];
  if (counted !== undefined) sheet.vote('counted', CLASSES.get(counted) ?? HEADS.get(counted), 2);
  const words = nameWords(label.replace(COUNTED_TITLE, '$1'));
  const written = label.split(/\s+/);
  const doing = isThing ? null : doingOf(words, firstTagOf(mentions));
  if (doing !== null) sheet.trait(`name:first-${doing}`, 2);
  // "Acme Services" is somebody's, "web service" any: a class of things is no thing with a name.
  const isNamed =
    words.some((word) => isProper(word)) || written.some((word) => isMarkedName(word) && !isAcronym(word));
  // "extracting text" is something done, "training data" is data: the last word says less behind a doing.
  const source = doing === 'verb' ? 'object' : doing === 'doing' ? 'doing-object' : null;
  headClues(sheet, words, source ?? (isNamed ? 'head-named' : 'head'));
  const long = longFormOf(label, aliases);
  if (long !== null) longFormClues(sheet, long);
  for (const alias of aliases) {
    const other = nameWords(alias);
    if (alias !== long && other.length > 1 && other.at(-1) !== words.at(-1))
      headClues(sheet, other, 'other-head');
  }
  const inner = headOf(words);
  modifierClues(sheet, words, inner);
  if (words.length === 1) sheet.vote('modifier', MODIFYING.get(words[0] ?? ''));
  camelClues(sheet, written);
  shapeTraits(sheet, words, written);
  wordTraits(sheet, words, inner);
}

/** What the words before the last one say, but for `inner`, the head before a preposition. */
function modifierClues(sheet: ClueSheet, words: readonly string[], inner: string): void {
  for (const word of words.slice(0, -1)) {
    if (word === inner) continue;
    sheet.vote('modifier', MODIFYING.get(word));
    if (word.length > 2) wordTrait(sheet, modifierName, word, 2);
  }
}

/** The name that an acronym stands for: "false rejection rate" for "FRR"; null for any other name. */
function longFormOf(label: string, aliases: readonly string[]): string | null {
  if (/\s/.test(label) || !isAcronym(label)) return null;
  const first = label.charAt(0).toLowerCase();
  return aliases.find((alias) => /\s/.test(alias) && alias.toLowerCase().startsWith(first)) ?? null;
}

/** What an acronym stands for is the name, told in full: its head says as much as that of a name written so. */
function longFormClues(sheet: ClueSheet, long: string): void {
  const words = nameWords(long);
  const inner = headOf(words);
  headClues(sheet, words, 'head');
  modifierClues(sheet, words, inner);
  wordTraits(sheet, words, inner);
  endingTrait(sheet, words);
}

/** "RetryLimit" is a limit, "maxRetries" a most: what is written in one word has a head too. */
function camelClues(sheet: ClueSheet, written: readonly string[]): void {
  const parts = (written.at(-1) ?? '').split(CAMEL_JOINT).map((part) => part.toLowerCase());
  if (parts.length < 2) return;
  const last = foldWord(parts.at(-1) ?? '');
  sheet.vote('camel-head', HEADS.get(last));
  sheet.vote('camel-head-also', OTHER_HEADS.get(last));
  sheet.vote('camel-modifier', MODIFYING.get(parts[0] ?? ''));
}

/** The head itself, where it is a word of the language: what it mostly is, no list of ours knows wholly. */
function wordTraits(sheet: ClueSheet, words: readonly string[], inner: string): void {
  const head = foldWord(inner);
  if (head.length > 2 && words.includes(inner)) wordTrait(sheet, headName, head, 2);
}

const headName = namesUnder('word:');
const modifierName = namesUnder('mod:');
const endingName = namesUnder('name:-');
const acronymName = namesUnder('acronym:-');
const wordsName = namesUnder('name:words-');

function headClues(sheet: ClueSheet, words: readonly string[], source: string): void {
  const head = headOf(words);
  const folded = foldWord(head);
  const kinds = (head === words.at(-1) ? kindsOfPhrase(HEADS, words) : HEADS.get(folded)) ?? HEADS.get(head);
  sheet.vote(words.length === 1 ? `${source}-alone` : source, kinds);
  sheet.vote(`${source}-also`, OTHER_HEADS.get(folded) ?? OTHER_HEADS.get(head));
  if (DOINGS.has(head) || DOINGS.has(folded)) {
    sheet.trait(`name:doing${words.length === 1 ? '-alone' : ''}`, 2);
    if (!kinds) sheet.vote(`${source}-doing`, DOING_KINDS);
  }
  if (head === words.at(-1) || words.length < 2) return;
  const last = foldWord(words.at(-1) ?? '');
  sheet.vote(`${source}-last`, HEADS.get(last));
}

/** "clean the data" begins with an order, "monitoring bias" may begin with a doing; null for any other name. */
function doingOf(words: readonly string[], firstTag: string): 'verb' | 'doing' | null {
  const first = words[0] ?? '';
  if (words.length < 2) return null;
  if (/(?:ed|en|s)$/.test(first)) return null;
  if (!first.endsWith('ing')) return firstTag === 'VERB' && KNOWN_VERBS.has(first) ? 'verb' : null;
  return baseForm(first, (verb) => KNOWN_VERBS.has(verb)) === null ? null : 'doing';
}

/** Tag that most places give the first word of the name. */
function firstTagOf(mentions: readonly Mention[]): string {
  if (mentions.length === 1) return mentions[0]?.tags?.[0] ?? '';
  const counts = new Map<string, number>();
  for (const { tags } of mentions) {
    const tag = tags?.[0];
    if (tag !== undefined) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? '';
}

/** "cost of living" → cost; "chain of thought prompting" has its head at the end, as most names. */
function headOf(all: readonly string[]): string {
  let end = all.length;
  while (end > 1 && /^\d/.test(all[end - 1] ?? '')) end--;
  const words = all.slice(0, end);
  const at = words.findIndex((word, i) => i > 0 && PREPOSITIONS.has(word));
  return (at > 0 && at >= words.length - 3 ? words[at - 1] : words.at(-1)) ?? '';
}

function endingTrait(sheet: ClueSheet, words: readonly string[]): void {
  const head = foldWord(words.at(-1) ?? '');
  if (head.length <= 4) return;
  const ending = ENDINGS.find((suffix) => head.endsWith(suffix) && head.length > suffix.length + 1);
  if (ending !== undefined) sheet.trait(endingName(ending), 2);
}

function shapeTraits(sheet: ClueSheet, words: readonly string[], written: readonly string[]): void {
  const trait = (name: string, is: boolean): void => {
    if (is) sheet.trait(name, 2);
  };
  endingTrait(sheet, words);
  trait('name:plural', /[^s]s$/.test(written.at(-1) ?? ''));
  const first = words[0] ?? '';
  trait('name:first-ing', words.length > 1 && first.endsWith('ing'));
  trait('name:first-ed', words.length > 1 && first.endsWith('ed'));
  trait('name:lower-camel', written.length === 1 && LOWER_CAMEL.test(written[0] ?? ''));
  trait(
    'name:snake',
    written.some((word) => /\w_\w/.test(word)),
  );
  trait(wordsName(Math.min(5, words.length)), true);
  const only = written.length === 1 ? (written[0] ?? '') : '';
  trait('name:acronym', isAcronym(only));
  // The head of what it stands for is its last letter: many a "…P" is a protocol, "…R" a rate or ratio.
  if (isAcronym(only)) trait(acronymName(LAST_LETTER.exec(only)?.[1]?.toLowerCase() ?? '#'), true);
  trait('name:acronym-inside', written.length > 1 && written.some(isAcronym));
  trait(
    'name:camel',
    written.some((word) => CAMEL.test(word)),
  );
  trait('name:marked', written.some(isMarkedName));
  trait(
    'name:size',
    written.some((word) => /^\d+(?:x\d+)?[BMK]$/.test(word)),
  );
  // "Acme 3.1", "acme-4": a version; "G6": one of a series.
  trait(
    'name:version',
    written.some((word) => VERSION.test(word)),
  );
  trait('name:series', written.length === 1 && OF_SERIES.test(written[0] ?? ''));
  trait(
    'name:hyphen',
    written.some((word) => HYPHEN.test(word)),
  );
  trait('name:and', words.includes('and') || words.includes('or'));
  trait('name:of', words.includes('of'));
  trait('name:to', words.slice(1, -1).includes('to'));
  const capitals = written.filter((word) => CAPITAL.test(word)).length;
  trait('name:capitals-all', capitals === written.length);
  trait('name:capitals-first', capitals > 0 && capitals < written.length && CAPITAL.test(written[0] ?? ''));
  trait('name:capitals-none', capitals === 0);
  trait('name:capitals-many', capitals === written.length && written.length > 1);
}
