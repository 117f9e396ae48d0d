/**
 * The names inside a label: a heading, the term of a gloss, a cell, a list item, an option.
 * "What is Prompt caching (PC)?" → "Prompt caching" (slot), "PC" (bracket)
 * "IAM Roles, Policies, and Groups" → the whole, and its three parts; which of them stand is decided later.
 */
import { ADVERBS, DETERMINERS, LEADING_DETERMINERS } from '../lexicon/names/function-words.ts';
import {
  CLOSINGS,
  PAPERS,
  COUNTERS,
  FRAME_LINKS,
  FRAME_NOUNS,
  GENERAL_NOUNS,
  LIGHT_VERBS,
  LISTING_ADJECTIVES,
  OPENINGS,
} from '../lexicon/names/label-frames.ts';
import { singularForm } from './fold-word.ts';
import { keepAnswers } from './keep-answers.ts';
import { isUnit } from './is-unit.ts';
import { isDashGap, isListGap, type LabelToken, labelTokens, surfaceOf } from './label-tokens.ts';

// Patterns out of what is called for every name: the script runner makes those with \p anew at each call.
const LETTER = /\p{L}/u;

/** How a name stands in its label. */
export type NamePart =
  | 'whole'
  | 'slot' // inside a frame: "Types of X"
  | 'framed' // the frame with its name, where it may be a name itself: "X metrics"
  | 'part' // between commas or "and"
  | 'head' // before a preposition: "X for Y"
  | 'aside' // behind a dash
  | 'bracket' // in brackets behind another name
  | 'alias' // half of a numbered name: "Type 2: Glides" is "Type 2" and "Glides"
  | 'object'; // behind a verb that sets something up: "add X"

export interface LabelName {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly part: NamePart;
  /** For a bracket: the name before it; for an alias: the full name. */
  readonly host: string | null;
}

/** Longer labels are sentences. */
const MOST_WORDS = 14;

/** `dashes` is false where a dash belongs to the name: behind it comes another separator ("Atlas 2 - Mini: a small …"). */
export function namesOfLabel(text: string, dashes = true): readonly LabelName[] {
  return dashes ? partedAtDashes(text) : keptWhole(text);
}

const partedAtDashes = keepAnswers((text) => readNames(text, true));
const keptWhole = keepAnswers((text) => readNames(text, false));

function readNames(text: string, dashes: boolean): readonly LabelName[] {
  const tokens = labelTokens(text);
  if (tokens.length > 3 * MOST_WORDS) return [];
  const [only] = tokens;
  if (only && tokens.length === 1 && only.depth === 0) {
    const { start, end } = only;
    return LETTER.test(only.text) ? [{ start, end, text: only.text, part: 'whole', host: null }] : [];
  }
  const names: LabelName[] = [];
  const add = (words: readonly LabelToken[], part: NamePart, host: string | null = null): void => {
    const [first] = words;
    const last = words.at(-1);
    if (!first || !last || words.length > MOST_WORDS) return;
    const name = surfaceOf(text, words);
    if (LETTER.test(name)) names.push({ start: first.start, end: last.end, text: name, part, host });
  };
  const outer = tokens.filter(({ depth }) => depth === 0);
  const numbered = numberedName(outer);
  if (numbered !== null) {
    const [number, title] = numbered;
    const full = `${surfaceOf(text, number)}: ${surfaceOf(text, title)}`;
    const { start = 0 } = number[0] ?? {};
    names.push({ start, end: title.at(-1)?.end ?? start, text: full, part: 'whole', host: null });
    add(number, 'alias', full);
    add(title, 'alias', full);
    return names;
  }
  let part: NamePart = 'whole';
  for (const stretch of splitAt(outer, (gap) => dashes && isDashGap(gap))) {
    const words = withoutAmount(trimWords(stretch));
    const [one, two] = words;
    if (!one || (two && words.length === 2 && isCounted(one, two))) continue;
    for (const summand of splitAt(words, (gap) => /\s\+\s/.test(gap))) {
      const [name, alias] = splitAlias(trimWords(summand));
      readStretch(name, part, add);
      if (alias.length > 0) add(alias, 'alias', surfaceOf(text, coreOf(name)));
    }
    const last = words.at(-1)?.end ?? 0;
    const first = words[0]?.start ?? 0;
    const next = outer[outer.indexOf(stretch.at(-1) as LabelToken) + 1]?.start ?? Infinity;
    const host = surfaceOf(text, coreOf(splitAlias(words)[0]));
    const inside = tokens.filter(
      ({ depth, start }) => depth > 0 && start > first && start < Math.max(last, next),
    );
    for (const bracket of splitAt(inside, (gap) => isListGap(gap) || gap.includes('('))) {
      add(trimWords(bracket), 'bracket', host);
    }
    part = 'aside';
  }
  return names;
}

