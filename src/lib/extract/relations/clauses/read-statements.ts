/**
 * A sentence → what it states: party — cue — object. One pass from left to right over words and mentions, with the
 * closed classes and cue verbs of the lexicon; no grammar beyond that.
 * "Polly uses deep learning to build talking apps" → Polly —uses→ deep learning, Polly —build→ talking apps.
 */
import type { ResolvedMention } from '#lib/extract/concepts/concept-index.ts';
import {
  AUXILIARIES,
  BE_FORMS,
  CARRIER_NOUNS,
  CLAUSE_OPENERS,
  DETERMINERS,
  EXAMPLE_OPENERS,
  FORWARD_CONTRASTS,
  HELPER_VERBS,
  INFORMAL_ASIDES,
  NEGATIONS,
  PERSONS,
  RELATIVE_WORDS,
} from '#lib/extract/lexicon/cues/clause-words.ts';
import {
  PURPOSE_PARTICIPLES,
  PURPOSE_PREPOSITIONS,
  VERB_CLASSES,
} from '#lib/extract/lexicon/cues/verb-classes.ts';
import type { RelationId } from '#lib/graph/types.ts';
import { fixedCueAt } from './fixed-cues.ts';
import { addToken, emptyPhrase, type NounPhrase, partiesOf } from './noun-phrase.ts';
import { type ClauseCue, type Party, SLOT, type Statement } from './statement.ts';
import { type Tags, type Token, tokenize, wordsAt } from './tokens.ts';
import { pastParticiple, thirdPerson, verbEntry, type VerbForm } from './verb-forms.ts';
import { isAdverb, verbHere } from './verb-here.ts';

/** Objects further than this from their cue are not believed. */
const MAX_GAP = 9;
/** Coordinated objects of one cue beyond this many are left out. */
const MAX_LIST = 24;

const EXAMPLES = EXAMPLE_OPENERS.map((words) => words.split(' '));
const ASIDES = INFORMAL_ASIDES.map((words) => words.split(' '));

/** Prepositions that say by themselves how what follows hangs together with the subject. */
const PREPOSITION_CUES: ReadonlyMap<string, readonly [relation: RelationId, strength: number]> = new Map([
  ['using', ['uses', 0.8]],
  ['via', ['uses', 0.6]],
  ['through', ['uses', 0.45]],
  ['with', ['uses', 0.4]],
  ['for', ['used-for', 0.6]],
  ['from', ['uses', 0.3]],
  ['in', ['applies-to', 0.2]],
  ['on', ['applies-to', 0.25]],
  ['across', ['applies-to', 0.25]],
  ['within', ['part-of', 0.3]],
  ['between', ['applies-to', 0.2]],
  ['into', ['used-for', 0.25]],
  ['to', ['used-for', 0.2]],
  ['against', ['mitigates', 0.5]],
]);

/** "A deep-learning technology": what qualifies the noun that says what the subject is. */
const QUALIFIER: ClauseCue = {
  name: 'qualifier',
  classes: [],
  relation: 'uses',
  reverse: false,
  strength: 0.3,
  phrase: null,
};

const DEMONSTRATIVE: ClauseCue = { ...QUALIFIER, name: 'demonstrative', relation: 'is-a', strength: 0.6 };
const CHAINED: ClauseCue = { ...QUALIFIER, name: 'chained', relation: 'applies-to' };

interface Role {
  readonly cue: ClauseCue;
  readonly subjects: readonly Party[];
  readonly at: number;
  gap: number;
  place: number;
  example: boolean;
  /** True once something that is no list has come after an object. */
  closed: boolean;
  /** The copula takes the head of a noun phrase only. */
  readonly headOnly: boolean;
  /** "uses databases such as A": A is a database, and used as well. */
  readonly outer?: Role | null;
  /** "you use A to …": the object is the subject of what follows. */
  readonly handsOn?: boolean;
}

/**
 * Statements of `text.slice(start, end)`; `mentions` are those of the run, sorted by start.
 * `options.predicate`: the text says what a term before it is ("A hub for models"), so that it may begin with its noun.
 */
