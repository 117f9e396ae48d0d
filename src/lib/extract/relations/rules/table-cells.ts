/**
 * The cells of a table say something of the thing that their row or column is about; the head says what.
 * "Provider" over "Meta" in the row of Llama → Llama —made-by→ Meta; "Use cases" → used-for; prose cells are read.
 */
import type { Document, TableBlock, TextRun } from '#lib/extract/blocks/block.ts';
import { DOERS, PRODUCTS, TASKS } from '#lib/extract/lexicon/cues/by-kind.ts';
import { ROLE_NOUNS } from '#lib/extract/lexicon/cues/role-nouns.ts';
import type { HeadCue } from '#lib/extract/lexicon/cues/table-heads.ts';
import type { ResolvedMention } from '#lib/extract/concepts/concept-index.ts';
import type { KindId, RelationId } from '#lib/graph/types.ts';
import { verbEntry } from '../clauses/verb-forms.ts';
import type { Proposal } from '../proposal.ts';
import { propose } from '../propose.ts';
import { entriesOf, type Entry, listLikeness } from '../reading/named-things.ts';
import { isPluralName } from '../reading/plural-name.ts';
import type { Reading } from '../reading/reading.ts';
import { foldHead, type TableView, viewTable } from '../reading/table-view.ts';
import { verbHead } from '../reading/verb-head.ts';
import { relationOf } from '../relation-of.ts';
import { proposeStatements } from '../statements.ts';
import { isFreeGenus, isWhole } from './free-genus.ts';
import { namedInCell } from './named-in-cell.ts';
import type { Rule } from './rule.ts';

const WHOLE = 0.55;
/** A head is a class by this share of its letters. */
const CLASS_SHARE = 0.75;
/** Tables with more cells than this are data, not notes. */
const MAX_CELLS = 4000;

export const tableCells: Rule = {
  name: 'table',
  propose: (document, reading) =>
    document.blocks.flatMap((block) => (block.kind === 'table' ? read(document, block, reading) : [])),
};

function read(document: Document, table: TableBlock, reading: Reading): Proposal[] {
  if (table.contents || table.rows.length * table.header.length > MAX_CELLS) return [];
  const view = viewTable(reading, table);
  return view.byColumns ? byColumns(document, view, reading) : byRows(document, view, reading);
}

function byRows(document: Document, view: TableView, reading: Reading): Proposal[] {
  const { table, nameColumn } = view;
  const found: Proposal[] = [];
  const owner = table.header[nameColumn];
  const isMaker = owner !== undefined && view.cue(owner)?.relation === 'made-by';
  for (const row of table.rows) {
    const name = row[nameColumn];
    if (!name) continue;
    const subjects = listed(reading, name);
    if (subjects.length === 0) continue;
    table.header.forEach((head, column) => {
      const cell = row[column];
      if (column === nameColumn || !cell || cell.text === '') return;
      const cue = MAKE_HEAD.test(head.text) && !isMaker ? MAKE_CUE : view.cue(head);
      const first = table.header[nameColumn] ?? head;
      const task =
        (view.isTask(first) || (view.isField(first) && TOOL_HEAD.test(head.text))) && view.isMeans(head);
      found.push(
        ...readCell(document, table, reading, {
          subjects,
          cell,
          label: head,
          how: 'row',
          cue: task
            ? { relation: 'used-for', reverse: true, strength: 0.9, prose: false }
            : cue && CLASS_HEAD.test(head.text)
              ? { ...cue, reverse: false }
              : cue,
        }),
      );
    });
  }
  return found;
}

/** "Ways" and "models" of a category may be its kinds; its tools are there for it. */
const TOOL_HEAD = /\b(?:tools?|services?|software|librar(?:y|ies)|frameworks?|instruments?)$/i;

/** "Type | Products": what there is of each type, but for "Vendor | Products". */
const MAKE_HEAD = /^(?:products|brands|makes)$/i;
const MAKE_CUE: HeadCue = { relation: 'is-a', reverse: true, strength: 0.75, prose: false };

