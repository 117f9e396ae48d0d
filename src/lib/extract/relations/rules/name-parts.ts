/**
 * A name that holds another tells how they hang together: by its beginning ("Amazon Lex Bots" belong to Amazon Lex),
 * by its end ("post-training bias" is a bias).
 */
import type { Document } from '#lib/extract/blocks/block.ts';
import type { ConceptIndex, ResolvedConcept, ResolvedMention } from '#lib/extract/concepts/concept-index.ts';
import type { KindId, RelationId } from '#lib/graph/types.ts';
import { verbEntry } from '../clauses/verb-forms.ts';
import type { Proposal } from '../proposal.ts';
import type { Reading } from '../reading/reading.ts';
import type { Rule } from './rule.ts';

const WHOLES: ReadonlySet<KindId> = new Set([
  'service',
  'tool',
  'model',
  'feature',
  'standard',
  'resource',
  'organization',
]);
const PRODUCTS: ReadonlySet<KindId> = new Set([
  'service',
  'feature',
  'resource',
  'tool',
  'model',
  'parameter',
  'stage',
  'metric',
  'concept',
]);

export const nameParts: Rule = {
  name: 'name',
  propose: (document, reading) => read(document, reading),
};

/** How often the name tells right. */
const PRIOR = { start: 0.6, end: 0.5 } as const;
/** The name alone, where no passage has the shorter one beside it or above it. */
const FAR = 0.4;

const LINKS: ReadonlySet<string> = new Set('with for of in to by on from and or at as'.split(' '));

/** "Lex and Polly" is no part of Lex. */
const JOINERS: ReadonlySet<string> = new Set(['and', 'or', 'vs', 'versus']);

interface Pair {
  readonly longer: ResolvedConcept;
  readonly shorter: ResolvedConcept;
  readonly at: 'start' | 'end';
}

const PAIRS = new WeakMap<ConceptIndex, readonly Pair[]>();

function read(document: Document, reading: Reading): Proposal[] {
  let pairs = PAIRS.get(reading.index);
  if (!pairs) {
    pairs = findPairs(reading.index);
    PAIRS.set(reading.index, pairs);
  }
  return pairs.flatMap(({ longer, shorter, at }) => {
    // "Jane Doe" is no kind of Doe.
    if (reading.isPerson(longer.label)) return [];
    const here = longer.mentions.filter(({ evidence }) => evidence.source === document.source);
    const near = here.find((mention) => isNear(mention, shorter, reading));
    const place = near ?? here[0];
    if (at === 'start' && areListed(reading, longer, shorter)) return [];
    if (!place || (!near && at === 'end' && !isBesides(here, longer, shorter, reading))) return [];
    const relation: RelationId =
      at === 'end' || isVersion(longer, shorter)
        ? 'is-a'
        : shorter.kind === 'organization'
          ? 'made-by'
          : 'part-of';
    const words = longer.label.split(/\s+/).length - shorter.label.split(/\s+/).length;
    return [
      {
        subject: longer.id,
        object: shorter.id,
        relation,
        phrase: null,
        rule: `name-${at}`,
        stated: false,
        evidence: { ...place.evidence, rule: `name-${at}` },
        features: {
          prior: PRIOR[at] * (near ? 1 : FAR),
          near: Number(near !== undefined),
          [`rule:name-${at}`]: 1,
          'more-words': words,
          'shorter-words': shorter.label.split(/\s+/).length,
          'shorter-mentions': Math.log1p(shorter.mentions.length),
        },
      },
    ];
  });
}

/** "Kolibri, Kolibri 2, Kolibri XL" in one cell or line stand side by side: neither is part of the other. */
function areListed(reading: Reading, longer: ResolvedConcept, shorter: ResolvedConcept): boolean {
  return longer.mentions.some((mention) => {
    const beside = (reading.index.byRun.get(mention.run) ?? []).filter(
      ({ concept }) => concept === shorter.id,
    );
    if (beside.length === 0) return false;
    const text = textOf(reading, mention);
    return beside.some((other) => {
      const [from, to] =
        other.start < mention.start ? [other.end, mention.start] : [mention.end, other.start];
      let between = text.slice(from, to).replace(/\([^()]*\)/g, '');
      for (const { start, end } of reading.index.byRun.get(mention.run) ?? [])
        if (start >= from && end <= to) between = between.replace(text.slice(start, end), '');
      return /[,;/|]/.test(between) && /^[\s,;/|]*$/.test(between.replace(/\b(?:and|or)\b/gi, ''));
    });
  });
}

function textOf(reading: Reading, { block: id, run }: ResolvedMention): string {
  const block = reading.block(id);
  if (!block) return '';
  if (block.kind === 'table')
    return [...block.header, ...block.rows.flat()].find((cell) => cell.id === run)?.text ?? '';
  return 'run' in block && block.run.id === run ? block.run.text : '';
}

/** What a size, a number or an edition adds to a name makes a kind of it, and no part. */
function isVersion({ label, kind }: ResolvedConcept, shorter: ResolvedConcept): boolean {
  if (kind !== shorter.kind) return false;
  const rest = fold(label).slice(fold(shorter.label).length).trim();
  return rest !== '' && rest.split(' ').every((word) => VERSION.test(word));
}

const VERSION =
  /^(?:v?\d[\p{L}\d]*|x*[sml]|[a-z]\+?|mini|lite|light|pro|plus|max|ultra|large|small|base|turbo|instant|nano|micro|express|premier|preview)$/u;