export function readStatements(
  text: string,
  start: number,
  end: number,
  mentions: readonly ResolvedMention[],
  options: { readonly predicate?: boolean; readonly tags?: Tags | undefined } = {},
): Statement[] {
  const tokens = tokenize(text, start, end, mentions, options.tags);
  if (tokens.length === 0) return [];
  const reader = new Reader(tokens, start, end);
  if (options.predicate) reader.beginWithNoun();
  return reader.read();
}

class Reader {
  private readonly tokens: readonly Token[];
  private readonly start: number;
  private readonly end: number;
  private readonly found: Statement[] = [];
  private phrase: NounPhrase = emptyPhrase();
  private subjects: readonly Party[] | null = null;
  private role: Role | null = null;
  private lastForm: VerbForm | null = null;
  private clause = 0;
  private negated = false;
  private conditional = false;
  private hedged = false;
  private brackets = 0;
  private purpose = false;
  private copular = false;
  private particleLength = 0;
  /** Inside a clause that only qualifies the subject. */
  private inner = false;
  /** "Unlike SQL, …": waits for the subject. */
  private unlike: ResolvedMention | null = null;

  constructor(tokens: readonly Token[], start: number, end: number) {
    this.tokens = tokens;
    this.start = start;
    this.end = end;
  }

  read(): Statement[] {
    let i = 0;
    while (i < this.tokens.length) i += this.step(i);
    return this.found;
  }

  /** The term before the text is the subject, and the noun that opens the text what it is. */
  beginWithNoun(): void {
    if (this.tokens[0]?.mention?.role === 'task') return;
    for (let i = 0; i < this.tokens.length; i++) {
      const token = this.tokens[i];
      if (!token || token.mention) continue;
      const { text } = token;
      if (
        PREPOSITION_CUES.has(text) ||
        RELATIVE_WORDS.has(text) ||
        text === 'of' ||
        text === ',' ||
        fixedCueAt(this.tokens, i)
      )
        break;
      const here = verbHere(this.tokens, i, null);
      if (BE_FORMS.has(text) || /^(?:can|could|may|might|will|would|should|must|has|have|had)$/.test(text))
        return;
      if (here && (i === 0 || here.form !== 'ing')) return;
      if (i === 0 && (PERSONS.has(text) || text === 'it' || text === 'they' || this.isPurpose(0))) return;
    }
    this.subjects = [{ kind: 'absent' }];
    this.openRole(
      0,
      { name: 'copula:noun', classes: [], relation: 'is-a', reverse: false, strength: 0.6, phrase: null },
      { headOnly: true, subjects: this.subjects },
    );
    this.copular = true;
  }

  /** Reads what begins at token `i`; gives the number of tokens read. */
  private step(i: number): number {
    const token = this.tokens[i];
    if (!token) return 1;
    if (token.mention || token.text === SLOT) return this.mention(i, token);
    const { text } = token;
    if (!/^[\p{L}\p{N}&+=]/u.test(text)) return this.punctuation(i, text);
    if (ASIDES.some((words) => wordsAt(this.tokens, i, words))) this.hedged = true;
    if (NEGATIONS.has(text) || text.endsWith("n't")) {
      this.negated = true;
      if (text === 'without') this.role = null;
      return 1;
    }
    const example = EXAMPLES.find((words) => wordsAt(this.tokens, i, words));
    if (example && this.openExamples(i, example)) return example.length;
    const fixed = fixedCueAt(this.tokens, i);
    if (fixed && this.openFixed(i, fixed)) return fixed.words.length;
    if (this.isPurpose(i)) return this.openPurpose(i);
    if (BE_FORMS.has(text)) return this.openBe(i);
    if (RELATIVE_WORDS.has(text) && this.openRelative(i)) return 1;
    if (CLAUSE_OPENERS.has(text) && !(text === 'as' && this.role)) {
      this.newClause();
      this.conditional = text === 'if' || text === 'when' || text === 'unless' || text === 'whenever';
      if (text === 'but') this.conditional = false;
      return 1;
    }
    if (this.inner && (token.tag === 'VERB' || verbHere(this.tokens, i, null))) {
      this.inner = false;
      return 1;
    }
    if (this.openVerb(i)) return 1 + this.particleLength;
    if (this.openOtherVerb(i, token)) return 1;
    if (text === 'and' || text === 'or' || text === '&' || text === 'plus') {
      this.phrase.joined = true;
      return 1;
    }
    if (this.openPreposition(i, text)) return 1;
    this.word(token);
    return 1;
  }