/** The column tells what each row is; "Types", "Examples" tell what there is of it. */
const CLASS_HEAD = /\b(?:type|kind|class|category|family|subtype|group)$/i;

function byColumns(document: Document, view: TableView, reading: Reading): Proposal[] {
  const { table } = view;
  const found: Proposal[] = [];
  table.header.forEach((head, column) => {
    if (column === 0) return;
    const things = view.things(head);
    if (things.length === 0) return;
    for (const row of table.rows) {
      const label = row[0];
      const cell = row[column];
      if (!label || !cell || cell.text === '') continue;
      const cue = view.cue(label) ?? roleCue(label);
      // "Spoken rules", of which only "spoken" is a name: its examples are no kinds of that.
      const subjects = things
        .filter(({ share }) => cue?.relation !== 'is-a' || share >= CLASS_SHARE)
        .map(({ mention }) => mention.concept);
      if (subjects.length === 0) continue;
      found.push(...readCell(document, table, reading, { subjects, cell, label, how: 'column', cue }));
    }
  });
  return found;
}

/** "Algorithms", "Parts" beside the columns: a role noun in the plural tells what the cells list. */
function roleCue({ text }: TextRun): HeadCue | null {
  const [cue] = ROLE_NOUNS.get(foldHead(text)) ?? [];
  const lists = cue?.relation === 'is-a' || cue?.relation === 'part-of';
  return lists && /s$/i.test(text.trim()) ? { ...cue, prose: false } : null;
}

/** "no limit", "max. 300 people" are bounds, and none of the things that a head speaks of. */
const NEGATED = /^\s*(?:no|not|without|never|max(?:imum)?|min(?:imum)?)\b/i;

interface Cell {
  readonly subjects: readonly string[];
  readonly cell: TextRun;
  readonly label: TextRun;
  readonly how: 'row' | 'column';
  readonly cue: HeadCue | null;
}

function readCell(document: Document, table: TableBlock, reading: Reading, given: Cell): Proposal[] {
  const { subjects, cell, cue, how } = given;
  const entries = entriesOf(reading, cell, 0, cell.text.length);
  const likeness = listLikeness(entries);
  const passage = { document, block: table, run: cell, range: null, lines: true };
  const found: Proposal[] = [];
  const head = headOf(reading, table, given, entries);
  if (head && (!head.prose || likeness >= 0.5)) {
    for (const subject of subjects) {
      entries
        .filter(({ start }) => start < head.end && !NEGATED.test(cell.text.slice(start)))
        .forEach((entry, place) => {
          for (const thing of entry.things) {
            const said = thing.share < WHOLE ? null : head.says(subject, thing.mention, entry.start);
            if (!said) continue;
            const proposal = propose({
              subject,
              object: thing.mention.concept,
              relation: said.relation,
              reverse: said.reverse,
              rule: 'table-cell',
              prior: head.strength,
              passage,
              features: {
                [head.relation
                  ? `head:${head.relation}`
                  : `head:${said.relation}:${said.reverse ? 'in' : 'out'}`]: 1,
                [`subject:${how}`]: 1,
                likeness,
                place,
                entries: entries.length,
                share: thing.share,
                subjects: subjects.length,
              },
            });
            if (proposal) found.push(proposal);
          }
        });
    }
  }
  // A cell that is all names says what its head says, and nothing else.
  const prose = likeness < 0.8 || (entries.length === 1 && cue?.relation == null);
  if (prose) {
    const said = proposeStatements(
      reading,
      { document, block: table, run: cell, lines: true },
      0,
      cell.text.length,
      {
        rule: 'table-prose',
        subject: { concepts: subjects, how, distance: 0 },
        // "Where | somatic cells | germ cells": a noun tells an aspect of the column, and not what it is.
        predicate: how === 'row' || /^(?:an?|the) /i.test(cell.text),
        quoteFrom: null,
        features: {
          likeness,
          subjects: subjects.length,
          ...(cue?.relation ? { [`head:${cue.relation}:${cue.reverse ? 'in' : 'out'}`]: 1 } : {}),
        },
      },
    );
    const told = said.filter((proposal) => !isFreeGenus(reading, table, given, proposal));
    found.push(
      ...told,
      ...restOfCell(document, table, reading, given, head),
      ...namedInCell(document, table, reading, given, [...told, ...found], head ? null : 'cell-entry'),
    );
  }
  // A column of names whose head says nothing: how they hang together is the scorer's to weigh.
  if (!prose && !head) found.push(...namedInCell(document, table, reading, given, found, 'cell-names'));
  return found;
}

