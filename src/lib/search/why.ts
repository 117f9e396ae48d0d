/** Why a concept was found, in words, and the line of text that shows it. */
import { remember } from '#lib/graph/remember.ts';
import type { Features } from './features.ts';
import { VOICE, VOICES_A_WORD } from './gather.ts';
import { BY_TEXT } from './hit.ts';
import type { Query } from './query.ts';
import { VOICES } from './score.ts';
import type { SearchTable } from './search-table.ts';
import { stem, wordsOf } from './words.ts';

export interface Reason {
  /** "name", "also known as A2I", "is used for speech-to-text", "explanation". */
  readonly why: string;
  /** True where what was typed is taken for the concept's name. */
  readonly named?: true;
  /** A line of the explanation or of the notes. */
  readonly text: string;
}

/** From here on what was typed is taken for the concept's name. */
const NAMED = 0.66;
/** Below this a word was met by its spelling only. */
const SPELT = 0.95;

export function whyFound(table: SearchTable, query: Query, found: Features): Reason {
  const { place } = found;
  const gist = table.concepts.gist[place] ?? '';
  if (found.name.query >= NAMED) return { why: whyNamed(table, found), named: true, text: gist };
  const text = shareOf(found, 'text');
  const links = shareOf(found, 'links');
  const statement = found.statement?.share ?? 0;
  const question = found.question?.share ?? 0;
  const most = Math.max(text, links, statement, question);
  if (most === 0) return { why: 'name', text: gist };
  if (text === most) return { why: BY_TEXT.explanation, text: gist };
  if (links === most) {
    const phrase = bestLink(table, query, found);
    if (phrase !== null) return { why: phrase, text: gist };
  }
  if (question === most) return { why: 'practice question', text: gist };
  const from = table.statements.from[found.statement?.statement ?? -1] ?? -1;
  return { why: BY_TEXT.passage, text: table.passages.text[from] ?? gist };
}

function whyNamed(table: SearchTable, { place, which, name }: Features): string {
  if (which < 0) return 'initials';
  if (which > 0) return `also known as ${table.concepts.aliases[place]?.[which - 1] ?? ''}`;
  return name.factor > 0 && name.query >= SPELT ? 'name' : 'similar name';
}

function shareOf({ support, weights }: Features, field: 'text' | 'links'): number {
  let all = 0;
  let met = 0;
  weights.forEach((weight, i) => {
    all += weight ** VOICES.rarity;
    met += weight ** VOICES.rarity * (support?.[i * VOICES_A_WORD + VOICE[field]] ?? 0);
  });
  return all === 0 ? 0 : met / all;
}

/** The link that has most of the query, read from the concept. */
function bestLink(table: SearchTable, query: Query, { place, weights }: Features): string | null {
  let best: { text: string; met: number } | null = null;
  for (const { phrase, other } of linksOf(table).get(place) ?? []) {
    const text = `${table.phrases[phrase] ?? ''} ${table.concepts.label[other] ?? ''}`;
    const words = new Set(wordsOf(text).map(stem));
    const met = query.words.reduce((sum, { stem: own, near }, i) => {
      const weight = weights[i] ?? 0;
      return sum + (words.has(own) ? weight : near.some((word) => words.has(word)) ? weight / 2 : 0);
    }, 0);
    if (met > (best?.met ?? 0)) best = { text, met };
  }
  return best?.text ?? null;
}

const linksOf = remember(({ relations }: SearchTable) => {
  const links = new Map<number, { phrase: number; other: number }[]>();
  const add = (from: number, phrase: number, other: number): void => {
    const list = links.get(from);
    if (list) list.push({ phrase, other });
    else links.set(from, [{ phrase, other }]);
  };
  relations.subject.forEach((subject, i) => {
    const object = relations.object[i] ?? subject;
    add(subject, relations.phrase[i] ?? 0, object);
    add(object, relations.inverse[i] ?? 0, subject);
  });
  return links;
});
