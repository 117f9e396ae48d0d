/** What stands above a concept and how it is set: headings, the words that lead a list in, columns, steps. */
import type { Block } from '../../../blocks/block.ts';
import { PREPOSITIONS } from '../../../lexicon/names/function-words.ts';
import { FACT_KINDS } from '../../../lexicon/kinds/fact-kinds.ts';
import { TRANSPARENT_NOUNS } from '../../../lexicon/kinds/modifiers.ts';
import { foldWord } from '../../../mentions/fold-word.ts';
import type { Mention } from '../../../mentions/mention.ts';
import { nameWords } from '../../../mentions/name-key.ts';
import { namesUnder } from '../../../scorer/names-under.ts';
import type { Notes } from '../../read-notes.ts';
import { CLASSES, COLUMNS, HEADINGS, kindsOfPhrase, type KindsByWord } from '../kind-lexicon.ts';
import type { ClueSheet } from './clue-sheet.ts';
import { isStep } from './steps.ts';
import { wordTrait } from './word-trait.ts';

/** Roles of names that are set apart, so that what stands above speaks of them. */
const SET_APART: ReadonlySet<string> = new Set([
  'term',
  'heading',
  'row',
  'column',
  'cell',
  'item',
  'option',
  'bold',
  'code',
  'stated',
]);
const MOST_MENTIONS = 40;
/** The nearest headings above, which say of what kind it is. */
export const HEADINGS_READ = 2;

export function placeClues(sheet: ClueSheet, mentions: readonly Mention[], notes: Notes): void {
  const roles = new Set<string>();
  const blocks = new Set<string>();
  for (const mention of mentions.slice(0, MOST_MENTIONS)) {
    const context = notes.contextOf.get(mention.run);
    const block = notes.blockOf.get(mention.block);
    if (!context || !block) continue;
    roles.add(mention.role);
    if (/task|doing|slot|variant|form$/.test(mention.evidence.rule)) roles.add(mention.evidence.rule);
    const isApart = SET_APART.has(mention.role);
    // A term is read as a term, as bold words and as a phrase: its place speaks once.
    const once = `${mention.run}:${mention.start}:${isApart ? 'apart' : 'text'}`;
    if (blocks.has(once)) continue;
    blocks.add(once);
    headingClues(sheet, block, isApart ? 'heading' : 'heading-of-text', notes);
    if (!isApart) continue;
    if (mention.role === 'stated') factClues(sheet, block);
    if (block.kind === 'table') {
      const header = block.header[context.column]?.text ?? '';
      const source = context.place === 'column' ? 'first-column' : 'column';
      sheet.vote(
        source,
        kindsOfPhrase(COLUMNS, nameWords(source === 'column' ? header : (block.header[0]?.text ?? ''))),
        2,
      );
      if (context.place === 'cell') sheet.trait(context.column === 0 ? 'place:row' : 'place:cell');
      if (context.place === 'cell' && context.column > 0) {
        for (const kind of kindsOfPhrase(COLUMNS, nameWords(block.header[0]?.text ?? '')) ?? [])
          sheet.trait(`in-row-of:${kind}`, 2);
      }
      leadInClues(sheet, block.leadIn, notes);
    }
    if (block.kind === 'item') {
      leadInClues(sheet, block.leadIn, notes);
      sheet.trait('place:numbered', Number(block.number !== null));
      sheet.trait('place:nested', Number(block.depth > 0));
    }
    if (block.kind === 'question' && context.place === 'option') {
      sheet.vote('stem', askedFor(nameWords(block.stem.text)), 1.5);
    }
    if (block.kind === 'heading') sheet.trait(`place:level-${Math.min(4, block.level)}`);
    if (isStep(block, notes)) {
      sheet.trait('place:step', 2);
      sheet.vote('step', ['stage'], 2);
    } else if (
      block.kind === 'item' &&
      block.number !== null &&
      (mention.role === 'term' || mention.role === 'item')
    ) {
      sheet.vote('numbered', ['stage'], 2);
    }
  }
  for (const role of roles) sheet.trait(`role:${role}`, 2);
}

const aboveName = namesUnder('above-word:');

/** The class that the nearest headings name: "Features of X" → feature, "Common metrics" → metric. */
function headingClues(sheet: ClueSheet, block: Block, source: string, notes: Notes): void {
  const above = block.headings.slice(-HEADINGS_READ).reverse();
  above.forEach((id, distance) => {
    const heading = notes.blockOf.get(id);
    if (heading?.kind !== 'heading') return;
    const words = nameWords(heading.run.text);
    if (distance === 0 && source === 'heading')
      for (const word of words) wordTrait(sheet, aboveName, foldWord(word), 1);
    // "Features" stands above features, "Feature store" above what it says of the store.
    const name = `${source}${isList(words) ? '-list' : ''}${distance === 0 ? '' : '-2'}`;
    const kinds = classIn(HEADINGS, words);
    // "Common metrics" says more than "Metrics of the oven", which may stand above anything of it.
    const isWhole = kinds === kindsOfPhrase(HEADINGS, words);
    sheet.vote(isWhole || distance > 0 ? name : `${name}-of`, kinds, 1);
    for (const word of words) {
      const others = HEADINGS.get(foldWord(word));
      if (others !== kinds) sheet.vote(`${name}-word`, others, 0.5);
    }
  });
}

