/** What stands beside a concept: its siblings in lists and tables, longer names that hold it, bodies that explain it. */
import type { Mention } from '../../mentions/mention.ts';
import { singularForm } from '../../mentions/fold-word.ts';
import { isStopLabel } from '../../mentions/name-shape.ts';
import type { NameTable } from '../name-table.ts';
import type { PlacedConcept } from '../place-mentions.ts';
import type { Notes } from '../read-notes.ts';
import { innerName } from '../weak-sets.ts';
import { type Company, readCompany } from './company.ts';
import { type KinOf, readKin } from './kin.ts';

export interface Siblings {
  /** Mean standing of the others, 0..1. */
  readonly standing: number;
  readonly count: number;
  /** Share of the others with as many words, one more or less. */
  readonly alike: number;
}

export interface Under {
  /** Lines with a label that asks of a thing: "Cause: …", "Used for: …". */
  readonly facts: number;
  readonly paragraphs: number;
  readonly headings: number;
}

export interface Surroundings {
  /** Null for what stands in no list. */
  readonly siblings: (mention: Mention) => Siblings | null;
  /** Characters of the body that explains a label, 0 without one. */
  readonly bodyLength: (mention: Mention) => number;
  /** What stands directly under a heading; null for other mentions. */
  readonly under: (mention: Mention) => Under | null;
  /** Whether a settled name stands inside, with general words only beside it. */
  readonly innerOf: (leader: string) => boolean;
  /** Settled longer names that end with it, and that start with it. */
  readonly asHead: (leader: string) => number;
  readonly asStart: (leader: string) => number;
  readonly kin: (leader: string) => KinOf;
  readonly company: (concept: PlacedConcept) => Company;
}

/** Names that stand side by side. */
interface List {
  count: number;
  /** Sum over all of them. */
  standing: number;
  /** The first of them. */
  readonly sample: { readonly mention: Mention; readonly words: number }[];
}

const STRONG = 0.5;
/** Names of a list to whose words those of the others are compared. */
const SAMPLE = 20;
/** Rules that read the members of an enumeration in running text. */
export const IN_BREATH: ReadonlySet<string> = new Set(['enumerated', 'listed']);

export function readSurroundings(
  concepts: readonly PlacedConcept[],
  table: NameTable,
  notes: Notes,
): Surroundings {
  const standing = new Map(concepts.map((concept) => [concept.leader, concept.standing]));
  const lists = new Map<string, List>();
  const listed = new Map<Mention, { readonly list: List; readonly own: number }>();
  for (const concept of concepts) {
    for (const mention of concept.found) {
      const key = listOf(mention, notes);
      if (key === null) continue;
      const list = lists.get(key) ?? { count: 0, standing: 0, sample: [] };
      lists.set(key, list);
      if (list.sample.length < SAMPLE) list.sample.push({ mention, words: wordsOf(mention) });
      list.count++;
      list.standing += concept.standing;
      if (!listed.has(mention)) listed.set(mention, { list, own: concept.standing });
    }
  }
  const { heads, starts } = holders(concepts, table);
  const under = countUnder(notes);
  return {
    siblings: (mention) => {
      const place = listed.get(mention);
      if (!place || place.list.count < 2) return null;
      const { count, standing: whole, sample } = place.list;
      const words = wordsOf(mention);
      let others = 0;
      let alike = 0;
      for (const entry of sample) {
        if (entry.mention === mention) continue;
        others++;
        if (Math.abs(entry.words - words) <= 1) alike++;
      }
      return {
        standing: (whole - place.own) / (count - 1),
        count,
        alike: alike / Math.max(1, others),
      };
    },
    bodyLength: (mention) => {
      const block = notes.blockOf.get(mention.block);
      if (mention.role !== 'term' || !block || (block.kind !== 'item' && block.kind !== 'paragraph'))
        return 0;
      return block.gloss?.body?.text.length ?? 0;
    },
    under: (mention) => (mention.role === 'heading' ? (under.get(mention.block) ?? NOTHING) : null),
    innerOf: (leader) => {
      const name = table.names.get(leader);
      return (
        name !== undefined && innerName(name.words, table, (id) => (standing.get(id) ?? 0) >= STRONG) !== null
      );
    },
    asHead: (leader) => heads.get(leader) ?? 0,
    asStart: (leader) => starts.get(leader) ?? 0,
    kin: readKin(concepts, table),
    company: readCompany(concepts, table, (block) => notes.blockOf.get(block)?.headings.at(-1) ?? -1),
  };
}

const wordsOf = ({ key }: Mention): number => key.split(' ').length;

const NOTHING: Under = { facts: 0, paragraphs: 0, headings: 0 };

function countUnder(notes: Notes): Map<number, Under> {
  const counts = new Map<number, Under>();
  for (const block of notes.blockOf.values()) {
    const heading = block.headings.at(-1);
    if (heading === undefined) continue;
    const { facts, paragraphs, headings } = counts.get(heading) ?? NOTHING;
    const gloss = block.kind === 'item' || block.kind === 'paragraph' ? block.gloss : null;
    const isFact = gloss?.body != null && isStopLabel(gloss.term.text);
    counts.set(heading, {
      facts: facts + Number(isFact),
      paragraphs: paragraphs + Number(block.kind === 'paragraph' && !isFact),
      headings: headings + Number(block.kind === 'heading'),
    });
  }
  return counts;
}

/** The list, column, question, row of headings or enumeration that a name stands in. */
function listOf(mention: Mention, notes: Notes): string | null {
  const block = notes.blockOf.get(mention.block);
  if (IN_BREATH.has(mention.evidence.rule)) return `breath ${mention.run}`;
  if (!block || mention.role === 'phrase' || mention.role === 'name' || mention.role === 'task') return null;
  const { rule } = mention.evidence;
  if (/-(?:list|framed|object|doing)$/.test(rule)) return null;
  switch (block.kind) {
    case 'item':
      return `list ${block.list}`;
    case 'table':
      return `table ${block.id} ${mention.role}`;
    case 'question':
      return `question ${block.id}`;
    case 'heading':
      return `heading ${block.headings.at(-1) ?? block.source}`;
    default:
      return `under ${block.headings.at(-1) ?? block.source}`;
  }
}

function holders(
  concepts: readonly PlacedConcept[],
  table: NameTable,
): { heads: ReadonlyMap<string, number>; starts: ReadonlyMap<string, number> } {
  const heads = new Map<string, number>();
  const starts = new Map<string, number>();
  const count = (map: Map<string, number>, id: string, own: string): void => {
    if (!table.names.has(id)) return;
    const leader = table.leaderOf(id);
    if (leader !== own) map.set(leader, (map.get(leader) ?? 0) + 1);
  };
  for (const concept of concepts) {
    const name = table.names.get(concept.leader);
    if (!name || concept.standing < 0.3) continue;
    for (let n = 1; n < name.words.length; n++) {
      count(heads, name.words.slice(n).join(''), concept.leader);
      count(
        starts,
        [...name.words.slice(0, n - 1), singularForm(name.words[n - 1] ?? '')].join(''),
        concept.leader,
      );
    }
  }
  return { heads, starts };
}