  private word(token: Token): void {
    if (this.role) {
      if (!DETERMINERS.has(token.text)) this.role.gap++;
      if (this.role.gap > MAX_GAP) this.role = null;
    }
    if (!isAdverb(token.text) && !AUXILIARIES.has(token.text)) addToken(this.phrase, token);
  }

  private punctuation(i: number, text: string): number {
    if (text === '(' || text === '[') this.brackets++;
    else if (text === ')' || text === ']') this.brackets = Math.max(0, this.brackets - 1);
    else if (text === ',') this.comma(i);
    else if (text === ';' || text === '.' || text === '!' || text === '?' || text === '–' || text === '—') {
      this.newClause();
    } else if (text === ':' || text === '-') {
      // "for tasks: sorting, cutting" goes on with the list; everything else starts anew.
      if (!(this.role && CARRIER_NOUNS.has(this.tokens[i - 1]?.text ?? ''))) this.newClause();
    } else if (text === '/') this.phrase.joined = true;
    return 1;
  }

  private comma(i: number): void {
    if (this.brackets > 0) return;
    const next = this.tokens[i + 1];
    if (this.role) {
      if (this.role.cue.name === 'contrast' && this.role.at === 0) this.role = null;
      else if (this.role.place === 0 && this.role.gap > 3 && !this.carries(i)) this.role = null;
      else if (this.role.place > 0 && next && !next.mention && !this.goesOn(i + 1)) this.role.closed = true;
      this.phrase = emptyPhrase();
    } else if (this.phrase.heads.length > 0 && !this.phrase.qualified && next?.mention) {
      this.phrase.joined = true;
    } else if (this.phrase.qualified || this.phrase.heads.length === 0) {
      // "In the cloud, roles …": what stands before is no subject.
      this.phrase = emptyPhrase();
    }
    if (!this.role || this.role.closed) this.negated = false;
  }

  /** "a range of tasks, like sorting": the list comes behind the comma. */
  private carries(i: number): boolean {
    return (
      CARRIER_NOUNS.has(this.tokens[i - 1]?.text ?? '') ||
      EXAMPLES.some((words) => wordsAt(this.tokens, i + 1, words))
    );
  }

  /** True where a list may go on at token `i`: a mention comes within a few words, and no verb before it. */
  private goesOn(i: number): boolean {
    if (EXAMPLES.some((words) => wordsAt(this.tokens, i, words))) return true;
    for (let k = i; k < i + 4; k++) {
      const token = this.tokens[k];
      if (!token) return false;
      if (token.mention || token.text === SLOT) return true;
      if (
        verbHere(this.tokens, k, this.lastForm) ||
        RELATIVE_WORDS.has(token.text) ||
        CLAUSE_OPENERS.has(token.text)
      ) {
        return false;
      }
    }
    return false;
  }

  private newClause(): void {
    this.role = null;
    this.phrase = emptyPhrase();
    this.negated = false;
    this.purpose = false;
    this.copular = false;
    this.lastForm = null;
    this.inner = false;
    this.clause++;
  }

  private mention(i: number, token: Token): number {
    if (this.role && this.role.place + this.role.gap > 0 && this.isSubject(i)) this.newClause();
    const { role } = this;
    if (role && !role.closed && role.gap <= MAX_GAP && !this.negated) {
      const modifier = this.isModifier(i);
      if (!role.headOnly || !modifier) this.emit(role, token, modifier);
      else if (role.place === 0) this.emit({ ...role, cue: QUALIFIER }, token, true);
      if (role.outer) this.emit(role.outer, token, modifier);
      role.place++;
      role.gap = 0;
      if (role.place > MAX_LIST) this.role = null;
      if (role.headOnly && !modifier) role.closed = true;
    } else if (!role && token.mention?.role === 'task' && !this.negated && this.takesTask(i)) {
      this.openRole(i, {
        name: 'task',
        classes: [],
        relation: 'used-for',
        reverse: false,
        strength: 0.8,
        phrase: null,
      });
      if (this.role) {
        const opened: Role = this.role;
        this.emit(opened, token, false);
        opened.place++;
      }
    }
    if (!this.role || this.role.closed) addToken(this.phrase, token);
    return 1;
  }

