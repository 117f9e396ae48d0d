/** What the words around a name say in running text: "metrics such as X", "the X parameter", "prevent X", "X stores". */
import { baseForm } from '../../../mentions/base-form.ts';
import { foldWord } from '../../../mentions/fold-word.ts';
import type { Mention } from '../../../mentions/mention.ts';
import type { TaggedWord } from '../../../mentions/tag-words.ts';
import { namesUnder } from '../../../scorer/names-under.ts';
import type { Notes } from '../../read-notes.ts';
import { BEFORE, BEHIND, CLASSES, kindsOfPhrase, KNOWN_VERBS, type KindsByWord } from '../kind-lexicon.ts';
import type { ClueSheet } from './clue-sheet.ts';
import { wordTrait } from './word-trait.ts';

const MOST_MENTIONS = 40;
/** How far a list of examples goes back to the words that lead it in. */
const MOST_BACK = 16;
const SKIPPED_BEHIND: ReadonlySet<string> = new Set(['AUX', 'ADV', 'PART']);
const SKIPPED_BEFORE: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NUM', 'ADV']);

export function neighbourClues(sheet: ClueSheet, mentions: readonly Mention[], notes: Notes): void {
  const seen = new Set<string>();
  for (const mention of mentions.slice(0, MOST_MENTIONS)) {
    const once = `${mention.run}:${mention.start}`;
    const context = notes.contextOf.get(mention.run);
    if (!context || seen.has(once) || context.place === 'heading' || context.place === 'column') continue;
    seen.add(once);
    const { words } = context;
    const from = firstAfter(words, mention.start);
    let to = from;
    while (to < words.length && (words[to]?.end ?? 0) <= mention.end) to++;
    if (to === from) continue;
    behind(sheet, words, from, to);
    before(sheet, words, from);
    examples(sheet, words, from, to);
    number(sheet, words, from, to);
  }
}

/** Whether an article or a possessive stands right before the name somewhere: "the training data" is a thing, no doing. */
export function takesArticle(mentions: readonly Mention[], notes: Notes): boolean {
  return mentions.slice(0, MOST_MENTIONS).some(({ run, start }) => {
    const words = notes.contextOf.get(run)?.words ?? [];
    return ARTICLE.test(words[firstAfter(words, start) - 1]?.lower ?? '');
  });
}

const ARTICLE = /^(?:an?|the|your|our|their|its|my|this|these|each|every)$/;

/** Index of the first word that ends behind an offset. */
function firstAfter(words: readonly TaggedWord[], start: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  return low;
}

const behindName = namesUnder('behind:');
const beforeName = namesUnder('before:');

function behind(sheet: ClueSheet, words: readonly TaggedWord[], from: number, to: number): void {
  const next = words[to];
  if (!next) return;
  if (next.tag === 'NOUN') {
    const isWhole = words[to + 1]?.tag !== 'NOUN' && words[from - 1]?.lower === 'the';
    const kinds = CLASSES.get(foldWord(next.lower));
    if (isWhole && kinds) sheet.vote('named-class', kinds, 1);
    sheet.trait('noun-behind');
  }
  // "X for fraud detection": X is the means.
  if (next.lower === 'for' && /^(?:NOUN|PROPN|ADJ|VERB)$/.test(words[to + 1]?.tag ?? ''))
    sheet.trait('for-behind', 2);
  let i = to;
  while (SKIPPED_BEHIND.has(words[i]?.tag ?? '')) i++;
  const verb = words[i];
  if (verb?.tag === 'VERB') wordTrait(sheet, behindName, verbBase(verb.lower), 1);
  if (verb?.tag === 'VERB' || (verb && BEHIND.has(verb.lower) && i > to))
    vote(sheet, 'verb-behind', BEHIND, verb.lower);
  if (verb?.tag === 'VERB' && i === to) sheet.trait('acts');
}

