/**
 * Text → the words that search compares: lower case, no accents, light stems, so that "Vulnerabilities" meets
 * "vulnerability" and "visualise" meets "visualization". "It generates images" → it, generat, imag.
 */

const WORD = /[\p{L}\p{N}]+(?:[+#]+)?/gu;
/** Hyphens or none: a pattern that always finds something never looks twice. */
const HYPHENATED = /[\p{L}\p{N}]+(?:[-‐‑][\p{L}\p{N}]+)*/gu;

/** A word of a text and where it stands. */
export interface PlacedWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

export function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’'`]/g, '');
}

/** Plain words in order. */
export function wordsOf(text: string): string[] {
  return inOneWord(plain(text)).match(WORD) ?? [];
}

/** "Making up facts", "made-up facts" → madeup facts: a verb that means something else with its small word. */
function inOneWord(text: string): string {
  return text.replace(/\bma(?:k(?:e|es|ing)|de)[ -]up\b/g, 'madeup');
}

/** "pre-trained model" → pretrained: what a hyphen joins, written in one. */
export function joinedAtHyphens(text: string): string[] {
  return (plain(text).match(HYPHENATED) ?? []).flatMap((word) => {
    const joined = word.replace(/[-‐‑]/g, '');
    return joined === word ? [] : [joined];
  });
}

/** Words with their places in the text as it stands, for marking. */
export function placedWords(text: string): PlacedWord[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}\p{M}'’]+(?:[+#]+)?/gu), (match) => ({
    word: plain(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

const stems = new Map<string, string>();
/** So many stems are remembered at most; texts use the same words over and over. */
const MOST_STEMS = 20_000;

/** Stems of the noun made of a verb, or of the verb: recommend ⇄ recommendat(ion). Not all of them are words. */
export function kinStems(own: string): string[] {
  if (own.length < 5) return [];
  return own.endsWith('at') ? (own.length > 7 ? [own.slice(0, -2)] : []) : [`${own}at`];
}

/** One spelling for the forms of a word. Light: what is cut is an ending, never a meaning. */
export function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (stems.size >= MOST_STEMS) stems.clear();
  const made = cutEnding(word);
  stems.set(word, made);
  return made;
}

function cutEnding(word: string): string {
  if (word.length < 4 || /\p{N}/u.test(word)) return word;
  let s = COMPARED.get(word) ?? IRREGULAR.get(word) ?? word;
  if (s.endsWith('ies') && s.length > 4) s = `${s.slice(0, -3)}y`;
  else if (/(?:ss|sh|ch|x|z)es$/.test(s)) s = s.slice(0, -2);
  else if (s.endsWith('s') && !/(?:ss|us|is)$/.test(s)) s = s.slice(0, -1);
  s = s.replace(/is(e|ed|er|ing|ation)$/, 'iz$1');
  const verb = /^(.{3,}?)(?:ing|ed)$/.exec(s);
  if (verb?.[1] && /[aeiouy]/.test(verb[1]) && !s.endsWith('eed')) s = undoubled(verb[1]);
  for (const [ending, kept] of ENDINGS) {
    if (s.length < 7 || !s.endsWith(ending)) continue;
    s = s.slice(0, -ending.length) + kept;
    break;
  }
  if (s.length > 4) s = s.replace(/e$/, '').replace(/(?<=[^aeiou])y$/, 'i');
  return s;
}

/** "smaller", "smallest" → small. Listed, since "number" is no more of "numb". */
const COMPARED: ReadonlyMap<string, string> = new Map(
  (
    'big cheap clean close cold cool dark deep easy fair fast few great happy hard heavy high hot large late light likely ' +
    'long low near new old poor quick rare rich safe short simple slow small smart soft strong tall thin weak wide young'
  )
    .split(' ')
    .flatMap((word): [string, string][] => {
      const base = word.endsWith('e')
        ? word.slice(0, -1)
        : word.replace(/y$/, 'i').replace(/^(.?[^aeiou][aeiou])([gnt])$/, '$1$2$2');
      return ['er', 'est'].flatMap((end): [string, string][] => [
        [base + end, word],
        [word + end, word],
      ]);
    }),
);

/** Forms of verbs that no ending tells, each pair with a blank. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  (
    'given give,gave give,taken take,took take,written write,wrote write,spoken speak,known know,knew know,seen see,' +
    'chosen choose,chose choose,kept keep,sent send,shown show,held hold,told tell,brought bring,bought buy,taught teach,' +
    'learnt learn,meant mean,lost lose,sold sell,paid pay,begun begin,began begin,driven drive,broken break,broke break,' +
    'stolen steal,grown grow,grew grow,drawn draw,built build,found find,made make,hidden hide,forgotten forget,spent spend,' +
    'heard hear,read read,thought think,understood understand,came come,went go,gone go,fell fall,fallen fall,rose rise,' +
    'risen rise,fed feed,stood stand,won win,caught catch,fought fight,sought seek,shrunk shrink,ran run,worse bad,worst bad'
  )
    .split(',')
    .map((pair): [string, string] => {
      const [form = '', verb = ''] = pair.split(' ');
      return [form, verb];
    }),
);

/** Endings that make a noun, an adjective or an adverb of a word, and what is left of them; the first that fits. */
const ENDINGS: readonly (readonly [string, string])[] = [
  ['ification', 'ify'],
  ['ifier', 'ify'],
  ['ability', 'abl'],
  ['ization', 'iz'],
  ['ational', 'at'],
  ['ator', 'at'],
  ['ative', 'at'],
  ['tion', 't'],
  ['sion', 's'],
  ['tive', 't'],
  ['sive', 's'],
  ['ness', ''],
  ['ment', ''],
  ['ity', ''],
  ['al', ''],
  ['ly', ''],
];

function undoubled(word: string): string {
  return /([bdfgmnprt])\1$/.test(word) ? word.slice(0, -1) : word;
}
