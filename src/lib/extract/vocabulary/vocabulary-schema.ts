/**
 * The shape of a vocabulary file as a person writes it, YAML or JSON alike. What the person names are keys of maps,
 * not of objects: a concept may be called `constructor`.
 */
import kinds from '#data/vocabulary/kinds.json' with { type: 'json' };
import relations from '#data/vocabulary/relations.json' with { type: 'json' };
import type { KindId, RelationId } from '#lib/graph/types.ts';
import * as v from 'valibot';

const KIND_IDS = Object.keys(kinds) as KindId[];
const RELATION_IDS = Object.keys(relations) as RelationId[];

const Name = v.pipe(v.string('expected a name'), v.trim(), v.nonEmpty('a name is empty'));
const Names = v.union(
  [
    v.array(Name),
    v.pipe(
      Name,
      v.transform((name) => [name]),
    ),
  ],
  'expected a name or a list of names',
);
const Kind = v.picklist(KIND_IDS, `unknown kind; one of ${KIND_IDS.join(', ')}`);
const RelationName = v.picklist(RELATION_IDS, `unknown relation; one of ${RELATION_IDS.join(', ')}`);

const Entry = v.union(
  [
    v.pipe(
      Kind,
      v.transform((kind) => ({ kind })),
    ),
    v.strictObject({ kind: v.optional(Kind), aliases: v.optional(Names, []) }),
  ],
  `expected a kind (one of ${KIND_IDS.join(', ')}), or "kind:" and "aliases:"`,
);

export const VocabularySchema = v.strictObject({
  shownFrom: v.optional(
    v.pipe(v.number('expected a number from 0 to 1'), v.minValue(0, 'below 0'), v.maxValue(1, 'above 1')),
  ),
  concepts: v.optional(v.map(Name, Entry), new Map()),
  merge: v.optional(v.map(Name, Names), new Map()),
  split: v.optional(
    v.map(
      Name,
      v.map(
        Name,
        v.union(
          [
            v.pipe(
              Names,
              v.transform((sections) => ({ sections, kind: undefined })),
            ),
            v.strictObject({ sections: v.optional(Names, []), kind: v.optional(Kind) }),
          ],
          'expected the headings of this sense, or "sections:" and "kind:"',
        ),
      ),
    ),
    new Map(),
  ),
  ignore: v.optional(Names, []),
  relations: v.optional(
    v.strictObject({
      add: v.optional(
        v.array(
          v.strictObject({
            subject: Name,
            relation: RelationName,
            object: Name,
            phrase: v.optional(Name),
            passage: v.pipe(Name, v.minLength(3, 'the passage is too short to be found')),
          }),
        ),
        [],
      ),
      drop: v.optional(
        v.array(v.strictObject({ subject: Name, relation: v.optional(RelationName), object: Name })),
        [],
      ),
    }),
    {},
  ),
});
