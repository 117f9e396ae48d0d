/**
 * What the place of a title says of its kind, in one text for all that stand in such a place: its level, the titles above
 * it, whether it is a step. Null where something is told of it, which is as different as texts are.
 */
import type { Mention } from '../../../mentions/mention.ts';
import type { Notes } from '../../read-notes.ts';
import { withoutDigits } from '../../title-form.ts';
import { findTellings } from '../tellings/find-tellings.ts';
import { takesArticle } from './neighbour-clues.ts';
import { HEADINGS_READ } from './place-clues.ts';
import { isStep } from './steps.ts';

export function titlePlace(title: Mention, notes: Notes): string | null {
  const block = notes.blockOf.get(title.block);
  if (block?.kind !== 'heading' || findTellings([title], notes).length > 0) return null;
  const above = block.headings.slice(-HEADINGS_READ).map((id) => {
    const heading = notes.blockOf.get(id);
    return heading?.kind === 'heading' ? withoutDigits(heading.run.text) : '';
  });
  return [
    title.evidence.source,
    block.level,
    isStep(block, notes),
    takesArticle([title], notes),
    ...above,
  ].join('\n');
}
