/** The finders in order of standing: what layout says before what grammar says. */
import type { Finder } from '../draft.ts';
import { findLabels } from './labels.ts';
import { findMarks } from './marks.ts';
import { findPhrases } from './phrases.ts';
import { findProperNames } from './proper-names.ts';
import { findShortForms } from './short-forms.ts';

export const FINDERS: readonly Finder[] = [
  findLabels,
  findMarks,
  findShortForms,
  findProperNames,
  findPhrases,
];
