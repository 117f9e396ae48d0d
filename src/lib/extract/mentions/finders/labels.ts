/**
 * Names that layout sets apart: headings, terms of glosses, whole list items, whole options, heads and list cells of
 * tables. "- **Levain:** a sourdough starter" → "Levain" (term, defined).
 */
import { remember } from '#lib/graph/remember.ts';
import type { TableBlock } from '../../blocks/block.ts';
import { firstFrom } from '../../first-from.ts';
import { isFunctionWord } from '../../lexicon/names/function-words.ts';
import { LIGHT_VERBS, PURE_VERBS } from '../../lexicon/names/label-frames.ts';
import { endThatMatches, keyWordsOf, matchesShort } from '../acronyms.ts';
import type { Draft } from '../draft.ts';
import { type LabelName, namesOfLabel } from '../label-names.ts';
import type { MentionRole } from '../mention.ts';
import { nameKey } from '../name-key.ts';
import { canBeName, isAcronym, isMarkedName, isStopLabel } from '../name-shape.ts';
import { type RunContext, wordTags } from '../run-context.ts';
import type { TaggedWord } from '../tag-words.ts';

// Patterns out of what is called for every name: the script runner makes those with \p anew at each call.
const NEXT_SENTENCE = /[.!?]\s+\p{Lu}/u;
const ENDED = /\p{L}{3}[.!?]\s+\p{Ll}/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** A longer item or option is a sentence, and its names are found inside it. */
const MOST_ITEM_WORDS = 9;
/** Share of true names in a list from which a general word in it is a name too. */
const NAMED_LIST = 0.6;

export function findLabels(context: RunContext): Draft[] {
  const { block, place, run } = context;
  if (block.kind === 'table') return tableLabels(context, block);
  const gloss = block.kind === 'item' || block.kind === 'paragraph' ? block.gloss : null;
  if (gloss) {
    // "The benefits include:" leads in.
    if (
      gloss.body === null &&
      /\b(?:includes?|are|is|like|following|as|to|with|by|of)$/i.test(gloss.term.text.trim())
    )
      return [];
    if (isCondition(gloss.term.text, gloss.separator)) return [];
    return labelNames(context, 'term', gloss.term.text, gloss.term.offset, gloss.body !== null);
  }
  if (place === 'heading') return labelNames(context, 'heading', run.text, 0, false);
  if ((place === 'item' || place === 'option') && wordCount(run.text) <= MOST_ITEM_WORDS) {
    return isSaying(context, 0, run.text.length) ? [] : labelNames(context, place, run.text, 0, false);
  }
  return [];
}

/** "Ovens heat the dough up -> it rises": what has to happen is no name. */
const isCondition = (term: string, separator: string): boolean =>
  separator === '->' &&
  wordCount(term) >= 5 &&
  /\S (?:the|an?|out|up(?! to )|down|off|too|very)(?: |$)/.test(term);

/** "Prof said: …": who says it is no name of what is said. */
const SAID = /\b(?:said|says?|told|mentioned|warned|thinks?)$/i;

