/**
 * What the author states outright, read as it stands: labelled facts and typed links.
 * Under "Amazon Polly", "- Used for: text-to-speech, talking apps (read aloud)" → two relations; `part-of:: [[Bedrock]]`.
 */
import type { Block, Document } from '#lib/extract/blocks/block.ts';
import relationWords from '#data/vocabulary/relations.json' with { type: 'json' };
import { FACT_LABELS } from '#lib/extract/lexicon/cues/labels.ts';
import type { RelationId } from '#lib/graph/types.ts';
import { thirdPerson, verbEntry } from '../clauses/verb-forms.ts';
import type { Proposal } from '../proposal.ts';
import { propose } from '../propose.ts';
import { entriesOf } from '../reading/named-things.ts';
import type { Reading } from '../reading/reading.ts';
import type { Rule } from './rule.ts';

interface Label {
  readonly relation: RelationId;
  /** True where what follows the label is the subject. */
  readonly reverse: boolean;
  /** The author's own verb ("covers"), where the label is one and not the relation's. */
  readonly phrase: string | null;
}

/** "governs", "results in"; neither "prerequisites" nor "purpose" nor "is a". */
const VERB = /^(?!prerequisites$)[a-z]{3,}s\b/;
const LABELS = collectLabels();
/** Entries are names at least by this share of their letters; the rest is a remark. */
const ENTRY = 0.5;

export const statedFacts: Rule = {
  name: 'stated',
  propose: (document, reading) => document.blocks.flatMap((block) => read(document, block, reading)),
};

/** Whether a label states a relation. In: the words before the colon. */
export function factLabel(text: string): Label | null {
  const key = text
    .toLowerCase()
    .replace(/[-_:*\s]+/g, ' ')
    .trim();
  return LABELS.get(key) ?? null;
}

function read(document: Document, block: Block, reading: Reading): Proposal[] {
  if ((block.kind !== 'paragraph' && block.kind !== 'item') || !block.gloss?.body) return [];
  const { run, gloss } = block;
  const { term, body } = gloss;
  if (!body || gloss.separator !== ':') return [];
  const label = factLabel(term.text);
  if (!label) return [];
  const subjects = owner(reading, block);
  const start = body.offset + (/^[:\s]*/.exec(body.text)?.[0].length ?? 0);
  const end = body.offset + body.text.length;
  return subjects.flatMap((subject) =>
    entriesOf(reading, run, start, end).flatMap((entry) => {
      const thing = entry.things.find(({ share }) => share >= ENTRY);
      if (!thing) return [];
      const other = thing.mention.concept;
      const proposal = propose({
        subject: label.reverse ? other : subject,
        object: label.reverse ? subject : other,
        relation: label.relation,
        phrase: label.phrase,
        rule: 'stated',
        stated: true,
        prior: 1,
        passage: { document, block, run, range: { start: term.offset, end } },
      });
      return proposal ? [proposal] : [];
    }),
  );
}

/** The item that the fact is nested in, else the heading right above. */
function owner(reading: Reading, block: Block): readonly string[] {
  const parent = block.kind === 'item' && block.parent !== null ? reading.block(block.parent) : null;
  const above = parent ?? reading.block(block.headings.at(-1) ?? -1);
  if (!above) return [];
  const { topics } = reading.frame(above);
  return topics.length === 1
    ? topics.map(({ concept }) => concept)
    : topics.slice(0, 1).map(({ concept }) => concept);
}

/** "reduced by" → "reduces": what the thing behind the label does. */
function activeOf(label: string): string | null {
  const verb = verbEntry(/^(?:is |are )?([a-z]+) by$/.exec(label)?.[1] ?? '');
  return verb ? thirdPerson(verb.lemma) : null;
}

function collectLabels(): Map<string, Label> {
  const labels = new Map<string, Label>();
  const add = (text: string, relation: RelationId, reverse: boolean) => {
    const key = text.replace(/-/g, ' ');
    const own = relationWords[relation];
    const verb = reverse ? activeOf(key) : VERB.test(key) ? key : null;
    const phrase = verb !== own.phrase && !own.symmetric ? verb : null;
    if (key !== '' && !labels.has(key)) labels.set(key, { relation, reverse, phrase });
  };
  for (const [relation, forward, backward] of FACT_LABELS) {
    for (const text of forward.split(', ')) add(text, relation, false);
    for (const text of backward.split(', ')) add(text, relation, true);
  }
  for (const [id, { phrase, inverse }] of Object.entries(relationWords)) {
    add(id, id as RelationId, false);
    add(phrase, id as RelationId, false);
    add(inverse, id as RelationId, true);
  }
  return labels;
}
