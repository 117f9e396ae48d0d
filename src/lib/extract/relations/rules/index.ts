/** All rules, in the order in which their evidence is kept: what is said outright first. */
import { bracketExamples } from './bracket-examples.ts';
import { chains } from './chains.ts';
import { clauseSubjects } from './clause-subjects.ts';
import { comparedHeadings } from './compared-headings.ts';
import { effects } from './effects.ts';
import { formulas } from './formulas.ts';
import { glossBodies } from './gloss-bodies.ts';
import { headingChildren } from './heading-children.ts';
import { innerLabels } from './inner-labels.ts';
import { labelLines } from './label-lines.ts';
import { listItems } from './list-items.ts';
import { makers } from './makers.ts';
import { nameForTask } from './name-for-task.ts';
import { nameParts } from './name-parts.ts';
import { questions } from './questions.ts';
import type { Rule } from './rule.ts';
import { sentences } from './sentences.ts';
import { sequences } from './sequences.ts';
import { siblings } from './siblings.ts';
import { statedFacts } from './stated-facts.ts';
import { tableCells } from './table-cells.ts';
import { tableClasses } from './table-classes.ts';
import { tableTopics } from './table-topics.ts';
import { topicMentions } from './topic-mentions.ts';
import { topicOpeners } from './topic-openers.ts';
import { wikiLinks } from './wiki-links.ts';

export const RULES: readonly Rule[] = [
  statedFacts,
  wikiLinks,
  tableCells,
  tableTopics,
  tableClasses,
  comparedHeadings,
  glossBodies,
  labelLines,
  innerLabels,
  listItems,
  sentences,
  bracketExamples,
  nameForTask,
  sequences,
  chains,
  effects,
  formulas,
  makers,
  headingChildren,
  questions,
  siblings,
  clauseSubjects,
  nameParts,
  topicOpeners,
  topicMentions,
];

export type { Rule } from './rule.ts';
