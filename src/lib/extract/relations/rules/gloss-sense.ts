/** What a gloss says of its term is checked against how the gloss is written. */
import type { TextRun } from '#lib/extract/blocks/block.ts';
import type { ResolvedConcept, ResolvedMention } from '#lib/extract/concepts/concept-index.ts';
import { STAND_IN_NOUNS } from '#lib/extract/lexicon/cues/clause-words.ts';
import type { KindId } from '#lib/graph/types.ts';
import { singular } from '../clauses/noun-phrase.ts';
import type { Proposal } from '../proposal.ts';
import { isPluralName } from '../reading/plural-name.ts';
import type { Reading } from '../reading/reading.ts';
import type { Tags } from '../clauses/tokens.ts';

/** Of a practice, "Implement X", "Apply X" say that it uses X; a product is there to do that. */
const USING =
  /^(?:implement|apply|employ|adopt|introduce|incorporate|add|deploy|combine|set up|put in place|enforce) /i;
const DOERS: ReadonlySet<KindId> = new Set(['service', 'tool', 'model', 'resource']);

/** In: what the sentences of `run.text.slice(start)` say of the term. Out: with the sense that the gloss gives it. */
export function inSense(
  reading: Reading,
  run: TextRun,
  start: number,
  end: number,
  said: readonly Proposal[],
  tags?: Tags,
): Proposal[] {
  const mentions = reading.mentionsIn(run, start, end);
  const [first] = mentions;
  return said.flatMap((proposal) => {
    if (proposal.relation === 'is-a' && proposal.features['cue:copula:noun'] === 1) {
      const genus = mentions.find(({ concept }) => concept === proposal.object);
      if (genus && tags && isClause(run.text, genus.end, tags)) return [];
      if (
        !genus ||
        (isGenus(run.text, start, genus) &&
          !isSight(genus, run.text, start, reading.concept(proposal.subject)))
      )
        return [proposal];
      return MANAGED.test(run.text.slice(start, genus.start)) && /\p{Lu}/u.test(genus.surface)
        ? [{ ...proposal, relation: 'offers' as const, phrase: null }]
        : [];
    }
    const term = reading.concept(proposal.subject);
    const used =
      proposal.relation === 'used-for' &&
      first?.concept === proposal.object &&
      USING.test(run.text.slice(start)) &&
      term !== undefined &&
      !DOERS.has(term.kind) &&
      !/\b(?:to|for)\b/.test(run.text.slice(start, first.start));
    return [used ? { ...proposal, relation: 'uses' as const, phrase: null } : proposal];
  });
}

/** "Locks: loss of a key opens nothing": a verb behind the noun has it for its subject. */
function isClause(text: string, end: number, tags: Tags): boolean {
  for (const match of text.slice(end).matchAll(/[.,;:()–—]|[\p{L}'’-]+/gu)) {
    const [word] = match;
    if (!/^\p{L}/u.test(word) || /^(?:that|which|who|where|when|whose|you|we|it|they)$/i.test(word))
      return false;
    if (tags.get(end + match.index) === 'VERB' && /[^s]s$/.test(word)) return true;
  }
  return false;
}

/** "Fog: grey mornings" is how it shows, "Lockers: boxes" and "Lockers: boxes for coats" what it is. */
function isSight(
  { surface, start: at, end }: ResolvedMention,
  text: string,
  start: number,
  term: ResolvedConcept | undefined,
): boolean {
  if (!term || DOERS.has(term.kind) || !isPluralName(surface) || opensWithArticle(text, start, at))
    return false;
  return /^\s*(?:$|[.;])/.test(text.slice(end)) && !isPluralName(term.label);
}

const MANAGED = /^(?:fully[- ])?(?:managed|hosted|serverless) (?:[\p{L}-]+ )?$/iu;

/** "a pump that …", "pumps for …", "diffusion of water", but not "growth" or "managed pumps and valves". */
export function isGenus(text: string, start: number, { start: at, end, surface }: ResolvedMention): boolean {
  const behind = text.slice(end);
  if (!HEAD_ENDS.test(behind)) return false;
  if (opensWithArticle(text, start, at)) return true;
  if (MANAGED.test(text.slice(start, at))) return false;
  // "Wallet: cards, coins": what is in it.
  if (/^\s*(?:[,/&]|and\b|or\b)/i.test(behind) && isPluralName(surface)) return false;
  const last = singular(surface.toLowerCase().split(/\s+/).at(-1) ?? '');
  return (
    isPluralName(surface) || STAND_IN_NOUNS.has(last) || /^ (?:of|that|which|where|in which)\b/.test(behind)
  );
}

/** The text says "a …" before the name. */
export const opensWithArticle = (text: string, start: number, at: number): boolean =>
  ARTICLE.test(text.slice(start, at));

const ARTICLE = /^(?:(?:overall|basically|essentially|simply|just|it['’]s|its),? )?(?:an?|the|one|another) /i;
/** The noun phrase ends with the name. */
const HEAD_ENDS =
  /^\s*(?:\([^()]*\)\s*)?(?:$|[.,;:–—-](?:\s|$)|(?:that|which|who|for|of|to|in|with|from|on|by|where|when|used|using|made|and|or|based|designed|built|as|at|optimi[sz]ed|suited|meant|powered|capable|trained|whose|between|across|within)\b)/i;