  /** "…, Polly reads it aloud": a finite verb follows directly, and a comma or "and" stands before. */
  private isSubject(i: number): boolean {
    const before = this.tokens[i - 1]?.text ?? '';
    if (before !== ',' && before !== 'and' && before !== 'but') return false;
    const next = this.tokens[i + 1];
    if (!next || next.mention) return false;
    if (BE_FORMS.has(next.text) || /^(?:can|will|may|could|should|must)$/.test(next.text)) return true;
    return verbHere(this.tokens, i + 1, null)?.form === 'third';
  }

  /** A verb phrase that names a task is a predicate where a subject, a modal or nothing stands before it. */
  private takesTask(i: number): boolean {
    return i === 0 || this.subjects !== null || this.phrase.lastWord !== '' || this.phrase.heads.length > 0;
  }

  /** "SQL" in "SQL queries": another noun follows directly. */
  private isModifier(i: number): boolean {
    const next = this.tokens[i + 1];
    if (!next || next.mention || !/^\p{L}/u.test(next.text)) return false;
    return (
      !this.isFunction(next.text) &&
      !verbHere(this.tokens, i + 1, this.lastForm) &&
      !isAdverb(next.text) &&
      fixedCueAt(this.tokens, i + 1) === null &&
      !PURPOSE_PARTICIPLES.has(next.text) &&
      !(/(?:ed|ing)$/.test(next.text) && !/ings?$/.test(next.text))
    );
  }

  private isFunction(word: string): boolean {
    return (
      PREPOSITION_CUES.has(word) ||
      PURPOSE_PREPOSITIONS.has(word) ||
      CLAUSE_OPENERS.has(word) ||
      RELATIVE_WORDS.has(word) ||
      DETERMINERS.has(word) ||
      BE_FORMS.has(word) ||
      NEGATIONS.has(word) ||
      PERSONS.has(word) ||
      HELPER_VERBS.has(word) ||
      /^(?:and|or|of|by|can|could|may|will|would|should|must|has|have|had|do|does|etc|it|they|we|you|i|like|such|including|plus|at|over|under|during|per|directly|too|also|there|here)$/.test(
        word,
      )
    );
  }

  private emit(role: Role, token: Token, modifier: boolean): void {
    const [first] = role.subjects;
    // "Use Macie with S3 to find names": from here on Macie does it.
    if (
      token.mention &&
      role.place === 0 &&
      role.handsOn &&
      (first?.kind === 'person' || first?.kind === 'absent')
    ) {
      this.subjects = [{ kind: 'mention', mention: token.mention, modifier: false }];
    }
    if (
      role.cue.name === 'contrast' &&
      role.at === 0 &&
      first?.kind === 'absent' &&
      FORWARD_CONTRASTS.has(this.tokens[0]?.text ?? '')
    ) {
      this.unlike = token.mention;
      return;
    }
    for (const subject of role.subjects) {
      this.found.push({
        subject,
        cue: role.cue,
        object: token.mention,
        gap: role.gap,
        place: role.place,
        clause: this.clause,
        example: role.example,
        aside: this.brackets > 0,
        conditional: this.conditional,
        hedged: this.hedged,
        modifier,
        start: this.start,
        end: this.end,
      });
    }
  }

  /** "This managed service offers …": what was named before is one, and does what follows. */
  private demonstrative(): boolean {
    const [first, second] = this.tokens;
    return (
      first !== undefined &&
      first.mention === null &&
      /^(?:this|these)$/.test(first.text) &&
      second !== undefined
    );
  }

