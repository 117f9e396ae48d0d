/** What was gathered → for each concept that may be meant, what speaks for it, ready to be weighed. */
import { FUNCTION_WORDS } from './function-words.ts';
import { contrastingOf, VOICE, VOICES_A_WORD, type Gathered, type Support } from './gather.ts';
import { initials } from './index-options.ts';
import { matchName, type NameMatch, type Weigh } from './name-match.ts';
import type { Query } from './query.ts';
import { nameScore } from './score.ts';
import type { SearchTable } from './search-table.ts';
import { rememberedMatch, type WordMatch } from './word-match.ts';
import { stem, wordsOf } from './words.ts';

/** The statement that speaks for a concept most, and how much of the query it accounts for. */
export interface Spoken {
  readonly statement: number;
  readonly share: number;
}

export interface Features {
  readonly place: number;
  readonly name: NameMatch;
  /** The name that matched best: 0 is the label, then the aliases; −1 the initials. */
  readonly which: number;
  readonly support: Support | null;
  /** How telling each query word is. */
  readonly weights: readonly number[];
  /** How many links and statements it has. */
  readonly linked: number;
  readonly told: number;
  /** Share of its explanation that the query accounts for. */
  readonly density: number;
  /** −1..1: whether neighbouring words of the query stand in its explanation in that order. */
  readonly order: number;
  readonly statement: Spoken | null;
  readonly question: Spoken | null;
  readonly importance: number;
  readonly confidence: number;
  readonly kindAsked: boolean;
}

/** Only so many concepts are looked at closely. */
const CLOSELY = 160;
/** What a statement says of the concepts that it names, what it is about first. */
const ROLE = [1, 0.6, 0.5, 0.4, 0.3];
const CONTRAST_ROLE = 0.4;
const ALIAS = 0.97;
const INITIALS = 0.85;
/** Two letters are more often the beginning of a word. */
const FEW_INITIALS = 0.3;
/** In so many names is a word that the table does not list as common. */
const RARE = 3;
const LEAST_WEIGHT = 0.12;

export class Examiner {
  readonly #table: SearchTable;
  readonly #weigh: Weigh;
  readonly #linked: Uint32Array;
  readonly #told: Uint32Array;
  readonly #contrasting: ReadonlySet<number>;
  readonly #names = new Map<number, readonly (readonly string[])[]>();
  readonly #gists = new Map<number, readonly string[]>();

