import { describe, expect, it } from 'vitest';
import type { RelationId } from '#lib/graph/types.ts';
import type { ConceptIndex } from '../concepts/concept-index.ts';
import type { UserVocabulary } from '../vocabulary/index.ts';
import { applyCorrections } from './apply-corrections.ts';
import type { JudgedRelation } from './atlas-export.ts';
import { findPlaces } from './places.ts';

const concepts = {
  concepts: ['kettle', 'teapot', 'tea'].map((id) => ({
    id,
    label: id,
    aliases: id === 'teapot' ? ['pot'] : [],
  })),
  byId: new Map(),
  byRun: new Map(),
} as unknown as ConceptIndex;

const relation = (subject: string, id: RelationId, object: string): JudgedRelation => ({
  subject,
  relation: id,
  object,
  phrase: id,
  confidence: 0.8,
  evidence: [],
});

const READ = [relation('kettle', 'contrasts-with', 'teapot'), relation('teapot', 'used-for', 'tea')];

function drop(subject: string, id: RelationId | null, object: string) {
  const vocabulary: UserVocabulary = {
    path: 'corrections.yaml',
    shownFrom: null,
    concepts: [],
    merges: [],
    splits: [],
    ignore: [],
    relations: { add: [], drop: [{ subject, relation: id, object, line: 4 }] },
  };
  const { relations, diagnostics } = applyCorrections(findPlaces([], concepts), concepts, READ, vocabulary);
  return { left: relations.map((one) => one.relation), said: diagnostics.map(({ line }) => line) };
}

describe('a relation that a person drops', () => {
  it.each<[string, RelationId | null, string, RelationId[]]>([
    ['kettle', 'contrasts-with', 'teapot', ['used-for']],
    ['teapot', 'contrasts-with', 'kettle', ['used-for']],
    ['pot', null, 'kettle', ['used-for']],
    ['tea', null, 'teapot', ['contrasts-with']],
  ])('%s %s %s is gone, whichever way it may be read', (subject, id, object, left) => {
    expect(drop(subject, id, object)).toEqual({ left, said: [] });
  });

  it.each<[string, RelationId, string]>([
    ['tea', 'used-for', 'teapot'],
    ['kettle', 'uses', 'teapot'],
  ])('%s %s %s is not there, and that is said', (subject, id, object) => {
    expect(drop(subject, id, object)).toEqual({ left: ['contrasts-with', 'used-for'], said: [4] });
  });
});
