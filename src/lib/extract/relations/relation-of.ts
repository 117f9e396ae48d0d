/**
 * Which relation a cue tells between two kinds of things: "provides translation" is a use, "provides models" an offer.
 */
import { REFUSED_KINDS } from '#lib/extract/lexicon/cues/admitted-kinds.ts';
import type { ResolvedConcept } from '#lib/extract/concepts/concept-index.ts';
import {
  DOERS,
  MEANS,
  PREFERRED_CLASSES,
  PRODUCTS,
  RELATION_BY_OBJECT,
  REVERSED_RELATIONS,
  TASKS,
} from '#lib/extract/lexicon/cues/by-kind.ts';
import type { VerbClass } from '#lib/extract/lexicon/cues/verb-classes.ts';
import type { KindId, RelationId } from '#lib/graph/types.ts';
import { isPersonName } from './reading/person-name.ts';
import type { ClauseCue, Statement } from './clauses/statement.ts';

export interface Said {
  readonly relation: RelationId;
  /** True where the grammatical object is the subject of the relation. */
  readonly reverse: boolean;
  /** Class of the verb that decided, or null. */
  readonly class: VerbClass | null;
  /** True where not even the verb is said of the two. */
  readonly isLoose?: boolean;
}

/** In: a statement, and the concepts that stand for its parties. */
export function relationOf(
  statement: Pick<Statement, 'cue' | 'subject' | 'through'>,
  subject: ResolvedConcept,
  object: ResolvedConcept,
): Said | null {
  const { cue } = statement;
  const isPerson = statement.subject.kind === 'person';
  if (cue.relation) {
    // "raises prices for buyers": it is the prices that are for them.
    if (cue.name === 'prep:for' && ACTS_ON.test(cue.behind ?? '')) return LOOSE;
    // "There is a version for it", "the rest is for it"
    if (statement.subject.kind === 'other' && /^(?:prep:|purpose|task)/.test(cue.name)) return LOOSE;
    if (isPerson && cue.name.startsWith('prep:') && !isTool(cue.name, object)) return LOOSE;
    // "searches the cellar for rats": they are what it finds.
    if (cue.name === 'prep:for' && cue.behind === 'verb:look' && !TASKS.has(object.kind))
      return { relation: 'detects', reverse: false, class: null };
    // "protects the vault from rust"
    if (cue.behind === 'verb:protect' && KEPT_OFF.test(cue.name))
      return { relation: 'mitigates', reverse: false, class: null };
    // "sends bolts to Scribe": there they are taken in.
    if (cue.name === 'prep:to' && cue.behind === 'verb:act' && areProducts(subject, object))
      return { relation: 'integrates-with', reverse: false, class: null };
    if (PLACES.test(cue.phrase ?? '') && !isMaker(object)) return LOOSE;
    return fixedRelation(cue.name, cue.relation, cue.reverse, subject, object);
  }
  const byPerson = isPerson || statement.subject.kind === 'absent';
  // Who makes a thing is its maker, whatever else the verb can mean.
  const isMakerKind = subject.kind === 'organization' || isPersonName(subject.label);
  const makes = isMakerKind && cue.classes.includes('make') && !byPerson;
  // "reduces the risk of theft": against it, whatever kind of thing theft is taken for.
  if (CURBING.test(cue.name) && DANGER.test(statement.through ?? ''))
    return { relation: 'mitigates', reverse: false, class: null };
  const verbClass = makes
    ? 'make'
    : ((isPerson || (byPerson && cue.isOrder) ? null : bareClass(cue.classes, subject, object)) ??
      pickClass(cue.classes, object, cue.byHand ? 'absent' : statement.subject.kind));
  if (!verbClass) return null;
  const table = RELATION_BY_OBJECT[verbClass];
  const relation = table[object.kind] ?? table.else;
  // "specializes in medicine" has none to give.
  const gives = relation !== 'offers' || verbClass !== 'serve' || OFFERING.test(cue.phrase ?? '');
  if (!gives) return { relation: 'used-for', reverse: false, class: verbClass };
  // Who provides data uses it, what provides it has it to give.
  if (verbClass === 'offer' && relation === 'uses' && statement.subject.kind === 'mention')
    return { relation: 'offers', reverse: false, class: verbClass };
  // "The path avoids hills": no safeguard, where what it keeps clear of is no danger.
  if (relation === 'mitigates' && cue.phrase === 'avoids' && object.kind !== 'risk')
    return { relation: 'related-to', reverse: false, class: verbClass };
  // "Open windows enable theft": against it is only what deals with it.
  if (relation === 'mitigates' && verbClass === 'serve' && MAKING_POSSIBLE.test(cue.phrase ?? ''))
    return { relation: 'causes', reverse: false, class: verbClass };
  // "Reader does stemming": how it goes about its work.
  if (verbClass === 'serve' && cue.phrase === 'does' && METHODS.has(object.kind) && !isPerson)
    return { relation: 'uses', reverse: false, class: verbClass };
  const turned = REVERSED_RELATIONS[verbClass] === relation;
  if (verbClass === 'use' && byPerson && TASKS.has(subject.kind) && MEANS.has(object.kind)) {
    // "Here you use k-means": the thing is used for the task that the section is about.
    return { relation: 'used-for', reverse: true, class: verbClass };
  }
  // "The curve describes prices": no tool that it would be done with.
  if (verbClass === 'look' && !byPerson && BARE.has(subject.kind))
    return { relation: 'related-to', reverse: false, class: verbClass };
  // "Heating": "Use a glove to hold the pan": the reader does, who is no part of a plain idea.
  if (cue.isOrder && byPerson && verbClass === 'use' && isPlain(subject)) return LOOSE;
  // "Expect long queues" needs none, "Notice that the rate changes" finds none.
  if (byPerson && ATTENDING.test(cue.phrase ?? '')) return LOOSE;
  if (statement.subject.kind === 'other' && !TELLING.has(verbClass)) return { ...LOOSE, class: verbClass };
  if (cue.isOrder && statement.subject.kind === 'absent' && isTakenUp(cue.phrase, verbClass, subject, object))
    return { relation: 'uses', reverse: false, class: verbClass };
  if (isPerson && !isDoneWith(verbClass, subject, object)) return { ...LOOSE, class: verbClass };
  return { relation, reverse: turned !== cue.reverse, class: verbClass };
}

