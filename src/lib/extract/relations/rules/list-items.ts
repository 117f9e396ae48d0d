/**
 * The things of a list belong to what its lead-in or heading says.
 * "Features of Polly" over "Lexicons: …" → lexicon —part-of→ Polly; "It integrates with:" over "Slack" → works with.
 */
import type { Document, ItemBlock, ParagraphBlock } from '#lib/extract/blocks/block.ts';
import type { Cue } from '#lib/extract/lexicon/cues/cue.ts';
import type { KindId, RelationId } from '#lib/graph/types.ts';
import type { Proposal } from '../proposal.ts';
import { propose } from '../propose.ts';
import { listCues, type ListCue } from '../reading/list-cue.ts';
import { itemThings, type ItemThing } from '../reading/item-things.ts';
import type { Reading } from '../reading/reading.ts';
import { singular } from '../clauses/noun-phrase.ts';
import { relationOf } from '../relation-of.ts';
import type { Rule } from './rule.ts';

export const listItems: Rule = {
  name: 'item',
  propose: (document, reading) =>
    document.blocks.flatMap((block) => {
      // "Adaptability: …" as a paragraph of its own lists as an item does.
      const lists =
        block.kind === 'item' || (block.kind === 'paragraph' && (block.gloss?.body ?? isBold(block)));
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
  const things = itemThings(reading, block).filter(
    ({ how }) => outer === 0 || how === 'term' || how === 'whole',
  );
  const { run } = block;
  const numbered = block.kind === 'item' && block.number !== null;
  return things.flatMap((thing) =>
    cue.subject.concepts.flatMap((subject) =>
      readings(reading, cue, subject, thing, numbered).flatMap(
        ({ relation, reverse, strength, name, rank }) => {
          const genus =
            name !== 'bare' && relation === 'is-a' && reverse && isGlossedAs(block, subject, reading);
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

interface ItemReading {
  readonly relation: RelationId;
  readonly reverse: boolean;
  readonly strength: number;
  readonly name: string;
  readonly rank: number;
}

function readings(
  reading: Reading,
  cue: ListCue,
  subjectId: string,
  thing: ItemThing,
  numbered: boolean,
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
  if (cue.statement && !telling) {
    const said = relationOf(cue.statement, subject, object);
    if (said) {
      found.push({
        relation: said.relation,
        reverse: said.reverse,
        strength: cue.statement.cue.strength,
        name: `open:${cue.statement.cue.name}`,
        rank: found.length,
      });
    }
  }
  if (found.length > 0 || thing.how === 'loose' || (thing.how === 'head' && !isNested(cue))) return found;
  // A bare list under a topic: only kinds that belong to one another tell something.
  const relation = bareRelation(subject.kind, object.kind, numbered);
  return relation ? [{ ...relation, strength: 0.35, name: 'bare', rank: 0 }] : [];
}

/** The list stands below an item that is a name: "ROUGE" over "rouge-n measures …". */
const isNested = ({ subject, from }: ListCue): boolean => subject.how === 'lead-in' && from.kind === 'item';

/** Nothing says how: what the kinds and the layout suggest, for the scorer to weigh. */
function bareRelation(
  topic: KindId,
  thing: KindId,
  numbered: boolean,
): { relation: RelationId; reverse: boolean } | null {
  if (thing === 'application' && topic !== 'application') {
    // What a stage or principle lists belongs to it: "Security: threat detection".
    const whole = topic === 'stage' || topic === 'principle';
    return { relation: whole ? 'part-of' : 'used-for', reverse: whole };
  }
  // A product under a task is there for it.
  if (WORK.has(topic) && MEANS.has(thing)) return { relation: 'used-for', reverse: true };
  if (PARTS.has(thing)) return { relation: 'part-of', reverse: true };
  // Numbered steps make up what they are listed under.
  if (topic === thing) return { relation: numbered ? 'part-of' : 'is-a', reverse: true };
  if (thing === 'risk' && topic !== 'risk') return { relation: 'affects', reverse: true };
  // A thing has one maker; a list of organizations says something else of it.
  if (thing === 'organization') return null;
  return { relation: 'part-of', reverse: true };
}

const WORK: ReadonlySet<KindId> = new Set(['application', 'stage']);
const MEANS: ReadonlySet<KindId> = new Set(['service', 'tool']);

const PARTS: ReadonlySet<KindId> = new Set([
  'feature',
  'resource',
  'parameter',
  'stage',
  'scope',
  'discipline',
  'principle',
]);