  /** The subjects that stand before token `i`: the noun phrase, else those of the clause before. */
  private takeSubjects(i: number, keep: boolean): readonly Party[] {
    const parties = partiesOf(this.phrase);
    const named = parties[0]?.kind !== 'absent';
    if (this.subjects && (keep || !named)) return this.subjects;
    let taken: readonly Party[] = named || i === 0 || !this.subjects ? parties : this.subjects;
    const [one] = taken;
    if (
      this.clause === 0 &&
      this.subjects === null &&
      one?.kind === 'mention' &&
      taken.length === 1 &&
      this.demonstrative()
    ) {
      if (!one.modifier)
        this.found.push({ ...this.contrast({ kind: 'stand-in' }, one.mention), cue: DEMONSTRATIVE });
      taken = [{ kind: 'stand-in' }];
    }
    this.subjects = taken;
    if (this.unlike && i > 0) {
      const object = this.unlike;
      this.unlike = null;
      for (const subject of taken) this.found.push(this.contrast(subject, object));
    }
    return taken;
  }

  private contrast(subject: Party, object: ResolvedMention): Statement {
    return {
      subject,
      cue: {
        name: 'contrast',
        classes: [],
        relation: 'contrasts-with',
        reverse: false,
        strength: 0.7,
        phrase: null,
      },
      object,
      gap: 0,
      place: 0,
      clause: 0,
      example: false,
      aside: false,
      conditional: false,
      hedged: this.hedged,
      modifier: false,
      start: this.start,
      end: this.end,
    };
  }

  private openRole(
    i: number,
    cue: ClauseCue,
    options: { keep?: boolean; headOnly?: boolean; handsOn?: boolean; subjects?: readonly Party[] } = {},
  ): void {
    const subjects = options.subjects ?? this.takeSubjects(i, options.keep ?? this.role !== null);
    this.role = {
      cue,
      subjects,
      at: i,
      gap: 0,
      place: 0,
      example: false,
      closed: false,
      headOnly: options.headOnly ?? false,
      handsOn: options.handsOn ?? false,
    };
    this.phrase = emptyPhrase();
  }

  private openVerb(i: number): boolean {
    const here = verbHere(this.tokens, i, this.lastForm);
    if (!here) return false;
    const { entry, form } = here;
    const matching = entry.readings.filter(({ particle }) => wordsAt(this.tokens, i + 1, particle));
    const longest = Math.max(0, ...matching.map(({ particle }) => particle.length));
    const readings = matching.filter(({ particle }) => particle.length === longest);
    const word = this.tokens[i]?.text ?? '';
    const helper = HELPER_VERBS.has(word) && this.handsOn(i + 1);
    this.particleLength = 0;
    const joined = form === 'ing' || form === 'base' || this.phrase.joined;
    if (helper) {
      this.takeSubjects(i, this.role !== null && joined);
      this.role = null;
      this.phrase = emptyPhrase();
      this.lastForm = form;
      return true;
    }
    if (readings.length === 0) {
      // A verb that says nothing here: what follows is not the object of the verb before.
      this.takeSubjects(i, this.role !== null && joined);
      this.role = null;
      this.phrase = emptyPhrase();
      this.lastForm = form;
      return true;
    }
    this.particleLength = longest;
    const classes = [...new Set(readings.map((reading) => reading.class))];
    const particle = readings[0]?.particle ?? [];
    const first = classes[0] ?? 'use';
    const keep = joined && (this.role !== null || this.subjects !== null);
    this.openRole(
      i,
      {
        name: `verb:${first}`,
        classes,
        relation: this.purpose && VERB_CLASSES[first].relation === 'uses' ? 'used-for' : null,
        reverse: false,
        strength: VERB_CLASSES[first].strength,
        phrase: [thirdPerson(entry.lemma), ...particle].join(' '),
      },
      { keep, handsOn: entry.lemma === 'use' || entry.lemma === 'utilize' || entry.lemma === 'leverage' },
    );
    this.lastForm = form;
    return true;
  }

