/**
 * Heads of table columns and labels of table rows, and what their cells say of the concept of the row or column.
 * `prose`: the cell is a sentence about it. Otherwise the cell's entries stand in the relation. Data only; singular.
 */
import type { RelationId } from '#lib/graph/types.ts';

export interface HeadCue {
  /** Null: nothing but what the sentences say. */
  readonly relation: RelationId | null;
  /** True where the cell's entry is the subject. */
  readonly reverse: boolean;
  readonly strength: number;
  readonly prose: boolean;
}

const GROUPS: readonly (readonly [
  relation: RelationId | null,
  direction: 'in' | 'out',
  strength: number,
  prose: boolean,
  heads: string,
])[] = [
  [
    null,
    'out',
    0,
    true,
    'definition, description, detail, explanation, meaning, overview, summary, what it is, what it does, note, key feature, key features/notes, feature, primary function, function, what, about, comment, remark, characteristic, highlight, key focus/strength, strength, focus, how it works, how, behaviour, behavior',
  ],
  [
    'used-for',
    'out',
    0.8,
    true,
    'use case, usecase, application, use, task, best for, ideal for, good for, when to use, typical use, used for, goal, main use, purpose, what it is for, what is it for, what for, for what, common use, scenario, for, when, use it when, use when, use it for, use for, good at, suited for, suitable for, made for, target group, best used for, indication, indicated for, typical job, when to pick it, when to choose it, pick it when, choose it when',
  ],
  [
    'is-a',
    'in',
    0.85,
    false,
    'type, kind, example, variant, form, version, model name, instance, category example, representative, class, algorithm type, member, sub-type, subtype, implementation, implemented by, notable ones, well-known ones',
  ],
  [
    'made-by',
    'out',
    0.9,
    false,
    'provider, vendor, maker, developer, company, author, inventor, creator, manufacturer, founder, publisher, discovered by, organization, organisation, made by',
  ],
  [
    'causes',
    'out',
    0.75,
    true,
    'impact, effect, consequence, result, risk, benefit, advantage, symptom, outcome, pro, side effect, threat, watch out for, beware of, danger, hazard, adverse effect, complication, pitfall',
  ],
  ['affects', 'in', 0.6, false, 'broken by, threatened by, harmed by'],
  ['part-of', 'out', 0.6, false, 'product, belongs to, part of'],
  ['affects', 'out', 0.75, true, 'acts on, works on, act on, influence, influences'],
  ['affects', 'in', 0.55, true, 'limitation, challenge, problem, drawback, disadvantage, con, weakness'],
  [
    'requires',
    'out',
    0.8,
    true,
    'requirement, prerequisite, need, data dependency, input, dependency, condition, data requirement, data needed, assumption, precondition, must have, assume',
  ],
  [
    'uses',
    'out',
    0.7,
    true,
    'method, technique, technology, mechanism, interface, tool, data source, data, algorithm used, approach, medium, material, ingredient, formula, protocol, channel, config file, configuration file, language, made with, done with, by means of',
  ],
  [
    'part-of',
    'in',
    0.75,
    false,
    'component, part, element, layer, module, building block, step, stage, phase, organ, member state',
  ],
  [
    'measures',
    'in',
    0.75,
    false,
    'metric, measure, kpi, unit, measured by, measured in, measured with, monitored with, monitored by, measured as, monitoring',
  ],
  [
    'mitigates',
    'in',
    0.75,
    false,
    'mitigation, countermeasure, prevention, treatment, remedy, defense, defence, protection, control, solution, fix, antidote, cure, safeguard, what helps, helps, rescue, workaround',
  ],
  ['causes', 'in', 0.75, false, 'cause, trigger, origin, reason'],
  ['integrates-with', 'out', 0.75, true, 'integration, works with, compatible with, partner'],
  ['detects', 'out', 0.7, true, 'monitoring focus, detection, detects, monitors'],
  [
    'contrasts-with',
    'out',
    0.7,
    false,
    'alternative, opposite, not to be confused with, counterpart, replacement, substitute, instead, use instead, equivalent, brother, sister, twin, rival, competitor, opposed to, versus, vs',
  ],
  ['applies-to', 'out', 0.6, true, 'scope, applies to, data type, audience, target, applicable to'],
  [
    'offers',
    'out',
    0.6,
    true,
    'capability, mlops, offering, support, service, extra, included, what is included',
  ],
];

export const TABLE_HEADS: ReadonlyMap<string, HeadCue> = new Map(
  GROUPS.flatMap(([relation, direction, strength, prose, heads]) =>
    heads
      .split(', ')
      .map((head) => [head, { relation, reverse: direction === 'in', strength, prose }] as const),
  ),
);

/** First columns of work to be done, and columns of what it is done with: "Problem type | Algorithm". */
export const TASK_HEADS: ReadonlySet<string> = new Set(
  'problem, problem type, type of problem, task, use case, goal, need, job, challenge, scenario, application, question, objective, purpose, requirement, situation, what you want, if you need'.split(
    ', ',
  ),
);
export const MEANS_HEADS: ReadonlySet<string> = new Set(
  'algorithm, appropriate algorithm, method, technique, tool, service, solution, approach, model, product, use, answer, recommended service, best algorithm, best choice, aws service, library, framework, instrument, recommended tool, option, what to use, choice, metric, suitable algorithm'.split(
    ', ',
  ),
);

/** First columns of fields of work, where a column of means stands for what is done there: "Area | Tools". */
export const FIELD_HEADS: ReadonlySet<string> = new Set(
  'category, area, field, activity, step, stage, phase, discipline, work'.split(', '),
);

/** Heads of the column that holds the names which the row is about. */
export const NAME_HEADS: ReadonlySet<string> = new Set(
  'name, model name, service name, concept, term, title, product, item, model, word, topic, subject, metric, service, feature, tool, abbr, abbreviation, acronym, short form'.split(
    ', ',
  ),
);
