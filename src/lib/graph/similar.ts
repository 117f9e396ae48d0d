/**
 * Concepts that are easily confused with one, ranked by what both stand in the same relation to (rare company counts
 * more than common company: Adamic & Adar 2003), each with the reason in words.
 */
import { inPlural } from './agreement.ts';
import { byStrength, isShown, named, otherEnd, relationsOf, type Atlas, type Named } from './atlas.ts';
import type { Concept, Relation } from './types.ts';
import { familyOf, RELATIONS } from './vocabulary.ts';

export interface Similar {
  readonly concept: Named;
  /** 0 and up; only the order means something. */
  readonly score: number;
  /** "both are used for text, both are part of the managed AI services". */
  readonly reason: string;
  /** The neighbours that both have, strongest first. */
  readonly shared: readonly string[];
}

/** Company of a concept with so many neighbours says nothing, and would cost most of the time. */
const TOO_COMMON = 400;

export function similar(atlas: Atlas, id: string, limit = 6): Similar[] {
  const concept = atlas.concepts.get(id);
  if (!concept) return [];
  const found = new Map<
    string,
    { score: number; ties: { weight: number; mine: Relation; other: string }[] }
  >();
  for (const mine of shownRelations(atlas, id)) {
    const other = otherEnd(mine, id);
    const theirs = shownRelations(atlas, other);
    if (other === id || theirs.length > TOO_COMMON) continue;
    const weight = 1 / Math.log2(1 + theirs.length);
    for (const relation of theirs) {
      const candidate = otherEnd(relation, other);
      if (candidate === id || candidate === other || !sameStanding(mine, id, relation, candidate)) continue;
      const entry = found.get(candidate) ?? { score: 0, ties: [] };
      if (entry.ties.some((tie) => tie.other === other && tie.mine.relation === mine.relation)) continue;
      entry.score += weight;
      entry.ties.push({ weight, mine, other });
      found.set(candidate, entry);
    }
  }
  const ranked: Similar[] = [];
  for (const [candidate, { score, ties }] of found) {
    const rival = atlas.concepts.get(candidate);
    if (!rival || !isShown(atlas, rival)) continue;
    ties.sort((a, b) => b.weight - a.weight || byStrength(a.mine, b.mine));
    ranked.push({
      concept: named(rival),
      score: score * likeness(concept, rival),
      reason: reasonInWords(atlas, id, ties),
      shared: [...new Set(ties.map((tie) => tie.other))],
    });
  }
  ranked.sort((a, b) => b.score - a.score || (a.concept.id < b.concept.id ? -1 : 1));
  return ranked.slice(0, limit);
}

function shownRelations(atlas: Atlas, id: string): readonly Relation[] {
  return relationsOf(atlas, id).filter((relation) => isShown(atlas, relation));
}

/** Both stand on the same side of the same relation. */
function sameStanding(a: Relation, idA: string, b: Relation, idB: string): boolean {
  if (a.relation !== b.relation || a.relation === 'contrasts-with') return false;
  return RELATIONS[a.relation].symmetric || (a.subject === idA) === (b.subject === idB);
}

function likeness(a: Concept, b: Concept): number {
  return a.kind === b.kind ? 2 : familyOf(a.kind) === familyOf(b.kind) ? 1.2 : 0.7;
}

function reasonInWords(
  atlas: Atlas,
  id: string,
  ties: readonly { readonly mine: Relation; readonly other: string }[],
): string {
  const byPhrase = new Map<string, string[]>();
  for (const { mine, other } of ties) {
    const phrase = bothPhrase(mine, id);
    const label = atlas.concepts.get(other)?.label ?? other;
    const labels = byPhrase.get(phrase);
    if (!labels) byPhrase.set(phrase, [label]);
    else if (!labels.includes(label)) labels.push(label);
  }
  const clauses = Array.from(byPhrase, ([phrase, labels]) => `both ${phrase} ${inWords(labels)}`);
  return clauses.slice(0, 2).join(', ');
}

/** The vocabulary's phrase turned to the plural, since two stand before it. */
function bothPhrase(relation: Relation, id: string): string {
  const word = RELATIONS[relation.relation];
  const phrase = relation.subject === id ? word.phrase : word.inverse;
  return inPlural(phrase);
}

/** Up to three names, then how many more. */
function inWords(labels: readonly string[]): string {
  const head = labels.length > 3 ? labels.slice(0, 2) : labels;
  const rest = labels.length - head.length;
  if (rest > 0) return `${head.join(', ')} and ${rest} more`;
  return head.length < 2
    ? (head[0] ?? '')
    : `${head.slice(0, -1).join(', ')} and ${head[head.length - 1] ?? ''}`;
}
