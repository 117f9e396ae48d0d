/**
 * What an author states outright: "- Used for: a, b and c", "- Also called: x", "- Sort: service", `aliases` of the front
 * matter. The values are names as they stand; what is said of them belongs to the heading or item above.
 */
import { remember } from '#lib/graph/remember.ts';
import { trimEnd } from '#lib/graph/trim-end.ts';
import type { Block } from '../../blocks/block.ts';
import { ALIAS_LABELS, FACT_LABELS, SORT_LABELS } from '../../lexicon/names/fact-labels.ts';
import type { Draft } from '../draft.ts';
import { namesOfLabel } from '../label-names.ts';
import { nameKey } from '../name-key.ts';
import { blockById, type RunContext } from '../run-context.ts';
import { cellEntries } from './labels.ts';

/** Words of a value; a longer one is prose. */
const MOST_WORDS = 8;

export function findStated(context: RunContext): Draft[] {
  const { block, document } = context;
  if (block.kind === 'heading') return block.level === 1 ? frontMatterAliases(context) : [];
  if (block.kind !== 'item' && block.kind !== 'paragraph') return [];
  const { gloss } = block;
  if (block.kind === 'paragraph' && gloss === null) return aliasBelowHeading(context);
  if (gloss?.separator !== ':' || gloss.body === null) return [];
  const label = gloss.term.text.toLowerCase().trim();
  if (SORT_LABELS.has(label)) return sortOf(context, gloss.body.text, gloss.body.offset);
  const isAlias = ALIAS_LABELS.has(label);
  if (!isAlias && !(FACT_LABELS.has(label) && block.kind === 'item')) return [];
  const subject = isAlias ? subjectOf(block, document) : null;
  if (isAlias && subject === null) return [];
  return valuesOf(gloss.body.text).map(({ start, end, text }): Draft => ({
    context,
    start: gloss.body === null ? start : gloss.body.offset + start,
    end: gloss.body === null ? end : gloss.body.offset + end,
    surface: text,
    role: 'stated',
    rule: isAlias ? 'alias' : 'stated',
    ...(subject === null ? {} : { standsFor: nameKey(subject) }),
  }));
}

/** Opens a sentence; of another subject's the sentence would name it. */
const ALSO_CALLED =
  /(?:^|[.!?] )(?:it is |it['’]s |this is )?(?:aka|a\.k\.a\.|also (?:known as|called))\s(?:the |an? )?/i;
/** What goes on behind the name. */
const CLAUSE = / (?:so|which|that|because|since|where|when|and|but|as|for|to|in|if) /;

const headingsRightAbove = remember(
  ({ blocks }: RunContext['document']) =>
    new Map(
      blocks.slice(1).flatMap(({ id }, i) => {
        const above = blocks[i];
        return above?.kind === 'heading' ? [[id, above] as const] : [];
      }),
    ),
);

/** "aka Golgi body. It packs …", "It packs. Also called Golgi body" right below the heading "Golgi apparatus". */
function aliasBelowHeading(context: RunContext): Draft[] {
  const { block, document, run } = context;
  const opening = ALSO_CALLED.exec(run.text);
  if (opening === null) return [];
  const heading = headingsRightAbove(document).get(block.id);
  if (!heading) return [];
  const start = opening.index + opening[0].length;
  const rest = run.text.slice(start).split(CLAUSE, 1)[0] ?? '';
  const surface = /^[^.,;:()]{2,60}(?=[.,;:()]|$)/.exec(rest)?.[0].trim() ?? '';
  const subject = nameOf(heading.run.text);
  if (subject === null || surface === '' || surface.split(' ').length > MOST_WORDS) return [];
  const end = start + surface.length;
  return [{ context, start, end, surface, role: 'stated', rule: 'alias', standsFor: nameKey(subject) }];
}

/** "a, b (a remark) and c" → a, b, c. Empty where the text is prose. */
export function valuesOf(text: string): { start: number; end: number; text: string }[] {
  const trimmed = trimEnd(text, /[.\s]/);
  // A remark in brackets may be as long as it likes.
  const entries = cellEntries(withoutRemarks(trimmed)).map((entry) => ({
    ...entry,
    text: trimmed.slice(entry.offset, entry.offset + entry.text.length),
  }));
  const values = entries.flatMap((entry, i) => {
    const isLast = i === entries.length - 1 && entries.length > 1;
    return splitAnd(entry, isLast).flatMap(({ text: value, offset }) =>
      namesOfLabel(value)
        .filter(({ part }) => part === 'whole' || part === 'slot' || part === 'framed')
        .slice(-1)
        .map((name) => ({ start: offset + name.start, end: offset + name.end, text: name.text })),
    );
  });
  return values.every((value) => value.text.split(' ').length <= MOST_WORDS) ? values : [];
}

/** In brackets stands a remark, whose words divide nothing and count for nothing: as long, without a blank. */
const withoutRemarks = (text: string): string =>
  text.replace(/\([^()]*\)/g, (remark) => '_'.repeat(remark.length));

function splitAnd(
  entry: { text: string; offset: number },
  isLast: boolean,
): { text: string; offset: number }[] {
  const at = isLast ? withoutRemarks(entry.text).search(/ (?:and|or) /) : -1;
  if (at < 0) return [entry];
  const next = at + (entry.text.slice(at).match(/^ (?:and|or) /)?.[0].length ?? 1);
  return [
    { text: entry.text.slice(0, at), offset: entry.offset },
    { text: entry.text.slice(next), offset: entry.offset + next },
  ];
}

function sortOf(context: RunContext, value: string, offset: number): Draft[] {
  const subject = subjectOf(context.block, context.document);
  if (subject === null || value.split(' ').length > 5) return [];
  return [
    {
      context,
      start: offset,
      end: offset + value.length,
      surface: subject,
      role: 'stated',
      rule: 'sort',
      sort: value,
    },
  ];
}

/** The name that a fact is stated of: the item that it is nested in, or the nearest heading. */
function subjectOf(block: Block, document: RunContext['document']): string | null {
  const blocks = blockById(document);
  const parent = block.kind === 'item' && block.parent !== null ? blocks.get(block.parent) : undefined;
  const owner = parent ?? blocks.get(block.headings.at(-1) ?? -1);
  if (owner?.kind === 'item') {
    const label = owner.gloss?.term.text ?? owner.run.text;
    // An item that has facts of its own is an entry: "House rules" is its name, whatever "rules" may do elsewhere.
    return namesOfLabel(label).find(({ part }) => part === 'framed')?.text ?? nameOf(label);
  }
  return owner?.kind === 'heading' ? nameOf(owner.run.text) : null;
}

function nameOf(label: string): string | null {
  return namesOfLabel(label).find(({ part }) => part === 'whole' || part === 'slot')?.text ?? null;
}

function frontMatterAliases(context: RunContext): Draft[] {
  const { frontMatter, title } = context.document;
  const { run } = context;
  return (frontMatter.aliases ?? []).map((alias): Draft => ({
    context,
    start: 0,
    end: run.text.length,
    surface: alias,
    role: 'stated',
    rule: 'alias',
    standsFor: nameKey(nameOf(run.text) ?? title),
  }));
}
