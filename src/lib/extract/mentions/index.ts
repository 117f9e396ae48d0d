/**
 * Documents → mentions: every place where the notes may name a concept, whatever becomes of it. Mentions may overlap;
 * `resolveConcepts` decides which of them stand.
 */
import type { Document } from '../blocks/block.ts';
import { isImprint } from '../blocks/headings/title-shape.ts';
import { evidenceOf, sentencesOf } from '../evidence.ts';
import type { UserVocabulary } from '../vocabulary/index.ts';
import { matchesShort } from './acronyms.ts';
import { type Draft, tagsWithin } from './draft.ts';
import { FINDERS } from './finders/index.ts';
import type { Mention } from './mention.ts';
import { findKnownNames } from './known-names.ts';
import { nameKey, squashKey } from './name-key.ts';
import { isAcronym } from './name-shape.ts';
import { isNeverName } from './never-name.ts';
import { type RunContext, runContexts } from './run-context.ts';

/** Lines at the head of a file among which title, author and edition stand. */
const IMPRINT_LINES = 10;

export type { Mention, MentionRole } from './mention.ts';

export interface MentionContext {
  readonly vocabulary: UserVocabulary | null;
}

export function findMentions(
  documents: readonly Document[],
  { vocabulary }: MentionContext,
): readonly Mention[] {
  const mentions = documents.flatMap((document) => runContexts(document).flatMap(mentionsOfRun));
  const unread = vocabulary ? unreadNames(vocabulary, mentions) : new Set<string>();
  if (unread.size === 0) return mentions;
  return documents.flatMap((document) =>
    runContexts(document).flatMap((context) => [
      ...mentionsOfRun(context),
      ...namedInVocabulary(context, unread),
    ]),
  );
}

/** Squashed keys of what a person names as a concept and no finder reads. */
function unreadNames(vocabulary: UserVocabulary, mentions: readonly Mention[]): Set<string> {
  const names = vocabulary.concepts.flatMap(({ name, aliases }) => [name, ...aliases]);
  const keys = new Set(names.map((name) => squashKey(nameKey(name))).filter(Boolean));
  for (const { key } of mentions) keys.delete(squashKey(key));
  return keys;
}

function namedInVocabulary(context: RunContext, names: ReadonlySet<string>): Mention[] {
  if (context.place === 'code') return [];
  const sentences = sentencesOf(context.run);
  return findKnownNames(context, (key) => names.has(key)).map(({ start, end }) =>
    settle(
      {
        context,
        start,
        end,
        surface: context.run.text.slice(start, end),
        role: 'name',
        rule: 'vocabulary',
      },
      sentences,
    ),
  );
}

function mentionsOfRun(context: RunContext): Mention[] {
  if (context.run.text === '' || context.place === 'code') return [];
  const to = nameEnd(context);
  const sentences = sentencesOf(context.run);
  const seen = new Set<string>();
  const mentions: Mention[] = [];
  for (const find of FINDERS) {
    for (const read of find(context)) {
      const draft = withoutShortForm(read);
      const id = `${draft.start}-${draft.end}-${draft.role}-${draft.surface}`;
      if (draft.end > to || seen.has(id) || isCut(draft) || isNeverName(draft.surface, draft.role)) continue;
      seen.add(id);
      mentions.push(settle(draft, sentences));
    }
  }
  return mentions;
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

function settle(draft: Draft, sentences: readonly { start: number; end: number }[]): Mention {
  const { context, start, end, surface, role, rule, standsFor, defined, sort } = draft;
  const mention: Mention = {
    run: context.run.id,
    block: context.block.id,
    start,
    end,
    surface,
    key: nameKey(surface),
    role,
    evidence: evidenceOf(
      context.document,
      context.block,
      context.run,
      sentenceAt(sentences, start, end),
      rule,
    ),
    tags: tagsWithin(context, start, end),
  };
  if (standsFor === undefined && defined === undefined && sort === undefined) return mention;
  return {
    ...mention,
    ...(standsFor === undefined ? {} : { standsFor }),
    ...(defined === undefined ? {} : { defined }),
    ...(sort === undefined ? {} : { sort }),
  };
}

/** From the start of the sentence in which a mention starts to the end of the one in which it ends. */
function sentenceAt(
  sentences: readonly { start: number; end: number }[],
  start: number,
  end: number,
): { start: number; end: number } {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? 0) <= start) low = middle;
    else high = middle - 1;
  }
  let last = low;
  while (last < sentences.length - 1 && (sentences[last]?.end ?? 0) < end) last++;
  return { start: sentences[low]?.start ?? 0, end: Math.max(end, sentences[last]?.end ?? end) };
}
