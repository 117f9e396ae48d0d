/** Names whose last word only says what the thing is: "lantern model", "heat parameter", "smoke concern". */
import { DOERS, EMPTY_ENDS, EMPTY_HEADS } from '../../../lexicon/names/empty-heads.ts';
import { type Crowd, type Doubt, SAME, SURE, type Twin } from './twin.ts';

/** Ends that say what a thing is, as "model" in "lantern model"; without them it is the same thing or near it. */
const HEADS: ReadonlySet<string> = new Set([
  ...EMPTY_HEADS,
  'architecture',
  'certificate',
  'certification',
  'exam',
  'model',
]);
/** A title that ends so is told by itself: "Lantern architecture". */
const TITLE_HEADS: ReadonlySet<string> = new Set([
  'technique',
  'method',
  'methodology',
  'approach',
  'architecture',
]);
/** What things of a kind are called, whatever they are: "sketch", "sketch data". */
const KIND_HEADS: ReadonlyMap<string, string> = new Map([['data-type', 'data']]);

/** What is complied with by that name: "OLSA compliance". */
const SPELLED = /^\p{Lu}{3,}$/u;

export function emptyHeads({ named, find, isDoubted }: Crowd): Doubt[] {
  return named.flatMap(({ twin, names: [name = []] }): Doubt[] => {
    const bare = withoutHead(name)
      .map(find)
      .find((found) => found !== undefined && found !== twin);
    const told = bare ? (isEmpty(name, twin, bare) ? bare : undefined) : innerDoing(twin, name, find);
    return told && told !== twin && !isDoubted(told) && told.places >= twin.places
      ? [{ twin, kept: SAME }]
      : [];
  });
}

function isEmpty(name: readonly string[], twin: Twin, bare: Twin): boolean {
  const head = name.at(-1) ?? '';
  if (head === 'compliance' && SPELLED.test(bare.label)) return true;
  if (KIND_HEADS.get(bare.kind) === head || (EMPTY_ENDS.has(head) && !twin.isTitle)) return true;
  if (twin.confidence >= SURE || (twin.isTitle && TITLE_HEADS.has(head))) return false;
  return HEADS.has(head) || head === bare.kind;
}

/** "Oil lighting service", where "lighting" is known as something that is done: what does it has no other name. */
function innerDoing({ kind, isTitle }: Twin, name: readonly string[], find: Crowd['find']): Twin | undefined {
  if (kind !== 'application' || isTitle || name.length < 3 || !DOERS.has(name.at(-1) ?? '')) return undefined;
  const inner = find(name.slice(1, -1));
  return inner?.kind === kind ? inner : undefined;
}

/** "lantern model", "lantern-based model" → "lantern"; nothing for a single word. */
function withoutHead(words: readonly string[]): string[][] {
  if (words.length < 2) return [];
  const bare = words.slice(0, -1);
  return bare.length > 1 && bare.at(-1) === 'based' ? [bare, bare.slice(0, -1)] : [bare];
}
