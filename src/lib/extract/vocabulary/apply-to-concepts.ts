/**
 * What a person says of concepts, put over what the extractor read: ignored names go, merged ones become one, split
 * ones part by the headings above them, named ones take label, kind and aliases. In: index and vocabulary. Out: a new
 * index, and a diagnostic for each entry that fits nothing in the notes.
 */
import type { Diagnostic } from '../blocks/block.ts';
import { conceptIds } from '../concepts/concept-id.ts';
import type { ConceptIndex, ResolvedConcept, ResolvedMention } from '../concepts/concept-index.ts';
import { nameKey } from '../mentions/name-key.ts';
import type { Split, UserVocabulary } from './user-vocabulary.ts';

export interface AppliedVocabulary {
  readonly concepts: ConceptIndex;
  readonly diagnostics: readonly Diagnostic[];
}

/** A concept before it has its id. */
type Idless = Omit<ResolvedConcept, 'id'>;

export function applyToConcepts(index: ConceptIndex, vocabulary: UserVocabulary): AppliedVocabulary {
  const diagnostics: Diagnostic[] = [];
  const unused = (line: number, name: string) =>
    diagnostics.push({
      severity: 'warning',
      path: vocabulary.path,
      line,
      message: `"${name}" names nothing in the notes; correct the name or drop the entry`,
    });
  let concepts: readonly Idless[] = index.concepts;

  for (const { name, line } of vocabulary.ignore) {
    const kept = concepts.filter((concept) => !bearsLabel(concept, name));
    if (kept.length === concepts.length) unused(line, name);
    concepts = kept;
  }
  for (const { into, names, line } of vocabulary.merges) {
    const parts = concepts.filter((concept) => [into, ...names].some((name) => bears(concept, name)));
    if (parts.length === 0) {
      unused(line, into);
      continue;
    }
    concepts = [...concepts.filter((concept) => !parts.includes(concept)), mergeConcepts(parts, into, names)];
  }
  for (const split of vocabulary.splits) {
    const whole = find(concepts, split.name);
    if (whole) concepts = [...concepts.filter((concept) => concept !== whole), ...splitConcept(whole, split)];
    else unused(split.line, split.name);
  }
  for (const { name, kind, aliases, line } of vocabulary.concepts) {
    const names = [name, ...aliases];
    const parts = concepts.filter((concept) => names.some((one) => bearsLabel(concept, one)));
    const several = parts.length > 1;
    const named = several
      ? mergeConcepts(parts, name, aliases)
      : (parts[0] ?? names.map((one) => find(concepts, one)).find(Boolean));
    if (!named) {
      unused(line, name);
      continue;
    }
    const better = relabel(
      { ...named, kind: kind ?? named.kind, kindConfidence: kind ? 1 : named.kindConfidence, confidence: 1 },
      name,
      aliases,
    );
    concepts = several
      ? [...concepts.filter((concept) => !parts.includes(concept)), better]
      : concepts.map((concept) => (concept === named ? better : concept));
  }
  return { concepts: indexOf(concepts, index), diagnostics };
}

const bearsLabel = (concept: Idless, name: string): boolean => nameKey(concept.label) === nameKey(name);

const bears = (concept: Idless, name: string): boolean =>
  [concept.label, ...concept.aliases].some((own) => nameKey(own) === nameKey(name));

/** By label before alias. */
function find(concepts: readonly Idless[], name: string): Idless | undefined {
  return (
    concepts.find((concept) => bearsLabel(concept, name)) ?? concepts.find((concept) => bears(concept, name))
  );
}

/** Takes a new label; the former one stays as an alias. */
function relabel(concept: Idless, label: string, aliases: readonly string[]): Idless {
  const others = new Set([...aliases, ...concept.aliases, concept.label]);
  others.delete(label);
  return { ...concept, label, aliases: [...others] };
}

function mergeConcepts(parts: readonly Idless[], into: string, names: readonly string[]): Idless {
  const [first] = [...parts].sort((a, b) => Number(bearsLabel(b, into)) - Number(bearsLabel(a, into)));
  const base = first as Idless;
  const mentions = parts.flatMap((part) => part.mentions).sort((a, b) => a.run - b.run || a.start - b.start);
  const aliases = parts.flatMap((part) => [part.label, ...part.aliases]);
  const confidence = Math.max(...parts.map((part) => part.confidence));
  return relabel({ ...base, mentions, confidence }, into, [...names, ...aliases]);
}

/** A mention goes to the sense whose words stand in a heading above it, else to the first. */
function splitConcept(whole: Idless, split: Split): Idless[] {
  const heaps = split.senses.map((): ResolvedMention[] => []);
  for (const mention of whole.mentions) {
    const above = mention.evidence.section.map((title) => title.toLowerCase());
    const sense = split.senses.findIndex(({ sections }) =>
      sections.some((words) => above.some((title) => title.includes(words.toLowerCase()))),
    );
    heaps[Math.max(0, sense)]?.push(mention);
  }
  return split.senses.flatMap(({ label, kind }, i) => {
    const mentions = heaps[i] ?? [];
    return mentions.length === 0
      ? []
      : [{ ...whole, label, kind: kind ?? whole.kind, aliases: [], confidence: 1, mentions }];
  });
}

/** Ids anew where labels changed, mentions pointed at their concept, sorted as an index is. */
function indexOf(concepts: readonly Idless[], before: ConceptIndex): ConceptIndex {
  const labelled = [...concepts].sort((a, b) => (a.label < b.label ? -1 : a.label > b.label ? 1 : 0));
  const formerIds = new Map(before.concepts.map((concept): [Idless, string] => [concept, concept.id]));
  const changed = labelled.filter((concept) => !formerIds.has(concept));
  const kept = labelled.filter((concept) => formerIds.has(concept));
  const taken = new Set(kept.map((concept) => formerIds.get(concept)));
  const fresh = conceptIds(changed.map(({ label }) => label)).map((id) => {
    let free = id;
    for (let n = 2; taken.has(free); n++) free = `${id}-${n}`;
    taken.add(free);
    return free;
  });
  const all = [
    ...kept.map((concept) => withId(concept, formerIds.get(concept) ?? '')),
    ...changed.map((concept, i) => withId(concept, fresh[i] ?? '')),
  ].sort((a, b) => (a.id < b.id ? -1 : 1));
  const byRun = new Map<number, ResolvedMention[]>();
  for (const mention of all.flatMap(({ mentions }) => mentions))
    byRun.set(mention.run, [...(byRun.get(mention.run) ?? []), mention]);
  for (const list of byRun.values()) list.sort((a, b) => a.start - b.start);
  return { concepts: all, byId: new Map(all.map((concept) => [concept.id, concept])), byRun };
}

const withId = (concept: Idless, id: string): ResolvedConcept => ({
  ...concept,
  id,
  mentions: concept.mentions.map((mention) => ({ ...mention, concept: id })),
});
