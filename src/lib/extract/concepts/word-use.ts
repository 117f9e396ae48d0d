/**
 * How often the notes write a word with a capital where no sentence, heading or title asks for one: what tells a
 * proper name from a common noun. In: the runs. Out: a share 0..1 for a word in lower case. Of several files the most
 * careful one counts: informal notes write "amazon", but nobody writes every "Dough" with a capital.
 */
import type { Block } from '../blocks/block.ts';
import { singularForm } from '../mentions/fold-word.ts';
import { keepAnswers } from '../mentions/keep-answers.ts';
import type { RunContext } from '../mentions/run-context.ts';
import type { TaggedWord } from '../mentions/tag-words.ts';

// Patterns out of what is called for every name: the script runner makes those with \p anew at each call.
const LETTER = /^\p{L}/u;
const CAPITAL = /^\p{Lu}/u;
const HAS_CAPITAL = /\p{Lu}/u;
const LONG = /^\p{L}{4,}$/u;
const LONG_LOWER = /^\p{Ll}{4,}/u;

export interface WordUse {
  /** Share of capitals. */
  readonly proper: (word: string) => number;
  /** How often the word stands in lower case as a common noun: with an article or an adjective before it, or in the plural. */
  readonly asCommon: (word: string) => number;
  /** How often it stands in lower case as a verb. */
  readonly asVerb: (word: string) => number;
  /** How often it stands in the notes, in any case. */
  readonly count: (word: string) => number;
  /** All words that stand in the notes, in lower case. */
  readonly all: () => Iterable<string>;
  /** Whether it stands in lower case at all. */
  readonly inLower: (word: string) => boolean;
  /** How it is most often written with a capital: "OpenBSD", "NASA"; null where it never is. */
  readonly withCapital: (word: string) => string | null;
  /** Whether a file writes the labels of its entries with capitals throughout ("Model Choice: …"), names or not. */
  readonly isTitled: (source: string) => boolean;
}

interface Count {
  capital: number;
  all: number;
}

/** Share of labels in capitals from which capitals are the author's style, and long words of a label at most. */
const TITLED = 0.6;
const MOST_IN_LABEL = 5;
/** Places of a word in one file from which its share there is trusted. */
const ENOUGH = 3;

export function learnWordUse(contexts: readonly RunContext[]): WordUse {
  const files = new Map<string, Map<string, Count>>();
  const nouns = new Map<string, number>();
  const verbs = new Map<string, number>();
  const lowers = new Set<string>();
  const counted = new Map<string, number>();
  const written = new Map<string, Map<string, number>>();
  const titled = titledSources(contexts);
  for (const { words, place, document, block } of contexts) {
    if (place === 'code' || (block.kind === 'table' && block.contents === true)) continue;
    const counts = files.get(document.source) ?? new Map<string, Count>();
    files.set(document.source, counts);
    const isTitle = place === 'heading' || place === 'column' || isTitleCase(words);
    const labelEnd = endOfLabel(block, words, titled.has(document.source));
    words.forEach((word, i) => {
      if (!LETTER.test(word.text)) return;
      const isCapital = CAPITAL.test(word.text);
      counted.set(word.lower, (counted.get(word.lower) ?? 0) + 1);
      if (isCapital || HAS_CAPITAL.test(word.text)) {
        const forms = written.get(word.lower) ?? new Map<string, number>();
        written.set(word.lower, forms.set(word.text, (forms.get(word.text) ?? 0) + 1));
      }
      if (!isCapital) {
        lowers.add(word.lower);
        const noun = commonNoun(words, i);
        if (noun !== null) nouns.set(noun, (nouns.get(noun) ?? 0) + 1);
        if (word.tag === 'VERB') verbs.set(word.lower, (verbs.get(word.lower) ?? 0) + 1);
      }
      if (isTitle || word.end <= labelEnd || (isCapital && opens(words, i))) return;
      let count = counts.get(word.lower);
      if (!count) counts.set(word.lower, (count = { capital: 0, all: 0 }));
      count.capital += Number(isCapital);
      count.all++;
    });
  }
  const counts = [...files.values()];
  return {
    proper: keepAnswers((word) => properIn(counts, word)),
    asCommon: (word) => nouns.get(word) ?? 0,
    asVerb: (word) => verbs.get(word) ?? 0,
    count: (word) => counted.get(word) ?? 0,
    all: () => counted.keys(),
    inLower: (word) => lowers.has(word),
    isTitled: (source) => titled.has(source),
    withCapital: (word) => mostWritten(written.get(word)),
  };
}

