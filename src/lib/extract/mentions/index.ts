/**
 * Documents → mentions: every place where the notes may name a concept, whatever becomes of it. Mentions may overlap;
 * `resolveConcepts` decides which of them stand.
 */
import type { Document } from '../blocks/block.ts';
import { evidenceOf, sentenceAt, sentencesOf } from '../evidence.ts';
import type { UserVocabulary } from '../vocabulary/index.ts';
import { type Draft, tagsWithin } from './draft.ts';
import { draftsOf } from './drafts-of.ts';
import type { Mention } from './mention.ts';
import { findKnownNames } from './known-names.ts';
import { nameKey, squashKey } from './name-key.ts';
import { type RunContext, runContexts } from './run-context.ts';

export type { Mention, MentionRole } from './mention.ts';

export interface MentionContext {
  readonly vocabulary: UserVocabulary | null;
}

export function findMentions(
  documents: readonly Document[],
  { vocabulary }: MentionContext,
): readonly Mention[] {
  const names = vocabulary ? namesOf(vocabulary) : new Set<string>();
  return documents.flatMap((document) =>
    runContexts(document).flatMap((context) => {
      const mentions = mentionsOfRun(context);
      return names.size === 0 ? mentions : [...mentions, ...namedInVocabulary(context, names)];
    }),
  );
}

/** Squashed keys of what a person names as a concept. */
const namesOf = ({ concepts }: UserVocabulary): Set<string> =>
  new Set(
    concepts
      .flatMap(({ name, aliases }) => [name, ...aliases])
      .map((name) => squashKey(nameKey(name)))
      .filter(Boolean),
  );

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
  const sentences = sentencesOf(context.run);
  return draftsOf(context).map((draft) => settle(draft, sentences));
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
      sentenceRange(sentences, start, end),
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
function sentenceRange(
  sentences: readonly { start: number; end: number }[],
  start: number,
  end: number,
): { start: number; end: number } {
  const low = Math.max(0, sentenceAt(sentences, start));
  let last = low;
  while (last < sentences.length - 1 && (sentences[last]?.end ?? 0) < end) last++;
  return { start: sentences[low]?.start ?? 0, end: Math.max(end, sentences[last]?.end ?? end) };
}
