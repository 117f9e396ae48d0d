/**
 * The things that a table is about belong to the section that it stands in, and compared columns are told apart.
 * "Applications of X" over rows → X —used-for→ row; columns "Canvas" and "Studio" → contrasts-with.
 */
import type { Document, TableBlock, TextRun } from '#lib/extract/blocks/block.ts';
import { runsOf } from '#lib/extract/evidence.ts';
import type { Cue } from '#lib/extract/lexicon/cues/cue.ts';
import { NAME_HEADS } from '#lib/extract/lexicon/cues/table-heads.ts';
import { PRODUCTS } from '#lib/extract/lexicon/cues/by-kind.ts';
import { MEANS_NOUNS, ROLE_NOUNS } from '#lib/extract/lexicon/cues/role-nouns.ts';
import { remember } from '#lib/graph/remember.ts';
import { singular } from '../clauses/noun-phrase.ts';
import type { Proposal } from '../proposal.ts';
import { type Passage, propose } from '../propose.ts';
import { readFrame, withSwallowedRole } from '../reading/frame.ts';
import { KIND_CUE, type ListCue } from '../reading/list-cue.ts';
import { listCues } from '../reading/list-cues.ts';
import { entriesOf, type NamedThing } from '../reading/named-things.ts';
import type { Reading } from '../reading/reading.ts';
import { foldHead, type TableView, viewTable } from '../reading/table-view.ts';
import { bareRelation } from './bare-relation.ts';
import type { Rule } from './rule.ts';

export const tableTopics: Rule = {
  name: 'table-topic',
  propose: (document, reading) =>
    document.blocks.flatMap((block) => (block.kind === 'table' ? read(document, block, reading) : [])),
};

function read(document: Document, table: TableBlock, reading: Reading): Proposal[] {
  if (table.contents) return [];
  const view = viewTable(reading, table);
  const things: NamedThing[] = view.byColumns
    ? table.header.slice(1).flatMap((head) => view.things(head))
    : table.rows.flatMap((row) => {
        const cell = row[view.nameColumn];
        return cell ? namesOf(reading, view, cell) : [];
      });
  const first = table.header[view.nameColumn];
  // Problems that are solved by the other columns are no kinds of the topic.
  const head = view.byColumns || (first && view.isTask(first)) ? '' : (first?.text ?? '');
  const parts = first && head !== '' ? partsOf(reading, view, first) : null;
  const kinds =
    first && head !== '' && !parts ? (classOf(reading, view, first) ?? kindsOf(reading, view, first)) : null;
  const cues = parts ? [parts] : [...(kinds ? [kinds] : []), ...listCues(reading, table)];
  // "Task | Tool": the tasks are no parts of the topic.
  const isWork = first !== undefined && view.isTask(first) && table.header.some((one) => view.isMeans(one));
  const [told] = cues;
  const bare = told && !isWork ? bareRows(reading, document, table, view, told, things) : [];
  return [
    ...bare,
    ...cues.flatMap((given) => belongings(reading, document, table, given, things, head)),
    ...(view.byColumns ? contrasts(document, table, things) : []),
  ];
}

/** "Storage class" over the names: the first column's head says what they are. */
function classOf(reading: Reading, view: TableView, head: TextRun): ListCue | null {
  const [named] = view.things(head, WHOLE_HEAD);
  if (!named || NAME_HEADS.has(foldHead(head.text))) return null;
  const label = reading.concept(named.mention.concept)?.label ?? '';
  if (singular(label.toLowerCase().split(/\s+/).at(-1) ?? '') !== nounOf(head.text)) return null;
  return kindsIn(view, named.mention.concept);
}

/** The last word of a head. */
const nounOf = (head: string): string => foldHead(head).split(' ').at(-1) ?? '';

/** The rows are kinds of what the head names. */
const kindsIn = ({ table }: TableView, concept: string): ListCue => ({
  subject: { concepts: [concept], how: 'column', distance: 0 },
  cues: [{ ...KIND_CUE, strength: 0.8 }],
  statement: null,
  closed: null,
  name: 'head',
  plural: true,
  from: table,
});

/** "Lock type" over the names: they are locks. */
function kindsOf(reading: Reading, view: TableView, head: TextRun): ListCue | null {
  const frame = readFrame(head, 0, head.text.length, reading.mentionsOf(head));
  const [named] = frame.topics;
  if (!named || frame.topics.length > 1 || !/^(?:type|kind|sort)$/.test(frame.noun ?? '')) return null;
  return kindsIn(view, named.concept);
}

