/**
 * Names of sure concepts that no mention covers, since a longer phrase that came to nothing had taken their place.
 * "Soups are slow-cooked bone broths kept warm" where only "bone broth" is a concept → bone broth.
 */
import type { Document } from '#lib/extract/blocks/block.ts';
import type { ConceptIndex, ResolvedMention } from '#lib/extract/concepts/concept-index.ts';
import { evidenceOf, sentenceAt, sentencesOf } from '#lib/extract/evidence.ts';
import { firstFrom } from '#lib/extract/first-from.ts';
import { findKnownNames } from '#lib/extract/mentions/known-names.ts';
import { nameKey, squashKey } from '#lib/extract/mentions/name-key.ts';
import { type Place, type RunContext, runContexts } from '#lib/extract/mentions/run-context.ts';

/** Concepts below this confidence lend no name. */
const SURE = 0.5;
/** Where sentences are read; what a heading or an option is about is settled by its mentions. */
const READ: ReadonlySet<Place> = new Set(['paragraph', 'item', 'cell', 'reason']);

/** In: notes, their concepts and the mentions that count, by run. Out: the further ones of each run. */
export function swallowedNames(
  documents: readonly Document[],
  index: ConceptIndex,
  known: ReadonlyMap<number, readonly ResolvedMention[]>,
): Map<number, readonly ResolvedMention[]> {
  const found = new Map<number, readonly ResolvedMention[]>();
  const read = documents.flatMap(runContexts).filter(({ place }) => READ.has(place));
  if (read.length === 0) return found;
  const names = namesOf(index);
  for (const context of read) {
    const added = swallowedIn(context, names, known.get(context.run.id) ?? []);
    if (added.length > 0) found.set(context.run.id, added);
  }
  return found;
}

function swallowedIn(
  context: RunContext,
  names: ReadonlyMap<string, string | null>,
  known: readonly ResolvedMention[],
): ResolvedMention[] {
  const { document, block, run } = context;
  // Which characters are taken: names are short, runs may be long.
  const taken = new Uint8Array(run.text.length);
  for (const { start, end } of known) taken.fill(1, start, end);
  const isFree = (start: number, end: number): boolean => !taken.subarray(start, end).includes(1);
  const places = findKnownNames({ run }, (key) => names.get(key) != null)
    .filter(({ start, end }) => isFree(start, end) && isMeant(context, start, end))
    .sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const standing: ResolvedMention[] = [];
  const sentences = places.length > 0 ? sentencesOf(run) : [];
  for (const { start, end, key } of places) {
    const concept = names.get(key);
    if (concept == null || !isFree(start, end)) continue;
    taken.fill(1, start, end);
    const sentence = sentences[sentenceAt(sentences, start)] ?? { start, end };
    const range = { start: sentence.start, end: Math.max(end, sentence.end) };
    const surface = run.text.slice(start, end);
    standing.push({
      concept,
      run: run.id,
      block: block.id,
      start,
      end,
      surface,
      key: nameKey(surface),
      role: 'name',
      evidence: evidenceOf(document, block, run, range, 'known-name'),
    });
  }
  return standing;
}

/** "Stirring bone broth takes time", "bone broth pots": it is the stirring, and the pots. */
function isMeant({ run, words }: RunContext, start: number, end: number): boolean {
  const behind = words[firstFrom(words, end + 1)];
  if (behind?.start === end + 1 && (behind.tag === 'NOUN' || behind.tag === 'PROPN')) return false;
  return !GERUND_SUBJECT.test(run.text.slice(Math.max(0, start - LOOK_BACK), start));
}

const GERUND_SUBJECT = /(?:^|[.!?:] )\p{Lu}\p{Ll}{1,30}ing (?:and \p{Ll}{1,30}ing )?$/u;
const LOOK_BACK = 70;

/** Squashed key of each name of several words → its concept, null where two share it. */
function namesOf({ concepts }: ConceptIndex): Map<string, string | null> {
  const names = new Map<string, string | null>();
  for (const { id, label, aliases, confidence } of concepts) {
    if (confidence < SURE) continue;
    for (const name of [label, ...aliases]) {
      const key = nameKey(name);
      if (!key.includes(' ')) continue;
      const squashed = squashKey(key);
      const other = names.get(squashed);
      names.set(squashed, other === undefined || other === id ? id : null);
    }
  }
  return names;
}
