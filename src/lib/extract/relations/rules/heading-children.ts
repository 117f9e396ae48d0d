/**
 * A heading below another names a part or a kind of it.
 * "Managed AI services" over "Amazon Comprehend" → Comprehend —is-a→ managed AI service.
 */
import type { Document, HeadingBlock } from '#lib/extract/blocks/block.ts';
import type { ResolvedConcept, ResolvedMention } from '#lib/extract/concepts/concept-index.ts';
import type { Cue } from '#lib/extract/lexicon/cues/cue.ts';
import type { KindId } from '#lib/graph/types.ts';
import { singular } from '../clauses/noun-phrase.ts';
import type { Proposal } from '../proposal.ts';
import { propose } from '../propose.ts';
import { isPluralName } from '../reading/plural-name.ts';
import { headingsAbove, type Reading } from '../reading/reading.ts';
import type { Rule } from './rule.ts';

/** Up to this many headings apart. */
const REACH = 2;

export const headingChildren: Rule = {
  name: 'heading',
  propose: (document, reading) =>
    document.blocks.flatMap((block) =>
      block.kind === 'heading' && block.headings.length > 0 ? read(document, block, reading) : [],
    ),
};

function read(document: Document, block: HeadingBlock, reading: Reading): Proposal[] {
  const frame = reading.frame(block);
  if (frame.topics.length === 0 || frame.cues.length > 0 || frame.share < 0.6) return [];
  const found: Proposal[] = [];
  let cues: readonly Cue[] = [];
  let noun = '';
  for (const [distance, above] of headingsAbove(reading, block)
    .slice(0, REACH + 1)
    .entries()) {
    const upper = reading.frame(above);
    if (upper.cues.length > 0 && cues.length === 0) {
      cues = upper.cues;
      noun = upper.noun ?? '';
    }
    if (upper.topics.length === 0) continue;
    if (upper.topics.length > 2) break;
    for (const parent of upper.topics) {
      for (const child of frame.topics) {
        const a = reading.concept(child.concept);
        const b = reading.concept(parent.concept);
        if (!a || !b) continue;
        // "Oars, sails, and rigs" named one of three: its children may be the others'.
        const several = upper.topics.length > 1 || isOneOfSeveral(above, upper.topics);
        if (several && !sharesWord(a, b)) continue;
        // "Rules in depth" below "Shop services": a class of its own.
        const isClass =
          upper.plural && isPluralName(child.surface) && !isPluralName(a.label) && !sharesWord(a, b);
        for (const [rank, cue] of relations(a, b, cues, upper.plural).entries()) {
          if (isClass && cue.relation === 'is-a') continue;
          const proposal = propose({
            subject: parent.concept,
            object: child.concept,
            relation: cue.relation,
            reverse: cue.reverse,
            rule: 'heading',
            prior: cue.strength / (1 + distance) / upper.topics.length,
            passage: { document, block, run: block.run, range: null },
            features: {
              distance,
              rank,
              strength: cue.strength,
              share: frame.share,
              'parent-share': upper.share,
              plural: Number(upper.plural),
              level: block.level,
              ...(noun ? { [`list:noun:${noun}`]: 1 } : {}),
            },
          });
          if (proposal) found.push(proposal);
        }
      }
    }
    break;
  }
  return found;
}

function relations(
  child: ResolvedConcept,
  parent: ResolvedConcept,
  cues: readonly Cue[],
  plural: boolean,
): readonly Cue[] {
  if (cues.length > 0) return cues;
  const isA: Cue = { relation: 'is-a', reverse: true, strength: plural ? 0.6 : 0.2 };
  const belongs = PARTS.has(child.kind) && WHOLES.has(parent.kind);
  const partOf: Cue = { relation: 'part-of', reverse: true, strength: belongs ? 0.5 : 0.25 };
  // A danger below a product is no part of it.
  if (child.kind === 'risk' && WORKERS.has(parent.kind))
    return [{ relation: 'detects', reverse: false, strength: 0.25 }];
  // "House models" over "sanding": what is done with them, or to make them.
  if (plural && isMadeThing(parent) && WAYS.has(child.kind))
    return [{ relation: 'used-for', reverse: true, strength: 0.3 }];
  // "Databases" over "Data processing": what is done with them.
  if (plural && child.kind === 'application' && NO_WORK.has(parent.kind))
    return [{ relation: 'used-for', reverse: false, strength: 0.25 }];
  // "Shop services and more" over "Shop safety": a principle is no service.
  if (plural && isOtherKind(child, parent)) return [];
  return plural ? [isA, partOf] : [partOf, isA];
}

const isOneOfSeveral = ({ run }: HeadingBlock, topics: readonly ResolvedMention[]): boolean =>
  topics.length === 1 &&
  /^(?:,| and | & )(?! ?(?:and )?(?:more|others?|so on|etc))/i.test(run.text.slice(topics[0]?.end ?? 0));

const sharesWord = (a: ResolvedConcept, b: ResolvedConcept): boolean => {
  const words = wordsOf(b);
  return wordsOf(a).at(-1) === words.at(-1);
};

const wordsOf = ({ label }: ResolvedConcept): string[] => label.toLowerCase().split(/\s+/).map(singular);

const WORKERS: ReadonlySet<KindId> = new Set(['service', 'tool', 'feature']);

/** The parent's class noun names a kind, and the child is surely of another. */
function isOtherKind(child: ResolvedConcept, parent: ResolvedConcept): boolean {
  return isMadeThing(parent) && IDEAS.has(child.kind);
}

const isMadeThing = (parent: ResolvedConcept): boolean => MADE_THINGS.has(wordsOf(parent).at(-1) ?? '');

const NO_WORK: ReadonlySet<KindId> = new Set([
  'service',
  'tool',
  'feature',
  'resource',
  'model',
  'data-type',
  'dataset',
]);

const MADE_THINGS: ReadonlySet<string> = new Set(['service', 'tool', 'model', 'feature', 'resource']);
const WAYS: ReadonlySet<KindId> = new Set(['technique', 'learning-type']);

const IDEAS: ReadonlySet<KindId> = new Set([
  'principle',
  'risk',
  'discipline',
  'metric',
  'stage',
  'data-type',
]);

const PARTS: ReadonlySet<KindId> = new Set([
  'feature',
  'resource',
  'parameter',
  'stage',
  'metric',
  'principle',
  'scope',
  'concept',
]);
const WHOLES: ReadonlySet<KindId> = new Set([
  'service',
  'feature',
  'tool',
  'resource',
  'scope',
  'stage',
  'model',
]);