/** "Krebs cycle aka citric acid cycle" → both names; the second is empty where there is one only. */
function splitAlias(words: readonly LabelToken[]): [readonly LabelToken[], readonly LabelToken[]] {
  const at = words.findIndex(
    ({ lower }, i) =>
      i > 0 && (/^(?:aka|a\.k\.a)$/.test(lower) || (lower === 'known' && words[i - 1]?.lower === 'also')),
  );
  if (at < 0 || at === words.length - 1) return [words, []];
  const isKnown = words[at]?.lower === 'known';
  const alias = words.slice(isKnown && words[at + 1]?.lower === 'as' ? at + 2 : at + 1);
  return [words.slice(0, isKnown ? at - 1 : at), trimWords(alias)];
}

/** "Type 2: Glides" → its number and its title; null for other labels, and where the word only counts ("Section 2: …"). */
function numberedName(tokens: readonly LabelToken[]): [LabelToken[], LabelToken[]] | null {
  const [word, number, next] = tokens;
  if (!word || !number || !next || !/^\d{1,3}$/.test(number.text) || !/^\p{Lu}\p{L}{2,}$/u.test(word.text))
    return null;
  if (COUNTERS.has(word.lower) || !isDashGap(next.gap)) return null;
  const title = tokens.slice(2);
  return title.length <= 6 && !title.slice(1).some(({ gap }) => isDashGap(gap))
    ? [[word, number], title]
    : null;
}

/** The name that a stretch is about: its slot where it has one. */
function coreOf(words: readonly LabelToken[]): readonly LabelToken[] {
  const slot = slotOf(words);
  return slot === null || slot.words.length === 0 ? words : coreOf(slot.words);
}

type Add = (words: readonly LabelToken[], part: NamePart) => void;

function readStretch(words: readonly LabelToken[], part: NamePart, add: Add): void {
  const slot = slotOf(words);
  if (slot !== null) {
    if (slot.words.length > 0) readStretch(slot.words, 'slot', add);
    if (slot.whole) add(words, 'framed');
    return;
  }
  add(words, part);
  for (const piece of splitCoordination(words)) add(piece, 'part');
  const head = headOf(words);
  if (head.length > 0) add(head, 'head');
  const object = objectOf(words);
  if (object.length > 0) add(object, 'object');
}

/** Without numbering, counters and determiners in front: "2. Step 3: the **Oven**" → "Oven". */
function trimWords(words: readonly LabelToken[]): readonly LabelToken[] {
  let from = 0;
  for (;;) {
    const word = words[from];
    const next = words[from + 1];
    if (!word || !next) break;
    if (isCounted(word, next) && words.length > from + 2) from += 2;
    else if (/^\d{1,3}$/.test(word.text) && /^\s*[.)]\s/.test(next.gap)) from += 1;
    // "6 O2": so many of it.
    else if (
      /^\d{1,3}$/.test(word.text) &&
      words.length === from + 2 &&
      /^\p{Lu}[\p{L}\d]*$/u.test(next.text) &&
      /\d/.test(next.text)
    )
      from += 1;
    else if (ADVERBS.has(word.lower) && /ly$|^(?:just|so|also|even|maybe)$/.test(word.lower)) from += 1;
    else if (
      (LEADING_DETERMINERS.has(word.lower) || (LINKS_PARTS.test(word.lower) && word.text !== 'VS')) &&
      !isListGap(next.gap)
    )
      from += 1;
    else break;
  }
  return words.slice(from);
}

