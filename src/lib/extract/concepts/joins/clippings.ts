/** Joins clipped names with the full ones: "info extraction" with "information extraction", "Gen AI" with "generative AI". */
import { isDictionaryWord } from '../../mentions/tag-words.ts';
import type { Name, NameTable } from '../name-table.ts';

// Patterns out of what is called for every name: the script runner makes those with \p anew at each call.
const HAS_CAPITAL = /\p{Lu}/u;

const SHORTEST_CLIP = 3;
const LONGEST_CLIP = 6;
/** Letters that a clip leaves out at least. */
const LEFT_OUT = 3;
/** Letters of a clip that stands alone. */
const LEAST_CLIP = 4;
const MOST_CLIP = 7;

/** A word of a name, in which any other could stand. */
interface Slot {
  readonly name: Name;
  readonly word: string;
}

export function joinClippings(table: NameTable, shortForms: Map<string, string>): void {
  joinSingleClips(table);
  const byRest = new Map<string, Slot[]>();
  for (const name of table.names.values()) {
    for (const words of name.keys.map((key) => key.split(' '))) {
      if (words.length < 2 || words.length > 4) continue;
      words.forEach((word, i) => {
        const rest = words.map((other, k) => (k === i ? '*' : other)).join(' ');
        push(byRest, rest, { name, word });
      });
    }
  }
  for (const list of byRest.values()) {
    if (list.length < 2) continue;
    // Thousands of names may be alike but for a word: the full ones are looked up, not searched for.
    const byStart = new Map<string, Slot[]>();
    for (const slot of list) {
      for (let n = SHORTEST_CLIP; n <= Math.min(LONGEST_CLIP, slot.word.length - LEFT_OUT); n++)
        push(byStart, slot.word.slice(0, n), slot);
    }
    for (const { name, word } of list) {
      const full = byStart
        .get(word)
        ?.filter((other) => isClip(word, other.word) && !isCompound(word, other.name))
        .sort((a, b) => b.name.mentions.length - a.name.mentions.length || (a.word < b.word ? -1 : 1))[0];
      if (!full) continue;
      table.join(full.name.id, name.id);
      // Written as one word ("GenAI") it may stand inside longer names like any short form.
      if (name.keys.includes(name.id)) shortForms.set(name.id, full.name.id);
    }
  }
}

/** "async" and "asynchronous": a clip that is no word of its own, and the one name of a word that goes on from it. */
function joinSingleClips(table: NameTable): void {
  const singles = [...table.names.values()].filter(({ words }) => words.length === 1);
  const lasts = lastWords(table);
  const byStart = new Map<string, Name[]>();
  for (const name of singles) {
    if (name.id.length < LEAST_CLIP + LEFT_OUT || !/^\p{Ll}+$/u.test(name.id)) continue;
    for (let n = LEAST_CLIP; n <= MOST_CLIP; n++) {
      const start = name.id.slice(0, n);
      push(byStart, start, name);
    }
  }
  for (const clip of singles) {
    if (clip.id.length < LEAST_CLIP || clip.id.length > MOST_CLIP || isDictionaryWord(clip.id)) continue;
    // "Acme Config" calls itself so.
    if (lasts.has(clip.id) || clip.mentions.some(({ surface }) => HAS_CAPITAL.test(surface.slice(1))))
      continue;
    const [full, ...more] = (byStart.get(clip.id) ?? []).filter(
      ({ id }) => id.length >= clip.id.length + LEFT_OUT && isDictionaryWord(id) && isClip(clip.id, id),
    );
    if (full && more.length === 0) table.join(full.id, clip.id);
  }
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

const lastWords = (table: NameTable): ReadonlySet<string> =>
  new Set([...table.names.values()].flatMap(({ words }) => (words.length > 1 ? words.slice(-1) : [])));

/** "CloudTrail" is a compound of "Cloud", and no longer form of it. */
const isCompound = (clip: string, full: Name): boolean =>
  full.mentions.some(({ surface }) =>
    surface.split(/\s+/).some((word) => {
      const rest = word.slice(clip.length);
      return (
        word.toLowerCase().startsWith(clip) &&
        /^\p{Lu}\p{Ll}/u.test(rest) &&
        /\p{Ll}$/u.test(word.slice(0, clip.length))
      );
    }),
  );

/** A clip ends on a consonant or "o" and is no word that takes an ending ("test" in "testing"). */
function isClip(clip: string, word: string): boolean {
  return (
    !/^(?:s|es|ed|ing|er|ers|or|ly|al|ic|able|ment|ness|ure)$/.test(word.slice(clip.length)) &&
    /[^aeiy]$/.test(clip)
  );
}
