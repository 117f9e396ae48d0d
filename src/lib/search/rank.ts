/**
 * What speaks for each concept → one score. First how well the query names it, then how much of the query its explanation,
 * its links and its passages account for, then importance.
 */
import type { Gathered, Support } from './gather.ts';
import { initials } from './index-options.ts';
import { matchName, type NameMatch, type Weigh } from './name-match.ts';
import type { Query } from './query.ts';
import type { SearchTable } from './search-document.ts';
import { placedWords, stem, wordsOf } from './words.ts';
import { FUNCTION_WORDS } from './function-words.ts';

export interface Spoken {
  readonly place: number;
  readonly share: number;
}

/** What was found to speak for a concept. Shares are of the query, 0..1. */
export interface Features {
  readonly place: number;
  readonly name: NameMatch;
  /** The name that matched best: 0 is the label, then the aliases; −1 the initials. */
  readonly which: number;
  readonly support: Support | null;
  readonly weights: readonly number[];
  /** Its links and its passages, how many. */
  readonly linked: number;
  readonly told: number;
  /** −1..1: whether the words of the query stand in its explanation in the same order. */
  readonly order: number;
  /** Share of its explanation that the query accounts for. */
  readonly density: number;
  /** The passage or question that speaks for it most, by place in the index, and how much. */
  readonly passage: Spoken | null;
  readonly question: Spoken | null;
  readonly importance: number;
  readonly confidence: number;
  readonly kindAsked: boolean;
}

export interface Ranked extends Features {
  readonly score: number;
}

/** How much each voice counts. Found on queries made from the notes themselves, not on the gold ones. */
export const VOICES = {
  name: 2.3,
  own: 0.57,
  passage: 0.19,
  question: 0.19,
  importance: 0.045,
  confidence: 0.1,
  kind: 0.05,
  density: 0.22,
  middle: 0.75,
  width: 0.1,
  base: 0.6,
  order: 0.03,
  fieldName: 0.7,
  fieldLinks: 0.8,
  fieldBody: 0.65,
  hub: 0.3,
  rarity: 1.2,
};
export type Voices = typeof VOICES;

/** Only so many concepts are looked at closely. */
const CLOSELY = 400;
/** What a passage says of the concepts that it names, what it is about first. */
const ROLE = [1, 0.6, 0.5, 0.4, 0.3];
const ALIAS = 0.97;
const INITIALS = 0.93;

export class Ranking {
  readonly #table: SearchTable;
  readonly #names = new Map<number, readonly (readonly string[])[]>();
  readonly #gists = new Map<number, readonly string[]>();
  readonly #common: ReadonlyMap<string, number>;
  readonly #linked: Uint32Array;
  readonly #told: Uint32Array;
  readonly weigh: Weigh;

