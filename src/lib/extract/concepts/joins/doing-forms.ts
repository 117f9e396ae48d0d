/**
 * Joins the forms of one doing: the bare verb with its gerund ("refit", "refitting"), "aligning lenses" with "lens
 * alignment" and "lens aligning", "recommender system" with "recommendation system".
 */
import { singularForm } from '../../mentions/fold-word.ts';
import { isDictionaryWord } from '../../mentions/tag-words.ts';
import type { Name, NameTable } from '../name-table.ts';
import type { WordUse } from '../word-use.ts';

// Patterns out of what is called for every name: the script runner makes those with \p anew at each call.
const ENCING = /^\p{Ll}{4,}[ae]ncing$/u;

/** What makes another verb of a verb: "refit", "overfit". */
const PREFIX = /^(?:re|pre|over|under|mis|out|fine)/;
/** Share of capitals from which a word is proper. */
const PROPER = 0.5;
/** Letters of a verb at least. */
const STEM = 4;

export function joinDoingForms(table: NameTable, words: WordUse): void {
  const owned = new Set<string>();
  for (const {
    words: [first = '', ...rest],
  } of table.names.values()) {
    if (rest.length === 1 && words.proper(first) >= PROPER) owned.add(rest[0] ?? '');
  }
  for (const name of table.names.values()) {
    const [first = ''] = name.words;
    if (name.words.length === 1) {
      joinGerund(table, name, words, owned.has(name.id));
      joinMadeGerund(table, name);
    } else {
      joinTurned(table, name, first, words);
      if (/[^aeiou]er$/.test(first) || first.endsWith('ender')) joinDoer(table, name, first);
    }
  }
}

/** Only what the notes never use as a common noun: a cluster is no clustering. */
function joinGerund(table: NameTable, name: Name, words: WordUse, isOwners: boolean): void {
  if (!isVerb(name.id, words)) return;
  for (const gerund of gerundsOf(name.id)) {
    const other = table.names.get(gerund);
    // "Buildings" are things.
    if (other && !other.mentions.some(({ surface }) => surface.endsWith('s'))) table.join(gerund, name.id);
    // "Acme Translate" is no translation.
    if (isOwners) continue;
    for (const noun of nounsOf(gerund)) if (table.names.has(noun)) table.join(noun, name.id);
  }
}

/** "inferencing" of "inference": no dictionary has it, and the noun that it is made of stands in the notes. */
function joinMadeGerund(table: NameTable, { id }: Name): void {
  if (!ENCING.test(id) || isDictionaryWord(id)) return;
  const noun = table.names.get(`${id.slice(0, -3)}e`) ?? table.names.get(id.slice(0, -3));
  if (noun && isDictionaryWord(noun.id)) table.join(noun.id, id);
}

function isVerb(word: string, words: WordUse): boolean {
  const bare = word.replace(PREFIX, '');
  if (bare !== word && bare.length >= STEM && isVerb(bare, words)) return true;
  return (
    word.length >= STEM &&
    words.asCommon(word) === 0 &&
    words.asVerb(word) * 4 >= Math.max(4, words.count(word))
  );
}

function gerundsOf(verb: string): string[] {
  const last = verb.at(-1) ?? '';
  if (last === 'e') return [`${verb.slice(0, -1)}ing`];
  return /[aeiou][bdgmnprt]$/.test(verb) ? [`${verb}ing`, `${verb}${last}ing`] : [`${verb}ing`];
}

/** "aligning lenses", "align lenses". "training data" stays what it is: "data training" is no noun of action. */
function joinTurned(table: NameTable, name: Name, first: string, words: WordUse): void {
  const isGerund = first.length > STEM + 3 && first.endsWith('ing');
  const rest = [...name.words.slice(1, -1), singularForm(name.words.at(-1) ?? '')].join('');
  const turned = isGerund ? nounsOf(first) : isVerb(first, words) ? gerundsOf(first) : [];
  for (const doing of turned) {
    const other = table.names.get(rest + doing);
    if (other && other !== name) table.join(other.id, name.id);
  }
}

/** "aligning" → "alignment", "alignation", …: whichever the notes have. */
function nounsOf(gerund: string): string[] {
  const stem = gerund.slice(0, -3);
  return ['ation', 'ion', 'tion', 'ment', 'ance', 'ement'].map((ending) => stem + ending);
}

/** "recommender system" beside "recommendation system". */
function joinDoer(table: NameTable, name: Name, first: string): void {
  const action = `${first.slice(0, -2)}ation${name.words.slice(1).join('')}`;
  if (table.names.has(action)) table.join(action, name.id);
}
