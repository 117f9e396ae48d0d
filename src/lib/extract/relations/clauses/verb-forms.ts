/**
 * Inflected forms of the cue verbs: "relies" → rely, third person. Built once from the lexicon.
 */
import {
  DOUBLING_VERBS,
  IRREGULAR_VERBS,
  VERB_CLASSES,
  type VerbClass,
} from '#lib/extract/lexicon/cues/verb-classes.ts';

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'ing';

/** One reading of a verb: its class, and the words that must follow it ("on" of "rely on"). */
export interface VerbReading {
  readonly class: VerbClass;
  readonly particle: readonly string[];
}

export interface VerbEntry {
  readonly lemma: string;
  readonly forms: ReadonlySet<VerbForm>;
  /** Longest particle first. */
  readonly readings: readonly VerbReading[];
}

const READINGS = collectReadings();
const FORMS = collectForms();

/** In: one lower-case word. */
export function verbEntry(word: string): VerbEntry | null {
  return FORMS.get(word) ?? null;
}

/** "rely" → "relies", "redact" → "redacts", "be" → "is". */
export function thirdPerson(lemma: string): string {
  if (lemma === 'be') return 'is';
  if (lemma === 'have') return 'has';
  if (lemma === 'do' || lemma === 'go' || lemma === 'undergo') return `${lemma}es`;
  if (/(?:s|x|z|ch|sh)$/.test(lemma)) return `${lemma}es`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return `${lemma}s`;
}

export function pastParticiple(lemma: string): string {
  const irregular = Object.hasOwn(IRREGULAR_VERBS, lemma) ? IRREGULAR_VERBS[lemma] : undefined;
  return irregular ? irregular[1] : regularPast(lemma);
}

function collectReadings(): Map<string, VerbReading[]> {
  const readings = new Map<string, VerbReading[]>();
  for (const [name, { verbs }] of Object.entries(VERB_CLASSES)) {
    for (const verb of verbs.split(', ')) {
      const [lemma = '', ...particle] = verb.split(' ');
      // "be part of" and the like are read by the copula, "must have" by the modal.
      if (lemma === 'be' || lemma === 'must' || lemma === 'cannot') continue;
      const known = readings.get(lemma) ?? [];
      known.push({ class: name as VerbClass, particle });
      readings.set(lemma, known);
    }
  }
  for (const list of readings.values()) list.sort((a, b) => b.particle.length - a.particle.length);
  return readings;
}

function collectForms(): Map<string, VerbEntry> {
  const forms = new Map<string, { lemma: string; forms: Set<VerbForm>; readings: readonly VerbReading[] }>();
  for (const [lemma, readings] of READINGS) {
    const irregular = Object.hasOwn(IRREGULAR_VERBS, lemma) ? IRREGULAR_VERBS[lemma] : undefined;
    const past = irregular ? irregular[0] : regularPast(lemma);
    const pairs: [string, VerbForm][] = [
      [lemma, 'base'],
      [thirdPerson(lemma), 'third'],
      [past, 'past'],
      [irregular ? irregular[1] : past, 'participle'],
      [ingForm(lemma), 'ing'],
    ];
    for (const [word, form] of pairs) {
      const known = forms.get(word);
      // "found" is a form of find before it is the verb of founders.
      if (known && known.lemma !== lemma) continue;
      if (known) known.forms.add(form);
      else forms.set(word, { lemma, forms: new Set([form]), readings });
    }
  }
  return forms;
}

function regularPast(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return `${doubled(lemma)}ed`;
}

function ingForm(lemma: string): string {
  if (lemma.endsWith('ie')) return `${lemma.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(lemma)) return `${lemma.slice(0, -1)}ing`;
  return `${doubled(lemma)}ing`;
}

function doubled(lemma: string): string {
  return DOUBLING_VERBS.has(lemma) ? lemma + lemma.slice(-1) : lemma;
}