/** "resting time up to 20 min" → "resting time": how much of it is no part of its name. */
function withoutAmount(words: readonly LabelToken[]): readonly LabelToken[] {
  const [number, unit] = words.slice(-2);
  if (words.length < 3 || !number || !unit) return words;
  if (!/^\d[\d.,-]*$/.test(number.text) || !isUnit(unit.text) || !/^\s$/.test(unit.gap)) return words;
  let to = words.length - 2;
  while (to > 1 && BEFORE_AMOUNT.test(words[to - 1]?.lower ?? '')) to--;
  return words.slice(0, to);
}

const BEFORE_AMOUNT = /^(?:up|to|default|defaults|max|min|about|under|over|of|at|for|within|lasts?)$/;

/** "Section 3", "Stage 4". */
const isCounted = (word: LabelToken, next: LabelToken): boolean =>
  COUNTERS.has(word.lower) && /^\d{1,3}$/.test(next.text);

function splitAt(tokens: readonly LabelToken[], isGap: (gap: string) => boolean): LabelToken[][] {
  const pieces: LabelToken[][] = [];
  for (const token of tokens) {
    const last = pieces.at(-1);
    if (last === undefined || isGap(token.gap)) pieces.push([token]);
    else last.push(token);
  }
  return pieces;
}

/** "Types of X", "What is X?", "How does X work?", "X overview". */
function slotOf(words: readonly LabelToken[]): { words: readonly LabelToken[]; whole: boolean } | null {
  for (const opening of OPENINGS_BY_FIRST.get(words[0]?.lower ?? '') ?? []) {
    if (words.length > opening.length && opening.every((word, i) => words[i]?.lower === word)) {
      const rest = trimWords(withoutEven(words.slice(opening.length)));
      const slot =
        opening[0] === 'how' || opening[0] === 'why' || opening[0] === 'when' ? untilVerb(rest) : rest;
      return slot.length > 0 ? { words: slot, whole: false } : null;
    }
  }
  const link = words.findIndex(({ lower }) => FRAME_LINKS.has(lower));
  if (link > 0 && link < words.length - 1 && isFrame(words.slice(0, link))) {
    return { words: trimWords(words.slice(link + 1)), whole: false };
  }
  const owner = ownerOf(words);
  if (owner !== null) return owner;
  const last = words.at(-1);
  const [first] = words;
  // "Common metrics": the whole may be a name, what is left of it is none.
  if (
    words.length > 1 &&
    last &&
    first &&
    LISTING_ADJECTIVES.has(first.lower) &&
    singularForm(last.lower) !== last.lower
  ) {
    return { words: [], whole: true };
  }
  if (words.length > 1 && last && PAPERS.has(last.lower) && !isListGap(last.gap))
    return { words: words.slice(0, -1), whole: false };
  if (words.length > 1 && last && CLOSINGS.has(last.lower) && !isListGap(last.gap)) {
    const rest = words.slice(0, -1);
    if (!/^(?:and|or|of|for|the|&)$/.test(rest.at(-1)?.lower ?? '')) return { words: rest, whole: true };
  }
  return null;
}

/** "What is mash even" */
const withoutEven = (words: readonly LabelToken[]): readonly LabelToken[] =>
  words.length > 1 && /^(?:even|exactly|really|anyway|again|then|though)$/.test(words.at(-1)?.lower ?? '')
    ? words.slice(0, -1)
    : words;

