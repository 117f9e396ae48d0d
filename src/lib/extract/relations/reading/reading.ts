/**
 * What the rules look at: the notes with their concepts, and for each block what it is about.
 * In: documents and the concept index. Out: look-ups only; nothing is judged here.
 */
import type { Block, Document, HeadingBlock, ItemBlock, TextRun } from '#lib/extract/blocks/block.ts';
import type { ConceptIndex, ResolvedConcept, ResolvedMention } from '#lib/extract/concepts/concept-index.ts';
import { firstFrom } from '#lib/extract/first-from.ts';
import { runContexts } from '#lib/extract/mentions/run-context.ts';
import type { Tags } from '../clauses/tokens.ts';
import { type Frame, frameOf, NO_FRAME } from './frame.ts';
import { knownNames, type KnownNames } from './known-names.ts';
import { isHollow } from './hollow-mention.ts';
import { findPersons } from './persons.ts';
import { swallowedNames } from './swallowed-names.ts';

/** What a block is about: the concepts of a heading or a term above it. */
export interface Topic {
  readonly concepts: readonly string[];
  /** The heading or item that names it. */
  readonly block: Block;
  /** Headings and parent items passed on the way up; 0 is the nearest. */
  readonly distance: number;
  readonly frame: Frame;
}

export interface Place {
  readonly document: Document;
  readonly block: Block;
}

export interface Reading {
  readonly documents: readonly Document[];
  readonly index: ConceptIndex;
  readonly names: KnownNames;
  /** Whether a name is a person's, be it the family name alone. */
  isPerson(name: string): boolean;
  concept(id: string): ResolvedConcept | undefined;
  mentionsOf(run: TextRun): readonly ResolvedMention[];
  /** Parts of speech by offset of the word in the run. */
  tagsOf(document: Document, run: TextRun): Tags | undefined;
  /** Mentions within a part of a run, offsets those of the whole run. */
  mentionsIn(run: TextRun, start: number, end: number): readonly ResolvedMention[];
  block(id: number): Block | undefined;
  frame(block: Block): Frame;
  /** The nearest topics first; at most a handful. */
  topics(block: Block): readonly Topic[];
  /** True of a heading that names the whole document, or says that it is notes. */
  isTitle(block: Block): boolean;
  /** Items by list, in order. */
  list(id: number): readonly ItemBlock[];
  /** Headings below which a concept is defined, those that name whole documents left out; empty where it is not. */
  homes(concept: string): ReadonlySet<number>;
}

const MAX_TOPICS = 4;
const NONE: readonly ResolvedMention[] = [];