/** What the head says, unless the kinds or the entry's own verb know better. */
function cellRelation(
  reading: Reading,
  cue: HeadCue,
  relation: RelationId,
  { cell, label, how, subjects }: Cell,
  mention: ResolvedMention,
  start: number,
): { readonly relation: RelationId; readonly reverse: boolean } {
  const kind = reading.concept(mention.concept)?.kind;
  // "Examples | weather forecasting" of a field: what it is applied to, and no kind of it.
  if (relation === 'is-a' && cue.reverse && kind === 'application' && /example/i.test(label.text)) {
    if (how === 'column') return { relation: 'used-for', reverse: false };
    // The head alone makes "robin" below it look like what birds are applied to.
    if (isDoing(reading.concept(mention.concept)?.label ?? ''))
      return { relation: 'related-to', reverse: false };
  }
  const owners = subjects.map((id) => reading.concept(id)?.kind ?? 'concept');
  // A product is no kind of the work that it is an example for.
  if (
    relation === 'is-a' &&
    cue.reverse &&
    kind &&
    PRODUCTS.has(kind) &&
    owners.every((one) => one === 'application')
  )
    return { relation: 'used-for', reverse: true };
  // "Typical example | a boat that leaks" of a row: one case, and nothing that the row is there for.
  if (relation === 'used-for' && how === 'row' && /\bexamples?\b/i.test(label.text))
    return { relation: 'related-to', reverse: false };
  // "Phase" over the rows of tools: what each is there for.
  if (
    relation === 'part-of' &&
    how === 'row' &&
    STAGE_HEAD.test(label.text) &&
    owners.every((one) => DOERS.has(one))
  )
    return { relation: 'used-for', reverse: false };
  // "Safeguard" of a good: what keeps it.
  if (relation === 'mitigates' && owners.every((one) => GOODS.has(one)))
    return { relation: 'used-for', reverse: cue.reverse };
  // "Category | Tools" over "sanding | Scraper": the tool is there for the work.
  const isWork = TASKS.has(owners[0] ?? 'concept');
  if (relation === 'uses' && how === 'row' && isWork && (kind === 'tool' || kind === 'service'))
    return { relation: 'used-for', reverse: true };
  const opener = /^\s*(\p{L}+)/u.exec(cell.text.slice(start, mention.start))?.[1]?.toLowerCase() ?? '';
  const classes = verbEntry(opener)?.readings.filter(({ particle }) => particle.length === 0) ?? [];
  if (relation === 'used-for' && kind !== 'application' && classes[0]?.class === 'measure')
    return { relation: 'measures', reverse: false };
  return { relation, reverse: cue.reverse };
}

const STAGE_HEAD = /\b(?:phase|stage|step)s?$/i;
const GOODS: ReadonlySet<KindId> = new Set(['principle', 'application', 'metric', 'stage']);
/** "Weather forecasting", "fraud detection": named after what is done. */
const isDoing = (label: string): boolean => /(?:ing|[ts]ion|ment|sis|ance|ence)$/i.test(label);

/** Names in the sentences of a cell whose head tells the relation: "Impact": "can lead to data leaks". */
function restOfCell(
  document: Document,
  table: TableBlock,
  reading: Reading,
  { cell, subjects, how }: Cell,
  head: Head | null,
): Proposal[] {
  if (!head?.rest) return [];
  return reading.mentionsOf(cell).flatMap((mention, place) =>
    subjects.flatMap((subject) => {
      const said = head.says(subject, mention, 0);
      const proposal = said
        ? propose({
            subject,
            object: mention.concept,
            relation: said.relation,
            reverse: said.reverse,
            rule: 'table-mention',
            prior: head.strength * 0.5,
            passage: { document, block: table, run: cell, range: null, lines: true },
            features: {
              [`head:${head.relation ?? `${said.relation}:out`}`]: 1,
              [`subject:${how}`]: 1,
              place,
              start: mention.start,
              subjects: subjects.length,
            },
          })
        : null;
      return proposal ? [proposal] : [];
    }),
  );
}