  /** A verb that the lexicon does not know: the notes' own word, and no more. */
  private openOtherVerb(i: number, token: Token): boolean {
    if (token.tag !== 'VERB' || verbEntry(token.text) || HELPER_VERBS.has(token.text) || i === 0)
      return false;
    if (/(?:ed|ing)$/.test(token.text)) {
      // A participle: what follows is not the object of the verb before.
      if (this.role && this.role.place > 0) this.role.closed = true;
      return false;
    }
    const phrase = /[^s]s$/.test(token.text) ? token.text : thirdPerson(token.text);
    this.openRole(
      i,
      { name: 'verb:other', classes: [], relation: 'related-to', reverse: false, strength: 0.3, phrase },
      { keep: this.role !== null },
    );
    this.lastForm = 'third';
    return true;
  }

  /** True where a helper ("helps", "lets") is followed by another verb, perhaps behind a person or "to". */
  private handsOn(i: number): boolean {
    let determined = false;
    for (let k = i; k < i + 4; k++) {
      const token = this.tokens[k];
      if (!token || token.mention) return token?.mention?.role === 'task';
      const { text } = token;
      const entry = verbEntry(text);
      if (entry && !determined && (entry.forms.has('base') || entry.forms.has('ing'))) return true;
      // "lets your team plan", but "make your own": a noun has to come between.
      determined = DETERMINERS.has(text);
      if (!determined && !PERSONS.has(text) && text !== 'to' && text !== 'in' && !isAdverb(text))
        return false;
    }
    return false;
  }

  private openBe(i: number): number {
    let k = i + 1;
    while (
      this.tokens[k] &&
      !this.tokens[k]?.mention &&
      (isAdverb(this.tokens[k]?.text ?? '') || NEGATIONS.has(this.tokens[k]?.text ?? ''))
    ) {
      if (NEGATIONS.has(this.tokens[k]?.text ?? '')) this.negated = true;
      k++;
    }
    const next = this.tokens[k];
    const length = k - i;
    if (!next) return length;
    if (fixedCueAt(this.tokens, k) || this.isPurpose(k)) {
      this.takeSubjects(i, false);
      this.phrase = emptyPhrase();
      this.role = null;
      return length;
    }
    if (!next.mention && /ing$/.test(next.text) && verbEntry(next.text)) {
      this.takeSubjects(i, false);
      this.phrase = emptyPhrase();
      this.role = null;
      return length;
    }
    const passive = next.mention ? null : verbEntry(next.text);
    if (passive && (passive.forms.has('participle') || passive.forms.has('past'))) {
      return length + this.openPassive(k, passive.lemma);
    }
    const article = !next.mention && /^(?:a|an|the|one|another)$/.test(next.text);
    this.openRole(
      i,
      {
        name: article ? 'copula:article' : 'copula',
        classes: [],
        relation: 'is-a',
        reverse: false,
        strength: article ? 0.7 : 0.45,
        phrase: null,
      },
      { headOnly: true },
    );
    this.copular = true;
    return length;
  }

  /** "is stored in S3", "is trained on labels", "is found by X", "is divided into parts". In: index of the participle. */
  private openPassive(k: number, lemma: string): number {
    const entry = verbEntry(this.tokens[k]?.text ?? '');
    const next = this.tokens[k + 1]?.text ?? '';
    const subjects = this.takeSubjects(k, false);
    this.phrase = emptyPhrase();
    this.role = null;
    if (next === 'by' && this.tokens[k + 2] && !verbHere(this.tokens, k + 2, 'ing')) {
      const classes =
        entry?.readings.filter(({ particle }) => particle.length === 0).map((r) => r.class) ?? [];
      const first = classes[0];
      if (first) {
        this.openRole(
          k,
          {
            name: `passive:${first}`,
            classes,
            relation: null,
            reverse: true,
            strength: VERB_CLASSES[first].strength,
            phrase: thirdPerson(lemma),
          },
          { subjects },
        );
      }
      return 2;
    }
    const reading = entry?.readings.find(
      ({ particle }) => particle.length > 0 && wordsAt(this.tokens, k + 1, particle),
    );
    if (reading) {
      this.openRole(
        k,
        {
          name: `passive:${reading.class}`,
          classes: [reading.class],
          relation: null,
          reverse: false,
          strength: 0.6,
          phrase: ['is', pastParticiple(lemma), ...reading.particle].join(' '),
        },
        { subjects },
      );
      return 1 + reading.particle.length;
    }
    return 1;
  }

