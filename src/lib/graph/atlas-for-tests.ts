/**
 * Small atlases for tests, written as sentences: `a is-a b` is a shown relation, `a is-a b ?` a possible one, and what
 * stands behind a colon is the passage that says so.
 */
import { makeAtlas } from './read-atlas.ts';
import type { Atlas } from './atlas.ts';
import type { AtlasAttributes, Concept, Evidence, KindId, Matrix, Relation } from './types.ts';
import { isRelation, RELATIONS } from './vocabulary.ts';

export interface TestConcept {
  readonly label?: string;
  readonly kind?: KindId;
  readonly aliases?: readonly string[];
  readonly summary?: string;
  /** Line of the summary; 1 if left out. */
  readonly line?: number;
  readonly mentions?: readonly string[];
  readonly importance?: number;
  readonly confidence?: number;
  readonly region?: string;
}

export interface TestParts {
  readonly concepts?: Readonly<Record<string, TestConcept>>;
  readonly relations?: readonly string[];
  readonly matrices?: readonly Matrix[];
}

export function evidenceForTests(quote: string, line = 1): Evidence {
  return { source: 'notes', line, endLine: line, quote, section: ['Chapter'], rule: 'test' };
}

/** Concepts that only relations name are made too. */
export function atlasForTests({ concepts = {}, relations = [], matrices = [] }: TestParts): Atlas {
  const made = new Map<string, Concept>();
  const concept = (id: string, given: TestConcept): Concept => ({
    id,
    label: given.label ?? id,
    kind: given.kind ?? 'concept',
    aliases: given.aliases ?? [],
    summary: given.summary === undefined ? null : evidenceForTests(given.summary, given.line),
    mentions: (given.mentions ?? []).map((quote, i) => evidenceForTests(quote, i + 1)),
    confidence: given.confidence ?? 1,
    importance: given.importance ?? 0.5,
    region: given.region ?? 'all',
    x: made.size * 100,
    y: 0,
  });
  for (const [id, given] of Object.entries(concepts)) made.set(id, concept(id, given));
  const found = new Map<string, Relation>();
  for (const sentence of relations) {
    const [statement = '', quote = sentence] = sentence.split(': ');
    const [subject = '', relation = '', object = '', possible] = statement.split(' ');
    if (!isRelation(relation)) throw new TypeError(`No relation: ${sentence}`);
    for (const id of [subject, object]) if (!made.has(id)) made.set(id, concept(id, {}));
    const id = `${subject}~${relation}~${object}`;
    const confidence = possible === '?' ? 0.3 : 0.9;
    const evidence = [evidenceForTests(quote)];
    found.set(id, {
      id,
      subject,
      object,
      relation,
      phrase: RELATIONS[relation].phrase,
      confidence,
      evidence,
    });
  }
  const regions = [...new Set(Array.from(made.values(), (one) => one.region))];
  const attributes: AtlasAttributes = {
    schemaVersion: 1,
    title: 'Test',
    shownFrom: 0.6,
    sources: [{ id: 'notes', title: 'Notes', path: 'notes.md', sha256: '' }],
    regions: regions.map((id) => ({ id, label: id, question: `What is ${id}?` })),
    matrices,
  };
  return makeAtlas(attributes, made, found);
}
