/**
 * The passage that explains a concept best: whole sentences that stand by themselves. By preference the first paragraph
 * under its own heading, "X is …", the body of a gloss, a row of a table; failing these, a sentence that names it.
 * `### Recall⏎⏎Recall is the share of …` → "Recall is the share of …".
 */
import type { Evidence } from '#lib/graph/types.ts';
import type { Block, Gloss, HeadingBlock, TableBlock, TextRun } from '../blocks/block.ts';
import type { ResolvedConcept, ResolvedMention } from '../concepts/concept-index.ts';
import { sentenceAt, type Range } from '../blocks/sentences.ts';
import { evidenceOf, sentencesOf } from '../evidence.ts';
import type { Places, RunPlace } from './places.ts';

interface Candidate {
  readonly score: number;
  readonly place: RunPlace;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
}

/** Says what something is: "… (RAG) is a way to …", "… refers to …"; "is then trained again" does not. */
const DEFINES =
  /^,?\s?(?:\([^()]{1,40}\)\s)?(?:(?:is|are) (?:also |basically |simply |just )?(?:an?|the|any|all|one|how|what|when|where|used|designed|based|made|meant|built|[\w-]+ing)\b|refers? to|means?\b|describes?\b|stands for|denotes?\b)/i;
/** A label that says what its body is, not whose. */
const DEFINITION =
  /^(?:definition|description|meaning|what (?:it|this) is|core concept|overview|summary|in short)$/i;
/** Begins with something that stands before it: no explanation by itself. */
const LEANS =
  /^(?:it|its|it's|this|that|these|those|they|them|he|she|here|there|so|and|but|or|also|then|like|same|such|another|both|you|we|one|similar|very|main|basically|for (?:this|that)|in (?:this|that|short))\b/i;
/** An instance, not what it is. */
const INSTANCE = /^(?:for example|examples?|e\.g|e\. g|note|reference|use cases?)\b/i;
const LONGEST = 340;

/** The next block of each heading, so that the first paragraph below it is found at once. */
export type NextBlock = ReadonlyMap<number, Block>;

export function nextBlocks(blocks: readonly Block[]): NextBlock {
  const next = new Map<number, Block>();
  blocks.forEach((block, i) => {
    const following = blocks[i + 1];
    if (block.kind === 'heading' && following) next.set(block.id, following);
  });
  return next;
}

export function chooseSummary(places: Places, next: NextBlock, concept: ResolvedConcept): Evidence | null {
  let best: Candidate | null = null;
  for (const mention of concept.mentions) {
    const place = places.runs.get(mention.run);
    if (!place) continue;
    for (const candidate of candidatesAt(places, next, place, mention)) {
      const score = candidate.score + quality(candidate);
      if (!best || score > best.score) best = { ...candidate, score };
    }
  }
  if (!best || best.score < 15) return null;
  const { place, start, end, rule } = best;
  return evidenceOf(place.document, place.block, place.run, { start, end }, rule);
}

function candidatesAt(
  places: Places,
  next: NextBlock,
  place: RunPlace,
  mention: ResolvedMention,
): Candidate[] {
  const { block, run } = place;
  if (block.kind === 'heading') return underHeading(places, next, block, mention, place);
  if (block.kind === 'table') return inTable(places, block, place, mention);
  if (block.kind === 'code') return [];
  if (block.kind === 'question') return [];
  const glossed = inGloss(block, place, mention);
  if (glossed) return [glossed];
  // A name in a fact list ("Used for: …") is said of something else.
  if (mention.role === 'stated') return [];
  const found: Candidate[] = [];
  const sentences = sentencesOf(run);
  const at = sentenceAt(sentences, mention.start);
  const sentence = sentences[at];
  if (!sentence || mention.end > sentence.end) return found;
  const leading = run.text.slice(sentence.start, mention.start).replace(/^(?:the|an?)\s/i, '') === '';
  if (leading && DEFINES.test(run.text.slice(mention.end, sentence.end))) {
    found.push({ score: 85, place, ...grow(run.text, sentences, at), rule: 'says what it is' });
  } else if (leading) {
    found.push({ score: 45, place, ...grow(run.text, sentences, at), rule: 'begins with it' });
  } else {
    found.push({ score: 20, place, start: sentence.start, end: sentence.end, rule: 'names it' });
  }
  return found;
}

/** The entry that explains the concept: "**Recall** – share of the positives that were found". */
function inGloss(
  block: Exclude<Block, TableBlock | HeadingBlock>,
  place: RunPlace,
  mention: ResolvedMention,
): Candidate | null {
  const gloss = block.kind === 'item' || block.kind === 'paragraph' ? block.gloss : null;
  if (!gloss?.body || DEFINITION.test(gloss.term.text)) return null;
  if (!covers(mention, gloss.term.offset, gloss.term.text.length)) return null;
  const { run } = place;
  const { body } = gloss;
  const stop = run.breaks.find((at) => at > body.offset) ?? body.offset + body.text.length;
  const words = body.text.split(' ').length;
  const score = words < 4 ? 10 : isLongForm(gloss) ? 16 : 80;
  return { score, place, start: 0, end: endOfSentences(run, body.offset, stop), rule: 'gloss' };
}

/** The paragraph (or the first item) right below the concept's own heading. */
function underHeading(
  places: Places,
  next: NextBlock,
  heading: HeadingBlock,
  mention: ResolvedMention,
  { document }: RunPlace,
): Candidate[] {
  const below = next.get(heading.id);
  if (!below || (below.kind !== 'paragraph' && below.kind !== 'item')) return [];
  const title = heading.run.text.replace(/^(?:what (?:is|are)|how (?:does|do))\s/i, '');
  if (mention.end - mention.start < title.length * 0.6) return [];
  const { run, gloss } = below;
  if (/[:;]$/.test(run.text) && run.text.length < 120) return [];
  const labelled = gloss?.body && DEFINITION.test(gloss.term.text) ? gloss.body : null;
  if (
    gloss &&
    !labelled &&
    !places
      .mentionsIn(run.id)
      .some((m) => m.concept === mention.concept && m.end <= gloss.term.offset + gloss.term.text.length)
  )
    return [];
  const named = places
    .mentionsIn(run.id)
    .find((other) => other.concept === mention.concept && other.start < 40);
  const first = labelled?.offset ?? 0;
  const sentences = sentencesOf(run).filter((sentence) => sentence.end > first);
  const grown = grow(run.text, sentences, 0);
  const range = { start: Math.max(first, grown.start), end: grown.end };
  const defines = named !== undefined && DEFINES.test(run.text.slice(named.end, named.end + 60));
  const score = named ? (below.kind === 'paragraph' ? 75 : 65) : 50;
  const bonus = defines ? 45 : named ? 15 : 0;
  return [
    { score: score + bonus, place: { document, block: below, run }, ...range, rule: 'first paragraph' },
  ];
}

/** A describing cell of the row that the concept heads, or the "Definition" cell of its column. */
function inTable(places: Places, block: TableBlock, place: RunPlace, mention: ResolvedMention): Candidate[] {
  const { run, document } = place;
  const at = places.cellOf(run.id);
  if (!at || mention.end - mention.start < run.text.length * 0.5) return [];
  const { row, column } = describingOf(block);
  const described = at.inHeader
    ? at.column > 0
      ? row?.[at.column]
      : undefined
    : at.column === 0
      ? at.row[column]
      : undefined;
  // A list of names describes nothing.
  const words = described?.text.split(' ').length ?? 0;
  if (!described || words < 5 || described.text.split(',').length > words / 3) return [];
  const end = endOfSentences(described, 0, described.text.length);
  return [{ score: 65, place: { document, block, run: described }, start: 0, end, rule: 'table' }];
}

const DESCRIBING = /^(?:definition|description|meaning|what it is|details|primary function|purpose)\b/i;

interface Describing {
  /** The row that says what the columns are about. */
  readonly row: readonly TextRun[] | undefined;
  /** The column that says what the rows are about, or -1. */
  readonly column: number;
}

const KNOWN = new WeakMap<TableBlock, Describing>();

function describingOf(block: TableBlock): Describing {
  const known = KNOWN.get(block);
  if (known) return known;
  const named = block.header.findIndex((cell, i) => i > 0 && DESCRIBING.test(cell.text));
  const made = {
    row: block.rows.find((cells) => DESCRIBING.test(cells[0]?.text ?? '')),
    column: named < 0 && block.header.length === 2 ? 1 : named,
  };
  KNOWN.set(block, made);
  return made;
}

/** "ETL = extract, transform, load" spells out, and explains nothing. */
function isLongForm({ term, body }: Gloss): boolean {
  const letters = term.text.replace(/[^\p{Lu}]/gu, '').toLowerCase();
  const words = body?.text.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 0) ?? [];
  return (
    letters.length >= 2 &&
    words.length <= letters.length + 3 &&
    words[0]?.charAt(0).toLowerCase() === letters[0]
  );
}

