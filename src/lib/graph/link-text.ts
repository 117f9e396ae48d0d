/**
 * Plain text and the names of concepts → the text in parts, each name that stands in it told apart with its concept.
 * "Polly reads text aloud" → [{text: 'Polly', concept: 'amazon-polly'}, {text: ' reads text aloud'}].
 * The longest name wins; a name is found at word borders only; case and a plural s make no difference, but a short name
 * in capitals ("IT") is only found in capitals.
 */

export interface NamesOf {
  readonly id: string;
  readonly names: readonly string[];
}

export interface PlainPart {
  readonly text: string;
}
export interface LinkedPart {
  readonly text: string;
  readonly concept: string;
}
export type TextPart = PlainPart | LinkedPart;

/** A name as words leads to entries; each knows how the name is really written. */
interface Branch {
  readonly next: Map<string, Branch>;
  readonly ends: { readonly id: string; readonly name: string }[];
}

const WORD = /[\p{L}\p{N}]+(?:[+#]+)?/gu;

export function linkText(text: string, names: readonly NamesOf[]): TextPart[] {
  return makeLinker(names)(text);
}

/** The same for many texts: names are sorted in once. `except` is left plain (a concept does not link to itself). */
export function makeLinker(names: readonly NamesOf[]): (text: string, except?: string) => TextPart[] {
  const root = branch();
  for (const { id, names: own } of names)
    for (const name of own) {
      const words = wordsOf(name).map((word) => word.key);
      if (words.length === 0) continue;
      let at = root;
      for (const word of words) {
        let next = at.next.get(word);
        if (!next) at.next.set(word, (next = branch()));
        at = next;
      }
      at.ends.push({ id, name });
    }
  return (text, except) => split(text, root, except);
}

function split(text: string, root: Branch, except: string | undefined): TextPart[] {
  const words = wordsOf(text);
  const parts: TextPart[] = [];
  let done = 0;
  for (let i = 0; i < words.length;) {
    const hit = longest(text, words, i, root);
    const first = words[i];
    const last = hit && words[hit.last];
    if (!hit || !first || !last) {
      i++;
      continue;
    }
    if (hit.id !== except) {
      if (first.start > done) parts.push({ text: text.slice(done, first.start) });
      parts.push({ text: text.slice(first.start, last.end), concept: hit.id });
      done = last.end;
    }
    i = hit.last + 1;
  }
  if (done < text.length) parts.push({ text: text.slice(done) });
  return parts;
}

interface Word {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

function longest(
  text: string,
  words: readonly Word[],
  from: number,
  root: Branch,
): { id: string; last: number } | null {
  let best: { id: string; last: number } | null = null;
  let at: Branch | undefined = root;
  for (let i = from; i < words.length; i++) {
    const word = words[i];
    if (!word || !at) break;
    // A name does not reach over the end of a sentence or a cell.
    const before = words[i - 1];
    if (i > from && before && /[.;:!?·|\n]/.test(text.slice(before.end, word.start).trim())) break;
    at = at.next.get(word.key);
    const first = words[from];
    if (!at || !first) break;
    const written = text.slice(first.start, word.end);
    const end = at.ends.find(({ name }) => !isShortCapitals(name) || written.replace(/s$/, '') === name);
    if (end) best = { id: end.id, last: i };
  }
  return best;
}

/** "IT", "AI", "RAG": in lower case these can be other words. */
function isShortCapitals(name: string): boolean {
  return name.length <= 4 && /^[\p{Lu}\p{N}]+$/u.test(name);
}

function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    key: singular(match[0].toLowerCase()),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  return word.endsWith('ies') && word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

function branch(): Branch {
  return { next: new Map(), ends: [] };
}