export function makeReading(documents: readonly Document[], index: ConceptIndex): Reading {
  const blocks = new Map<number, Block>();
  const lists = new Map<number, ItemBlock[]>();
  for (const document of documents) {
    for (const block of document.blocks) {
      blocks.set(block.id, block);
      if (block.kind !== 'item') continue;
      const list = lists.get(block.list);
      if (list) list.push(block);
      else lists.set(block.list, [block]);
    }
  }
  const titles = new Set(documents.flatMap((document) => titleOf(document)));
  const frames = new Map<number, Frame>();
  const topics = new Map<string, readonly Topic[]>();
  const tags = new Map<Document, ReadonlyMap<number, Tags>>();

  // Only what names something: closed-class words and bare carriers ("services") are read as words.
  const byRun = new Map<number, readonly ResolvedMention[]>();
  for (const [run, mentions] of index.byRun) {
    byRun.set(
      run,
      mentions.filter((mention) => !isHollow(mention, index.byId.get(mention.concept))),
    );
  }
  for (const [run, added] of swallowedNames(documents, index, byRun)) {
    byRun.set(
      run,
      [...(byRun.get(run) ?? NONE), ...added].sort((a, b) => a.start - b.start),
    );
  }

  const persons = findPersons(
    documents,
    index.concepts.flatMap(({ label, aliases }) => [label, ...aliases]),
  );
  const reading: Reading = {
    documents,
    index,
    names: knownNames(index),
    isPerson: (name) => persons.has(name),
    concept: (id) => index.byId.get(id),
    tagsOf(document, run) {
      let known = tags.get(document);
      if (!known) {
        known = tagTable(document);
        tags.set(document, known);
      }
      return known.get(run.id);
    },
    mentionsOf: (run) => byRun.get(run.id) ?? NONE,
    mentionsIn(run, start, end) {
      const all = byRun.get(run.id) ?? NONE;
      const within: ResolvedMention[] = [];
      for (let i = firstFrom(all, start); i < all.length; i++) {
        const mention = all[i];
        if (!mention || mention.start > end) break;
        if (mention.end <= end) within.push(mention);
      }
      return within;
    },
    block: (id) => blocks.get(id),
    frame(block) {
      const known = frames.get(block.id);
      if (known) return known;
      const frame = titles.has(block.id) && isNotesTitle(block) ? NO_FRAME : frameOf(block, reading);
      frames.set(block.id, frame);
      return frame;
    },
    topics(block) {
      const parent = block.kind === 'item' ? block.parent : null;
      const key = `${block.headings.at(-1) ?? 0}/${parent ?? 0}`;
      const known = topics.get(key);
      if (known) return known;
      const found = findTopics(reading, block, parent, titles);
      topics.set(key, found);
      return found;
    },
    isTitle: (block) => titles.has(block.id),
    list: (id) => lists.get(id) ?? [],
    homes: (concept) =>
      new Set(
        (index.byId.get(concept)?.mentions ?? [])
          .filter(({ role, defined }) => defined || role === 'heading' || role === 'term')
          .map(({ block }) => blocks.get(block))
          // The reason beside an option defines it too, among questions from everywhere.
          .flatMap((block) => (block && block.kind !== 'question' ? block.headings : []))
          .filter((heading) => !titles.has(heading)),
      ),
  };
  return reading;
}

/** The tagger has read the document already, for the mentions; its tags are kept there. */
function tagTable(document: Document): ReadonlyMap<number, Tags> {
  return new Map(
    runContexts(document).map(({ run, words }) => [
      run.id,
      new Map(words.map(({ start, tag }) => [start, tag])),
    ]),
  );
}

/** A heading above all others of its document names the notes, and lends no subject to what lies deeper. */
function titleOf(document: Document): number[] {
  const headings = document.blocks.filter((block) => block.kind === 'heading');
  const [first] = headings;
  if (!first || headings.length < 3) return [];
  const under = headings.filter(({ headings: above }) => above.includes(first.id)).length;
  return under === headings.length - 1 ? [first.id] : [];
}

/** "Contract law outline", "Harmony, part I": what the notes are, and no class or whole of what they tell. */
const isNotesTitle = (block: Block): boolean => block.kind === 'heading' && NOTES_TITLE.test(block.run.text);

const NOTES_TITLE =
  /\b(?:notes|outline|cheat ?sheet|summary|cram|crib|study guide|revision|recap|crash course|lectures?|week \d+|(?:part|chapter|unit|module) (?:\d+|[ivx]+))\b|\s[IVX]+\b/iu;

function findTopics(
  reading: Reading,
  block: Block,
  parent: number | null,
  titles: ReadonlySet<number>,
): Topic[] {
  const found: Topic[] = [];
  let distance = 0;
  const add = (above: Block) => {
    const frame = reading.frame(above);
    if (frame.topics.length > 0 && !(distance > 0 && titles.has(above.id))) {
      found.push({ concepts: frame.topics.map((m) => m.concept), block: above, distance, frame });
    }
    distance++;
  };
  for (let id = parent; id !== null && found.length < MAX_TOPICS;) {
    const above = reading.block(id);
    if (!above) break;
    add(above);
    id = above.kind === 'item' ? above.parent : null;
  }
  for (let i = block.headings.length - 1; i >= 0 && found.length < MAX_TOPICS; i--) {
    const heading = reading.block(block.headings[i] ?? -1);
    if (heading) add(heading);
  }
  return found;
}

/** The headings above a block, nearest first. */
export function headingsAbove(reading: Reading, block: Block): HeadingBlock[] {
  const above: HeadingBlock[] = [];
  for (let i = block.headings.length - 1; i >= 0; i--) {
    const heading = reading.block(block.headings[i] ?? -1);
    if (heading?.kind === 'heading') above.push(heading);
  }
  return above;
}
