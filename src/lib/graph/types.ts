/**
 * The words of the atlas, one type an idea. `graph.json` is a graphology export whose attributes are these types;
 * the words themselves (kinds, families, relations) are data under `graph-data/vocabulary/`.
 */
import type families from '#data/vocabulary/families.json';
import type groups from '#data/vocabulary/groups.json';
import type kinds from '#data/vocabulary/kinds.json';
import type relations from '#data/vocabulary/relations.json';

export type FamilyId = keyof typeof families;
export type KindId = keyof typeof kinds;
export type RelationId = keyof typeof relations;
export type GroupId = keyof typeof groups;

/** A passage of the notes that says something, and the rule that read it. */
export interface Evidence {
  /** Id of the source. */
  readonly source: string;
  /** First and last line of the passage in the source file, from 1. */
  readonly line: number;
  readonly endLine: number;
  /** The source's own characters at those lines, markup and all, white space folded to single blanks. */
  readonly quote: string;
  /** Titles of the headings above, outermost first. */
  readonly section: readonly string[];
  /** Name of the rule that read it. */
  readonly rule: string;
}

export interface Concept {
  /** Stable, URL-safe. */
  readonly id: string;
  readonly label: string;
  readonly kind: KindId;
  readonly aliases: readonly string[];
  /** The best defining passage; null where the notes only name the concept. */
  readonly summary: Evidence | null;
  /** Where the notes name it, in reading order. */
  readonly mentions: readonly Evidence[];
  /** 0..1, calibrated. */
  readonly confidence: number;
  /** 0..1, the most important concept has 1. */
  readonly importance: number;
  /** Id of the region. */
  readonly region: string;
  /** Place on the map in map units (a label of 12 px is about 12 units high at zoom 1). */
  readonly x: number;
  readonly y: number;
}

/** A proposition: subject — phrase — object. */
export interface Relation {
  /** `subject~relation~object`. */
  readonly id: string;
  readonly subject: string;
  readonly object: string;
  readonly relation: RelationId;
  /** Linking phrase, read from subject to object. */
  readonly phrase: string;
  /** 0..1, calibrated; shown from `AtlasAttributes.shownFrom`. */
  readonly confidence: number;
  /** At least one. */
  readonly evidence: readonly Evidence[];
}

export interface Source {
  readonly id: string;
  readonly title: string;
  /** Path relative to the notes' folder, with `/`. */
  readonly path: string;
  readonly sha256: string;
  /** From the front matter, where it has them. */
  readonly topic?: string;
  readonly domain?: string;
  readonly order?: number;
}

export interface Region {
  readonly id: string;
  readonly label: string;
  /** The question that this part of the map answers. */
  readonly question: string;
}

export interface MatrixHead {
  readonly text: string;
  /** Id of the concept that the head names, or null. */
  readonly concept: string | null;
}

export interface MatrixCell {
  readonly text: string;
  readonly concepts: readonly string[];
  readonly evidence: Evidence;
}

/** A comparison table of the notes. */
export interface Matrix<Cell extends MatrixCell = MatrixCell> {
  readonly id: string;
  readonly label: string;
  /** What the first column is about ("Feature", "Discipline"). */
  readonly corner: string;
  readonly rows: readonly MatrixHead[];
  readonly columns: readonly MatrixHead[];
  /** rows × columns; null where the notes leave a cell empty. */
  readonly cells: readonly (readonly (Cell | null)[])[];
  readonly evidence: Evidence;
}

export interface AtlasAttributes {
  readonly schemaVersion: 1;
  readonly title: string;
  /** Relations and concepts from this confidence on are shown; below it they are possible, and offered on demand. */
  readonly shownFrom: number;
  readonly sources: readonly Source[];
  readonly regions: readonly Region[];
  readonly matrices: readonly Matrix[];
}

export interface QuestionOption {
  readonly line: number;
  readonly text: string;
  readonly correct: boolean;
  /** Why it is right or wrong; empty where the notes do not say. */
  readonly reason: string;
  readonly concepts: readonly string[];
}

export interface Question {
  readonly id: string;
  readonly source: string;
  readonly line: number;
  readonly stem: string;
  /** True for "which is NOT …". */
  readonly negated: boolean;
  /** `choice`, or the exam's other forms. */
  readonly form: 'choice' | 'ordering' | 'matching';
  /**
   * choice: the options. ordering: the steps in the right order, all `correct`.
   * matching: one an item, `text` the left side, `reason` its partner, all `correct`.
   */
  readonly options: readonly QuestionOption[];
  /** Concepts named by the stem. */
  readonly concepts: readonly string[];
}