/** Every name of one label, as drafts. `offset` is where the label starts in the run. */
export function labelNames(
  context: RunContext,
  role: MentionRole,
  text: string,
  offset: number,
  defined: boolean,
): Draft[] {
  const gloss =
    context.block.kind === 'item' || context.block.kind === 'paragraph' ? context.block.gloss : null;
  if (role === 'term' && SAID.test(text)) return [];
  const names = namesOfLabel(text, role !== 'term' || gloss?.separator === '-');
  const parts = names.filter(({ part }) => part === 'part');
  return names.flatMap((name) => {
    if (name.part === 'bracket') return bracketNames(context, role, name, offset);
    if (name.part === 'alias' && name.host !== null) {
      const place = { start: offset + name.start, end: offset + name.end };
      return [
        { context, ...place, surface: name.text, role, rule: `${role}-alias`, standsFor: nameKey(name.host) },
      ];
    }
    // "Effect" among "Principal", "Action" and "Condition" is a name; alone it only arranges.
    const standsInList =
      defined &&
      isStopLabel(name.text) &&
      (role === 'term' ? context.namedSiblings >= NAMED_LIST : role === 'row' && isAmongNames(context));
    if (!canBeName(name.text) && !standsInList) return [];
    const start = offset + name.start;
    const end = offset + name.end;
    if (name.part === 'part' && isBroken(context, start, end)) return [];
    const isDoing = name.part !== 'part' && name.part !== 'object' && isSaying(context, start, end);
    if (isDoing && (name.part !== 'whole' || isStatement(wordsWithin(context, start, end)))) return [];
    if (name.part === 'head' && !endsInNoun(context, start, end)) return [];
    const rule = standsInList
      ? `${role}-plain`
      : isDoing
        ? `${role}-doing`
        : name.part === 'whole'
          ? role
          : `${role}-${name.part}`;
    const draft: Draft = { context, start, end, surface: name.text, role, rule };
    if (isDoing) return [draft, ...objectOfDoing(context, draft)];
    // What is told of a whole is told of its parts only where the whole is no name itself.
    const isDefined = defined && (name.part === 'whole' || name.part === 'slot');
    const coordinated =
      parts.some((part) => part.start >= name.start && part.end <= name.end) && name.part !== 'part';
    return [
      isDefined
        ? { defined: true, ...draft, ...(coordinated ? { rule: `${role}-list` } : {}) }
        : coordinated
          ? { ...draft, rule: `${role}-list` }
          : draft,
    ];
  });
}

/** "mash on top. slow", "PM stands for mash": a part of a label that goes on is a clause, and no name. */
function isBroken(context: RunContext, start: number, end: number): boolean {
  const text = context.run.text.slice(start, end);
  return ENDED.test(text) || / stands? for /.test(text) || isStatement(wordsWithin(context, start, end));
}

/** "Monitor data quality", "Renting boats": what it is done to may be a name. */
function objectOfDoing(context: RunContext, doing: Draft): Draft[] {
  const words = context.words.filter((word) => word.start >= doing.start && word.end <= doing.end);
  const from = words.findIndex(
    ({ tag, lower }, i) => i > 0 && !/^(?:DET|ADP|PART|ADV)$/.test(tag) && lower !== 'up',
  );
  const rest = words.slice(from);
  const last = rest.findIndex(({ tag }) => !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(tag));
  const object = last < 0 ? rest : rest.slice(0, last);
  const [start] = object;
  const end = object.at(-1);
  if (from < 1 || !start || !end) return [];
  const surface = context.run.text.slice(start.start, end.end);
  return canBeName(surface)
    ? [{ ...doing, start: start.start, end: end.end, surface, rule: `${doing.role}-object` }]
    : [];
}

/**
 * "polymerase chain reaction (PCR)": a short form or a second name. "Brioche (small, large)": variants of the name.
 * Any other bracket is a remark.
 */
function bracketNames(context: RunContext, role: MentionRole, name: LabelName, offset: number): Draft[] {
  const { host } = name;
  if (host === null || isStopLabel(name.text)) return [];
  // "Page(s)": the bracket belongs to the word.
  if (/[\p{L}\p{N}]/u.test(context.run.text.charAt(offset + name.start - 2))) return [];
  const draft = { context, start: offset + name.start, end: offset + name.end };
  const hostKey = nameKey(host);
  if (matchesShort(name.text, host) || matchesShort(host, name.text)) {
    return [{ surface: name.text, role: 'acronym', rule: 'bracket', standsFor: hostKey, ...draft }];
  }
  const end = endThatMatches(name.text, host);
  if (end !== null) {
    // "behind most mash presses (MP)": of a clause only the end is the name.
    const standsFor = isFunctionWord(host.split(' ')[0]?.toLowerCase() ?? '') ? nameKey(end) : hostKey;
    return [{ surface: name.text, role: 'acronym', rule: 'bracket', standsFor, ...draft }];
  }
  // "Acme OS (Object Storage)": the long form of the end of the name.
  const last = host.split(' ').at(-1) ?? '';
  if (last !== host && matchesShort(last, name.text)) {
    return [{ surface: name.text, role, rule: 'bracket', standsFor: hostKey, ...draft }];
  }
  if (isVariant(name.text) && !isPerson(name.text, host) && /\p{Lu}|\p{N}/u.test(host.charAt(0))) {
    return [{ surface: `${host} ${name.text}`, role, rule: 'variant', standsFor: hostKey, ...draft }];
  }
  const shared = keyWordsOf(name.text).filter((word) => keyWordsOf(host).includes(word));
  if (shared.length > 0 && canBeName(name.text) && wordCount(name.text) <= wordCount(host) + 1) {
    return [{ surface: name.text, role, rule: 'bracket', standsFor: hostKey, ...draft }];
  }
  return [];
}

