/**
 * "It" as the object of a sentence, read as the name that it stands for: below "Compost", "Worms speed it up" says
 * something of compost.
 */
import type { ResolvedMention } from '#lib/extract/concepts/concept-index.ts';

/** A pronoun behind a verb or a preposition, where no verb of its own follows. */
const PRONOUN =
  /(?<=[\p{L}] )(?:it|them)(?=$|[.,;:!?)]| (?:up|down|away|off|out|back|with|without|through|via|as|in|on|onto|from|to|by|for|when|if|so|and|or|at|into|under|over|during|after|before|too|again|automatically|directly)\b)/giu;
/** Words before a pronoun that is a subject, or belongs to no verb. */
const NO_VERB_BEFORE =
  /(?:^|[\s(])(?:that|which|because|if|when|while|as|so|and|or|but|than|what|where|how|once|since|though|although|until|whether|use|uses)\s$/iu;
/** Nothing but an article may stand before the name that does it. */
const OPENING = /^[\s"'“‘(]*(?:(?:so|and|then|also),? )?(?:(?:the|an?|both|all|some|most|many) )?$/iu;

/** The mentions of `text.slice(start, end)`, and one of `concept` where "it" must mean that. */
export function withObjectPronouns(
  text: string,
  start: number,
  end: number,
  mentions: readonly ResolvedMention[],
  concept: string | null,
): readonly ResolvedMention[] {
  if (concept === null || mentions.length === 0) return mentions;
  for (const { 0: word, index } of text.slice(start, end).matchAll(PRONOUN)) {
    const at = start + index;
    const clause = Math.max(start, text.lastIndexOf(';', at) + 1);
    const before = mentions.filter((mention) => mention.start >= clause && mention.start < at);
    const [subject] = before;
    // Another name before it might be what it stands for.
    if (!subject || before.length > 1 || subject.concept === concept) continue;
    if (!OPENING.test(text.slice(clause, subject.start)) || NO_VERB_BEFORE.test(text.slice(subject.end, at)))
      continue;
    const pronoun: ResolvedMention = { ...subject, start: at, end: at + word.length, surface: word, concept };
    return [...mentions, pronoun].sort((a, b) => a.start - b.start);
  }
  return mentions;
}

/** True of a mention that is but a pronoun. */
export const isPronoun = ({ surface }: ResolvedMention): boolean => /^(?:it|them)$/i.test(surface);