function before(sheet: ClueSheet, words: readonly TaggedWord[], from: number): void {
  const last = words[from - 1];
  if (!last) return;
  if (last.tag === 'DET') sheet.trait(/^an?$/.test(last.lower) ? 'a-before' : 'the-before');
  if (last.tag === 'NOUN') sheet.vote('class-before', kindsOfPhrase(CLASSES, [last.lower]), 1);
  let i = from - 1;
  while (
    i >= 0 &&
    (SKIPPED_BEFORE.has(words[i]?.tag ?? '') || /^(?:your|our|their|its|my)$/.test(words[i]?.lower ?? ''))
  )
    i--;
  const word = words[i];
  if (!word) return;
  const isVerb = word.tag === 'VERB';
  if (isVerb || word.tag === 'ADP')
    wordTrait(sheet, beforeName, isVerb ? verbBase(word.lower) : word.lower, 1);
  if (isVerb || word.tag === 'ADP' || word.tag === 'PART')
    vote(sheet, isVerb ? 'verb-before' : 'preposition', BEFORE, word.lower);
}

const verbBase = (verb: string): string => baseForm(verb, (base) => KNOWN_VERBS.has(base)) ?? foldWord(verb);

const OPENS_PHRASE = /^(?:VERB|ADP|CCONJ|PART|SCONJ)$/;
const NOUN = /^(?:NOUN|PROPN)$/;
const PLURAL = /[^s]s$/;

/**
 * "by grafting", "needs grafting": what takes no article in the singular is a doing or a stuff; a thing that is counted
 * takes one, or stands in the plural.
 */
function number(sheet: ClueSheet, words: readonly TaggedWord[], from: number, to: number): void {
  const before = words[from - 1];
  if (!before) return;
  if (PLURAL.test(words[to - 1]?.lower ?? '')) sheet.trait('in-plural');
  else if (OPENS_PHRASE.test(before.tag) && !NOUN.test(words[to]?.tag ?? '')) sheet.trait('bare-before');
}

/** The class noun that leads the examples in, on either side. */
function examples(sheet: ClueSheet, words: readonly TaggedWord[], from: number, to: number): void {
  for (let i = from - 1, steps = 0; i >= 1 && steps < MOST_BACK; i--, steps++) {
    const { lower, tag, text } = words[i] as TaggedWord;
    const lead =
      lower === 'like' ||
      lower === 'including' ||
      lower === 'include' ||
      lower === 'includes' ||
      text === '(' ||
      text === ':'
        ? i - 1
        : lower === 'as' && words[i - 1]?.lower === 'such'
          ? i - 2
          : null;
    if (lead !== null) {
      let at = lead;
      while (at > 0 && /^(?:PUNCT|AUX|ADV)$/.test(words[at]?.tag ?? '')) at--;
      // "Instances are fast (P3, P4)": the noun may stand further back in the clause.
      if (text === '(') {
        for (
          let back = 0;
          back < 5 && !CLASSES.has(foldWord(words[at]?.lower ?? '')) && at > 0 && words[at]?.tag !== 'PUNCT';
          back++
        )
          at--;
      }
      const noun = words[at];
      // The tagger may take "models like X" for a clause: a plural class noun is one whatever its tag.
      const isPlural = noun !== undefined && foldWord(noun.lower) !== noun.lower && lower === 'like';
      if (noun && (isPlural || /^(?:NOUN|PROPN)$/.test(noun.tag))) {
        const kinds = kindsOfPhrase(CLASSES, [words[at - 1]?.lower ?? '', noun.lower]);
        sheet.vote(text === '(' ? 'bracket-example' : 'example', kinds, 1.5);
      }
      return;
    }
    if (!/^(?:NOUN|PROPN|ADJ|NUM|CCONJ|DET|X|VERB|SYM)$/.test(tag) && !/^[,)/-]$/.test(text)) break;
  }
  for (let i = to; i < Math.min(words.length - 1, to + MOST_BACK); i++) {
    const { lower, tag, text } = words[i] as TaggedWord;
    if (lower === 'other' && /^(?:and|or)$/.test(words[i - 1]?.lower ?? '')) {
      const noun = words.slice(i + 1, i + 4).find((word) => CLASSES.has(foldWord(word.lower)));
      if (noun) sheet.vote('example', CLASSES.get(foldWord(noun.lower)), 1.5);
      return;
    }
    if (!/^(?:NOUN|PROPN|ADJ|CCONJ)$/.test(tag) && text !== ',') return;
  }
}

function vote(sheet: ClueSheet, source: string, lexicon: KindsByWord, word: string): void {
  const base = lexicon.has(word) ? word : baseForm(word, (verb) => lexicon.has(verb));
  if (base !== null) sheet.vote(source, lexicon.get(base), 0.7);
}
