/**
 * Cues of several words that need no verb of their own: "powered by", "part of", "a kind of", "similar to".
 * Found by their first word, the longest first.
 */
import { CONTRAST_OPENERS } from '#lib/extract/lexicon/cues/clause-words.ts';
import { PASSIVE_CUES, VERB_CLASSES } from '#lib/extract/lexicon/cues/verb-classes.ts';
import type { RelationId } from '#lib/graph/types.ts';
import { type Token, wordsAt } from './tokens.ts';

export interface FixedCue {
  readonly words: readonly string[];
  readonly relation: RelationId;
  readonly reverse: boolean;
  readonly kind: 'passive' | 'kind-of' | 'contrast';
}

const BY_FIRST_WORD = collect();

export function fixedCueAt(tokens: readonly Token[], at: number): FixedCue | null {
  const token = tokens[at];
  if (!token || token.mention) return null;
  for (const cue of BY_FIRST_WORD.get(token.text) ?? []) if (wordsAt(tokens, at, cue.words)) return cue;
  return null;
}

function collect(): Map<string, FixedCue[]> {
  const cues: FixedCue[] = [
    ...PASSIVE_CUES.map(([words, relation, reverse]) => ({
      words: words.split(' '),
      relation,
      reverse,
      kind: 'passive' as const,
    })),
    ...CONTRAST_OPENERS.map((words) => ({
      words: words.split(' '),
      relation: 'contrasts-with' as const,
      reverse: false,
      kind: 'contrast' as const,
    })),
    ...VERB_CLASSES.be.verbs.split(', ').flatMap((verb) => {
      const words = verb.split(' ').slice(verb.startsWith('be ') ? 1 : 0);
      const bare = words[0] === 'a' || words[0] === 'an' ? [words.slice(1)] : [];
      return [words, ...bare].map((list) => ({
        words: list,
        relation: 'is-a' as const,
        reverse: false,
        kind: 'kind-of' as const,
      }));
    }),
  ];
  const byFirst = new Map<string, FixedCue[]>();
  for (const cue of cues) {
    const first = cue.words[0] ?? '';
    const list = byFirst.get(first) ?? [];
    list.push(cue);
    byFirst.set(first, list);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}