/** "Engine part" over the names: parts of the engine, and no kinds of it. */
function partsOf(reading: Reading, view: TableView, head: TextRun): ListCue | null {
  const frame = withSwallowedRole(readFrame(head, 0, head.text.length, reading.mentionsOf(head)), reading);
  const [cue] = frame.cues;
  if (frame.noun === null || frame.topics.length !== 1 || cue?.relation !== 'part-of') return null;
  return {
    subject: { concepts: frame.topics.map(({ concept }) => concept), how: 'column', distance: 0 },
    cues: [cue],
    statement: null,
    closed: null,
    name: `noun:${frame.noun}`,
    plural: false,
    from: view.table,
  };
}

const WHOLE_HEAD = 0.8;

/** The names of a cell, be it one or a list of them: "Jurassic-2 (Ultra, Mid), Jamba-Instruct". */
function namesOf(reading: Reading, view: TableView, cell: TextRun): readonly NamedThing[] {
  const whole = view.things(cell, LEAST);
  const entries = entriesOf(reading, cell, 0, cell.text.length);
  if (entries.length < 2) return whole;
  const listed = entries.flatMap(({ things }) => things.filter(({ share }) => share >= LEAST));
  return listed.length > whole.length ? listed : whole;
}

/** Names at least by this share of the letters of their cell or entry. */
const LEAST = 0.4;

/** The column's head is of no class ("Name"), or the class that the section's topic names. */
const isHeadOf = (noun: string, head: string, given: ListCue, reading: Reading): boolean =>
  NAME_HEADS.has(foldHead(head)) || isClassOf(noun, given, reading);

function isClassOf(noun: string, { subject }: ListCue, reading: Reading): boolean {
  return subject.concepts.some((id) => {
    const last = reading.concept(id)?.label.toLowerCase().split(/\s+/).at(-1) ?? '';
    return singular(last) === noun;
  });
}

function belongings(
  reading: Reading,
  document: Document,
  table: TableBlock,
  given: ListCue,
  things: readonly NamedThing[],
  head: string,
): Proposal[] {
  if (given.subject.distance > 1) return [];
  const noun = nounOf(head);
  const headCues = given.subject.how === 'column' ? [] : headCuesOf(reading, head, given);
  // "Role type" over rows: kinds of role, and not of what the section is about.
  const qualified = foldHead(head).includes(' ') && headCues[0]?.relation === 'is-a';
  if (qualified && !isHeadOf(noun, head, given, reading)) return [];
  if (given.name === 'bare' && given.subject.distance > 0) return [];
  // The column's own head ("Layer") says more than a heading that only names the topic.
  const nearer = headCues.length === 0 || given.subject.distance === 0;
  const cues: readonly Cue[] =
    given.cues.length > 0 && nearer && (given.name.startsWith('noun') || given.name === 'tie')
      ? given.cues
      : headCues.length > 0
        ? headCues
        : given.cues;
  // "Structure" over levees and dams, in a section on floods: the rows are structures.
  if (given.name === 'plural' && noun !== '' && cues === given.cues && !isHeadOf(noun, head, given, reading))
    return [];
  const named = new Set(things.map(({ mention }) => mention.concept));
  // "What is an oar?" over "Aspect | Oar | Sail": the sail is set against it, and no kind of it.
  const owners = ownersOf(reading, table, given).filter((id) => !named.has(id));
  return things.flatMap(({ mention, share }, place) =>
    owners.flatMap((subject) =>
      cues.slice(0, 2).flatMap((cue, rank) => {
        const proposal = propose({
          subject,
          object: mention.concept,
          relation: cue.relation,
          reverse: cue.reverse,
          rule: 'table-topic',
          prior: cue.strength * 0.7,
          passage: passageOf(document, table, mention.run),
          features: {
            [`list:${given.name}`]: 1,
            [`subject:${given.subject.how}`]: 1,
            head: Number(headCues.length > 0),
            distance: given.subject.distance,
            subjects: given.subject.concepts.length,
            siblings: things.length,
            strength: cue.strength,
            rank,
            share,
            place,
          },
        });
        return proposal ? [proposal] : [];
      }),
    ),
  );
}

/** A row is of a name by this share of the letters of its cell. */
const OWN_ROW = 0.6;