/** "Endosymbiotic theory (Lynn Margulis)": two names in capitals behind a thing that has none are who it comes from. */
function isPerson(text: string, host: string): boolean {
  return /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(text) && /^\p{Ll}+$/u.test(host.split(' ').at(-1) ?? '');
}

/** "70B", "v2.1", "Mini": one or two words, capitals or digits. */
function isVariant(text: string): boolean {
  return (
    /^(?:v?\d[\w.]*|\p{Lu}[\w.-]*)(?: \p{Lu}\w*)?$/u.test(text) &&
    text.length <= 20 &&
    !/^\p{Lu}{3,}$/u.test(text)
  );
}

function tableLabels(context: RunContext, table: TableBlock): Draft[] {
  if (table.contents === true) return [];
  const { place, run, column } = context;
  const byColumns = comparesColumns(table);
  if (place === 'column') {
    if (column === 0 && !byColumns) return [];
    return labelNames(context, 'column', run.text, 0, byColumns && column > 0).map((draft) =>
      byColumns ? draft : { ...draft, rule: 'aspect' },
    );
  }
  if (column === 0) {
    return labelNames(context, 'row', run.text, 0, !byColumns).map((draft) =>
      byColumns ? { ...draft, rule: 'aspect' } : draft,
    );
  }
  const short = shortOfRow(context, table);
  if (short) return [short];
  // "OG - FG" under "Formula" names two things and is no name of a third.
  if (FORMULAS.test(table.header[column]?.text ?? '') && SIGN.test(run.text)) return [];
  const entries = cellEntries(run.text);
  if (entries.some(({ text, offset }) => isProse(context, offset, offset + text.length))) return [];
  const head = sharedHead(context, entries);
  return entries.flatMap(({ text, offset }) =>
    labelNames(context, 'cell', text, offset, false).map((draft) =>
      head !== null && isQuality(context, draft.start, draft.end)
        ? { ...draft, surface: `${draft.surface} ${head}`, rule: 'cell-shared' }
        : draft,
    ),
  );
}

const FORMULAS = /^(?:formulae?s?|equations?|calculation|calculated(?: as)?|computed(?: as)?)\b/i;
const SIGN = / [-−–+×÷*/=] /;

const SHORT_FORMS = /^(?:abbr(?:eviation)?|acronym|initialism|short(?: form| name)?)s?\b/i;

/** "MP" in the row "mash press": its short form, where its letters or the head of the column say so. */
function shortOfRow(context: RunContext, table: TableBlock): Draft | null {
  const surface = context.run.text.trim();
  const host = table.rows[context.row]?.[0]?.text.trim() ?? '';
  const head = table.header[context.column]?.text ?? '';
  if (!isAcronym(surface) || host.length <= surface.length || !canBeName(host)) return null;
  if (!SHORT_FORMS.test(head) && !matchesShort(surface, host, 'letter')) return null;
  const start = context.run.text.indexOf(surface);
  const end = start + surface.length;
  return { context, start, end, surface, role: 'acronym', rule: 'bracket', standsFor: nameKey(host) };
}