  private isPurpose(i: number): boolean {
    const word = this.tokens[i]?.text ?? '';
    const next = this.tokens[i + 1];
    if (!PURPOSE_PARTICIPLES.has(word) || !next || next.mention) return false;
    if (PURPOSE_PREPOSITIONS.has(next.text)) return true;
    return (
      (isAdverb(next.text) || next.text === 'a') && PURPOSE_PREPOSITIONS.has(this.tokens[i + 2]?.text ?? '')
    );
  }

  /** "used to", "designed for", "good at". */
  private openPurpose(i: number): number {
    const skip = PURPOSE_PREPOSITIONS.has(this.tokens[i + 1]?.text ?? '') ? 2 : 3;
    const before = this.tokens[i - 1];
    const adjacent =
      before?.mention && !this.copular && this.role
        ? [{ kind: 'mention' as const, mention: before.mention, modifier: false }]
        : null;
    const subjects = adjacent ?? this.takeSubjects(i, this.role !== null);
    this.openRole(
      i,
      { name: 'purpose', classes: [], relation: 'used-for', reverse: false, strength: 0.85, phrase: null },
      { subjects },
    );
    this.subjects = subjects;
    this.purpose = true;
    this.lastForm = 'base';
    return skip;
  }

  private openFixed(i: number, cue: NonNullable<ReturnType<typeof fixedCueAt>>): boolean {
    const before = this.tokens[i - 1];
    // A noun before a reduced passive is its subject: "models trained on text".
    const adjacent =
      before?.mention && cue.kind !== 'contrast' && this.role
        ? [{ kind: 'mention' as const, mention: before.mention, modifier: false }]
        : null;
    if (
      cue.kind === 'kind-of' &&
      before &&
      !this.role &&
      this.phrase.lastWord !== '' &&
      !BE_FORMS.has(before.text) &&
      this.subjects === null &&
      !DETERMINERS.has(before.text)
    ) {
      return false;
    }
    const outer = adjacent && this.role && cue.kind === 'passive' ? this.role : null;
    const subjects = adjacent ?? this.takeSubjects(i, this.role !== null);
    this.openRole(
      i,
      {
        name: cue.kind,
        classes: [],
        relation: cue.relation,
        reverse: cue.reverse,
        strength: cue.kind === 'contrast' ? 0.7 : 0.8,
        phrase: cue.kind === 'passive' ? `is ${cue.words.join(' ')}` : null,
      },
      { subjects },
    );
    if (outer && this.role) {
      // "finds names stored in S3": what finds them has to do with S3 too.
      this.role = { ...this.role, outer: { ...outer, cue: CHAINED, place: 0, gap: 0 } };
    }
    if (cue.kind === 'kind-of') this.copular = true;
    if (cue.kind === 'contrast') this.negated = false;
    return true;
  }

  private openExamples(i: number, words: readonly string[]): boolean {
    const before = this.tokens[i - 1];
    const previous = before?.text === ',' ? this.tokens[i - 2] : before;
    const first = words[0] ?? '';
    if (!previous) return false;
    if (first === 'include' || first === 'includes') return this.openInclude(i, previous);
    if (
      first === 'like' &&
      !previous.mention &&
      !CARRIER_NOUNS.has(previous.text) &&
      before?.text !== ',' &&
      !this.role
    )
      return false;
    if (previous.mention) {
      // "databases such as DynamoDB": the examples are kinds of what stands before, and take its place too.
      this.examplesOf(previous.mention);
      return true;
    }
    if (this.role && !this.role.closed) {
      this.role.example = true;
      this.role.gap = 0;
      return true;
    }
    return false;
  }

  /** "Popular databases include A and B": A is a database, where the subject is a plural. */
  private openInclude(i: number, previous: Token): boolean {
    if (!previous.mention || this.role || !/[^su]s$/i.test(previous.text)) return false;
    this.openRole(i, {
      name: 'include',
      classes: [],
      relation: 'is-a',
      reverse: true,
      strength: 0.6,
      phrase: null,
    });
    return true;
  }

