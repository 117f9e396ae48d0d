/** By what a concept goes beside its label: names of it and no other thing, as they stand in the notes. */
import { foldSpace as spaced } from '../evidence.ts';
import { EMPTY_HEADS } from '../lexicon/names/empty-heads.ts';
import { singularForm } from '../mentions/fold-word.ts';
import type { Mention } from '../mentions/mention.ts';
import { nameKey, squashKey } from '../mentions/name-key.ts';
import { isDictionaryWord } from '../mentions/tag-words.ts';
import type { PlacedConcept } from './place-mentions.ts';

/** What running text only seems to say, until a mention stands there. */
const IN_PASSING: ReadonlySet<string> = new Set(['phrase', 'task']);

/** Surfaces that differ by more than case, each once, in the spelling that is most frequent. */
export function otherNames(label: string, all: readonly Mention[], concept: PlacedConcept): string[] {
  const own = label.toLowerCase();
  // Most are called by their label only: nothing more need be asked of these.
  if (all.every(({ surface }) => surface.toLowerCase() === own)) return [];
  const mentions = all.filter(isNameOf(concept));
  if (mentions.every(({ surface }) => surface.toLowerCase() === own)) return [];
  const spellings = new Map<string, Map<string, number>>();
  const isProper = /^\p{Lu}\S*$/u.test(label);
  const names = [
    label,
    ...(isProper ? mentions.map(({ surface }) => spaced(surface)).filter((name) => name.includes(' ')) : []),
  ];
  for (const mention of standingAlone(mentions)) {
    const { surface } = mention;
    if (saysOnlyWhat(mention, label, names)) continue;
    const lower = surface.toLowerCase();
    if (lower === own) continue;
    const counts = spellings.get(lower) ?? new Map<string, number>();
    counts.set(surface, (counts.get(surface) ?? 0) + 1);
    spellings.set(lower, counts);
  }
  return [...spellings.values()]
    .map((counts) => [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? '')
    .sort();
}

/**
 * "the rack" is Acme Rack in the section on it, and no name of it elsewhere. What running text seemed to say and nothing
 * stands for in the end is no name either.
 */
function isNameOf({ names, found, mentions }: PlacedConcept): (mention: Mention) => boolean {
  const own = new Set(names.map(({ id }) => id));
  const placed = new Set(mentions.map(({ surface }) => surface));
  const inPassing = new Set(found.filter(({ role }) => IN_PASSING.has(role)));
  return (mention) =>
    (own.has(squashKey(mention.key)) || /\p{Lu}/u.test(mention.surface)) &&
    (placed.has(mention.surface) || !inPassing.has(mention));
}

/** Without small words that are but a part of a longer name of the same concept: "rotation" inside "crop rotation". */
function standingAlone(mentions: readonly Mention[]): Mention[] {
  const byRun = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const list = byRun.get(mention.run);
    if (list) list.push(mention);
    else byRun.set(mention.run, [mention]);
  }
  const inside = new Set([...byRun.values()].flatMap(insideOthers));
  return mentions.filter((mention) => /\p{Lu}/u.test(mention.surface) || !inside.has(mention));
}

/** Those that a longer one of them spans. */
function insideOthers(mentions: readonly Mention[]): Mention[] {
  if (mentions.length < 2) return [];
  let farthest = -1;
  let longest: Mention | null = null;
  return mentions
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((mention) => {
      // What starts with it and ends behind it came before; of others it is enough to end with it.
      const isInside =
        farthest >= mention.end && !(longest?.start === mention.start && longest.end === mention.end);
      if (mention.end > farthest) {
        farthest = mention.end;
        longest = mention;
      }
      return isInside;
    });
}

/**
 * "mulching technique" of "mulching", "commands" of "Acme Command", "Standards" of "Acme Standard": a word for any such
 * thing. `names`: by what all it goes.
 */
function saysOnlyWhat(
  { role, surface, evidence }: Mention,
  label: string,
  names: readonly string[],
): boolean {
  if (role === 'stated' || role === 'term' || evidence.rule === 'alias') return false;
  const isSmall = /^\p{Ll}/u.test(surface);
  const words = spaced(surface).toLowerCase().split(' ');
  const [head = '', ...more] = words.reverse().map(singularForm);
  if (isSmall && EMPTY_HEADS.has(head) && nameKey(more.reverse().join(' ')) === nameKey(label)) return true;
  if (more.length > 0 || !isDictionaryWord(head)) return false;
  return names.some((name) => {
    const last = name.slice(name.lastIndexOf(' ') + 1);
    if (!/^\p{Lu}/u.test(last) || nameKey(surface) !== nameKey(last)) return false;
    return isSmall || (name !== last && role !== 'heading' && surface.toLowerCase() !== last.toLowerCase());
  });
}
