/** A graph file as the reports read it: concepts and relations by what they say, nothing validated. */
import { readFileSync } from 'node:fs';
import type { Evidence } from '#lib/graph/types.ts';

export interface GraphConcept {
  readonly id: string;
  readonly label: string;
  readonly kind: string;
  readonly aliases: readonly string[];
  readonly confidence: number;
  readonly mentions: readonly Evidence[];
}

export interface GraphRelation {
  readonly subject: string;
  readonly object: string;
  readonly relation: string;
  readonly phrase: string;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

export interface GraphFile {
  readonly concepts: readonly GraphConcept[];
  readonly relations: readonly GraphRelation[];
  readonly shownFrom: number;
}

interface RawGraph {
  readonly attributes?: { readonly shownFrom?: number };
  readonly nodes: readonly { readonly key: string; readonly attributes: Partial<GraphConcept> }[];
  readonly edges: readonly {
    readonly source: string;
    readonly target: string;
    readonly attributes: Partial<GraphRelation>;
  }[];
}

export function readGraphFile(file: string): GraphFile {
  const raw = JSON.parse(readFileSync(file, 'utf8')) as RawGraph;
  return {
    shownFrom: raw.attributes?.shownFrom ?? 0.5,
    concepts: raw.nodes.map(({ key, attributes }) => ({
      id: key,
      label: attributes.label ?? key,
      kind: attributes.kind ?? '',
      aliases: attributes.aliases ?? [],
      confidence: attributes.confidence ?? 1,
      mentions: attributes.mentions ?? [],
    })),
    relations: raw.edges.map(({ source, target, attributes }) => ({
      subject: source,
      object: target,
      relation: attributes.relation ?? '',
      phrase: attributes.phrase ?? attributes.relation ?? '',
      confidence: attributes.confidence ?? 1,
      evidence: attributes.evidence ?? [],
    })),
  };
}
