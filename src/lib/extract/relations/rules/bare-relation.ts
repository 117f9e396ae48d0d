/** What the kinds of a topic and of the things listed for it suggest where no word says how they hang together. */
import type { ResolvedConcept } from '#lib/extract/concepts/concept-index.ts';
import type { VerbClass } from '#lib/extract/lexicon/cues/verb-classes.ts';
import type { KindId, RelationId } from '#lib/graph/types.ts';
import { singular } from '../clauses/noun-phrase.ts';
import { verbEntry } from '../clauses/verb-forms.ts';

export interface BareRelation {
  readonly relation: RelationId;
  /** True where the listed thing is the subject. */
  readonly reverse: boolean;
}

export interface ListLook {
  /** Below an item, not a heading. */
  readonly nested: boolean;
  /** The topic is named in the plural. */
  readonly plural: boolean;
}

/** A guess for the scorer to weigh; null where even the kinds tell nothing. */
export function bareRelation(
  topic: ResolvedConcept,
  thing: ResolvedConcept,
  { nested, plural }: ListLook,
): BareRelation | null {
  if (thing.kind === 'application' && topic.kind !== 'application') {
    // What a stage or principle lists belongs to it: "Security: threat detection".
    const whole =
      WHOLES.has(topic.kind) || (topic.kind === 'concept' && !plural && !/\p{Lu}/u.test(topic.label));
    return { relation: whole ? 'part-of' : 'used-for', reverse: whole };
  }
  // A product under a task is there for it.
  if (WORK.has(topic.kind) && (MEANS.has(thing.kind) || isProduct(thing)))
    return { relation: 'used-for', reverse: true };
  if (topic.kind === 'application' && thing.kind === 'parameter')
    return { relation: 'used-for', reverse: true };
  // What a product lists of models, it has to give.
  if (topic.kind === 'service' && thing.kind === 'model') return { relation: 'offers', reverse: false };
  if (sharesHead(topic, thing)) return { relation: 'is-a', reverse: true };
  if (PARTS.has(thing.kind)) return { relation: 'part-of', reverse: true };
  // Below an item that names a way of doing something stand its sorts.
  if (nested && topic.kind === thing.kind && !/^\p{L}+ing /u.test(topic.label))
    return { relation: 'is-a', reverse: true };
  if (topic.kind === 'risk' && REMEDIES.has(thing.kind)) return { relation: 'mitigates', reverse: true };
  if (thing.kind === 'risk' && topic.kind !== 'risk') return { relation: 'affects', reverse: true };
  // A thing has one maker; a list of organizations says something else of it.
  if (thing.kind === 'organization') return null;
  return { relation: 'part-of', reverse: true };
}

/** "Pre-training bias" and "bias of the lamp" under "Bias". */
function sharesHead(topic: ResolvedConcept, thing: ResolvedConcept): boolean {
  const heads = new Set([thing.label, withoutTail(thing.label)].map(headOf));
  const length = wordsOf(thing.label).length;
  return [topic.label, ...topic.aliases].some(
    (name) => length > wordsOf(name).length && heads.has(headOf(name)),
  );
}

/** "Lamp" of "Lamp for Cellars": what stands behind the noun says which one it is. */
const withoutTail = (name: string): string => name.split(/\s(?:of|for)\s/i, 1)[0] ?? name;

const wordsOf = (name: string): readonly string[] => name.toLowerCase().split(/\s+/);
const headOf = (name: string): string => singular(wordsOf(name).at(-1) ?? '');

/** A thing with a name of its own that one works with: "Shelf Labels". */
const isProduct = ({ kind, label }: ResolvedConcept): boolean =>
  kind === 'feature' && /\p{Lu}\p{Ll}/u.test(label) && label.includes(' ');

/** "Improve recall" over techniques: what the heading's verb says they do to it; null where it opens with none. */
export function headingVerb(text: string): BareRelation | null {
  const [word = ''] = /^\p{L}+/u.exec(text.trim()) ?? [];
  const readings = verbEntry(word.toLowerCase())?.readings ?? [];
  const first = readings.find(({ particle }) => particle.length === 0)?.class;
  const relation = first ? VERB_RELATIONS[first] : undefined;
  return relation ? { relation, reverse: true } : null;
}

const VERB_RELATIONS: Partial<Readonly<Record<VerbClass, RelationId>>> = {
  affect: 'affects',
  mitigate: 'mitigates',
  measure: 'measures',
  detect: 'detects',
};

const WORK: ReadonlySet<KindId> = new Set(['application', 'stage', 'technique', 'learning-type']);
const MEANS: ReadonlySet<KindId> = new Set(['service', 'tool']);
const WHOLES: ReadonlySet<KindId> = new Set(['stage', 'principle', 'discipline', 'scope']);
const REMEDIES: ReadonlySet<KindId> = new Set(['technique', 'tool', 'service', 'feature']);

const PARTS: ReadonlySet<KindId> = new Set([
  'feature',
  'resource',
  'parameter',
  'stage',
  'scope',
  'discipline',
  'principle',
]);
