/**
 * Names that emphasis sets apart inside running text: **bold**, `code`, "quoted", [[wiki links]].
 * "You feed the **levain** daily" → "levain" (bold). A sentence in bold is emphasis, no name.
 */
import type { Mark } from '../../blocks/block.ts';
import type { Draft } from '../draft.ts';
import { tagsWithin } from '../draft.ts';
import { namesOfLabel } from '../label-names.ts';
import type { MentionRole } from '../mention.ts';
import { canBeName } from '../name-shape.ts';
import type { RunContext } from '../run-context.ts';

const ROLES: Readonly<Partial<Record<Mark['kind'], MentionRole>>> = {
  bold: 'bold',
  underline: 'bold',
  italic: 'bold',
  code: 'code',
  quoted: 'quoted',
  wiki: 'stated',
};
const MOST_WORDS = 6;

export function findMarks(context: RunContext): Draft[] {
  const { run, place } = context;
  if (place === 'heading') return [];
  return run.marks.flatMap((mark) => {
    const role = ROLES[mark.kind];
    if (role === undefined) return [];
    const text = run.text.slice(mark.start, mark.end);
    if (
      text.split(/\s+/).length > MOST_WORDS ||
      (mark.kind !== 'wiki' && mark.kind !== 'quoted' && isSaying(context, mark))
    )
      return [];
    // `-suffix`, `--flag`: code, no name; "infinitely scaled": a quality.
    if (mark.kind === 'code' && !/^[\p{L}\p{N}]/u.test(text)) return [];
    if (mark.kind === 'quoted' && !endsInNoun(context, mark)) return [];
    const isSubject = isDefined(context, mark);
    return namesOfLabel(text)
      .filter(
        ({ part, text: name }) =>
          (part === 'whole' && isSubject) || ((part === 'whole' || part === 'slot') && canBeName(name)),
      )
      .map(({ start, end, text: surface, part }): Draft => ({
        context,
        start: mark.start + start,
        end: mark.start + end,
        surface,
        role,
        rule: mark.kind,
        ...(isSubject && part === 'whole' ? { defined: true } : {}),
      }));
  });
}

/** "**Feature** is the name of …": in bold at the start of a paragraph that defines it, a general word is a name too. */
function isDefined({ run, block }: RunContext, mark: Mark): boolean {
  return (
    block.kind === 'paragraph' &&
    mark.kind === 'bold' &&
    mark.start === 0 &&
    /^\s(?:is|are|means|refers to)\s(?:an?|the|any|one)\s/.test(run.text.slice(mark.end, mark.end + 20))
  );
}

/** Emphasis of a statement: it has a verb that is no participle, and more than three words. */
function isSaying(context: RunContext, mark: Mark): boolean {
  const tags = tagsWithin(context, mark.start, mark.end);
  return tags.length > 3 && tags.some((tag) => tag === 'VERB' || tag === 'AUX' || tag === 'PRON');
}

function endsInNoun(context: RunContext, mark: Mark): boolean {
  const last = tagsWithin(context, mark.start, mark.end).at(-1);
  return last === 'NOUN' || last === 'PROPN' || last === 'NUM';
}
