/**
 * What a heading, a term or a lead-in says about what stands below it: its topic, and the role of the things listed.
 * "Features of Amazon Lex" → topic Lex, the things are parts; "Common techniques" → no topic, kinds of the topic above.
 */
import type { Block, TextRun } from '#lib/extract/blocks/block.ts';
import type { ResolvedMention } from '#lib/extract/concepts/concept-index.ts';
import type { Cue } from '#lib/extract/lexicon/cues/cue.ts';
import {
  COMPARING_OPENERS,
  COMPARING_WORDS,
  HEADING_CLOSERS,
  HEADING_OPENERS,
  WORKING_HEADINGS,
} from '#lib/extract/lexicon/cues/heading-frames.ts';
import { ROLE_ADJECTIVES, ROLE_NOUNS, ROLE_PREPOSITIONS } from '#lib/extract/lexicon/cues/role-nouns.ts';
import { singular } from '../clauses/noun-phrase.ts';
import { type FixedCue, fixedCueAt } from '../clauses/fixed-cues.ts';
import { type Token, tokenize, wordsAt } from '../clauses/tokens.ts';
import { isPluralName } from './plural-name.ts';
import type { Reading } from './reading.ts';

export interface Frame {
  /** Concepts that it is about; empty where it names none. */
  readonly topics: readonly ResolvedMention[];
  /** The role noun, singular ("feature"), or null. */
  readonly noun: string | null;
  /** Readings of the role noun, likeliest first. */
  readonly cues: readonly Cue[];
  /** What leads from the role noun to the topics: "for" of "tools for search"; null where they stand before it. */
  readonly preposition: string | null;
  /** The topic is named in the plural, so that what is listed may be its kinds ("Storage classes"). */
  readonly plural: boolean;
  /** "Models available on T": what is listed stands in this relation to these topics. */
  readonly tie: { readonly cue: Cue; readonly topics: readonly string[] } | null;
  /** Several topics are set against each other. */
  readonly comparing: boolean;
  /** 0..1: share of the letters that the topics and frame words cover. */
  readonly share: number;
}

export const NO_FRAME: Frame = {
  topics: [],
  noun: null,
  cues: [],
  preposition: null,
  plural: false,
  tie: null,
  comparing: false,
  share: 0,
};

// Patterns out of what is called for every name: the script runner makes those with \p anew at each call.
const WORD = /^[\p{L}\p{N}&]/u;

const OPENERS = HEADING_OPENERS.map((words) => words.split(' '));
const CLOSERS = HEADING_CLOSERS.map((words) => words.split(' '));
const COMPARERS = COMPARING_OPENERS.map((words) => words.split(' '));
const WORKING = WORKING_HEADINGS.map(([a, b]) => [a.split(' '), b] as const);
const STEP_CUE: Cue = { relation: 'part-of', reverse: true, strength: 0.7 };

export function frameOf(block: Block, reading: Reading): Frame {
  switch (block.kind) {
    case 'heading': {
      const mentions = reading.mentionsOf(block.run);
      const frame = readFrame(block.run, 0, block.run.text.length, mentions);
      if (frame.tie) return frame;
      const tied = swallowedTie(block.run, frame, reading);
      return tied ?? withSwallowedRole({ ...frame, topics: wholeTopics(frame, reading) }, reading);
    }
    case 'item':
    case 'paragraph': {
      const { run, gloss } = block;
      if (gloss) {
        const start = gloss.term.offset;
        return readFrame(run, start, start + gloss.term.text.length, reading.mentionsOf(run));
      }
      return readFrame(run, 0, run.text.length, reading.mentionsOf(run));
    }
    default:
      return NO_FRAME;
  }
}