  constructor(table: SearchTable) {
    this.#table = table;
    this.#common = new Map(table.common);
    const all = Math.log(1 + table.concepts.id.length);
    this.#linked = new Uint32Array(table.concepts.id.length);
    for (const ends of [table.relations.subject, table.relations.object])
      for (const place of ends) this.#linked[place] = (this.#linked[place] ?? 0) + 1;
    this.#told = new Uint32Array(table.concepts.id.length);
    for (const [about = -1] of table.passages.concepts) if (about >= 0) this.#told[about] = (this.#told[about] ?? 0) + 1;
    const rare = 3;
    this.weigh = (word) =>
      Math.max(0.12, Math.log(1 + table.concepts.id.length / (this.#common.get(word) ?? rare)) / all);
  }

  rank(query: Query, gathered: Gathered, voices: Voices = VOICES): Ranked[] {
    return this.features(query, gathered)
      .map((features) => ({ ...features, score: scoreOf(features, voices) }))
      .sort((a, b) => b.score - a.score || a.place - b.place);
  }

  features(query: Query, gathered: Gathered): Features[] {
    const passages = this.#carry(gathered, 'passages');
    const questions = this.#carry(gathered, 'questions');
    const places = new Set([...gathered.concepts.keys(), ...passages.keys(), ...questions.keys()]);
    const rough = [...places].map((place) => {
      const support = gathered.concepts.get(place);
      const own = support ? share(support, gathered.weights, VOICES, 0, 0) : 0;
      return { place, own, rough: own + (passages.get(place)?.share ?? 0) / 2 };
    });
    if (rough.length > CLOSELY) rough.sort((a, b) => b.rough - a.rough || a.place - b.place);
    const asked = new Map<string, number>();
    query.words.forEach(({ near }, i) => {
      for (const word of near) if (!asked.has(word)) asked.set(word, i);
    });
    query.words.forEach(({ stem: own }, i) => asked.set(own, i));
    return rough.slice(0, CLOSELY).map(({ place }): Features => {
      const { match, which } = this.#bestName(query, place);
      const kind = this.#table.concepts.kind[place];
      return {
        place,
        name: match,
        which,
        support: gathered.concepts.get(place) ?? null,
        weights: gathered.weights,
        linked: this.#linked[place] ?? 0,
        told: this.#told[place] ?? 0,
        ...this.#inGist(asked, place),
        passage: passages.get(place) ?? null,
        question: questions.get(place) ?? null,
        importance: this.#table.concepts.importance[place] ?? 0,
        confidence: this.#table.concepts.confidence[place] ?? 0,
        kindAsked: kind !== undefined && query.kinds.has(kind),
      };
    });
  }

  #inGist(asked: ReadonlyMap<string, number>, place: number): { density: number; order: number } {
    let words = this.#gists.get(place);
    if (!words) {
      const gist = this.#table.concepts.gist[place] ?? '';
      words = placedWords(gist).flatMap(({ word }) => (FUNCTION_WORDS.has(word) ? [] : [stem(word)]));
      this.#gists.set(place, words);
    }
    if (words.length === 0) return { density: 0, order: 0 };
    const met: number[] = [];
    let all = 0;
    for (const word of words) {
      const at = asked.get(word);
      if (at === undefined) continue;
      all++;
      if (!met.includes(at)) met.push(at);
    }
    let order = 0;
    let pairs = 0;
    met.forEach((a, i) => {
      for (const b of met.slice(i + 1)) {
        pairs++;
        order += a < b ? 1 : -1;
      }
    });
    return { density: all / (words.length + 3), order: pairs === 0 ? 0 : order / pairs };
  }

  #bestName(query: Query, place: number): { match: NameMatch; which: number } {
    let best: { match: NameMatch; which: number } = { match: { score: 0, query: 0, name: 0 }, which: 0 };
    const offer = (match: NameMatch, which: number): void => {
      if (nameScore(match, VOICES) > nameScore(best.match, VOICES)) best = { match, which };
    };
    this.#namesAt(place).forEach((name, which) => {
      const match = matchName(query.typed, name, this.weigh);
      offer(which === 0 ? match : { ...match, score: match.score * ALIAS }, which);
      const short = query.typed.length === 1 ? initials(name) : null;
      if (short !== null && short === query.typed[0]) offer({ score: INITIALS, query: 1, name: 1 }, -1);
    });
    return best;
  }

  #namesAt(place: number): readonly (readonly string[])[] {
    let names = this.#names.get(place);
    if (!names) {
      const { label, aliases } = this.#table.concepts;
      names = [label[place] ?? '', ...(aliases[place] ?? [])].map(wordsOf);
      this.#names.set(place, names);
    }
    return names;
  }

  /** Passages and questions speak for the concepts that they name. */
  #carry(gathered: Gathered, from: 'passages' | 'questions'): Map<number, Spoken> {
    const { concepts, passages, options } = this.#table;
    const begin = concepts.id.length + (from === 'questions' ? passages.text.length : 0);
    const lists = from === 'questions' ? options.concepts : passages.concepts;
    const best = new Map<number, Spoken>();
    for (const [place, part] of gathered.others)
      lists[place - begin]?.forEach((concept, i) => {
        const value = part * (from === 'questions' ? 1 : (ROLE[i] ?? 0.3));
        if (value > (best.get(concept)?.share ?? 0)) best.set(concept, { place, share: value });
      });
    return best;
  }
}

function nameScore(match: NameMatch, voices: Voices): number {
  if (match.query === 0) return 0;
  const step = 1 / (1 + Math.exp((voices.middle - match.query) / voices.width));
  return match.score * match.query * step * (voices.base + (1 - voices.base) * match.name);
}

export function scoreOf(f: Features, voices: Voices): number {
  return (
    voices.name * nameScore(f.name, voices) +
    voices.own * (f.support ? share(f.support, f.weights, voices, f.linked, f.told) : 0) +
    voices.density * f.density +
    voices.order * f.order +
    voices.passage * (f.passage?.share ?? 0) +
    voices.question * (f.question?.share ?? 0) +
    voices.importance * f.importance +
    voices.confidence * f.confidence +
    (f.kindAsked ? voices.kind : 0)
  );
}

/** Share of the query, by weight, that the concept's names, explanation and links account for. */
function share(support: Support, weights: readonly number[], voices: Voices, linked: number, told: number): number {
  let all = 0;
  let met = 0;
  const links = voices.fieldLinks * Math.pow(1 + linked / 10, -voices.hub);
  const body = voices.fieldBody * Math.pow(1 + told / 5, -voices.hub);
  weights.forEach((raw, i) => {
    const weight = Math.pow(raw, voices.rarity);
    all += weight;
    met +=
      weight *
      Math.max(
        voices.fieldName * (support.name[i] ?? 0),
        support.text[i] ?? 0,
        links * (support.links[i] ?? 0),
        body * (support.body[i] ?? 0),
      );
  });
  return all === 0 ? 0 : met / all;
}