function covers(mention: ResolvedMention, offset: number, length: number): boolean {
  const inside = mention.start >= offset && mention.end <= offset + length;
  return inside && (mention.role === 'term' || mention.end - mention.start >= length * 0.6);
}

/** The sentence at `at`, and the next one where both are short. */
function grow(text: string, sentences: readonly Range[], at: number): { start: number; end: number } {
  const first = sentences[at];
  const second = sentences[at + 1];
  if (!first) return { start: 0, end: text.length };
  const both = second && second.end - first.start <= 240 && first.end - first.start < 110;
  const belongs =
    both &&
    !INSTANCE.test(text.slice(second.start, second.end)) &&
    /[.!]["”’)]?$/.test(text.slice(0, second.end));
  return { start: first.start, end: belongs ? second.end : first.end };
}

/** End of as many whole sentences from `start` as stay short. */
function endOfSentences(run: RunPlace['run'], start: number, end: number): number {
  let last = end;
  for (const sentence of sentencesOf(run)
    .filter((s) => s.end > start && s.end <= end)
    .toReversed()) {
    last = sentence.end;
    if (last - start <= 240) break;
  }
  return last;
}

/** What makes a passage better or worse as an explanation, whatever its place. */
function quality({ place, start, end, rule }: Candidate): number {
  const text = place.run.text.slice(start, end);
  const words = text.split(' ').length;
  let points = 0;
  if (rule !== 'gloss' && LEANS.test(text)) points -= 35;
  if (INSTANCE.test(text)) points -= 40;
  if (text.endsWith('?')) points -= 50;
  if (/[:;,]$/.test(text)) points -= 25;
  if (/\bnot\b.{0,12}$|\bn['’]t\b/i.test(text)) points -= 5;
  if (words < 6) points -= words < 4 ? 60 : 20;
  if (text.length > LONGEST) points -= 15;
  if (/[.!]["”’)]?$/.test(text)) points += 5;
  return points;
}