/** Reads `run.text.slice(start, end)`. */
export function readFrame(
  run: TextRun,
  start: number,
  end: number,
  mentions: readonly ResolvedMention[],
): Frame {
  const tokens = tokenize(run.text, start, end, mentions).filter(
    (token) => token.mention !== null || WORD.test(token.text),
  );
  if (tokens.length === 0) return NO_FRAME;
  const bare = bareRole(run.text, start, end);
  const whole = mentions.find((mention) => mention.start <= start + 2 && mention.end >= end - 2);
  // "Evaluation" may be a role or the topic itself; "Use cases" can only be a role.
  if (bare && (!whole || (bare.cues[0]?.strength ?? 0) >= STRUCTURAL))
    return { ...NO_FRAME, noun: bare.noun, cues: bare.cues, share: 1 };
  const working = WORKING.find(
    ([opener, closer]) => wordsAt(tokens, 0, opener) && tokens.at(-1)?.text === closer,
  );
  const comparer = COMPARERS.find((words) => wordsAt(tokens, 0, words));
  const from = comparer ? comparer.length : openerLength(tokens);
  const to = tokens.length - closerLength(tokens, from);
  const body = tokens.slice(from, to);
  const role = findRole(body);
  const around = role ? body.slice(role.end) : body;
  const behind = role ? topicsBehind(body, role) : null;
  const topics = behind ? behind.topics : role ? topicsBefore(body, role) : topicsOf(around);
  const comparing =
    topics.length > 1 && (comparer !== undefined || body.some((t) => COMPARING_WORDS.includes(t.text)));
  const named = topics.reduce((sum, m) => sum + (m.end - m.start), 0);
  const words = body.reduce((sum, t) => sum + (t.end - t.start), 0);
  const framed = role ? body.slice(role.start, role.end).reduce((sum, t) => sum + (t.end - t.start), 0) : 0;
  return {
    topics,
    noun: working ? 'step' : (role?.noun ?? null),
    cues: working ? [STEP_CUE] : (role?.cues ?? []),
    preposition: behind?.preposition ?? null,
    plural: isPlural(topics),
    tie: findTie(body),
    comparing,
    share: words === 0 ? 0 : Math.min(1, (named + framed) / words),
  };
}

/**
 * "Joinery techniques", "Two techniques for joinery", where one mention of joinery holds the role noun too: the heading
 * says what is listed, and that it is no joinery.
 */
export function withSwallowedRole(frame: Frame, reading: Reading): Frame {
  const [topic] = frame.topics;
  if (!topic || frame.topics.length > 1 || frame.cues.length > 0 || frame.tie) return frame;
  const words = topic.surface.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [];
  if (words.length < 2) return frame;
  const last = singular(words.at(-1) ?? '');
  const at = words.findIndex((word, i) => i > 0 && /^(?:for|of)$/.test(word));
  const [noun, preposition] = at > 0 ? [singular(words[at - 1] ?? ''), words[at] ?? null] : [last, null];
  const cues = ROLE_NOUNS.get(noun);
  if (!cues) return frame;
  const label = reading.concept(topic.concept)?.label.toLowerCase() ?? '';
  if (label.split(/[\s-]+/).some((word) => singular(word) === noun)) return frame;
  return { ...frame, noun, cues, preposition, plural: false };
}

/** "Loan accounts and policies": the second is cut from its head, and names no idea of its own. */
function wholeTopics({ topics, comparing }: Frame, reading: Reading): readonly ResolvedMention[] {
  const [first, second] = topics;
  if (comparing || topics.length !== 2 || !first || !second) return topics;
  const isCut =
    first.surface.includes(' ') &&
    /^\p{Lu}?\p{Ll}+$/u.test(second.surface) &&
    isPluralName(first.surface) &&
    isPluralName(second.surface) &&
    (reading.concept(second.concept)?.label ?? '').toLowerCase() === reading.concept(second.concept)?.label;
  return isCut ? [first] : topics;
}

const isPlural = (topics: readonly ResolvedMention[]): boolean =>
  topics.length === 1 && isPluralName(topics[0]?.surface ?? '');

function findTie(tokens: readonly Token[]): Frame['tie'] {
  for (let i = 1; i < tokens.length - 1; i++) {
    const cue = fixedCueAt(tokens, i);
    if (cue?.kind !== 'passive') continue;
    const topics = topicsOf(tokens.slice(i + cue.words.length));
    if (topics.length > 0) return { cue: tieCue(cue), topics: topics.map(({ concept }) => concept) };
  }
  return null;
}

/** The cue runs from the listed thing to the topic; the list's cues run from the topic. */
const tieCue = ({ relation, reverse }: FixedCue): Cue => ({ relation, reverse: !reverse, strength: 0.8 });

/** "Models and LLMs available on T", where one mention holds "LLMs available on T". */
function swallowedTie(run: TextRun, frame: Frame, reading: Reading): Frame | null {
  if (!run.text.includes(' ')) return null;
  const tokens = tokenize(run.text, 0, run.text.length, []);
  for (let i = 1; i < tokens.length - 1; i++) {
    const cue = fixedCueAt(tokens, i);
    const behind = tokens[i + (cue?.words.length ?? 0)];
    if (cue?.kind !== 'passive' || !behind) continue;
    const topic = reading.names.named(run.text.slice(behind.start));
    const at = tokens[i]?.start ?? 0;
    if (topic === null) continue;
    const topics = frame.topics.filter(({ end }) => end <= at);
    return { ...frame, topics, plural: isPlural(topics), tie: { cue: tieCue(cue), topics: [topic] } };
  }
  return null;
}

