/**
 * Two things of one short list, or two headings side by side, whose names are opposites are told apart.
 * "Single-turn fine-tuning" and "multi-turn fine-tuning" → contrasts-with.
 */
import type { Block, Document, HeadingBlock, ItemBlock } from '#lib/extract/blocks/block.ts';
import type { ResolvedConcept } from '#lib/extract/concepts/concept-index.ts';
import type { KindId } from '#lib/graph/types.ts';
import type { Proposal } from '../proposal.ts';
import { propose } from '../propose.ts';
import { itemThings } from '../reading/item-things.ts';
import type { Reading } from '../reading/reading.ts';
import type { Rule } from './rule.ts';

/** Longer lists enumerate; they do not set against each other. */
const LONGEST = 4;
const OPPOSITES = [
  ['un', ''],
  ['non', ''],
  ['in', ''],
  ['de', 'en'],
  ['pre', 'post'],
  ['single', 'multi'],
  ['high', 'low'],
  ['public', 'private'],
  ['internal', 'external'],
  ['static', 'dynamic'],
  ['online', 'offline'],
  ['over', 'under'],
  ['input', 'output'],
  ['manual', 'automated'],
  ['manual', 'automatic'],
  ['human', 'automatic'],
  ['positive', 'negative'],
  ['client', 'server'],
  ['active', 'passive'],
  ['min', 'max'],
  ['upper', 'lower'],
  ['push', 'pull'],
  ['hot', 'cold'],
  ['warm', 'cool'],
  ['wet', 'dry'],
  ['open', 'closed'],
  ['hard', 'soft'],
  ['short', 'long'],
  ['local', 'global'],
  ['exo', 'endo'],
  ['macro', 'micro'],
  ['hyper', 'hypo'],
  ['real-time', 'batch'],
  ['ant', ''],
  ['homo', 'hetero'],
  ['between', 'within'],
  ['weak', 'strong'],
  ['fixed', 'variable'],
  ['fixed', 'floating'],
  ['implicit', 'explicit'],
  ['direct', 'indirect'],
  ['absolute', 'relative'],
  ['absolute', 'comparative'],
  ['gross', 'net'],
  ['real', 'nominal'],
  ['primary', 'secondary'],
  ['major', 'minor'],
  ['inner', 'outer'],
  ['forward', 'backward'],
  ['expansion', 'contraction'],
  ['top-down', 'bottom-up'],
  ['vertical', 'horizontal'],
  ['light', 'heavy'],
  ['light', 'dark'],
  ['simple', 'multiple'],
  ['simple', 'complex'],
] as const;

export const siblings: Rule = {
  name: 'sibling',
  propose(document, reading) {
    const lists = new Map<number, ItemBlock[]>();
    for (const block of document.blocks) {
      if (block.kind !== 'item') continue;
      const list = lists.get(block.list) ?? [];
      list.push(block);
      lists.set(block.list, list);
    }
    const headings = new Map<string, HeadingBlock[]>();
    for (const block of document.blocks) {
      if (block.kind !== 'heading') continue;
      const key = `${block.headings.join()}/${String(block.level)}`;
      const known = headings.get(key) ?? [];
      known.push(block);
      headings.set(key, known);
    }
    return [
      ...[...lists.values()].flatMap((list) => read(document, list, reading)),
      ...[...headings.values()].flatMap((list) => read(document, list, reading)),
      ...document.blocks.flatMap((block) => within(document, block, reading)),
    ];
  },
};