/** Whether the head of a title is a plural, or it asks for several things ("What goes wrong"). */
function isList(words: readonly string[]): boolean {
  if (words[0] === 'what' && !/^(?:is|are|was|were|does|do|did|an?|the)$/.test(words[1] ?? 'is')) return true;
  const at = words.findIndex((word, i) => i > 0 && PREPOSITIONS.has(word));
  const head = (at > 0 ? words[at - 1] : words.at(-1)) ?? '';
  return foldWord(head) !== head;
}

/** The class that a title names: "Features of X" features, "Types of data" data, "Common metrics" metrics. */
export function classIn(lexicon: KindsByWord, words: readonly string[]): ReturnType<typeof kindsOfPhrase> {
  const at = words.findIndex((word, i) => i > 0 && PREPOSITIONS.has(word));
  if (at > 0) {
    const isOpen = words[at] === 'of' && TRANSPARENT_NOUNS.has(foldWord(words[at - 1] ?? ''));
    if (isOpen) {
      const rest = words.slice(at + 1);
      return classIn(lexicon, rest) ?? kindsOfPhrase(CLASSES, rest);
    }
    const kinds = kindsOfPhrase(lexicon, words.slice(0, at));
    if (kinds) return kinds;
  }
  // "What to watch out for": any word of a question may name it.
  const least = /^(?:what|how|which|who|where|when|why|things?)$/.test(words[0] ?? '') ? 1 : words.length;
  for (let end = words.length; end > 0 && end >= least; end--) {
    const kinds = kindsOfPhrase(lexicon, words.slice(0, end));
    if (kinds) return kinds;
  }
  return undefined;
}

/** "We set these hyperparameters:", "Techniques like": every class noun in it, the one right before the list most. */
function leadInClues(sheet: ClueSheet, leadIn: number | null, notes: Notes): void {
  const block = leadIn === null ? undefined : notes.blockOf.get(leadIn);
  // What a heading says is told by the headings above.
  if (!block || block.kind === 'table' || block.kind === 'question' || block.kind === 'heading') return;
  const words = nameWords(block.run.text).slice(-30);
  const near = nearClasses(words);
  words.forEach((word, i) => {
    const kinds = kindsOfPhrase(HEADINGS, words.slice(Math.max(0, i - 1), i + 1));
    if (kinds) sheet.vote(near.has(i) ? 'lead-in' : 'lead-in-word', kinds, near.has(i) ? 2 : 0.5);
  });
}

/** Places of the nouns that name what the list holds: before "like", behind "these", at the head of a bare title. */
function nearClasses(words: readonly string[]): Set<number> {
  const near = new Set<number>();
  words.forEach((word, i) => {
    const isClass = HEADINGS.has(foldWord(word));
    if (!isClass) return;
    const next = words[i + 1];
    if (next !== undefined && /^(?:like|such|including|include|includes|are|namely)$/.test(next)) near.add(i);
    if (
      words
        .slice(Math.max(0, i - 3), i)
        .some((before) =>
          /^(?:following|these|two|three|four|five|six|several|many|few|main|key|types|kinds)$/.test(before),
        )
    )
      near.add(i);
  });
  if (near.size > 0) return near;
  const at = words.findIndex((word, i) => i > 0 && PREPOSITIONS.has(word));
  near.add((at > 0 && words.length <= 10 ? at : words.length) - 1);
  return near;
}

/** "Which service …?", "What type of model …?": the class that a question asks for. */
function askedFor(words: readonly string[]): ReturnType<typeof kindsOfPhrase> {
  const at = words.findIndex((word) => word === 'which' || word === 'what');
  if (at < 0) return undefined;
  for (let i = at + 1; i < Math.min(words.length, at + 7); i++) {
    if (/^(?:is|are|was|does|do|can|should|would|will)$/.test(words[i] ?? '')) return undefined;
    const kinds = kindsOfPhrase(HEADINGS, words.slice(Math.max(at + 1, i - 1), i + 1));
    // "type of model": the class stands behind.
    if (kinds && words[i + 1] !== 'of' && !/^(?:type|kind|sort|form)s?$/.test(words[i] ?? '')) return kinds;
  }
  return undefined;
}

/** "Made by: X" says that X is an organization. */
function factClues(sheet: ClueSheet, block: Block): void {
  if (block.kind !== 'item' || !block.gloss) return;
  const label = block.gloss.term.text.toLowerCase().trim();
  sheet.vote('fact', FACT_KINDS.get(label), 1);
}