/** "Polly's strategy for …" → "Polly". */
function ownerOf(words: readonly LabelToken[]): { words: readonly LabelToken[]; whole: boolean } | null {
  const at = words.findIndex(({ text }) => /[’']s$/.test(text));
  if (at < 0 || at === words.length - 1) return null;
  if (!GENERAL_NOUNS.has(singularForm(words[at + 1]?.lower ?? ''))) return null;
  const owner = words
    .slice(0, at + 1)
    .map((word, i) =>
      i < at
        ? word
        : { ...word, text: word.text.slice(0, -2), lower: word.lower.slice(0, -2), end: word.end - 2 },
    );
  return { words: owner, whole: false };
}

/** By their first words, the longest first. */
const OPENINGS_BY_FIRST = new Map<string, string[][]>();
for (const opening of OPENINGS.map((words) => words.split(' ')).sort((a, b) => b.length - a.length)) {
  const alike = OPENINGS_BY_FIRST.get(opening[0] ?? '');
  if (alike) alike.push(opening);
  else OPENINGS_BY_FIRST.set(opening[0] ?? '', [opening]);
}

/** "Main types", "Benefits and limitations", "Use cases": words that only arrange. */
function isFrame(words: readonly LabelToken[]): boolean {
  const last = words.at(-1);
  return (
    last !== undefined &&
    words.length <= 4 &&
    FRAME_NOUNS.has(singularForm(last.lower)) &&
    words.slice(0, -1).every(({ lower }) => isFrameWord(lower))
  );
}

const isFrameWord = (word: string): boolean =>
  FRAME_NOUNS.has(singularForm(word)) ||
  DETERMINERS.has(word) ||
  /^(?:and|or|main|key|common|different|core|basic|other|use|best|important|typical|major|general|pros|cons)$/.test(
    word,
  );

/** "foundation models work" → "foundation models". */
function untilVerb(words: readonly LabelToken[]): readonly LabelToken[] {
  const verb = words.findIndex(
    ({ lower }, i) =>
      i > 0 && /^(?:works?|helps?|process|learns?|do|does|is|are|not|to|we|you|i|can|and)$/.test(lower),
  );
  return verb < 0 ? words : words.slice(0, verb);
}

const OPENS_REMARK =
  /^(?:for|with|without|in|on|by|using|via|through|to|across|between|during|at|from|as|when|where|that|which|who|into|within|based|like|such|e\.g|i\.e|including)$/;

/** "MLflow on Spark" → "MLflow"; nothing where no preposition follows a name. */
function headOf(words: readonly LabelToken[]): readonly LabelToken[] {
  const at = words.findIndex(({ lower }, i) => i > 0 && OPENS_REMARK.test(lower));
  if (
    at < 1 ||
    at === words.length - 1 ||
    words.slice(0, at).some(({ lower, gap }, i) => LINKS_PARTS.test(lower) || (i > 0 && isListGap(gap)))
  )
    return [];
  return words.slice(0, at);
}

const LINKS_PARTS = /^(?:and|or|vs|versus|&)$/;

/** The parts of "A, B and C" and "A vs. B"; nothing where there is one only. */
function splitCoordination(words: readonly LabelToken[]): (readonly LabelToken[])[] {
  const parts: LabelToken[][] = [[]];
  for (const word of words) {
    if (LINKS_PARTS.test(word.lower)) parts.push([]);
    else if (isListGap(word.gap) || /[&/+]/.test(word.gap)) parts.push([word]);
    else parts.at(-1)?.push(word);
  }
  const full = parts.map((part) => trimWords(part)).filter((part) => part.length > 0);
  return full.length > 1 ? full : [];
}

/** "configure content filters" → "content filters". */
function objectOf(words: readonly LabelToken[]): readonly LabelToken[] {
  const [verb] = words;
  if (!verb || words.length < 2 || !LIGHT_VERBS.has(verb.lower)) return [];
  const rest = words.slice(words[1]?.lower === 'up' ? 2 : 1);
  return trimWords(rest);
}
