/** The user's vocabulary and corrections file. */
export { readVocabulary, type ReadVocabulary } from './read-vocabulary.ts';
export type {
  AddedRelation,
  DroppedRelation,
  Merge,
  NamedConcept,
  Split,
  UserVocabulary,
} from './user-vocabulary.ts';