/** "Side effects: …" is a role, though it may be a name elsewhere. Reads `run.text.slice(start, end)`, which is a label. */
export function readLabel(
  run: TextRun,
  start: number,
  end: number,
  mentions: readonly ResolvedMention[],
): Frame {
  const role = /s[\s*_]*$/i.test(run.text.slice(start, end)) ? bareRole(run.text, start, end) : null;
  return role && (role.cues[0]?.strength ?? 0) >= LABELLING
    ? { ...NO_FRAME, noun: role.noun, cues: role.cues, share: 1 }
    : readFrame(run, start, end, mentions);
}

const LABELLING = 0.7;

/** Role nouns as strong as this are never the topic of a heading. */
const STRUCTURAL = 0.8;

/** "Key benefits include": nothing but a role, whatever was taken for a name in it. */
function bareRole(text: string, start: number, end: number): Role | null {
  const tokens = tokenize(text, start, end, []).filter((token) => WORD.test(token.text));
  if (tokens.length > 8) return null;
  const role = findRole(tokens);
  if (!role) return null;
  const rest = tokens.slice(role.end);
  return rest.every(
    ({ text: word }) => CLOSING.test(word) || (findRole([{ ...tokenOf(word) }]) !== null && rest.length <= 3),
  )
    ? role
    : null;
}

const CLOSING = /^(?:include|includes|are|is|just|like|such|as|and|or|&|some|the|following|main|here|below)$/;

const tokenOf = (text: string): Token => ({
  text,
  start: 0,
  end: text.length,
  mention: null,
  capital: false,
});

interface Role {
  readonly noun: string;
  readonly cues: readonly Cue[];
  readonly start: number;
  readonly end: number;
}

/** The first role noun whose surroundings fit: adjectives or a mention before it, a preposition or nothing behind. */
function findRole(tokens: readonly Token[]): Role | null {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || token.mention) continue;
    for (let length = 3; length >= 1; length--) {
      const noun = nounAt(tokens, i, length);
      const cues = noun === null ? undefined : ROLE_NOUNS.get(noun);
      if (noun === null || !cues) continue;
      const next = tokens[i + length];
      const fits =
        !next ||
        ROLE_PREPOSITIONS.has(next.text) ||
        /^(?:include|includes|are|is|and|&|like|such|or|that|which|we|you|used)$/.test(next.text);
      if (fits && tokens.slice(0, i).every((t) => t.mention !== null || ROLE_ADJECTIVES.has(t.text))) {
        return { noun, cues, start: i, end: i + length };
      }
    }
  }
  return null;
}

function nounAt(tokens: readonly Token[], at: number, length: number): string | null {
  const words: string[] = [];
  for (let k = 0; k < length; k++) {
    const token = tokens[at + k];
    if (!token || token.mention) return null;
    words.push(k === length - 1 ? singular(token.text) : token.text);
  }
  return words.join(' ');
}

/** "tools for T", "tools that are used for T". */
function topicsBehind(
  tokens: readonly Token[],
  role: Role,
): { readonly preposition: string; readonly topics: ResolvedMention[] } | null {
  let at = role.end;
  while (/^(?:that|which|you|we|can|are|is|be|use|used|meant|made|designed)$/.test(tokens[at]?.text ?? ''))
    at++;
  const preposition = tokens[at]?.text ?? '';
  if (!ROLE_PREPOSITIONS.has(preposition) || (at > role.end && !/^(?:for|to|in)$/.test(preposition)))
    return null;
  const topics = topicsOf(tokens.slice(at + 1));
  return topics.length > 0 ? { preposition, topics } : null;
}

const topicsBefore = (tokens: readonly Token[], role: Role): ResolvedMention[] =>
  tokens.slice(0, role.start).flatMap((token) => (token.mention ? [token.mention] : []));

/** The first mention, and those joined to it; what follows a preposition only qualifies. */
function topicsOf(tokens: readonly Token[]): ResolvedMention[] {
  const found: ResolvedMention[] = [];
  let joined = true;
  for (const { text, mention } of tokens) {
    if (mention) {
      if (!joined && found.length > 0) break;
      found.push(mention);
      joined = false;
    } else if (/^(?:and|&|or|vs|versus|v|plus)$/.test(text)) joined = true;
    else if (found.length > 0 && ROLE_PREPOSITIONS.has(text)) break;
  }
  return found;
}

function openerLength(tokens: readonly Token[]): number {
  let at = 0;
  for (let turn = 0; turn < 2; turn++) {
    const opener = OPENERS.find((words) => wordsAt(tokens, at, words));
    if (!opener || at + opener.length >= tokens.length) break;
    at += opener.length;
  }
  return at;
}

function closerLength(tokens: readonly Token[], from: number): number {
  const closer = CLOSERS.find(
    (words) => tokens.length - words.length > from && wordsAt(tokens, tokens.length - words.length, words),
  );
  return closer?.length ?? 0;
}
