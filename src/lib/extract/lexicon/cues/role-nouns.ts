/**
 * Nouns that say what a list, a section, a column or a labelled line is to its topic: "Features of T", "Use cases",
 * "Common techniques include". Singular forms; data only.
 */
import type { RelationId } from '#lib/graph/types.ts';
import type { Cue } from './cue.ts';

const GROUPS: readonly (readonly [
  relation: RelationId,
  /** `in`: the listed thing is the subject; `out`: the topic is. */
  direction: 'in' | 'out',
  strength: number,
  nouns: string,
])[] = [
  [
    'part-of',
    'in',
    0.8,
    'feature, capability, component, part, element, layer, building block, module, piece, bit, section, ingredient, constituent, subsystem, pillar, dimension, property, characteristic, attribute, trait, aspect, facet, functionality, function, add-on, addon, organ, member, core concept, key concept, key term, concept, term, terminology, key idea, anatomy, structure, composition, makeup, control, principle',
  ],
  [
    'part-of',
    'in',
    0.8,
    'step, stage, phase, process, workflow, lifecycle, pipeline, procedure, milestone, cycle, activity, practice, key activity',
  ],
  [
    'is-a',
    'in',
    0.85,
    'type, kind, category, class, form, sort, variant, variety, version, flavor, flavour, family, subtype, group, example, instance, edition, species, subclass, mode, style, tier, model, state, level, option, choice, bundle, plan, branch, subfield, representative',
  ],
  [
    'is-a',
    'in',
    0.6,
    'technique, method, approach, strategy, algorithm, metric, measure, tool, service, risk, threat, attack, parameter, setting, standard, certification, provider, source, format, language, framework, library, law, theory, concern, pattern, resource, product, offering, score, indicator, policy, role, factor, criterion, solution, system, medium, question type',
  ],
  [
    'used-for',
    'out',
    0.85,
    'use case, usecase, for, used for, use for, application, use, task, purpose, scenario, usage, typical use, job, when to use, when to use it, ideal for, best for, good for, suited for, goal, objective, aim, function, key use, main use, capability description, problem solved, primary function, role, target',
  ],
  [
    'causes',
    'out',
    0.7,
    'benefit, advantage, pro, strength, upside, outcome, result, effect, consequence, impact, implication, gain, plus, key benefit, symptom, side effect, output',
  ],
  [
    'affects',
    'in',
    0.65,
    'challenge, limitation, drawback, disadvantage, con, weakness, downside, issue, problem, concern, pitfall, constraint, difficulty, shortcoming, trade-off, tradeoff, obstacle, barrier, influence, factor',
  ],
  ['causes', 'in', 0.75, 'cause, reason, trigger, origin, root cause, driver'],
  [
    'requires',
    'out',
    0.8,
    'requirement, prerequisite, need, precondition, dependency, data dependency, input, must-have',
  ],
  [
    'uses',
    'out',
    0.65,
    'tool used, technology, technology used, stack, method used, key technology, underlying technology, mechanism, data source, input data, data, method, technique used',
  ],
  [
    'mitigates',
    'in',
    0.75,
    'mitigation, countermeasure, remedy, fix, solution, defense, defence, prevention, treatment, protection, how to fix, cure',
  ],
  ['integrates-with', 'out', 0.8, 'integration, works with, integrates with, partner'],
  [
    'made-by',
    'out',
    0.9,
    'provider, vendor, maker, developer, manufacturer, author, creator, company, inventor, founder, made by, developed by, publisher, owner',
  ],
  ['measures', 'in', 0.7, 'metric, measure, key metric, kpi, indicator, evaluation metric, evaluation'],
  ['measures', 'out', 0.7, 'what it measures, measured, quantity, measurand'],
  [
    'contrasts-with',
    'out',
    0.75,
    'alternative, opposite, rival, competitor, counterpart, antonym, not to be confused with, instead of',
  ],
  ['detects', 'out', 0.7, 'detection, monitoring focus, what it finds, what it detects'],
  ['applies-to', 'out', 0.7, 'scope, applies to, coverage, audience, target audience, subject'],
  ['offers', 'out', 0.7, 'offering, available model, service offered, supported model, content'],
];

/** All readings of a noun, the first group's first. */
export const ROLE_NOUNS: ReadonlyMap<string, readonly Cue[]> = collect();

function collect(): Map<string, Cue[]> {
  const cues = new Map<string, Cue[]>();
  for (const [relation, direction, strength, nouns] of GROUPS) {
    for (const noun of nouns.split(', ')) {
      const known = cues.get(noun) ?? [];
      known.push({ relation, reverse: direction === 'in', strength });
      cues.set(noun, known);
    }
  }
  return cues;
}

/** Adjectives and numerals that stand before a role noun and change nothing: "common", "two main". */
export const ROLE_ADJECTIVES: ReadonlySet<string> = new Set(
  'key main common core primary secondary major minor important typical popular basic advanced essential general special specific cool neat nice great sample some several many various different more other additional extra xtra further few couple of two three four five six seven eight nine ten top best known notable current big whole following possible available supported built-in prebuilt pre-built ready-made default critical useful frequent classic usual standard real-world practical technical functional inherent potential certain multiple diverse wide broad range variety number set list bunch ton lot kind sort the a an its their his her our your these those such both all any first second third 2 3 4 5 6 7 8 9 10 12'.split(
    ' ',
  ),
);

/** Prepositions that lead from a role noun to its topic: "features of T", "challenges with T". */
export const ROLE_PREPOSITIONS: ReadonlySet<string> = new Set(
  'of for with in to on from about under within behind against around at by'.split(' '),
);

/** Nouns that mean nothing but that the things are of the topic's kind. */
export const CLASS_NOUNS: ReadonlySet<string> = new Set(
  'type kind category class form sort variant variety version flavor flavour family subtype group example instance edition species subclass style branch subfield representative'.split(
    ' ',
  ),
);

/** "Tools for T" are used for T, and no kinds of it. */
export const MEANS_NOUNS: ReadonlySet<string> = new Set(
  'tool service product solution resource library framework offering system model'.split(' '),
);

/** "Techniques for T" are used for it where T is work to be done or a danger to be kept off. */
export const WAY_NOUNS: ReadonlySet<string> = new Set(
  'technique method approach strategy algorithm pattern option choice standard'.split(' '),
);

/** "Models of T" are of it, and no kinds of it. */
export const VIEW_NOUNS: ReadonlySet<string> = new Set(
  'model theory law factor indicator criterion score'.split(' '),
);

/** "T has three tiers", where T is a product: how they belong to T. */
export const HELD_NOUNS: ReadonlyMap<string, Cue> = new Map<string, Cue>([
  ...'level tier mode option choice plan bundle tool algorithm technique method parameter setting policy role pattern resource library source format language framework system solution'
    .split(' ')
    .map((noun) => [noun, { relation: 'part-of', reverse: true, strength: 0.6 }] as const),
  ...'model service product offering'
    .split(' ')
    .map((noun) => [noun, { relation: 'offers', reverse: false, strength: 0.6 }] as const),
  ...'state status'
    .split(' ')
    .map((noun) => [noun, { relation: 'related-to', reverse: true, strength: 0.3 }] as const),
]);