function read(document: Document, list: readonly (ItemBlock | HeadingBlock)[], reading: Reading): Proposal[] {
  if (list.length < 2 || list.length > LONGEST) return [];
  const found: Proposal[] = [];
  const things = list.map((block) => ({
    block,
    concept: single(block.kind === 'item' ? ownName(reading, block) : headingName(reading, block)),
  }));
  things.forEach((a, i) => {
    for (const b of things.slice(i + 1)) {
      const one = reading.concept(a.concept ?? '');
      const two = reading.concept(b.concept ?? '');
      if (!one || !two) continue;
      const alike = likeness(one, two);
      // Most lists only enumerate: the names themselves have to set the two against each other; else it is a hint.
      const plain = alike.opposite === 0;
      if (plain && [one, two].some(({ id }) => isTopic(id, a.block, reading))) continue;
      if (plain && !(list.length <= FEW && areRivals(one, two) && isGloss(a.block) && isGloss(b.block)))
        continue;
      const proposal = propose({
        subject: one.id,
        object: two.id,
        relation: 'contrasts-with',
        rule: plain ? 'sibling-plain' : 'sibling',
        prior: plain ? HINT : list.length === 2 ? 0.7 : 0.5,
        passage: { document, block: b.block, run: b.block.run, range: null, through: a.block.run },
        features: {
          together: Number(plain),
          siblings: list.length,
          'same-kind': Number(one.kind === two.kind),
          'same-head': alike.head,
          gloss: Number(isGloss(a.block) && isGloss(b.block)),
          heading: Number(a.block.kind === 'heading'),
        },
      });
      if (proposal) found.push(proposal);
    }
  });
  return found;
}

/** Two names in one passage that are opposites: "The public IP changes, the private IP stays." */
function within(document: Document, block: Block, reading: Reading): Proposal[] {
  if (block.kind !== 'paragraph' && block.kind !== 'item') return [];
  const { run } = block;
  const mentions = reading.mentionsOf(run).slice(0, MOST);
  return mentions.flatMap((a, i) =>
    mentions.slice(i + 1).flatMap((b) => {
      const one = reading.concept(a.concept);
      const two = reading.concept(b.concept);
      if (!one || !two || one.kind !== two.kind) return [];
      const alike = likeness(one, two);
      if (alike.opposite === 0 || alike.head === 0) return [];
      const proposal = propose({
        subject: one.id,
        object: two.id,
        relation: 'contrasts-with',
        rule: 'opposites',
        prior: 0.5,
        passage: { document, block, run, range: null },
      });
      return proposal ? [proposal] : [];
    }),
  );
}

/** Names of a passage beyond this many are not compared. */
const MOST = 8;
/** Two or three ways to do one thing, each with its explanation, may be set against each other by standing there. */
const FEW = 3;
const HINT = 0.08;
const WAYS: ReadonlySet<KindId> = new Set(['technique', 'learning-type', 'algorithm']);

const areRivals = (a: ResolvedConcept, b: ResolvedConcept): boolean => a.kind === b.kind && WAYS.has(a.kind);

/** What the list is about is set against none of its things. */
const isTopic = (id: string, block: ItemBlock | HeadingBlock, reading: Reading): boolean =>
  reading.topics(block).some(({ concepts }) => concepts.includes(id));

const ownName = (reading: Reading, block: ItemBlock) =>
  itemThings(reading, block).filter(({ how }) => how === 'term' || how === 'whole');

function headingName(reading: Reading, block: HeadingBlock): { concept: string }[] {
  const { topics, cues, share } = reading.frame(block);
  return cues.length === 0 && share >= 0.7 ? topics.map(({ concept }) => ({ concept })) : [];
}

const single = (things: readonly { readonly concept: string }[]): string | null =>
  things.length === 1 ? (things[0]?.concept ?? null) : null;

const isGloss = (block: ItemBlock | HeadingBlock): boolean => block.kind === 'item' && block.gloss !== null;

/** Whether two names share their last word, and whether their first parts are opposites. */
export function likeness(a: ResolvedConcept, b: ResolvedConcept): { head: number; opposite: number } {
  const one = a.label.toLowerCase();
  const two = b.label.toLowerCase();
  const head = one.split(/\s+/).at(-1) === two.split(/\s+/).at(-1) ? 1 : 0;
  const opposite = OPPOSITES.some(([x, y]) => turned(one, two, x, y) || turned(two, one, x, y)) ? 1 : 0;
  return { head, opposite };
}

function turned(one: string, two: string, x: string, y: string): boolean {
  if (!one.startsWith(x)) return false;
  const rest = one.slice(x.length).replace(/^[\s-]+/, '');
  if (y === '') return rest.length > 3 && two === rest;
  if (!two.startsWith(y)) return false;
  const other = two.slice(y.length).replace(/^[\s-]+/, '');
  return rest === other || (rest.includes(' ') && rest.split(/\s+/).at(-1) === other.split(/\s+/).at(-1));
}
