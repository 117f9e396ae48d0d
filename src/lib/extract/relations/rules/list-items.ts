/**
 * The things of a list belong to what its lead-in or heading says.
 * "Features of Polly" over "Lexicons: …" → lexicon —part-of→ Polly; "It integrates with:" over "Slack" → works with.
 */
import type { Document, ItemBlock, ParagraphBlock } from '#lib/extract/blocks/block.ts';
import type { Cue } from '#lib/extract/lexicon/cues/cue.ts';
import type { RelationId } from '#lib/graph/types.ts';
import type { ResolvedConcept } from '#lib/extract/concepts/concept-index.ts';
import type { Statement } from '../clauses/statement.ts';
import type { Proposal } from '../proposal.ts';
import { propose } from '../propose.ts';
import type { ListCue } from '../reading/list-cue.ts';
import { listCues } from '../reading/list-cues.ts';
import { itemThings, type ItemThing } from '../reading/item-things.ts';
import type { Reading } from '../reading/reading.ts';
import { singular } from '../clauses/noun-phrase.ts';
import { verbEntry } from '../clauses/verb-forms.ts';
import { relationOf } from '../relation-of.ts';
import { isSlotLabel } from '../reading/slot-labels.ts';
import { opensWithVerb } from '../reading/opens-with-verb.ts';
import { type BareRelation, bareRelation, headingVerb } from './bare-relation.ts';
import type { Rule } from './rule.ts';

export const listItems: Rule = {
  name: 'item',
  propose: (document, reading) =>
    document.blocks.flatMap((block) => {
      const lists = block.kind === 'item' || (block.kind === 'paragraph' && isEntry(document, block));
      return lists
        ? listCues(reading, block).flatMap((cue, outer) => read(document, block, reading, cue, outer))
        : [];
    }),
};

function read(
  document: Document,
  block: ItemBlock | ParagraphBlock,
  reading: Reading,
  cue: ListCue,
  outer: number,
): Proposal[] {
  if (isSlotLabel(reading, block)) return [];
  const things = itemThings(reading, block).filter(
    ({ how }) =>
      (outer === 0 || how === 'term' || how === 'whole') &&
      // "It keeps off dangers such as rust, rot": a sentence lists for itself.
      !(how === 'entry' && (SENTENCE.test(block.run.text) || isClause(document, block, reading))),
  );
  const { run } = block;
  const does = opensWithVerb(reading, document, run, block.gloss?.term.offset ?? 0);
  const acts = cue.from.kind === 'heading' && opensWithVerb(reading, document, cue.from.run);
  return things.flatMap((thing) =>
    ownersOf(reading, cue, thing).flatMap((subject) =>
      readings(reading, cue, subject, thing, { block, does, acts }).flatMap(
        ({ relation, reverse, strength, name, rank }) => {
          const genus =
            name !== 'bare' && relation === 'is-a' && reverse && isGlossedAs(block, subject, reading);
          const isStray =
            relation === 'is-a' &&
            name === 'plural' &&
            !genus &&
            isBesideTable(document, block, cue) &&
            !hasHeadOf(reading, subject, thing);
          if (isStray) return [];
          const proposal = propose({
            subject,
            object: thing.concept,
            relation,
            reverse,
            rule: name === 'bare' ? 'item-bare' : outer > 0 ? 'item-outer' : 'item',
            prior:
              ((genus ? Math.max(strength, GENUS) : strength) * thing.share) /
              (1 + 2 * outer + 2 * cue.subject.distance) /
              cue.subject.concepts.length,
            passage: { document, block, run, range: null },
            features: {
              [`list:${name}`]: 1,
              [`subject:${cue.subject.how}`]: 1,
              [`thing:${thing.how}`]: 1,
              strength,
              rank,
              share: thing.share,
              distance: cue.subject.distance,
              subjects: cue.subject.concepts.length,
              siblings: block.kind === 'item' ? reading.list(block.list).length : 0,
              depth: block.kind === 'item' ? block.depth : 0,
              paragraph: Number(block.kind === 'paragraph'),
              plural: Number(cue.plural),
              gloss: Number(block.gloss !== null),
              genus: Number(genus),
            },
          });
          return proposal ? [proposal] : [];
        },
      ),
    ),
  );
}

const SENTENCE = /^[\s*_]*(?:it|this|they|these)\b/i;

