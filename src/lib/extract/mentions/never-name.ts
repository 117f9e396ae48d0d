/**
 * What no place can make a name: the label of a fact ("Used for"), words that only bind ("is the"), a date ("May 2024"),
 * a phrase that hangs on what goes before it ("with a lid"), a question ("how a lid fits").
 */
import { ALIAS_LABELS, FACT_LABELS, SORT_LABELS } from '../lexicon/names/fact-labels.ts';
import { isFunctionWord } from '../lexicon/names/function-words.ts';
import type { MentionRole } from './mention.ts';
import { nameKey, nameWords } from './name-key.ts';

/** Of a label of one word its own form only: "offers" is one, and "offer" a name. */
const LABEL_KEYS: ReadonlySet<string> = new Set(
  [...FACT_LABELS, ...ALIAS_LABELS, ...SORT_LABELS].flatMap((label) =>
    label.includes(' ') ? [label, nameKey(label)] : [label],
  ),
);
const DATE =
  /^(?:\d{1,2} )?(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,4}$/;
const HANGING: ReadonlySet<string> = new Set([
  'with',
  'without',
  'in',
  'for',
  'from',
  'by',
  'to',
  'of',
  'at',
  'as',
  'behind',
  'via',
]);
/** "LW x LH", "risk × price": a sum, no name. */
const PRODUCT = /\S [x×] \S/;
/** What the paper is, not what it tells: "midterm notes", "quick revision v2". */
const PAPER =
  /^(?:(?:quick|final|my|exam|study|lecture|class|course|revision|midterm|cheat|crib|cram|notes?|sheets?|guide|summary|recap|v\d+|\d{1,2})(?: |$)){1,6}$/;
const PAPER_HEAD =
  /\b(?:revision|midterm|(?:cheat|crib|cram) sheet|cheatsheet|(?:study|lecture|class|course|exam) notes?)\b|^v\d[\d.]*$/;
/** With any name before it, it is the paper on that: "Acme cheat sheet". */
const PAPER_END =
  /\b(?:(?:cheat|crib|cram) sheets?|cheatsheets?|(?:revision|study|lecture|class|course|exam) notes)$/;
/** What begins so is a question or a clause: "What a lens costs", "Here's a lens". */
const ASKING: ReadonlySet<string> = new Set([
  'what',
  'why',
  'how',
  'when',
  'where',
  'which',
  'who',
  'whose',
  'whether',
  "here's",
  'here’s',
  'heres',
  'kinda',
]);

/** Between the words of a name, they make a sentence of it: "the lens offers several views", "lenses include". */
const FINITE: ReadonlySet<string> = new Set(
  'is are was were has have can could may might must should will would include includes offers provides allows enables'.split(
    ' ',
  ),
);

export function isNeverName(surface: string, role: MentionRole): boolean {
  const lower = surface.trim().toLowerCase();
  if (LABEL_KEYS.has(lower) || LABEL_KEYS.has(nameKey(surface)) || DATE.test(lower)) return true;
  const words = nameWords(surface);
  if (words.length > 0 && words.every((word) => isFunctionWord(word)))
    return !/^\p{Lu}{2,}s?$/u.test(surface) && (role !== 'item' || !surface.includes('-'));
  if (PAPER_HEAD.test(lower) && PAPER.test(words.join(' '))) return true;
  if (role === 'stated' || words.length < 2) return false;
  if (PAPER_END.test(lower) || PRODUCT.test(surface)) return true;
  const [first = '', ...more] = surface.trim().split(/\s+/);
  return (
    HANGING.has(first.toLowerCase()) ||
    ASKING.has(first.toLowerCase()) ||
    more.some((word) => FINITE.has(word))
  );
}