/** What the head of a cell says of the names in it. */
interface Head {
  readonly strength: number;
  readonly prose: boolean;
  /** Its names are told though the cell is a sentence. */
  readonly rest: boolean;
  /** Its entries end here. */
  readonly end: number;
  /** Relation and direction for features, where the head alone decides. */
  readonly relation: string | null;
  says(
    subject: string,
    mention: ResolvedMention,
    start: number,
  ): { readonly relation: RelationId; readonly reverse: boolean } | null;
}

function headOf(reading: Reading, table: TableBlock, given: Cell, entries: readonly Entry[]): Head | null {
  const { cue, cell, label, how } = given;
  const end = cell.text.length;
  const stop = cell.text.indexOf('. ');
  const relation = cue?.relation;
  if (cue && relation)
    return {
      strength: cue.strength,
      prose: cue.prose,
      rest: !cue.reverse,
      end,
      relation: `${relation}:${cue.reverse ? 'in' : 'out'}`,
      says: (_, mention, start) => cellRelation(reading, cue, relation, given, mention, start),
    };
  const verb = cue ? null : verbHead(label);
  if (verb) {
    const { strength, name } = verb.cue;
    const says: Head['says'] = (subject, { concept }) => {
      const [a, b] = [reading.concept(subject), reading.concept(concept)];
      const said = a && b ? relationOf({ ...verb, subject: { kind: 'stand-in' } }, a, b) : null;
      if (!said || said.isLoose || said.relation === 'related-to') return null;
      const isTurned = said.reverse && name.startsWith('passive:');
      return { relation: said.relation, reverse: isTurned || said.reverse };
    };
    return { strength, prose: true, rest: false, end: stop < 0 ? end : stop, relation: null, says };
  }
  const listed: Head = {
    strength: 0.7,
    prose: true,
    rest: false,
    end,
    relation: 'used-for:out',
    says: (subject) =>
      DOERS.has(reading.concept(subject)?.kind ?? 'concept')
        ? { relation: 'used-for', reverse: false }
        : null,
  };
  // "What it does | post and parcels. Old letters too": a list of what it is there for, up to the first stop.
  if (how === 'row' && DOING_HEAD.test(label.text)) {
    return { ...listed, end: stop < 0 ? end : stop };
  }
  // "Wet goods | oil, wine" without heads: what is named in the plural has its kinds beside it.
  const [row] =
    how === 'row' && label.text === '' && table.header.length === 2 ? rowName(reading, table, cell) : [];
  if (!row || entries.length < 2 || listLikeness(entries) < 0.8 || !isPluralName(row.surface)) return null;
  return {
    ...listed,
    relation: 'is-a:in',
    says: () => ({ relation: 'is-a', reverse: true }),
  };
}

const DOING_HEAD =
  /^(?:what (?:it|they) (?:does|do)|what (?:it|they) (?:is|are) (?:there )?for|(?:primary |main )?functions?|jobs?|does)\??$/i;

/** The mentions of the cell that names the row of `cell`. */
function rowName(reading: Reading, { rows }: TableBlock, cell: TextRun): readonly ResolvedMention[] {
  const first = rows.find((row) => row.includes(cell))?.[0];
  return first ? reading.mentionsOf(first).filter((mention) => isWhole(mention, first.text)) : [];
}

/** The things that a name cell lists: "Claude 3.5 (Haiku), Claude Instant". */
function listed(reading: Reading, cell: TextRun): string[] {
  const entries = entriesOf(reading, cell, 0, cell.text.length);
  const things = entries.flatMap(({ things }) => things.filter(({ share }) => share >= WHOLE));
  return [...new Set(things.map(({ mention }) => mention.concept))];
}