/** The passage names the shorter one too, or stands below a heading that does. */
function isNear({ run, block }: ResolvedMention, { id }: ResolvedConcept, reading: Reading): boolean {
  if (reading.index.byRun.get(run)?.some(({ concept }) => concept === id)) return true;
  const place = reading.block(block);
  return place !== undefined && reading.topics(place).some(({ concepts }) => concepts.includes(id));
}

/**
 * Where no passage brings the two together, one section has to: that the last word of a name is a name elsewhere too
 * ("review process", "process") is hardly ever worth a link.
 */
function isBesides(
  here: readonly ResolvedMention[],
  longer: ResolvedConcept,
  shorter: ResolvedConcept,
  reading: Reading,
): boolean {
  if (longer.kind !== shorter.kind || shorter.confidence < SURE) return false;
  const section = ({ block }: ResolvedMention) => reading.block(block)?.headings.at(-1);
  const sections = new Set(shorter.mentions.map(section));
  return here.some((mention) => {
    const at = section(mention);
    return at !== undefined && sections.has(at);
  });
}

/** A shorter name that is less sure lends itself to what only stands in its section as little. */
const SURE = 0.7;

/** "Half-timbered house" after "half-": a hyphen binds closer than a blank, so that it is no kind of timbered house. */
function isHyphened(label: string, cut: number): boolean {
  const pieces = label
    .replace(/\([^()]*\)/g, ' ')
    .trim()
    .split(/\s+/);
  let before = 0;
  for (const [i, piece] of pieces.entries()) {
    const after = before + fold(piece).split(' ').length;
    if (cut > before && cut < after) return i < pieces.length - 1;
    before = after;
  }
  return false;
}

/** All pairs in time linear in the number of names: the shorter name is looked up, not searched for. */
function findPairs(index: ConceptIndex): Pair[] {
  const byName = new Map<string, ResolvedConcept>();
  const whole = new Set<string>();
  for (const concept of index.concepts) {
    for (const name of namesOf(concept)) {
      const key = fold(name);
      if (key.length < 3 || byName.has(key)) continue;
      byName.set(key, concept);
      if (!isShortened(concept, key)) whole.add(key);
    }
  }
  const pairs: Pair[] = [];
  const seen = new Set<string>();
  for (const longer of index.concepts) {
    const words = fold(longer.label).split(' ');
    if (words.length < 2 || words.length > 8) continue;
    for (let cut = words.length - 1; cut >= 1; cut--) {
      const start = byName.get(words.slice(0, cut).join(' '));
      if (
        start &&
        start !== longer &&
        !JOINERS.has(words[cut] ?? '') &&
        !isSameThing(words.slice(cut)) &&
        !isCompound(longer, start) &&
        isNamed(start, longer) &&
        PRODUCTS.has(longer.kind)
      ) {
        add({ longer, shorter: start, at: 'start' });
        break;
      }
    }
    if (verbEntry(words[0] ?? '')?.forms.has('base')) continue;
    for (let cut = 1; cut < words.length; cut++) {
      // "Governance with Studio" is no Studio.
      if (LINKS.has(words[cut - 1] ?? '')) break;
      const tail = words.slice(cut).join(' ');
      const end = whole.has(tail) ? byName.get(tail) : undefined;
      if (end && end !== longer && !isHyphened(longer.label, cut)) {
        if (isBrandOf(longer, end)) break;
        add({ longer, shorter: end, at: 'end' });
        break;
      }
    }
  }
  return pairs;

  function add(pair: Pair): void {
    const key = `${pair.longer.id} ${pair.shorter.id}`;
    if (seen.has(key)) return;
    seen.add(key);
    pairs.push(pair);
  }
}

/** "Storage" for "Hill Storage": the last word of a longer name is any such thing, and not that one. */
const isShortened = ({ label }: ResolvedConcept, key: string): boolean => {
  const name = fold(label);
  return name !== key && !key.includes(' ') && name.endsWith(` ${key}`);
};

/** "Hill Storage Service" beside "Hill Storage": one thing, and no part of it. */
const isSameThing = (rest: readonly string[]): boolean => rest.length === 1 && SORT.test(rest[0] ?? '');

const SORT = /^(?:services?|platforms?|systems?|software|suite|solution|application|product|tool)$/;

/** "Hill-Restricted Access": the first word only qualifies the next. */
const isCompound = ({ label }: ResolvedConcept, { label: shorter }: ResolvedConcept): boolean => {
  const name = label.toLowerCase();
  return name.startsWith(`${shorter.toLowerCase()}-`) || /^[\p{Lu}\d]+-\p{L}+(?:ed|ing)\b/u.test(label);
};

/** "Hill Sailing", a product, is no kind of sailing: it is there for it. */
const isBrandOf = (longer: ResolvedConcept, shorter: ResolvedConcept): boolean =>
  BRANDED.has(longer.kind) &&
  !BRANDED.has(shorter.kind) &&
  shorter.kind !== 'concept' &&
  longer.label.split(' ').every((word) => /^\p{Lu}/u.test(word)) &&
  !/\p{Lu}\p{Ll}/u.test(shorter.label);

const BRANDED: ReadonlySet<KindId> = new Set(['service', 'tool']);

/** A product with a name of its own lends it to its parts; a "container runtime" is no part of a container. */
const isNamed = (shorter: ResolvedConcept, longer: ResolvedConcept): boolean =>
  WHOLES.has(shorter.kind) && /\p{Lu}/u.test(shorter.label) && /\p{Lu}/u.test(longer.label);

const namesOf = (concept: ResolvedConcept): string[] => [concept.label, ...concept.aliases];

const fold = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\([^()]*\)/g, ' ')
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
