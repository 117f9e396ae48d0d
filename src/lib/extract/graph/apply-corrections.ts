/**
 * The relations that a person adds to or drops from what the rules read. Added ones need their passage in the notes and are
 * believed; entries that fit nothing are reported with their line, so that the file does not rot.
 */
import type { Evidence, RelationId } from '#lib/graph/types.ts';
import relationWords from '#data/vocabulary/relations.json' with { type: 'json' };
import type { Diagnostic } from '../blocks/block.ts';
import type { ConceptIndex } from '../concepts/concept-index.ts';
import { evidenceOf, foldSpace } from '../evidence.ts';
import { nameKey } from '../mentions/name-key.ts';
import type { AddedRelation, UserVocabulary } from '../vocabulary/index.ts';
import type { JudgedRelation } from './atlas-export.ts';
import { checkEvidence } from './check-evidence.ts';
import type { Places } from './places.ts';

export interface Corrected {
  readonly relations: readonly JudgedRelation[];
  readonly diagnostics: readonly Diagnostic[];
}

export function applyCorrections(
  places: Places,
  concepts: ConceptIndex,
  relations: readonly JudgedRelation[],
  vocabulary: UserVocabulary | null,
): Corrected {
  if (!vocabulary) return { relations, diagnostics: [] };
  const { path } = vocabulary;
  const named = nameTable(concepts);
  const diagnostics: Diagnostic[] = [];
  const warn = (line: number, message: string) =>
    diagnostics.push({ severity: 'warning', path, line, message });
  let kept = [...relations];
  for (const { subject, relation, object, line } of vocabulary.relations.drop) {
    const [a, b] = [named.get(nameKey(subject)), named.get(nameKey(object))];
    const before = kept.length;
    kept = kept.filter((r) => {
      if (relation !== null && r.relation !== relation) return true;
      const forward = r.subject === a && r.object === b;
      const backward = r.subject === b && r.object === a && (relation === null || isSymmetric(r.relation));
      return !forward && !backward;
    });
    if (kept.length === before) warn(line, `drops a relation that is not there: ${subject} – ${object}`);
  }
  const added = vocabulary.relations.add.flatMap((entry) => {
    const made = addRelation(places, named, entry);
    if (typeof made !== 'string') return [made];
    warn(entry.line, made);
    return [];
  });
  const keys = new Set(added.map(keyOf));
  return { relations: [...added, ...kept.filter((relation) => !keys.has(keyOf(relation)))], diagnostics };
}

const isSymmetric = (relation: RelationId): boolean => relationWords[relation].symmetric;

function keyOf({
  subject,
  relation,
  object,
}: {
  subject: string;
  relation: RelationId;
  object: string;
}): string {
  return `${subject}~${relation}~${object}`;
}

/** Ids by the keys of labels and, where no label has it, of aliases. */
function nameTable({ concepts }: ConceptIndex): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const { id, aliases } of concepts) for (const alias of aliases) table.set(nameKey(alias), id);
  for (const { id, label } of concepts) table.set(nameKey(label), id);
  return table;
}

function addRelation(
  places: Places,
  named: ReadonlyMap<string, string>,
  { subject, relation, object, phrase, passage }: AddedRelation,
): JudgedRelation | string {
  const from = named.get(nameKey(subject));
  const to = named.get(nameKey(object));
  if (from === undefined || to === undefined) {
    return `names no concept of the notes: ${from === undefined ? subject : object}`;
  }
  const found = findPassage(places, foldSpace(passage));
  if (!found) return `its passage does not stand in the notes: "${passage.slice(0, 80)}"`;
  const evidence = checkEvidence(places, found, from, to);
  if (typeof evidence === 'string') return `its passage does not name ${subject} and ${object}`;
  return {
    subject: from,
    relation,
    object: to,
    phrase: phrase ?? relationWords[relation].phrase,
    confidence: 1,
    evidence: [evidence],
  };
}

function findPassage(places: Places, passage: string): Evidence | null {
  if (passage === '') return null;
  for (const { document, block, run } of places.runs.values()) {
    const start = run.text.indexOf(passage);
    if (start < 0) continue;
    return evidenceOf(document, block, run, { start, end: start + passage.length }, 'corrections');
  }
  return null;
}