/** Rows of which no head says how they belong to the topic right above: what the kinds of most of them suggest. */
function bareRows(
  reading: Reading,
  document: Document,
  table: TableBlock,
  { byColumns, nameColumn }: TableView,
  { name, cues, subject, plural }: ListCue,
  things: readonly NamedThing[],
): Proposal[] {
  const [owner, ...others] = subject.concepts;
  const topic = reading.concept(owner ?? '');
  const noun = nounOf(table.header[nameColumn]?.text ?? '');
  if (byColumns || name !== 'bare' || cues.length > 0 || subject.distance > 0) return [];
  if (!topic || others.length > 0 || ROLE_NOUNS.has(noun)) return [];
  const rows = things.flatMap((thing) => {
    const concept = reading.concept(thing.mention.concept);
    if (!concept || concept === topic || thing.share < OWN_ROW) return [];
    const said = bareRelation(topic, concept, { nested: false, plural });
    // Of an idea no one knows what it would be used for.
    const isTold =
      said !== null && (said.relation !== 'used-for' || said.reverse || PRODUCTS.has(topic.kind));
    return isTold ? [{ thing, said }] : [];
  });
  const counts = new Map<string, number>();
  for (const { said } of rows) counts.set(said.relation, (counts.get(said.relation) ?? 0) + 1);
  const most = rows.find(({ said }) => (counts.get(said.relation) ?? 0) * 2 > rows.length)?.said;
  return rows.flatMap(({ thing: { mention, share }, said }, place) => {
    const { relation, reverse } = most ?? said;
    const proposal = propose({
      subject: topic.id,
      object: mention.concept,
      relation,
      reverse,
      rule: 'table-topic-bare',
      prior: 0.3,
      passage: passageOf(document, table, mention.run),
      features: { 'list:bare': 1, siblings: rows.length, share, place, plural: Number(plural) },
    });
    return proposal ? [proposal] : [];
  });
}

/** What the head of the names says of them and the topic: tools below a task are there for it, and no kinds of it. */
function headCuesOf(reading: Reading, head: string, given: ListCue): readonly Cue[] {
  const noun = nounOf(head);
  const cues = ROLE_NOUNS.get(noun) ?? [];
  if (cues[0]?.relation !== 'is-a' || isClassOf(noun, given, reading)) return cues;
  const kinds = given.subject.concepts.map((id) => reading.concept(id)?.kind ?? 'concept');
  // "Plan" over the rows, in a section on a product: what it comes in.
  if (noun === foldHead(head) && kinds.length > 0 && kinds.every((kind) => PRODUCTS.has(kind)))
    return [{ relation: 'part-of', reverse: true, strength: 0.6 }];
  if (MEANS_NOUNS.has(noun) && !kinds.some((kind) => PRODUCTS.has(kind)))
    return [{ relation: 'used-for', reverse: true, strength: 0.6 }];
  // "Danger" over the rows, in a section on locks: what they are to a lock, no one says.
  return DANGERS.has(noun) ? [{ relation: 'related-to', reverse: true, strength: 0.2 }] : cues;
}

const DANGERS: ReadonlySet<string> = new Set([
  'risk',
  'threat',
  'attack',
  'issue',
  'problem',
  'error',
  'concern',
]);

/** Under "Lamps & heights", with a column "Height", the rows are lamps; with none that tells, no one knows whose they are. */
function ownersOf(reading: Reading, table: TableBlock, { subject, from }: ListCue): readonly string[] {
  if (subject.concepts.length < 2 || from.kind !== 'heading') return subject.concepts;
  const heads = new Set(table.header.map(({ text }) => foldHead(text)));
  // "Plans and prices" over a first column "Plan": the rows are plans.
  const own = foldHead(table.header[0]?.text ?? '');
  const told = subject.concepts.filter((id) => foldHead(reading.concept(id)?.label ?? '') === own);
  if (told.length === 1) return told;
  const left = subject.concepts.filter((id) => !heads.has(foldHead(reading.concept(id)?.label ?? '')));
  return left.length === 1 ? left : [];
}

const EMPTY = { id: -1, text: '', marks: [], origin: [], breaks: [] } as const;

/** The row of the run. */
const passageOf = (document: Document, table: TableBlock, run: number): Passage => ({
  document,
  block: table,
  run: runsById(table).get(run) ?? table.header[0] ?? { ...EMPTY, line: table.line, endLine: table.line },
  range: null,
  lines: true,
});

/** Long tables ask for each of their rows. */
const runsById: (table: TableBlock) => ReadonlyMap<number, TextRun> = remember(
  (table) => new Map(runsOf(table).map((run) => [run.id, run])),
);

function contrasts(document: Document, table: TableBlock, things: readonly NamedThing[]): Proposal[] {
  const [head] = table.header;
  if (!head || things.length > 8) return [];
  return things.flatMap((a, i) =>
    things.slice(i + 1).flatMap((b) => {
      const proposal = propose({
        subject: a.mention.concept,
        object: b.mention.concept,
        relation: 'contrasts-with',
        rule: 'table-contrast',
        prior: 0.85,
        passage: { document, block: table, run: head, range: null, lines: true },
        features: { columns: things.length, share: Math.min(a.share, b.share) },
      });
      return proposal ? [proposal] : [];
    }),
  );
}
