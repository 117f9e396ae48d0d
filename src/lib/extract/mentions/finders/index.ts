/** The finders in order of standing: what layout says before what grammar says. */
import type { Finder } from '../draft.ts';
import { findAlsoCalled } from './also-called.ts';
import { findLabels } from './labels.ts';
import { findMarks } from './marks.ts';
import { findOfNames } from './of-names.ts';
import { findOwnedNames } from './owned-names.ts';
import { findPhrases } from './phrases.ts';
import { findProperNames } from './proper-names.ts';
import { findRemarkedLists } from './remarked-lists.ts';
import { findShortForms } from './short-forms.ts';
import { findStated } from './stated.ts';
import { findTasks } from './tasks.ts';

export const FINDERS: readonly Finder[] = [
  findStated,
  findAlsoCalled,
  findLabels,
  findRemarkedLists,
  findMarks,
  findShortForms,
  findProperNames,
  findTasks,
  findOwnedNames,
  findOfNames,
  findPhrases,
];
