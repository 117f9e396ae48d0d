/**
 * Every name of the notes with its places, by its squashed key ("fine-tuning", "finetuning" and "Fine Tuning" are one
 * name); joined names form a concept. A union of sets, the oldest name leads.
 */
import type { Mention } from '../mentions/mention.ts';
import { squashKey } from '../mentions/name-key.ts';

export interface Name {
  /** Squashed key. */
  readonly id: string;
  /** Key with blanks, as most places have it. */
  readonly key: string;
  readonly words: readonly string[];
  /** All keys that squash to the id: "fine tuning", "finetuning". */
  readonly keys: readonly string[];
  readonly mentions: Mention[];
}

export class NameTable {
  readonly names = new Map<string, Name>();
  readonly #leader = new Map<string, string>();
  /** Leaders of sets that have an entry of their own: the author says what sort of thing it is. */
  readonly #entries = new Set<string>();
  readonly #preferred = new Set<string>();

  constructor(mentions: readonly Mention[]) {
    const named = new Map<string, Mention[]>();
    const homonyms = new Set([...capitalHomonyms(mentions), ...endingInCapitalS(mentions)]);
    for (const mention of mentions) {
      const id = homonyms.has(mention.surface) ? mention.surface : squashKey(mention.key);
      if (id === '') continue;
      const known = named.get(id);
      if (known) known.push(mention);
      else named.set(id, [mention]);
    }
    named.forEach((own, id) => {
      if (own.some(({ sort }) => sort !== undefined)) this.#entries.add(id);
      const keys = keysByFrequency(own);
      const { key } = keys;
      this.names.set(id, { id, key, words: key.split(' '), keys: keys.all, mentions: own });
    });
  }

  /** Id of the short form in capitals, where that is a name beside the word of the same letters. */
  shortFormOf(id: string): string {
    const capitals = id.toUpperCase();
    return this.names.has(capitals) ? capitals : id;
  }

  /** Id of the name that leads the set of this one. */
  leaderOf(id: string): string {
    let at = id;
    for (let next = this.#leader.get(at); next !== undefined; next = this.#leader.get(at)) at = next;
    if (at !== id) this.#leader.set(id, at);
    return at;
  }

  /** Two names of which each has an entry of its own stay apart, however alike they look. */
  join(a: string, b: string): void {
    const one = this.leaderOf(a);
    const other = this.leaderOf(b);
    if (one === other || (this.#entries.has(one) && this.#entries.has(other))) return;
    const [older, younger] = this.#order(one) <= this.#order(other) ? [one, other] : [other, one];
    this.#leader.set(younger, older);
    if (this.#entries.has(younger)) this.#entries.add(older);
  }

  /** Whether the author says of the set, in an entry of its own, what sort of thing it is. */
  hasEntry(leader: string): boolean {
    return this.#entries.has(leader);
  }

  /** Marks the name that its set is best called by. */
  prefer(id: string): void {
    this.#preferred.add(id);
  }

  isPreferred(id: string): boolean {
    return this.#preferred.has(id);
  }

  /** How many names another leads. */
  get joined(): number {
    return this.#leader.size;
  }

  isJoined(a: string, b: string): boolean {
    return this.leaderOf(a) === this.leaderOf(b);
  }

  /** The sets of joined names, in order of their first mention. */
  sets(): Name[][] {
    const sets = new Map<string, Name[]>();
    for (const name of this.names.values()) {
      const leader = this.leaderOf(name.id);
      const set = sets.get(leader);
      if (set) set.push(name);
      else sets.set(leader, [name]);
    }
    return [...sets.values()];
  }

  #order(id: string): number {
    const first = this.names.get(id)?.mentions[0];
    return first ? first.run * 100_000 + first.start : Infinity;
  }
}

/**
 * Short forms in capitals whose letters are a word of an owner's name too, which is never written so: "GLUE" beside "Acme
 * Glue" is another thing. Their id is the short form itself; no squashed key has capitals.
 */
function capitalHomonyms(mentions: readonly Mention[]): ReadonlySet<string> {
  const capitals = new Set<string>();
  const lasts = new Map<string, Set<string>>();
  for (const { surface } of mentions) {
    if (CAPITALS.test(surface)) capitals.add(surface);
    const last = OWNED.exec(surface)?.[1];
    if (last === undefined) continue;
    const upper = last.toUpperCase();
    lasts.set(upper, (lasts.get(upper) ?? new Set()).add(last));
  }
  return new Set(
    [...capitals].filter((short) => {
      const written = lasts.get(short);
      return (
        written !== undefined && !written.has(short) && [...written].some((last) => /^\p{Lu}/u.test(last))
      );
    }),
  );
}

/** "DRAMS" beside "DRAM", both in lines with small letters: a capital S is no plural's. */
function endingInCapitalS(mentions: readonly Mention[]): ReadonlySet<string> {
  const written = new Set(
    mentions.flatMap(({ surface, evidence: { quote } }) =>
      CAPITALS.test(surface) && (quote === surface || /\p{Ll}/u.test(quote)) ? [surface] : [],
    ),
  );
  return new Set([...written].filter((short) => short.endsWith('S') && written.has(short.slice(0, -1))));
}

/** Shorter ones are written any way. */
const CAPITALS = /^\p{Lu}{4,}$/u;
/** "Acme Glue": the last word of two. */
const OWNED = /^\p{Lu}\p{L}* (\p{L}{4,})$/u;

/** All the keys of a name, in order of appearance, and the one that most places have. */
function keysByFrequency(mentions: readonly Mention[]): { all: readonly string[]; key: string } {
  const first = mentions[0]?.key ?? '';
  if (mentions.every(({ key }) => key === first)) return { all: [first], key: first };
  const counts = new Map<string, number>();
  for (const { key } of mentions) counts.set(key, (counts.get(key) ?? 0) + 1);
  return { all: [...counts.keys()], key: mostFrequent(counts) };
}

function mostFrequent(counts: ReadonlyMap<string, number>): string {
  let best = '';
  let most = 0;
  for (const [key, count] of counts) {
    if (count > most || (count === most && key < best)) [best, most] = [key, count];
  }
  return best;
}
