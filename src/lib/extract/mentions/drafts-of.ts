/** Every place of a run where a finder reads a name, once each. */
import { remember } from '#lib/graph/remember.ts';
import type { TableBlock } from '../blocks/block.ts';
import { isImprint } from '../blocks/headings/title-shape.ts';
import { matchesShort } from './acronyms.ts';
import type { Draft } from './draft.ts';
import { FINDERS } from './finders/index.ts';
import { isAcronym } from './name-shape.ts';
import { isNeverName } from './never-name.ts';
import { isNumbering } from './numbering.ts';
import type { RunContext } from './run-context.ts';

/** Lines at the head of a file among which title, author and edition stand. */
const IMPRINT_LINES = 10;

export function draftsOf(context: RunContext): readonly Draft[] {
  const { document, block, place, run } = context;
  if (run.text === '' || place === 'code') return [];
  if (place === 'heading' && isNumbering(document, run.text)) return [];
  if (block.kind !== 'table' || place !== 'cell' || run.marks.length > 0) return readDrafts(context);
  const known = readCells(block);
  const key = JSON.stringify([context.column, block.rows[context.row]?.[0]?.text, run.text]);
  const drafts = known.get(key);
  if (drafts) return drafts.map((draft) => ({ ...draft, context }));
  const made = readDrafts(context);
  known.set(key, made);
  return made;
}

/** A column says the same thing over and over ("yes"); what a cell names hangs on itself, its column and its row's name. */
const readCells = remember((_table: TableBlock) => new Map<string, readonly Draft[]>());

function readDrafts(context: RunContext): Draft[] {
  const to = nameEnd(context);
  const seen = new Set<string>();
  const drafts: Draft[] = [];
  for (const find of FINDERS) {
    for (const read of find(context)) {
      const draft = withoutShortForm(read);
      const id = `${draft.start}-${draft.end}-${draft.role}-${draft.surface}`;
      if (draft.end > to || seen.has(id) || isCut(draft) || isNeverName(draft.surface, draft.role)) continue;
      seen.add(id);
      drafts.push(draft);
    }
  }
  return drafts;
}

/** "com" of "acme.com", "image" of "text-to-image": a part of a longer word is no name, if layout does not set it apart. */
function isCut({ context, start, end, surface, role }: Draft): boolean {
  const { text } = context.run;
  if (role !== 'phrase' && role !== 'name') return false;
  if (text.slice(start, end) !== surface) return false;
  return (
    /[\p{L}\p{N}][.-]$/u.test(text.slice(Math.max(0, start - 2), start)) ||
    /^-\p{L}/u.test(text.slice(end, end + 2))
  );
}

/** "polymerase chain reaction PCR" without its short form, which is a mention of its own. */
function withoutShortForm(draft: Draft): Draft {
  const { surface } = draft;
  const blank = surface.lastIndexOf(' ');
  const short = surface.slice(blank + 1);
  const long = surface.slice(0, blank);
  if (blank < 0 || !isAcronym(short) || !long.includes(' ') || !matchesShort(short, long, 'letter'))
    return draft;
  const isWritten = draft.context.run.text.slice(draft.start, draft.end) === surface;
  return { ...draft, surface: long, end: isWritten ? draft.start + long.length : draft.end };
}

/** "Assistant baker – quick revision v2.1": what an imprint says behind its title, or without one, names nothing. */
function nameEnd({ place, run }: RunContext): number {
  const { text, line } = run;
  if (place !== 'paragraph' || line > IMPRINT_LINES || !isImprint(text)) return text.length;
  return text.search(/ [-–—] /);
}
