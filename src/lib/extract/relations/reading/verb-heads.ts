/**
 * A table head that is a verb says how the row and its cells hang together.
 * "Prevents" → mitigates; "Based on" → uses; "Still covers" → applies-to. Nouns, and verbs that may be one, say nothing.
 */
import type { HeadCue } from '#lib/extract/lexicon/cues/table-heads.ts';
import { PASSIVE_CUES, VERB_CLASSES, type VerbClass } from '#lib/extract/lexicon/cues/verb-classes.ts';
import { verbEntry } from '../clauses/verb-forms.ts';

const PASSIVES = new Map(PASSIVE_CUES.map(([words, relation, reverse]) => [words, { relation, reverse }]));

/** Verbs of other classes say what is done with the cell, and not how it belongs to the row. */
const TELLING: ReadonlySet<VerbClass> = new Set<VerbClass>([
  'use',
  'need',
  'detect',
  'mitigate',
  'curb',
  'cause',
  'affect',
  'govern',
  'integrate',
  'offer',
  'contain',
  'belong',
  'precede',
  'follow',
  'contrast',
]);

/** Heads that are nouns as often: "Limits" over numbers. */
const NOUNS: ReadonlySet<string> = new Set(
  'limits controls impacts influences changes features supports results forms releases blocks filters stops cuts ends delays bans bars shapes targets sets fights masks references calls logs tracks records reports traces flags senses watches finds yields triggers raises boosts drives borders links hosts grants exposes contrasts makes orders produces does'.split(
    ' ',
  ),
);

const SURE = 0.9;

/** In: the words of a head. Null where it opens with no verb, or says more than a verb. */
export function verbHead(text: string): HeadCue | null {
  const words = (text.toLowerCase().match(/[\p{L}-]+/gu) ?? []).filter((word) => !ADVERBS.has(word));
  const [first = '', ...particle] = words;
  const passive = PASSIVES.get(words.join(' '));
  if (passive) return { ...passive, strength: 0.75, prose: !passive.reverse };
  const entry = verbEntry(first);
  if (!entry?.forms.has('third') || entry.forms.has('base') || NOUNS.has(first)) return null;
  const reading = entry.readings.find(
    (known) => TELLING.has(known.class) && known.particle.join(' ') === particle.join(' '),
  );
  if (!reading) return null;
  const { relation, reverse, strength } = VERB_CLASSES[reading.class];
  return { relation, reverse, strength: strength * SURE, prose: !reverse };
}

const ADVERBS: ReadonlySet<string> = new Set(
  'also still only mostly mainly usually typically often always can may'.split(' '),
);
