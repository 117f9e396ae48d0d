/**
 * The kind that an author states outright ("- Sort: kind of learning"). In: the mentions of a concept. Out: the kind
 * that most of its notes state, the first of equals, or null.
 */
import kinds from '#data/vocabulary/kinds.json' with { type: 'json' };
import type { KindId } from '#lib/graph/types.ts';
import { PLAIN_WORDS } from '../../lexicon/kinds/plain-words.ts';
import type { Mention } from '../../mentions/mention.ts';
import { nameKey } from '../../mentions/name-key.ts';

const KINDS: ReadonlyMap<string, KindId> = new Map(
  (Object.keys(kinds) as KindId[]).flatMap((kind) =>
    [...(PLAIN_WORDS[kind] ?? []), kinds[kind].plural, kinds[kind].label, kind].map(
      (word) => [nameKey(word), kind] as const,
    ),
  ),
);

export function statedKind(found: readonly Mention[]): KindId | null {
  const votes = new Map<KindId, number>();
  for (const { sort } of found) {
    const kind = sort === undefined ? null : kindInWords(sort);
    if (kind !== null) votes.set(kind, (votes.get(kind) ?? 0) + 1);
  }
  let best: KindId | null = null;
  for (const [kind, count] of votes) if (count > (best === null ? 0 : (votes.get(best) ?? 0))) best = kind;
  return best;
}

/** "Sort of data (labelled)" → data-type; null for words that name no kind. */
export function kindInWords(text: string): KindId | null {
  const [first = ''] = text.replace(/\(.*$/s, '').split(/[,;/|]| or /);
  return KINDS.get(nameKey(first)) ?? null;
}