  private examplesOf(mention: ResolvedMention): void {
    const outer = this.role;
    const subjects: Party[] = [{ kind: 'mention', mention, modifier: false }];
    this.role = {
      cue: { name: 'example', classes: [], relation: 'is-a', reverse: true, strength: 0.75, phrase: null },
      subjects,
      at: 0,
      gap: 0,
      place: 0,
      example: true,
      closed: false,
      headOnly: false,
      outer: outer && !outer.closed && !outer.headOnly ? { ...outer, example: true } : null,
    };
    if (!outer && this.subjects === null) this.subjects = partiesOf(this.phrase);
    this.phrase = emptyPhrase();
  }

  private openRelative(i: number): boolean {
    const next = this.tokens[i + 1];
    const before = this.tokens[i - 1]?.text === ',' ? this.tokens[i - 2] : this.tokens[i - 1];
    if (!next || !before) return false;
    // "that data" is a determiner, "says that" opens a clause.
    const verbal =
      next.mention?.role === 'task' ||
      BE_FORMS.has(next.text) ||
      verbHere(this.tokens, i + 1, null) !== null ||
      /^(?:can|could|may|might|will|would|should|must|also|helps?|lets?|allows?|enables?|has|have)$/.test(
        next.text,
      ) ||
      isAdverb(next.text);
    if (!verbal) {
      if (this.tokens[i]?.text === 'that') {
        // "the things that Polly reads are": the clause about the things has a subject of its own.
        if (!this.role && this.phrase.lastWord !== '' && next.mention) {
          this.phrase.qualified = true;
          this.inner = true;
          return true;
        }
        return false;
      }
      this.newClause();
      return true;
    }
    if (before.mention && !this.copular)
      this.subjects = [{ kind: 'mention', mention: before.mention, modifier: false }];
    else if (!before.mention && !this.copular && this.role && this.role.cue.name !== 'verb:offer') {
      this.subjects = [{ kind: 'other' }];
    } else if (this.subjects === null) this.subjects = partiesOf(this.phrase);
    this.role = null;
    this.phrase = emptyPhrase();
    this.lastForm = null;
    return true;
  }

  private openPreposition(i: number, text: string): boolean {
    if (text === 'of') {
      if (!this.role) this.phrase.qualified = true;
      else this.role.gap++;
      return true;
    }
    if (text === 'by') {
      const next = this.tokens[i + 1];
      if (next && !next.mention && /ing$/.test(next.text)) {
        this.takeSubjects(i, this.role !== null);
        this.role = null;
        this.phrase = emptyPhrase();
        return true;
      }
    }
    const found = PREPOSITION_CUES.get(text);
    if (!found) return false;
    if (text === 'to' && verbEntry(this.tokens[i + 1]?.text ?? '')?.forms.has('base')) {
      this.takeSubjects(i, this.role !== null);
      if (this.role) this.lastForm = 'base';
      this.role = null;
      this.phrase = emptyPhrase();
      return true;
    }
    if (!this.role && this.subjects === null) {
      this.phrase.qualified = true;
      return true;
    }
    if (this.role && this.role.place === 0 && this.staysWithVerb(text, this.role)) {
      this.role.gap++;
      return true;
    }
    const [relation, strength] = found;
    const outer = this.role?.cue.name ?? 'none';
    this.openRole(
      i,
      {
        name: `prep:${text}`,
        classes: [],
        relation,
        reverse: false,
        strength: outer.startsWith('prep') ? strength / 2 : strength,
        phrase: null,
      },
      { keep: true },
    );
    return true;
  }

  /** "reducing exposure to theft", "builds apps with voice": the verb still waits for what it acts on. */
  private staysWithVerb(preposition: string, role: Role): boolean {
    if (!role.cue.name.startsWith('verb:') || role.gap === 0) return false;
    return (
      preposition === 'to' ||
      preposition === 'against' ||
      (preposition === 'with' && role.cue.name === 'verb:act')
    );
  }
}
