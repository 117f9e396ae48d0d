/**
 * The cells of a table say something of the thing that their row or column is about; the head says what.
 * "Provider" over "Meta" in the row of Llama → Llama —made-by→ Meta; "Use cases" → used-for; prose cells are read.
 */
import type { Document, TableBlock, TextRun } from '#lib/extract/blocks/block.ts';
import type { HeadCue } from '#lib/extract/lexicon/cues/table-heads.ts';
import type { ResolvedMention } from '#lib/extract/concepts/concept-index.ts';
import type { RelationId } from '#lib/graph/types.ts';
import { TASKS } from '#lib/extract/lexicon/cues/by-kind.ts';
import { verbEntry } from '../clauses/verb-forms.ts';
import type { Proposal } from '../proposal.ts';
import { propose } from '../propose.ts';
import { definitionMentions } from '../definition-mentions.ts';
import { entriesOf, listLikeness } from '../reading/named-things.ts';
import type { Reading } from '../reading/reading.ts';
import { foldHead, type TableView, viewTable } from '../reading/table-view.ts';
import { proposeStatements } from '../statements.ts';
import { isGenus, opensWithArticle } from './gloss-sense.ts';
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
  const isClassed = CLASS_HEAD.test(table.header[nameColumn]?.text ?? '');
  for (const row of table.rows) {
    const name = row[nameColumn];
    if (!name) continue;
    const subjects = listed(reading, name);
    if (subjects.length === 0) continue;
    table.header.forEach((head, column) => {
      const cell = row[column];
      if (column === nameColumn || !cell || cell.text === '') return;
      const cue = view.cue(head) ?? (isClassed && MAKE_HEAD.test(head.text) ? MAKE_CUE : null);
      const task = view.isTask(table.header[nameColumn] ?? head) && view.isMeans(head);
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

/** "Type | Products": what there is of each type. */
const MAKE_HEAD = /^(?:products?|brands?|makes?)$/i;
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
      const cue = view.cue(label);
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
  if (cue?.relation && (!cue.prose || likeness >= 0.5)) {
    for (const subject of subjects) {
      entries.forEach((entry, place) => {
        for (const thing of entry.things) {
          if (thing.share < WHOLE || !cue.relation) continue;
          const said = cellRelation(reading, cue, cue.relation, given, thing.mention, entry.start);
          const proposal = propose({
            subject,
            object: thing.mention.concept,
            ...said,
            rule: 'table-cell',
            prior: cue.strength,
            passage,
            features: {
              [`head:${cue.relation}:${cue.reverse ? 'in' : 'out'}`]: 1,
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
  if (!prose && cue?.relation == null) found.push(...namedInCell(document, table, reading, given, []));
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
      ...restOfCell(document, table, reading, given),
      ...namedInCell(document, table, reading, given, [...told, ...found]),
    );
  }
  return found;
}

/** What a cell names has to do with its row, whatever the head. */
function namedInCell(
  document: Document,
  table: TableBlock,
  reading: Reading,
  { cell, subjects }: Cell,
  said: readonly Proposal[],
): Proposal[] {
  return definitionMentions(reading, { document, block: table, run: cell, lines: true }, subjects, said, {
    rule: 'cell-mention',
    from: null,
    start: 0,
    end: cell.text.length,
    isWhole: true,
  });
}

/** "Notes | cron syntax", "Sound | bright": only a column of definitions, or an article, says what the thing is. */
function isFreeGenus(
  reading: Reading,
  { header }: TableBlock,
  { cell, label }: Cell,
  { relation, object, features }: Proposal,
): boolean {
  if (relation !== 'is-a' || features['cue:copula:noun'] !== 1) return false;
  const genus = reading.mentionsOf(cell).find(({ concept }) => concept === object);
  if (!genus || opensWithArticle(cell.text, 0, genus.start)) return false;
  // Without heads, the class stands between the name and what is told of it.
  if (label.text === '' && header.length > 2 && header[1] === label && isWhole(genus, cell.text))
    return false;
  return !DEFINING_HEAD.test(foldHead(label.text)) || !isGenus(cell.text, 0, genus);
}

const isWhole = ({ start, end }: ResolvedMention, text: string): boolean =>
  start === 0 && end === text.trimEnd().length;

const DEFINING_HEAD =
  /^(?:definition|description|explanation|meaning|overview|summary|what|what it is|what is it|about|type|kind|class|category|family)$/;

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
  // "Typical example | a boat that leaks" of a row: one case, and nothing that the row is there for.
  if (relation === 'used-for' && how === 'row' && /\bexamples?\b/i.test(label.text))
    return { relation: 'related-to', reverse: false };
  // "Category | Tools" over "sanding | Scraper": the tool is there for the work.
  const isWork = TASKS.has(reading.concept(subjects[0] ?? '')?.kind ?? 'concept');
  if (relation === 'uses' && how === 'row' && isWork && (kind === 'tool' || kind === 'service'))
    return { relation: 'used-for', reverse: true };
  const opener = /^\s*(\p{L}+)/u.exec(cell.text.slice(start, mention.start))?.[1]?.toLowerCase() ?? '';
  const classes = verbEntry(opener)?.readings.filter(({ particle }) => particle.length === 0) ?? [];
  if (relation === 'used-for' && kind !== 'application' && classes[0]?.class === 'measure')
    return { relation: 'measures', reverse: false };
  return { relation, reverse: cue.reverse };
}

/** "Weather forecasting", "fraud detection": named after what is done. */
const isDoing = (label: string): boolean => /(?:ing|[ts]ion|ment|sis|ance|ence)$/i.test(label);

/** Names in the sentences of a cell whose head tells the relation: "Impact": "can lead to data leaks". */
function restOfCell(document: Document, table: TableBlock, reading: Reading, given: Cell): Proposal[] {
  const { cue, cell, subjects, how } = given;
  if (!cue?.relation || cue.reverse) return [];
  const { relation } = cue;
  return reading.mentionsOf(cell).flatMap((mention, place) =>
    subjects.flatMap((subject) => {
      const proposal = propose({
        subject,
        object: mention.concept,
        ...cellRelation(reading, cue, relation, given, mention, 0),
        rule: 'table-mention',
        prior: cue.strength * 0.5,
        passage: { document, block: table, run: cell, range: null, lines: true },
        features: {
          [`head:${relation}:out`]: 1,
          [`subject:${how}`]: 1,
          place,
          start: mention.start,
          subjects: subjects.length,
        },
      });
      return proposal ? [proposal] : [];
    }),
  );
}

/** The things that a name cell lists: "Claude 3.5 (Haiku), Claude Instant". */
function listed(reading: Reading, cell: TextRun): string[] {
  const entries = entriesOf(reading, cell, 0, cell.text.length);
  const things = entries.flatMap(({ things }) => things.filter(({ share }) => share >= WHOLE));
  return [...new Set(things.map(({ mention }) => mention.concept))];
}
