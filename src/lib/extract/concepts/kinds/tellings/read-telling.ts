/**
 * What a telling begins with. In: its tagged words. Out: the class that it names ("a managed service that …" →
 * service), the verb that it opens with ("Detects faces" → detect, third person), or its opening word ("how …").
 */
import { TRANSPARENT_NOUNS } from '../../../lexicon/kinds/modifiers.ts';
import { isFunctionWord } from '../../../lexicon/names/function-words.ts';
import { baseForm } from '../../../mentions/base-form.ts';
import { foldWord } from '../../../mentions/fold-word.ts';
import type { TaggedWord } from '../../../mentions/tag-words.ts';
import { KNOWN_VERBS } from '../kind-lexicon.ts';

export type Opening =
  /** The words of the noun phrase up to its head, folded. */
  | {
      readonly form: 'class';
      readonly nouns: readonly string[];
      readonly light: string | null;
      readonly determiner: boolean;
    }
  | {
      readonly form:
        'verb-third' | 'verb-base' | 'verb-ing' | 'verb-past' | 'used-to' | 'you-verb' | 'can-verb';
      readonly verb: string;
    }
  | { readonly form: 'word' | 'statement' | 'number'; readonly word: string };

const SUBJECTS: ReadonlySet<string> = new Set("it its it's this these that they there here one".split(' '));
const COPULAS: ReadonlySet<string> = new Set("is are was were 's 're be means".split(' '));
const MODALS: ReadonlySet<string> = new Set('can could may might will must should'.split(' '));
const YOU: ReadonlySet<string> = new Set('you we i people users'.split(' '));

/** `names`: the words of the concept's names, in lower case: a telling may begin with the name itself. */
export function readTelling(words: readonly TaggedWord[], names: ReadonlySet<string>): Opening | null {
  let i = 0;
  const at = (k: number): TaggedWord | undefined => words[k];
  const lower = (k: number): string => words[k]?.lower ?? '';
  const skipSigns = (): void => {
    while (
      at(i) &&
      (at(i)?.tag === 'PUNCT' ||
        (at(i)?.tag === 'ADV' && lower(i).endsWith('ly')) ||
        lower(i) === 'basically')
    )
      i++;
  };
  skipSigns();
  // "Chat playground is …", "The X (Y) is …": the subject again.
  const copula = subjectEnd(words, i, names);
  if (copula !== null) i = copula;
  skipSigns();
  if (SUBJECTS.has(lower(i)) && (COPULAS.has(lower(i + 1)) || lower(i) === 'its' || lower(i) === "it's")) {
    i += lower(i) === 'its' || lower(i) === "it's" ? 1 : 2;
  } else if ((lower(i) === 'this' || lower(i) === 'these') && at(i + 1)?.tag === 'NOUN') {
    // "This service creates …" names the class outright.
    const phrase = nounPhrase(words, i + 1);
    if (phrase && !names.has(phrase.nouns.at(-1) ?? '')) return phrase;
  } else if (SUBJECTS.has(lower(i)) || COPULAS.has(lower(i))) i++;
  while (at(i)?.tag === 'ADV' || lower(i) === 'just' || lower(i) === 'also') {
    if (/^(?:how|when|where|why|once)$/.test(lower(i))) break;
    i++;
  }
  if (YOU.has(lower(i))) {
    let k = i + 1;
    while (MODALS.has(lower(k)) || at(k)?.tag === 'ADV' || at(k)?.tag === 'AUX' || lower(k) === 'to') k++;
    const verb = verbAt(words, k);
    return verb === null ? { form: 'word', word: 'you' } : { form: 'you-verb', verb };
  }
  if (MODALS.has(lower(i))) {
    const verb = verbAt(words, lower(i + 1) === 'be' ? i + 2 : i + 1);
    return verb === null ? null : { form: 'can-verb', verb };
  }
  if (
    /^(?:how|whether|when|where|what|which|who|why|if|once|after|before|max|maximum|minimum|min|for|like|to|without|first|then|finally|there)$/.test(
      lower(i),
    )
  )
    return { form: 'word', word: lower(i) };
  if (
    /^(?:used|meant|designed|made|intended|built)$/.test(lower(i)) &&
    /^(?:to|for|in|by|when|as)$/.test(lower(i + 1))
  ) {
    return { form: 'used-to', verb: lower(i + 2) };
  }
  if (at(i)?.tag === 'NUM') return { form: 'number', word: 'number' };
  const verb = openingVerb(words, i);
  if (verb) return verb;
  const phrase = nounPhrase(words, i);
  if (!phrase) return at(i) ? { form: 'word', word: at(i)?.tag === 'ADJ' ? 'adjective' : 'other' } : null;
  // "Models are sensitive to …", "Businesses use …": a statement with a subject of its own.
  const after = phrase.end;
  if (
    copula === null &&
    phrase.determiner === false &&
    (at(after)?.tag === 'AUX' || (at(after)?.tag === 'VERB' && /[^s]s$/.test(phrase.lastWord))) &&
    !/(?:ed|ing|en)$/.test(lower(after))
  ) {
    return { form: 'statement', word: lower(after) };
  }
  return phrase;
}

