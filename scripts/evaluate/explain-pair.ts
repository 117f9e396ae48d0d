/** What the rules read of two concepts, and what the scorers made of it, in lines for people. */
import type { Document } from '#lib/extract/blocks/block.ts';
import type { ConceptIndex, ResolvedConcept } from '#lib/extract/concepts/concept-index.ts';
import { nameKey } from '#lib/extract/mentions/name-key.ts';
import { admits } from '#lib/extract/relations/constraints.ts';
import { findRelations } from '#lib/extract/relations/index.ts';
import type { Proposal } from '#lib/extract/relations/proposal.ts';
import { makeReading } from '#lib/extract/relations/reading/reading.ts';
import { RULES } from '#lib/extract/relations/rules/index.ts';

/** Passages that name both are listed up to this many. */
const MOST_PASSAGES = 8;

/** By label, alias or id. */
export function findConcept(index: ConceptIndex, name: string): ResolvedConcept | null {
  const key = nameKey(name);
  const byLabel = index.concepts.find(({ label }) => nameKey(label) === key);
  const byAlias = index.concepts.find(({ aliases }) => aliases.some((alias) => nameKey(alias) === key));
  return byLabel ?? byAlias ?? index.byId.get(name) ?? null;
}

export function explainPair(
  documents: readonly Document[],
  index: ConceptIndex,
  a: ResolvedConcept,
  b: ResolvedConcept,
): string[] {
  const reading = makeReading(documents, index);
  const ties = ({ subject, object }: { subject: string; object: string }): boolean =>
    (subject === a.id && object === b.id) || (subject === b.id && object === a.id);
  const proposals = documents.flatMap((document) =>
    RULES.flatMap((rule) => rule.propose(document, reading)).filter(ties),
  );
  const judged = findRelations(documents, index).filter(ties);
  const label = (id: string): string => (id === a.id ? a.label : b.label);
  const lines = [describe(a), describe(b), ''];
  for (const { subject, object, relation, phrase, confidence } of judged) {
    const tier = confidence >= 0.5 ? 'shown' : 'possible';
    lines.push(
      `${label(subject)} — ${phrase} → ${label(object)}   (${relation}, ${confidence.toFixed(2)}, ${tier})`,
    );
  }
  if (judged.length === 0) lines.push('Not linked.');
  lines.push('', proposals.length === 0 ? 'No rule read anything of the two.' : 'What the rules read:');
  for (const proposal of proposals) {
    const kept = admits(proposal, reading) ? '' : '   refused: the kinds of the two do not admit it';
    lines.push(
      `  ${proposal.rule}: ${label(proposal.subject)} — ${proposal.relation} → ${label(proposal.object)}${kept}`,
      `    ${place(proposal)}  “${shorten(proposal.evidence.quote)}”`,
      `    ${told(proposal)}`,
    );
  }
  if (proposals.length === 0) lines.push(...together(index, a, b));
  return lines;
}

function describe({ label, kind, confidence, aliases, mentions }: ResolvedConcept): string {
  const names = aliases.length > 0 ? `, also ${aliases.slice(0, 5).join(', ')}` : '';
  return `${label}: ${kind}, confidence ${confidence.toFixed(2)}, named ${String(mentions.length)} times${names}`;
}

/** Passages that name both, so that one sees what no rule could read. */
function together(index: ConceptIndex, a: ResolvedConcept, b: ResolvedConcept): string[] {
  const runs = new Set(a.mentions.map(({ run }) => run));
  const shared = b.mentions.filter(({ run }) => runs.has(run)).slice(0, MOST_PASSAGES);
  if (shared.length === 0) return ['No passage names both.'];
  return [
    'Passages that name both:',
    ...shared.map(({ evidence }) => `  ${place({ evidence })}  “${shorten(evidence.quote)}”`),
  ];
}

function place({ evidence: { source, line } }: Pick<Proposal, 'evidence'>): string {
  return `${source}:${String(line)}`;
}

/** Features that are on, the telling ones first. */
function told({ features }: Proposal): string {
  return Object.entries(features)
    .filter(([name, value]) => value !== 0 && !name.startsWith('rule:'))
    .map(([name, value]) => (value === 1 ? name : `${name} ${String(Math.round(value * 100) / 100)}`))
    .join(', ');
}

const shorten = (text: string): string => (text.length > 200 ? `${text.slice(0, 197)}…` : text);
