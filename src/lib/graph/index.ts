/** The public face of the graph: what other folders import most. Single modules can be imported by their path too. */
export * from './types.ts';
export { AtlasError } from './atlas-error.ts';
export { isShown, named, otherEnd, relationsOf, type Atlas, type Named } from './atlas.ts';
export { makeAtlas, readAtlas } from './read-atlas.ts';
export { readQuestions } from './read-questions.ts';
export {
  makeConceptRecord,
  type ConceptRecord,
  type Neighbour,
  type Passage,
  type SectionPassages,
} from './concept-record.ts';
export { makeMapData } from './map-data.ts';