/** "Locked room: build a wall to keep …": who follows the order for a practice makes use of the thing. */
const isTakenUp = (
  phrase: string | null,
  verbClass: VerbClass,
  subject: ResolvedConcept,
  object: ResolvedConcept,
): boolean =>
  (verbClass === 'configure' || (verbClass === 'act' && TAKING_UP.test(phrase ?? ''))) &&
  !DOERS.has(subject.kind) &&
  DOERS.has(object.kind);

/** An idea, or a thing without a name of its own: "heating". */
const isPlain = ({ kind, label }: ResolvedConcept): boolean =>
  kind === 'concept' || (DOERS.has(kind) && /^\p{Ll}+$/u.test(label));

const TAKING_UP = /^(?:implements|deploys|launches|runs|hosts|builds|connects|rents|develops)$/;

const OFFERING = /^(?:does|supports|enables|powers|facilitates|handles)$/;

const KEPT_OFF = /^prep:(?:from|against)$/;

const areProducts = (subject: ResolvedConcept, object: ResolvedConcept): boolean =>
  PRODUCTS.has(subject.kind) && PRODUCTS.has(object.kind);

const isMaker = ({ kind, label }: ResolvedConcept): boolean =>
  kind === 'organization' || kind === 'tool' || /^\p{Lu}/u.test(label);

/** What may be said of a place as well as of a maker. */
const PLACES = /^(?:comes|came) |^is (?:born|created|developed|invented|founded|started) at$/;

const MAKING_POSSIBLE =
  /^(?:enables|allows|permits|facilitates|supports|drives|powers|underpins|eases|simplifies|streamlines|accelerates|speeds up|aids)$/;
const METHODS: ReadonlySet<KindId> = new Set(['technique', 'learning-type', 'algorithm']);

const ACTS_ON = /^(?:verb|passive):(?:affect|configure|cause|curb|mitigate|measure|need|govern|other)$/;

const CURBING = /^verb:(?:curb|mitigate|protect|affect)$/;
const DANGER = /^(?:risks?|dangers?|threats?|chances?|likelihood|probability)$/;

const ATTENDING = /^(?:expects|notices)$/;

/** Said near each other, and no more. */
const LOOSE: Said = { relation: 'related-to', reverse: false, class: null, isLoose: true };

/** "You can sort mail with Reader", "via Shelf": something to do it with, and not how it is done. */
const isTool = (cue: string, object: ResolvedConcept): boolean =>
  /^prep:(?:with|via|using)$/.test(cue) && PRODUCTS.has(object.kind);