/** True where the columns are what is compared, and the first column says in which respect. */
export const comparesColumns: (table: TableBlock) => boolean = remember((table) => {
  const heads = table.header.slice(1);
  const rows = table.rows.map(([first]) => first?.text ?? '').filter(Boolean);
  const corner = table.header[0]?.text.trim() ?? '';
  // "Aspect | Oar | Sail", or a blank corner over rows with names of their own.
  if (CORNER.test(corner) && heads.length > 1 && heads.every(({ text }) => isName(text)) && rows.length > 1)
    return true;
  const stopRows = rows.filter((row) => isStopLabel(row)).length;
  const stopHeads = heads.filter(({ text }) => isStopLabel(text) || text === '').length;
  // One row of many with an everyday name ("topic", "index") tells nothing.
  if (heads.length < 2) return 3 * stopRows > rows.length && stopHeads === 0;
  return stopRows * heads.length > stopHeads * Math.max(1, rows.length);
});

/** "Index", "topic" in a first column most of whose rows have names of their own, three at least. */
const isAmongNames = ({ block }: RunContext): boolean =>
  block.kind === 'table' && namedRows(block) >= NAMED_LIST;

const namedRows: (table: TableBlock) => number = remember(({ rows }) => {
  const named = rows.filter(([first]) => first && isName(first.text)).length;
  return named < 3 ? 0 : named / rows.length;
});

const CORNER = /^(?:aspect|criteri(?:on|a)|attribute|dimension|characteristic|comparison)?s?$/i;
const isName = (text: string): boolean => text.trim() !== '' && !isStopLabel(text);

/** The entries of a cell that is a list: "Titan, Nova (Reel, Canvas), etc." */
export function cellEntries(text: string): { text: string; offset: number }[] {
  const entries: { text: string; offset: number }[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    const sign = text.charAt(i);
    if (sign === '(' || sign === '[') depth++;
    else if (sign === ')' || sign === ']') depth = Math.max(0, depth - 1);
    if (i < text.length && !((sign === ',' || sign === ';') && depth === 0)) continue;
    entries.push({ text: text.slice(start, i), offset: start });
    start = i + 1;
  }
  const words = entries.map((entry) => wordCount(entry.text));
  const isList =
    entries.length > 1 ? words.every((count) => count <= 8) : (words[0] ?? 0) <= 5 || isTitle(text);
  return isList ? entries : [];
}

/** "Declaration of the Rights of Man": capitals but for small words. */
function isTitle(text: string): boolean {
  const words = text.trim().split(/\s+/);
  return (
    words.length <= 8 &&
    words.every(
      (word) => /^\p{Lu}/u.test(word) || /^(?:of|the|and|in|for|on|to|de|du|la|le|von|van)$/.test(word),
    )
  );
}

const wordCount = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** An entry that shows its cell to be prose: a clause, or a quality with what it is good for ("Strong in grammar"). */
function isProse(context: RunContext, start: number, end: number): boolean {
  const [first, second] = wordsWithin(context, start, end);
  if (isSaying(context, start, end)) return true;
  // "Storming of the castle"
  if (first?.lower.endsWith('ing') && second?.lower === 'of') return false;
  return /^(?:ADJ|VERB|ADP|ADV)$/.test(first?.tag ?? '') && /^(?:ADP|DET|PART)$/.test(second?.tag ?? '');
}

/** "Supervised, unsupervised, and reinforcement learning": the head that single qualities share. */
function sharedHead(
  context: RunContext,
  entries: readonly { text: string; offset: number }[],
): string | null {
  const last = entries.at(-1);
  if (!last || entries.length < 2) return null;
  const words = wordsWithin(context, last.offset, last.offset + last.text.length).filter(
    ({ tag }) => tag !== 'CCONJ',
  );
  const head = words.at(-1);
  return words.length === 2 && head && /^(?:NOUN|VERB)$/.test(head.tag) ? head.text : null;
}

