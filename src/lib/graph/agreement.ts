/** Linking phrases that agree with the number of their subject: "Polly is a kind of", "AWS ML services are a kind of". */
import type { KindId } from './types.ts';

/** In such names a capital plural stands for one thing: "Acme Notebooks is a feature". */
const PRODUCTS: ReadonlySet<KindId> = new Set<KindId>([
  'service',
  'feature',
  'tool',
  'organization',
  'algorithm',
  'model',
  'standard',
  'dataset',
]);
const SINGULAR_ENDINGS = /(?:ss|us|is|(?<!metr|top)ics|ias|premises|series|species|lens|news)$/;

/** True for labels whose head is a plural ("policies and procedures"); labels are singular where they can be. */
export function isPlural(label: string, kind: KindId): boolean {
  // "Scope 4: Fine-tuned models" and "handling missing values" are one thing each.
  if (label.includes(':') || /^\p{L}+ing /u.test(label)) return false;
  const [head = ''] = label.split(/ (?:of|for|in|with|to|on|from|against) /);
  const last = head.split(' ').at(-1) ?? '';
  if (SINGULAR_ENDINGS.test(last)) return false;
  if (/^[\p{Ll}-]+s$/u.test(last)) return kind !== 'algorithm';
  return /^\p{Lu}(?:\p{Ll}+|\p{Lu}+)s$/u.test(last) && head.includes(' ') && !PRODUCTS.has(kind);
}

/** The phrase as it stands behind a plural: "is part of" → "are part of", "has" → "have", "uses" → "use". */
export function inPlural(phrase: string): string {
  const [verb = '', ...rest] = phrase.split(' ');
  const plural = verb === 'is' ? 'are' : verb === 'has' ? 'have' : plainVerb(verb);
  return [plural, ...rest].join(' ');
}

function plainVerb(verb: string): string {
  if (/(?:sh|ch|ss|x|zz)es$/.test(verb)) return verb.slice(0, -2);
  if (/[^aeiou]ies$/.test(verb)) return `${verb.slice(0, -3)}y`;
  return verb.endsWith('s') && !verb.endsWith('ss') ? verb.slice(0, -1) : verb;
}
