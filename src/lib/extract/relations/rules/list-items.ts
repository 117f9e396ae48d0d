/**
 * The things of a list belong to what its lead-in or heading says.
 * "Features of Polly" over "Lexicons: …" → lexicon —part-of→ Polly; "It integrates with:" over "Slack" → works with.
 */
import type { Document, ItemBlock } from '#lib/extract/blocks/block.ts';
import type { Cue } from '#lib/extract/lexicon/cues/cue.ts';
import type { RelationId } from '#lib/graph/types.ts';
import type { Proposal } from '../proposal.ts';
import { propose } from '../propose.ts';
import { listCue, type ListCue } from '../reading/list-cue.ts';
import { itemThings, type ItemThing } from '../reading/item-things.ts';
import type { Reading } from '../reading/reading.ts';
import { relationOf } from '../relation-of.ts';
import type { Rule } from './rule.ts';

export const listItems: Rule = {
  name: 'item',
  propose: (document, reading) =>
    document.blocks.flatMap((block) => (block.kind === 'item' ? read(document, block, reading) : [])),
};

function read(document: Document, block: ItemBlock, reading: Reading): Proposal[] {
  const cue = listCue(reading, block);
  if (!cue) return [];
  const things = itemThings(reading, block);
  const { run } = block;
  return things.flatMap((thing) =>
    cue.subject.concepts.flatMap((subject) =>
      readings(reading, cue, subject, thing).flatMap(({ relation, reverse, strength, name, rank }) => {
        const proposal = propose({
          subject,
          object: thing.concept,
          relation,
          reverse,
          rule: name === 'bare' ? 'item-bare' : 'item',
          prior: strength * thing.share,
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
            siblings: reading.list(block.list).length,
            depth: block.depth,
            plural: Number(cue.plural),
            gloss: Number(block.gloss !== null),
          },
        });
        return proposal ? [proposal] : [];
      }),
    ),
  );
}

interface ItemReading {
  readonly relation: RelationId;
  readonly reverse: boolean;
  readonly strength: number;
  readonly name: string;
  readonly rank: number;
}

function readings(reading: Reading, cue: ListCue, subjectId: string, thing: ItemThing): ItemReading[] {
  const subject = reading.concept(subjectId);
  const object = reading.concept(thing.concept);
  if (!subject || !object) return [];
  const found: ItemReading[] = cue.cues.map(({ relation, reverse, strength }: Cue, rank) => ({
    relation,
    reverse,
    strength,
    name: cue.name,
    rank,
  }));
  if (cue.statement) {
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
  if (found.length > 0 || thing.how === 'loose') return found;
  // A bare list under a topic: only kinds that belong to one another tell something.
  const relation = bareRelation(subject.kind, object.kind);
  return relation ? [{ ...relation, strength: 0.35, name: 'bare', rank: 0 }] : [];
}

function bareRelation(topic: string, thing: string): { relation: RelationId; reverse: boolean } | null {
  if (thing === 'application' && topic !== 'application') return { relation: 'used-for', reverse: false };
  if (['feature', 'resource', 'parameter', 'stage'].includes(thing))
    return { relation: 'part-of', reverse: true };
  if (topic === thing) return { relation: 'is-a', reverse: true };
  return null;
}
