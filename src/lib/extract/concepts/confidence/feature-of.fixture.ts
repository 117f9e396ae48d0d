import { readDocument } from '../../blocks/index.ts';
import { findMentions } from '../../mentions/index.ts';
import { draftConcepts, featuresOf } from '../draft-concepts.ts';

/** A feature of the concept so labelled; undefined where it has none of that name. */
export function featureOf(text: string, label: string, feature: string): number | undefined {
  let id = 0;
  const documents = [readDocument({ path: 'notes.md', text }, { next: () => ++id })];
  const draft = draftConcepts(documents, findMentions(documents, { vocabulary: null })).find(
    (one) => one.label === label,
  );
  return draft && featuresOf(draft).get(feature);
}