  constructor(table: SearchTable) {
    const count = table.concepts.id.length;
    this.#table = table;
    const common = new Map(table.common);
    this.#weigh = (word) =>
      Math.max(LEAST_WEIGHT, Math.log(1 + count / (common.get(word) ?? RARE)) / Math.log(1 + count));
    this.#linked = tally(count, [...table.relations.subject, ...table.relations.object]);
    this.#told = tally(
      count,
      table.statements.concepts.flatMap(([about]) => about ?? []),
    );
    this.#contrasting = contrastingOf(table);
  }

  /** In no order. */
  examine(query: Query, gathered: Gathered): Features[] {
    const { statements, questions } = this.#carry(gathered);
    const asked = new Map<string, number>();
    query.words.forEach(({ near }, i) => near.forEach((word) => asked.set(word, asked.get(word) ?? i)));
    query.words.forEach(({ stem: own }, i) => asked.set(own, i));
    const meet = rememberedMatch();
    return this.#candidates(gathered, [statements, questions]).map((place): Features => {
      const kind = this.#table.concepts.kind[place];
      return {
        place,
        ...(isNamed(gathered.concepts.get(place)) ? this.#bestName(query, place, meet) : UNNAMED),
        support: gathered.concepts.get(place) ?? null,
        weights: gathered.weights,
        linked: this.#linked[place] ?? 0,
        told: this.#told[place] ?? 0,
        ...this.#inGist(asked, query.words.length, place),
        statement: statements.of(place),
        question: questions.of(place),
        importance: this.#table.concepts.importance[place] ?? 0,
        confidence: this.#table.concepts.confidence[place] ?? 0,
        kindAsked: kind !== undefined && query.kinds.has(kind),
      };
    });
  }

  /** A rough sum picks those that are worth a close look. */
  #candidates(gathered: Gathered, spoken: readonly Voice[]): number[] {
    const places = new Set(gathered.concepts.keys());
    for (const voice of spoken) for (const place of voice.places) places.add(place);
    if (places.size <= CLOSELY) return [...places];
    const rough = Array.from(places, (place) => {
      const support = gathered.concepts.get(place);
      let sum = spoken.reduce((most, voice) => Math.max(most, voice.share(place) / 2), 0);
      if (support)
        gathered.weights.forEach((weight, i) => {
          const at = i * VOICES_A_WORD;
          const own = Math.max(support[at + VOICE.text] ?? 0, support[at + VOICE.links] ?? 0);
          const body = (support[at + VOICE.body] ?? 0) / 2;
          sum += weight * Math.max(1.2 * (support[at + VOICE.name] ?? 0), own, body);
        });
      return { place, sum: sum + 0.1 * (this.#table.concepts.importance[place] ?? 0) };
    });
    rough.sort((a, b) => b.sum - a.sum || a.place - b.place);
    return rough.slice(0, CLOSELY).map(({ place }) => place);
  }

  #bestName(query: Query, place: number, meet: WordMatch): BestName {
    let best: BestName = UNNAMED;
    const offer = (name: NameMatch, which: number): void => {
      if (nameScore(name) > nameScore(best.name)) best = { name, which };
    };
    this.#namesAt(place).forEach((words, which) => {
      const match = matchName(query.typed, words, this.#weigh, meet);
      offer(which === 0 ? match : { ...match, factor: match.factor * ALIAS }, which);
      const short = query.typed.length === 1 ? initials(words) : null;
      if (short !== null && short === query.typed[0])
        offer({ factor: short.length > 2 ? INITIALS : FEW_INITIALS, query: 1, name: 1 }, -1);
    });
    return best;
  }

  #inGist(
    asked: ReadonlyMap<string, number>,
    size: number,
    place: number,
  ): { density: number; order: number } {
    const words = this.#gistAt(place);
    const at = new Map<number, number>();
    let met = 0;
    words.forEach((word, i) => {
      const which = asked.get(word);
      if (which === undefined) return;
      met++;
      if (!at.has(which)) at.set(which, i);
    });
    let order = 0;
    for (let i = 0; i + 1 < size; i++) {
      const a = at.get(i);
      const b = at.get(i + 1);
      if (a !== undefined && b !== undefined) order += a < b ? 1 : -1;
    }
    // A very short explanation is easily accounted for, and says little.
    return { density: met / (words.length + 3), order: size > 1 ? order / (size - 1) : 0 };
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

  /** Stems of the explanation, without the concept's own name: that explains nothing. */
  #gistAt(place: number): readonly string[] {
    let words = this.#gists.get(place);
    if (!words) {
      const own = (this.#namesAt(place)[0] ?? []).map(stem);
      words = wordsOf(this.#table.concepts.gist[place] ?? '').flatMap((word) => {
        if (FUNCTION_WORDS.has(word)) return [];
        const known = own.indexOf(stem(word));
        if (known >= 0) own.splice(known, 1);
        return known >= 0 ? [] : [stem(word)];
      });
      this.#gists.set(place, words);
    }
    return words;
  }

  /** Statements speak for the concepts that they name. */
  #carry(gathered: Gathered): { statements: Voice; questions: Voice } {
    const { statements: list, passages } = this.#table;
    const statements = new Voice(this.#table.concepts.id.length);
    const questions = new Voice(this.#table.concepts.id.length);
    gathered.statements.forEach((share, statement) => {
      if (share === 0) return;
      const fromQuestion = (list.from[statement] ?? 0) >= passages.text.length;
      const contrasting = this.#contrasting.has(statement);
      list.concepts[statement]?.forEach((concept, i) => {
        const role = fromQuestion ? 1 : (ROLE[i] ?? 0.3);
        const value = share * (contrasting ? CONTRAST_ROLE : role);
        (fromQuestion ? questions : statements).offer(concept, statement, value);
      });
    });
    return { statements, questions };
  }
}

/** For each concept the statement that speaks for it most. Columns, since a common word has thousands. */
class Voice {
  readonly #share: Float32Array;
  readonly #statement: Int32Array;
  readonly places: number[] = [];

  constructor(concepts: number) {
    this.#share = new Float32Array(concepts);
    this.#statement = new Int32Array(concepts);
  }

  offer(place: number, statement: number, share: number): void {
    const known = this.#share[place] ?? 0;
    if (share <= known) return;
    if (known === 0) this.places.push(place);
    this.#share[place] = share;
    this.#statement[place] = statement;
  }

  share(place: number): number {
    return this.#share[place] ?? 0;
  }

  of(place: number): Spoken | null {
    const share = this.share(place);
    return share === 0 ? null : { statement: this.#statement[place] ?? 0, share };
  }
}

interface BestName {
  readonly name: NameMatch;
  /** See `Features.which`. */
  readonly which: number;
}

const UNNAMED: BestName = { name: { factor: 0, query: 0, name: 0 }, which: 0 };

/** True when a word of the query stands in one of its names. */
function isNamed(support: Support | undefined): boolean {
  if (support)
    for (let at = VOICE.name; at < support.length; at += VOICES_A_WORD)
      if ((support[at] ?? 0) > 0) return true;
  return false;
}

function tally(count: number, places: readonly number[]): Uint32Array {
  const counts = new Uint32Array(count);
  for (const place of places) counts[place] = (counts[place] ?? 0) + 1;
  return counts;
}