/** What is no tool brings about what it makes ("yeast makes gas"), and does not do it for a purpose. */
function bareClass(
  classes: readonly VerbClass[],
  subject: ResolvedConcept,
  object: ResolvedConcept,
): VerbClass | null {
  if (!BARE.has(subject.kind) || !BARE.has(object.kind)) return null;
  return (['cause', 'affect'] as const).find((name) => classes.includes(name)) ?? null;
}

/** Kinds of things that are neither means nor ends. */
const BARE: ReadonlySet<KindId> = new Set(['concept', 'risk', 'resource']);

/** What "the setup" does tells most of the time of what the setup is of. */
const TELLING: ReadonlySet<VerbClass> = new Set(['need', 'serve', 'offer', 'cause']);

/** Work that a person can only do with a thing: "you can store photos" in a section on photos says nothing of photos. */
const WORK: ReadonlySet<VerbClass> = new Set(['act', 'serve', 'look', 'run', 'measure', 'affect']);

/** True of the words for work on a thing. */
export const isWork = ({ name, classes }: ClauseCue): boolean =>
  name === 'task' || classes.some((verbClass) => WORK.has(verbClass));

/**
 * What a person does says something of the thing that a section is about where that is something to do it with. What a
 * person uses there may be used beside it: only material for a task is surely used by it.
 */
function isDoneWith(verbClass: VerbClass, subject: ResolvedConcept, object: ResolvedConcept): boolean {
  if (verbClass === 'use') return TASKS.has(subject.kind) || MATERIAL.has(object.kind);
  return !WORK.has(verbClass) || DOERS.has(subject.kind);
}

const MATERIAL: ReadonlySet<KindId> = new Set(['data-type', 'dataset']);

function fixedRelation(
  name: string,
  relation: RelationId,
  reverse: boolean,
  subject: ResolvedConcept,
  object: ResolvedConcept,
): Said {
  if (
    name === 'prep:with' &&
    PRODUCTS.has(subject.kind) &&
    PRODUCTS.has(object.kind) &&
    object.kind !== 'tool'
  ) {
    return { relation: 'integrates-with', reverse: false, class: null };
  }
  // "labels for lamps": the lamps get them; "the line to the lamp": it ends there.
  if (name === 'prep:for' && FURNISHED.has(object.kind))
    return { relation: 'applies-to', reverse: false, class: null };
  if (name === 'prep:to' && ENDPOINTS.has(object.kind) && DOERS.has(subject.kind))
    return { relation: 'integrates-with', reverse: false, class: null };
  if (name === 'prep:in' && PRODUCTS.has(object.kind) && subject.kind === 'feature') {
    return { relation: 'part-of', reverse: false, class: null };
  }
  if (name === 'copula:noun' && object.kind === 'application' && DOERS.has(subject.kind)) {
    // "Levee: flood protection": no kind of the task, but there for it.
    return { relation: 'used-for', reverse: false, class: null };
  }
  // "A data integration service"
  if (name === 'qualifier' && object.kind === 'application')
    return { relation: 'used-for', reverse: false, class: null };
  // "It comes from the cellar", "from Shelf": no maker.
  if (name === 'origin' && PRODUCTS.has(object.kind) && object.kind !== 'tool') return LOOSE;
  if (name === 'prep:against' && object.kind !== 'risk') return LOOSE;
  if (name === 'purpose' && object.kind === 'risk') return { relation: 'mitigates', reverse, class: null };
  return { relation, reverse, class: null };
}

const FURNISHED: ReadonlySet<KindId> = new Set(['resource', 'standard', 'model']);
const ENDPOINTS: ReadonlySet<KindId> = new Set(['resource', 'tool']);

/** The class of a verb that goes best with the kind of its object. */
function pickClass(
  classes: readonly VerbClass[],
  object: ResolvedConcept,
  by: Statement['subject']['kind'],
): VerbClass | null {
  // Only who works with a thing configures it, and what a reader has is no part of it.
  const open = classes.filter(
    (name) => name !== (by === 'person' ? 'contain' : by === 'absent' ? null : 'configure'),
  );
  const preferred = PREFERRED_CLASSES[object.kind] ?? [];
  const best = preferred.find((name) => open.includes(name)) ?? open[0] ?? null;
  // "Weights raise the score": it was there before.
  const isThere = best === 'cause' && REFUSED_KINDS.causes?.object.includes(object.kind) === true;
  return isThere && open.includes('affect') ? 'affect' : best;
}
