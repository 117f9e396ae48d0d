/** What speaks for a concept → one score. The weights were found on queries made from notes, not on single ones. */
import type { Features } from './features.ts';
import { VOICE, VOICES_A_WORD, type Support } from './gather.ts';
import type { NameMatch } from './name-match.ts';

/** How much each voice counts. */
export const VOICES = {
  name: 4.6,
  /** A name typed letter by letter is meant rather than one that is nearly so. */
  whole: 0.4,
  own: 0.85,
  statement: 0.05,
  question: 0.18,
  importance: 0.06,
  /** … and so much more among those of whose name a part was typed. */
  begun: 0.4,
  /** What is only possible comes after what is sure: so much of the score is lost at confidence 0. */
  doubt: 0.7,
  /** … and so much is left of its name, which may be a mere stretch of a sentence. */
  doubtfulName: 0.25,
  kind: 0.05,
  density: 0.35,
  order: 0.08,
  /** A name counts when it accounts for about so much of the query, … */
  middle: 0.8,
  /** … and the step is so soft; */
  width: 0.06,
  /** so much of it counts however little of the name was typed. */
  base: 0.3,
  /** Inside `own`, where the explanation counts 1. */
  fieldName: 0.36,
  fieldLinks: 1,
  fieldBody: 0.7,
  /** The more links and statements a concept has, the less each says. */
  hub: 0.2,
  /** How much more rare words count. */
  rarity: 0.63,
};
export type Voices = typeof VOICES;

export function scoreOf(f: Features, voices: Voices = VOICES): number {
  const sure = 1 - voices.doubt * (1 - f.confidence);
  return (
    sure *
    (voices.name * (f.confidence < 1 ? voices.doubtfulName : 1) * nameScore(f.name, voices) +
      (f.confidence === 1 && isWhole(f) ? voices.whole : 0) +
      voices.own * ownShare(f, voices) +
      voices.density * f.density +
      voices.order * f.order +
      voices.statement * (f.statement?.share ?? 0) +
      voices.question * (f.question?.share ?? 0) +
      (voices.importance + (isBegun(f) ? voices.begun : 0)) * f.importance +
      (f.kindAsked ? voices.kind : 0))
  );
}

function isWhole({ which, name }: Features): boolean {
  return which >= 0 && name.query === 1 && name.name === 1;
}

/** What was typed is a part of its name. */
function isBegun({ name }: Features): boolean {
  return name.query > 0.9 && name.name < 0.9;
}

export function nameScore(match: NameMatch, voices: Voices = VOICES): number {
  if (match.query === 0) return 0;
  const step = 1 / (1 + Math.exp((voices.middle - match.query) / voices.width));
  return match.factor * match.query * step * (voices.base + (1 - voices.base) * match.name);
}

/** Share of the query, by weight, that the concept's names, explanation, links and statements account for. */
export function ownShare({ support, weights, linked, told }: Features, voices: Voices = VOICES): number {
  if (!support) return 0;
  const links = voices.fieldLinks * (1 + linked / 10) ** -voices.hub;
  const body = voices.fieldBody * (1 + told / 5) ** -voices.hub;
  let all = 0;
  let met = 0;
  weights.forEach((raw, i) => {
    const weight = raw ** voices.rarity;
    all += weight;
    met += weight * bestVoice(support, i, voices.fieldName, links, body);
  });
  return all === 0 ? 0 : met / all;
}

function bestVoice(support: Support, i: number, name: number, links: number, body: number): number {
  const at = i * VOICES_A_WORD;
  return Math.max(
    name * (support[at + VOICE.name] ?? 0),
    support[at + VOICE.text] ?? 0,
    links * (support[at + VOICE.links] ?? 0),
    body * (support[at + VOICE.body] ?? 0),
  );
}