/** One adjective or participle. */
function isQuality(context: RunContext, start: number, end: number): boolean {
  const [word, more] = wordsWithin(context, start, end);
  return (
    word !== undefined &&
    more === undefined &&
    (word.tag === 'ADJ' || /ed$/.test(word.lower)) &&
    /^\P{Lu}/u.test(word.text.slice(1))
  );
}

function endsInNoun(context: RunContext, start: number, end: number): boolean {
  const last = wordsWithin(context, start, end).at(-1);
  return (
    last !== undefined &&
    (/^(?:NOUN|PROPN|NUM)$/.test(last.tag) || /ing$/.test(last.lower) || isMarkedName(last.text))
  );
}

/**
 * A clause, not a name: it begins with a verb ("Detects faces", "recommend items"), has an auxiliary, a relative or an
 * infinitive, or runs over a full stop. Participles and gerunds make names too ("scanned documents", "load balancing").
 */
export function isSaying(context: RunContext, start: number, end: number): boolean {
  const words = wordsWithin(context, start, end);
  const [first, second] = words;
  if (!first) return true;
  if (NEXT_SENTENCE.test(context.run.text.slice(start, end).trim())) return true;
  // All that follows asks for two words.
  if (second === undefined) return false;
  const isCan = (lower: string, i: number): boolean => lower === 'can' && i === words.length - 1;
  if (
    words.some(
      ({ tag, lower }, i) => i > 0 && ((tag === 'AUX' && !isCan(lower, i)) || CLAUSE_WORDS.test(lower)),
    )
  )
    return true;
  // "pottery needs three things:"
  if (
    words.some(({ tag }, i) => i > 0 && tag === 'VERB' && /^(?:NUM|DET|PRON)$/.test(words[i + 1]?.tag ?? ''))
  )
    return true;
  if (words.some(({ lower }, i) => lower === 'to' && words[i + 1]?.tag === 'VERB')) return true;
  if (isStatement(words)) return true;
  return second.start > first.end && opensWithVerb(context, first, words);
}

/** "Versioning protects against loss", "pods hold containers": a subject and its verb, by number. */
function isStatement(words: readonly TaggedWord[]): boolean {
  return words.some(({ tag, lower }, i) => {
    const [before, after] = [words[i - 1], words[i + 1]];
    if (tag !== 'VERB' || !before || !after || !/^(?:NOUN|PROPN|VERB)$/.test(before.tag)) return false;
    if (before.tag === 'VERB' && !before.lower.endsWith('ing')) return false;
    if (/(?:ing|ed)$/.test(lower) || !/^(?:NOUN|PROPN|ADJ|ADP|DET|PRON|ADV|NUM)$/.test(after.tag))
      return false;
    const isThird = /[^aisu]s$/.test(lower);
    return isThird !== /[^aisuc]s$/.test(before.lower) && !/^(?:of|for|and)$/.test(after.lower);
  });
}

const CLAUSE_WORDS = /^(?:it|you|we|they|that|which|who|whose|where|when|because|if|so)$/;

function opensWithVerb(context: RunContext, first: TaggedWord, words: readonly TaggedWord[]): boolean {
  const { lower, tag } = first;
  const base = lower.replace(/ing$/, '');
  if (base !== lower) return words.length > 1 && (LIGHT_VERBS.has(base) || LIGHT_VERBS.has(`${base}e`));
  if (lower.endsWith('ed')) return false;
  // "Transfer learning", "prompt caching": the verb is the last word.
  const last = words.at(-1);
  if (words.length === 2 && last && /ing$/.test(last.lower)) return PURE_VERBS.has(lower);
  if (PURE_VERBS.has(lower)) return true;
  if (tag !== 'VERB') return false;
  const { noun = 0, verb = 0 } = wordTags(context.document).get(lower) ?? {};
  return noun <= verb;
}

function wordsWithin(context: RunContext, start: number, end: number): TaggedWord[] {
  const { words } = context;
  return words
    .slice(firstFrom(words, start), firstFrom(words, end))
    .filter((word) => word.end <= end && LETTER_OR_DIGIT.test(word.text));
}