/** "Doors can have locks, hinges": what it lists belongs to its own subject, and not to the topic. */
function isClause(document: Document, { run, gloss }: ItemBlock | ParagraphBlock, reading: Reading): boolean {
  if (gloss) return false;
  const last = reading.mentionsOf(run).at(-1);
  const tags = reading.tagsOf(document, run);
  if (!last || !tags) return false;
  return Array.from(run.text.slice(0, last.start).matchAll(/[\p{L}'’-]+/gu)).some(
    ({ 0: word, index }) =>
      index > 0 && (FINITE.test(word) || (tags.get(index) === 'VERB' && /[^s]s$/.test(word))),
  );
}

const FINITE = /^(?:can|could|may|might|must|should|will|would|is|are|was|were|has|have|had)$/i;

/** Under "Cloud services", "Cellar: a cheap service that …": the gloss says that it is one of them. */
function isGlossedAs({ gloss }: ItemBlock | ParagraphBlock, topic: string, reading: Reading): boolean {
  const noun = reading.concept(topic)?.label.toLowerCase().split(' ').at(-1) ?? '';
  // "Hired hall: a hall that …" is said of halls, and not of those in the heading.
  if (gloss?.term.text.toLowerCase().endsWith(singular(noun))) return false;
  const genus = GENUS_OPENING.exec(gloss?.body?.text.slice(0, LONGEST_GENUS).toLowerCase() ?? '')?.[0];
  return genus !== undefined && genus.split(' ').includes(singular(noun));
}

/** From the article to the first word that ends a noun phrase. */
const GENUS_OPENING =
  /^an? [^.:;()]*?(?= (?:that|which|who|for|of|to|in|with|from|on|by|where|used|made)\b|[.;:]|$)/u;
const LONGEST_GENUS = 100;
/** The list and the gloss agree. */
const GENUS = 0.85;

/** "**PCR** is a method …": bold type sets the name apart as an item would. */
const isBold = ({ run }: ParagraphBlock): boolean =>
  run.marks.some(({ kind, start }) => kind === 'bold' && start === 0);

/** "Adaptability: …" as a paragraph of its own lists as an item does, in bold type or among its like. */
function isEntry(document: Document, block: ParagraphBlock): boolean {
  if (isBold(block)) return true;
  if (!block.gloss?.body || /\bvs?\b\.?|\bversus\b/i.test(block.gloss.term.text)) return false;
  return (glossedBelow(document).get(block.headings.at(-1) ?? -1) ?? 0) > 1;
}

const GLOSSED = new WeakMap<Document, ReadonlyMap<number, number>>();

/** Heading → how many paragraphs right below it explain a term. */
function glossedBelow(document: Document): ReadonlyMap<number, number> {
  const known = GLOSSED.get(document);
  if (known) return known;
  const counts = new Map<number, number>();
  for (const block of document.blocks) {
    if (block.kind !== 'paragraph' || !block.gloss?.body) continue;
    const heading = block.headings.at(-1) ?? -1;
    counts.set(heading, (counts.get(heading) ?? 0) + 1);
  }
  GLOSSED.set(document, counts);
  return counts;
}

interface ItemReading {
  readonly relation: RelationId;
  readonly reverse: boolean;
  readonly strength: number;
  readonly name: string;
  readonly rank: number;
}

interface Place {
  readonly block: ItemBlock | ParagraphBlock;
  /** The item begins with a verb: what it names is worked on, and is no name of the item. */
  readonly does: boolean;
  /** The heading that the list stands under begins with a verb. */
  readonly acts: boolean;
}

function readings(
  reading: Reading,
  cue: ListCue,
  subjectId: string,
  thing: ItemThing,
  { block, does, acts }: Place,
): ItemReading[] {
  const subject = reading.concept(subjectId);
  const object = reading.concept(thing.concept);
  if (!subject || !object) return [];
  // "Providers" over several: no one of them made the topic, and none is a kind of it.
  if (object.kind === 'organization' && cue.cues.some(({ relation }) => relation === 'made-by')) return [];
  const found: ItemReading[] = cue.cues.map(({ relation, reverse, strength }: Cue, rank) => ({
    relation,
    reverse,
    strength,
    name: cue.name,
    rank,
  }));
  const telling = (cue.cues[0]?.strength ?? 0) >= 0.7;
  const statement = cue.statement && !telling ? cue.statement : closedOn(reading, cue, object);
  const said = statement ? relationOf(statement, subject, object) : null;
  if (said && statement) {
    // "Some main ones are:" over them: they are its kinds.
    const kinds = said.relation === 'is-a' || (said.relation === 'used-for' && isKind(subject, object));
    found.push({
      relation: kinds ? 'is-a' : said.relation,
      reverse: kinds || said.reverse,
      strength: statement.cue.strength,
      name: cue.closed ? cue.name : `open:${statement.cue.name}`,
      rank: found.length,
    });
  }
  const open = (does || isOrder(object)) && thing.how !== 'task';
  if (found.length > 0 || open) return open ? found.filter(({ relation }) => relation !== 'is-a') : found;
  if (thing.how === 'loose' || (thing.how === 'head' && !isNested(cue))) return found;
  const relation = plainRelation(reading, block, cue, subject, object, acts);
  return relation ? [{ ...relation, strength: 0.35, name: 'bare', rank: 0 }] : [];
}

/** "Keep doors of the house shut": a whole order, though it is taken for a name. */
function isOrder({ label }: ResolvedConcept): boolean {
  const words = label.toLowerCase().split(/\s+/);
  return words.length > LONGEST_ORDER && verbEntry(words[0] ?? '')?.forms.has('base') === true;
}

const LONGEST_ORDER = 4;

/** What heading, kinds and neighbours suggest for an item of which no word says how it belongs there. */
function plainRelation(
  reading: Reading,
  block: ItemBlock | ParagraphBlock,
  cue: ListCue,
  subject: ResolvedConcept,
  object: ResolvedConcept,
  acts: boolean,
): BareRelation | null {
  const told = acts && cue.from.kind === 'heading' ? headingVerb(cue.from.run.text) : null;
  if (told) return told;
  const own = bareRelation(subject, object, { nested: isNested(cue), plural: cue.plural });
  return own && SHARED.has(own.relation) ? (listRelation(reading, block, subject, cue) ?? own) : own;
}

/** What one thing of a list is to its topic, the others are too; only trouble and its cure stand apart. */
const SHARED: ReadonlySet<RelationId> = new Set(['is-a', 'part-of', 'used-for']);

/** "Helps detect bias before and after training:" over "Bias before training": the item is what it detects. */
function closedOn(reading: Reading, { closed }: ListCue, { label }: ResolvedConcept): Statement | null {
  const object = closed?.object ? reading.concept(closed.object.concept) : null;
  return object && lastWord(object.label) === lastWord(label) ? closed : null;
}

/** "Here you can do:" under "fine-tuning", over "multi-turn fine-tuning". */
const isKind = (subject: ResolvedConcept, object: ResolvedConcept): boolean =>
  subject.id !== object.id &&
  lastWord(subject.label).replaceAll('-', '') === lastWord(object.label).replaceAll('-', '');

/** Where a table below the heading lists the kinds, the lines around it tell of something else. */
function isBesideTable(document: Document, block: ItemBlock | ParagraphBlock, { from }: ListCue): boolean {
  if (from.kind !== 'heading' || (block.kind === 'item' && block.leadIn !== null)) return false;
  return headsOfTables(document).has(from.id);
}

const TABLES = new WeakMap<Document, ReadonlySet<number>>();

/** Headings right above a table. */
function headsOfTables(document: Document): ReadonlySet<number> {
  const known = TABLES.get(document);
  if (known) return known;
  const found = new Set(
    document.blocks.flatMap((block) =>
      block.kind === 'table' && !block.contents ? (block.headings.at(-1) ?? []) : [],
    ),
  );
  TABLES.set(document, found);
  return found;
}

/** "Sash windows" under "Windows". */
function hasHeadOf(reading: Reading, topic: string, { concept }: ItemThing): boolean {
  const [one, two] = [reading.concept(topic), reading.concept(concept)];
  return one !== undefined && two !== undefined && lastWord(one.label) === lastWord(two.label);
}

const lastWord = (label: string): string => singular(label.toLowerCase().split(/\s+/).at(-1) ?? '');

/** One relation for the whole list: what the kinds of most of its things suggest. */
function listRelation(
  reading: Reading,
  block: ItemBlock | ParagraphBlock,
  subject: ResolvedConcept,
  cue: ListCue,
): BareRelation | null {
  if (block.kind !== 'item') return null;
  const votes = new Map<string, { count: number; relation: BareRelation }>();
  let all = 0;
  for (const item of reading.list(block.list)) {
    const [thing] = itemThings(reading, item);
    const concept = thing && thing.how !== 'loose' ? reading.concept(thing.concept) : undefined;
    const relation =
      concept && concept.id !== subject.id
        ? bareRelation(subject, concept, { nested: isNested(cue), plural: cue.plural })
        : null;
    if (!relation) continue;
    all++;
    const key = `${relation.relation} ${String(relation.reverse)}`;
    const known = votes.get(key);
    votes.set(key, { count: (known?.count ?? 0) + 1, relation });
  }
  // Where as many might be its kinds as its parts, they are parts of what is named in the singular.
  const rank = ({ relation }: BareRelation): number => Number(!cue.plural && relation === 'part-of');
  const most = [...votes.values()].sort(
    (a, b) => b.count - a.count || rank(b.relation) - rank(a.relation),
  )[0];
  return most && all > 2 && most.count * 2 >= all ? most.relation : null;
}

/** Under "Spars and sails", a mainsail belongs to the sails: to the half whose words it has; no heading says whose the rest is. */
function ownersOf(reading: Reading, { subject, from }: ListCue, { concept }: ItemThing): readonly string[] {
  if (subject.concepts.length < 2) return subject.concepts;
  if (subject.how === 'heading' && (from.kind === 'paragraph' || from.kind === 'item')) {
    // "Types of sails:" under it names its half.
    const said = new Set((from.run.text.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? []).map(singular));
    return subject.concepts.filter((id) => [...wordsOf(reading, id)].every((word) => said.has(word)));
  }
  const words = wordsOf(reading, concept);
  const fitting = subject.concepts.filter((id) => [...wordsOf(reading, id)].some((word) => words.has(word)));
  return fitting.length === 1 ? fitting : from.kind === 'heading' ? [] : subject.concepts;
}

const wordsOf = (reading: Reading, id: string): ReadonlySet<string> =>
  new Set(
    (
      reading
        .concept(id)
        ?.label.toLowerCase()
        .split(/[\s-]+/) ?? []
    ).map(singular),
  );

/** The list stands below an item that is a name: "ROUGE" over "rouge-n measures …". */
const isNested = ({ subject, from }: ListCue): boolean => subject.how === 'lead-in' && from.kind === 'item';
