/**
 * Labels of facts that an author states outright: "Used for: a, b". The relations' own phrases and inverse phrases
 * are read from the vocabulary; these are the further wordings. Data only.
 */
import type { RelationId } from '#lib/graph/types.ts';

/** `forward`: the entry is the subject of the relation; `backward`: what follows the label is. */
export const FACT_LABELS: readonly (readonly [relation: RelationId, forward: string, backward: string])[] = [
  [
    'is-a',
    'kind of, type of, is a kind of, is a, sort of, broader, subclass of, form of',
    'includes, kinds, narrower, examples of it',
  ],
  [
    'part-of',
    'part of, is part of, belongs to, component of',
    'has parts, has part, parts, has, consists of, contains',
  ],
  ['made-by', 'made by, is made by, maker, provider, vendor, by', 'makes, maker of'],
  ['offers', 'gives access to, offers, provides', 'available on, is available on, offered by, available in'],
  ['uses', 'uses, built on, is built on, relies on, powered by, based on', 'used by, is used by'],
  ['integrates-with', 'works with, integrates with, connects to', 'works with'],
  [
    'used-for',
    'used for, is used for, use for, good for, purpose, creates, protects',
    'done with, is done with',
  ],
  [
    'requires',
    'needs, requires, prerequisite, prerequisites, depends on',
    'needed by, is needed by, required by',
  ],
  [
    'precedes',
    'comes before, before, precedes, followed by, next',
    'comes after, after, follows, preceded by, previous',
  ],
  ['measures', 'measures, evaluates, assesses', 'measured by, is measured by'],
  [
    'detects',
    'finds, detects, monitors, watches, captures, reports on',
    'found by, is found by, detected by, monitored by',
  ],
  [
    'mitigates',
    'protects from, reduces, mitigates, prevents, protects against',
    'reduced by, is mitigated by, mitigated by, prevented by',
  ],
  ['causes', 'leads to, causes, results in', 'caused by, is caused by, due to'],
  ['affects', 'influences, affects', 'influenced by, is influenced by, affected by'],
  ['applies-to', 'applies to, governs, covers, redacts', 'governed by, is governed by, covered by'],
  [
    'contrasts-with',
    'not to be confused with, is not to be confused with, contrasts with, opposite of, unlike, differs from, vs',
    '',
  ],
  ['related-to', 'related to, is related to, see also, related, compare', ''],
];

/** Labels that state no relation but a property of the concept; their values are left to the other stages. */
export const PROPERTY_LABELS: ReadonlySet<string> = new Set([
  'also called',
  'aliases',
  'alias',
  'aka',
  'sort',
  'synonyms',
  'tags',
  'abbreviation',
  'acronym',
]);