function properIn(files: readonly ReadonlyMap<string, Count>[], word: string): number {
  let capital = 0;
  let all = 0;
  let best = 0;
  for (const counts of files) {
    const count = counts.get(word);
    if (!count) continue;
    capital += count.capital;
    all += count.all;
    if (count.all >= ENOUGH) best = Math.max(best, count.capital / count.all);
  }
  return Math.max(best, all === 0 ? 0 : capital / all);
}

function mostWritten(forms: ReadonlyMap<string, number> | undefined): string | null {
  if (forms?.size === 1) for (const only of forms.keys()) return only;
  const ranked = [...(forms ?? [])].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return ranked[0]?.[0] ?? null;
}

/** Files of whose labels of several words most have a capital at each long one. */
function titledSources(contexts: readonly RunContext[]): ReadonlySet<string> {
  const counts = new Map<string, { titled: number; all: number }>();
  for (const { words, document, block } of contexts) {
    const gloss = block.kind === 'item' || block.kind === 'paragraph' ? block.gloss : null;
    if (gloss === null) continue;
    const end = gloss.term.offset + gloss.term.text.length;
    const later = words
      .filter((word) => word.end <= end)
      .slice(1)
      .filter(({ text }) => LONG.test(text));
    if (later.length === 0 || later.length > MOST_IN_LABEL) continue;
    const count = counts.get(document.source) ?? { titled: 0, all: 0 };
    count.titled += Number(later.every(({ text }) => CAPITAL.test(text)));
    count.all++;
    counts.set(document.source, count);
  }
  return new Set([...counts].flatMap(([source, { titled, all }]) => (titled > TITLED * all ? [source] : [])));
}

/**
 * Where the label of an entry ends, if every long word of it has a capital ("Model Choice: which one to take") and that is
 * the file's style, or the label is a plural; else 0.
 */
function endOfLabel(block: Block, words: readonly TaggedWord[], isStyle: boolean): number {
  const gloss = block.kind === 'item' || block.kind === 'paragraph' ? block.gloss : null;
  if (gloss === null) return 0;
  const end = gloss.term.offset + gloss.term.text.length;
  const label = words.filter((word) => word.end <= end);
  const last = label.at(-1)?.lower ?? '';
  return (isStyle || singularForm(last) !== last) && isTitleCase(label) ? end : 0;
}

/** The singular of a word that is used as a common noun; null where it may be a name. */
function commonNoun(words: readonly TaggedWord[], i: number): string | null {
  const word = words[i];
  const before = words[i - 1];
  const after = words[i + 1];
  if (!word || !isNoun(word)) return null;
  const singular = singularForm(word.lower);
  if (singular !== word.lower) return singular;
  const isHead = !after || !isNoun(after);
  return isHead && before && /^(?:DET|ADJ|NUM)$/.test(before.tag) ? singular : null;
}

const isNoun = ({ tag }: TaggedWord): boolean => tag === 'NOUN' || tag === 'PROPN';

/** Behind a full stop, a colon, a dash or a bracket a capital only begins something. */
function opens(words: readonly TaggedWord[], i: number): boolean {
  const before = words[i - 1];
  return before === undefined || (/^(?:PUNCT|SYM)$/.test(before.tag) && before.text !== ',');
}

/** Every long word has a capital: capitals say nothing. */
function isTitleCase(words: readonly TaggedWord[]): boolean {
  return words.length <= 12 && words.every(({ text }) => !LONG_LOWER.test(text));
}