function subjectEnd(words: readonly TaggedWord[], from: number, names: ReadonlySet<string>): number | null {
  let i = from;
  let named = 0;
  for (; i < Math.min(words.length, from + 14); i++) {
    const word = words[i];
    if (!word) break;
    if (COPULAS.has(word.lower) || MODALS.has(word.lower)) break;
    if (word.lower === 'refers' && words[i + 1]?.lower === 'to') return named > 0 ? i + 2 : null;
    if (names.has(foldWord(word.lower)) || names.has(word.lower)) named++;
    else if (word.tag !== 'DET' && word.tag !== 'PUNCT' && word.tag !== 'PROPN') {
      // The name is over: a verb follows.
      return named > 0 && word.tag === 'VERB' ? i : null;
    }
  }
  if (named === 0 || i === from) return null;
  return COPULAS.has(words[i]?.lower ?? '') ? i + 1 : MODALS.has(words[i]?.lower ?? '') ? i : null;
}

function verbAt(words: readonly TaggedWord[], i: number): string | null {
  const word = words[i];
  if (!word) return null;
  return (
    baseForm(word.lower, (base) => KNOWN_VERBS.has(base)) ??
    (word.tag === 'VERB' ? foldWord(word.lower) : null)
  );
}

function openingVerb(words: readonly TaggedWord[], i: number): Opening | null {
  const word = words[i];
  const next = words[i + 1];
  if (!word || isFunctionWord(word.lower)) return null;
  const base = baseForm(word.lower, (verb) => KNOWN_VERBS.has(verb));
  const goesOn =
    next !== undefined &&
    /^(?:NOUN|PROPN|ADJ|DET|NUM|VERB|PRON|CCONJ)$/.test(next.tag) &&
    next.lower !== 'that';
  if (/ing$/.test(word.lower) && (base !== null || word.tag === 'VERB') && goesOn) {
    return { form: 'verb-ing', verb: base ?? word.lower };
  }
  if (/[^s]s$/.test(word.lower)) {
    if (base !== null && (goesOn || word.tag === 'VERB')) return { form: 'verb-third', verb: base };
    if (word.tag === 'VERB') return { form: 'verb-third', verb: foldWord(word.lower) };
    if (word.tag === 'PROPN' && goesOn && next.tag !== 'VERB' && next.tag !== 'CCONJ')
      return { form: 'verb-third', verb: foldWord(word.lower) };
    return null;
  }
  if (/ed$/.test(word.lower) && word.tag === 'VERB') return { form: 'verb-past', verb: base ?? word.lower };
  if (base !== null && (word.tag === 'VERB' || (goesOn && next.tag !== 'VERB') || next?.text === ',')) {
    // "design choices that …" is a noun phrase, "Design prompts" an order.
    if (word.tag !== 'VERB' && word.tag !== 'PROPN' && next?.tag === 'NOUN') return null;
    return { form: 'verb-base', verb: base };
  }
  if (word.tag === 'VERB' && !word.lower.endsWith('en')) return { form: 'verb-base', verb: word.lower };
  return null;
}

interface NounPhrase {
  readonly form: 'class';
  readonly nouns: readonly string[];
  readonly light: string | null;
  readonly determiner: boolean;
  readonly lastWord: string;
  readonly end: number;
}

/** "a fully managed service that": determiner and adjectives, then nouns up to the head; "type of X" is an X. */
function nounPhrase(words: readonly TaggedWord[], from: number): NounPhrase | null {
  let i = from;
  let determiner = false;
  const nouns: string[] = [];
  let lastWord = '';
  for (; i < Math.min(words.length, from + 14); i++) {
    const word = words[i];
    if (!word) break;
    const { tag, lower, text } = word;
    if (/^(?:-|\/|"|'|“|”)$/.test(text) && nouns.length + Number(i > from) > 0) continue;
    if (text === ',' && nouns.length === 0) continue;
    if (
      nouns.length === 0 &&
      (tag === 'DET' || /^(?:a|an|the|some|any|one|another|your|our|its)$/.test(lower))
    ) {
      determiner = true;
      continue;
    }
    if (nouns.length === 0 && (lower === 'of' || lower === 'one')) continue;
    if (tag === 'NOUN' || tag === 'PROPN') {
      nouns.push(foldWord(lower));
      lastWord = lower;
      continue;
    }
    if (tag === 'ADJ' || tag === 'NUM' || tag === 'ADV' || (tag === 'CCONJ' && nouns.length === 0)) {
      if (nouns.length > 0 && !/^(?:NOUN|PROPN)$/.test(words[i + 1]?.tag ?? '')) break;
      continue;
    }
    // "machine learning in which": the -ing word ends the compound.
    if (
      tag === 'VERB' &&
      lower.endsWith('ing') &&
      nouns.length > 0 &&
      /^(?:ADP|PRON|SCONJ|PUNCT|PART|CCONJ|)$/.test(words[i + 1]?.tag ?? '')
    ) {
      nouns.push(lower);
      lastWord = lower;
      continue;
    }
    // "fully managed service", "machine learning service": participles before a noun.
    if (
      tag === 'VERB' &&
      /(?:ed|ing|en)$/.test(lower) &&
      /^(?:NOUN|PROPN|ADJ|CCONJ)$/.test(words[i + 1]?.tag ?? '') &&
      (nouns.length === 0 || lower.endsWith('ing'))
    )
      continue;
    break;
  }
  const head = nouns.at(-1);
  if (head === undefined) return null;
  if (TRANSPARENT_NOUNS.has(head) && words[i]?.lower === 'of' && i < words.length - 1) {
    const inner = nounPhrase(words, i + 1);
    if (inner) return { ...inner, light: head, determiner };
  }
  return { form: 'class', nouns, light: null, determiner, lastWord, end: i };
}
