/**
 * What the reader of a sentence remembers from word to word: the noun phrase and the cue that are open, the subjects of
 * the clause, whether it is denied; and the statements found so far.
 */
import type { ResolvedMention } from '#lib/extract/concepts/concept-index.ts';
import { FORWARD_CONTRASTS } from '#lib/extract/lexicon/cues/clause-words.ts';
import { emptyPhrase, type NounPhrase, partiesOf } from './noun-phrase.ts';
import { DEMONSTRATIVE, NEEDED, plainCue, type Role } from './role.ts';
import { type ClauseCue, type Party, plainStatement, type Statement } from './statement.ts';
import type { Token } from './tokens.ts';
import type { VerbForm } from './verb-forms.ts';
import { isAdverb } from './verb-here.ts';

/** Cues behind "you need a key": "to open …", "for …". */
const LEADS_ON = /^(?:verb:|prep:for$|prep:to$)/;

export class ClauseState {
  readonly tokens: readonly Token[];
  readonly start: number;
  readonly end: number;
  readonly found: Statement[] = [];
  phrase: NounPhrase = emptyPhrase();
  subjects: readonly Party[] | null = null;
  role: Role | null = null;
  lastForm: VerbForm | null = null;
  clause = 0;
  negated = false;
  conditional = false;
  hedged = false;
  brackets = 0;
  /** What stood before the bracket that is open. */
  outside: {
    readonly subjects: readonly Party[] | null;
    readonly phrase: NounPhrase;
    readonly role: Role | null;
    readonly negated: boolean;
  } | null = null;
  purpose = false;
  copular = false;
  particleLength = 0;
  /** Behind "lets you", "allows users": what they do, the subject is for. */
  helped = false;
  /** Inside a clause that only qualifies the subject. */
  inner = false;
  /** "Unlike SQL, …": waits for the subject. */
  unlike: ResolvedMention | null = null;
  /** Inside "where …", "because …", up to the comma. */
  subordinate = false;
  /** "You need a key to …": waits for what it is needed for. */
  needed: ResolvedMention | null = null;

  constructor(tokens: readonly Token[], start: number, end: number) {
    this.tokens = tokens;
    this.start = start;
    this.end = end;
  }

  /** In: index of the bracket. */
  openBracket(i: number): void {
    this.brackets++;
    // "needs a driver (Ann, Bob)": one of them, and not each.
    if (this.role && this.role.place > 0 && this.isOne(i)) this.role.closed = true;
    const { subjects, role, negated } = this;
    this.outside ??= { subjects, role, negated, phrase: { ...this.phrase, heads: [...this.phrase.heads] } };
    // "sets the speed (more water needed) and …": words about the speed, and nothing that is set.
    const mention = this.tokens[i - 1]?.mention;
    if (role && role.place > 0 && mention && !this.holdsNames(i)) {
      this.role = null;
      this.subjects = [{ kind: 'mention', mention, modifier: false }];
      this.phrase = emptyPhrase();
    }
  }

  /** "Cats (it means lions) hunt": behind the bracket the sentence goes on with what it was about. */
  closeBracket(): void {
    this.brackets = Math.max(0, this.brackets - 1);
    if (this.brackets > 0 || !this.outside) return;
    this.subjects = this.outside.subjects;
    this.phrase = this.outside.phrase;
    // "has locks (they open doors) and bolts": the list goes on behind the bracket.
    if (this.outside.role && this.outside.role.place > 0) {
      this.role = this.outside.role;
      this.negated = this.outside.negated;
    }
    this.outside = null;
  }

  /** The bracket at token `i` holds names, and no words beside them. */
  private holdsNames(i: number): boolean {
    for (let k = i + 1; k < this.tokens.length; k++) {
      const token = this.tokens[k];
      if (!token || /^[)\]]$/.test(token.text)) break;
      if (
        !token.mention &&
        !/^(?:[,/&;]|and|or|like|such|as|a|an|the|e\.g\.?|i\.e\.?|etc|for|example)$/.test(token.text)
      )
        return false;
    }
    return true;
  }

  private isOne(i: number): boolean {
    let k = i - 1;
    if (!this.tokens[k]?.mention) return false;
    while (k > 0 && this.tokens[k - 1]?.tag === 'ADJ') k--;
    return /^(?:an?|any|one)$/.test(this.tokens[k - 1]?.text ?? '');
  }

  newClause(): void {
    this.role = null;
    this.phrase = emptyPhrase();
    this.negated = false;
    this.purpose = false;
    this.copular = false;
    this.lastForm = null;
    this.inner = false;
    this.helped = false;
    this.needed = null;
    this.clause++;
  }

  openRole(
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
      through: null,
      closed: false,
      headOnly: options.headOnly ?? false,
      handsOn: options.handsOn ?? false,
    };
    this.phrase = emptyPhrase();
  }

  /** A helper verb at token `i`: its subject does what the next verb says. */
  openHelper(i: number, keep: boolean): void {
    this.takeSubjects(i, keep);
    this.role = null;
    this.phrase = emptyPhrase();
    this.helped = true;
  }

  /** The subjects that stand before token `i`: the noun phrase, else those of the clause before. */
  takeSubjects(i: number, keep: boolean): readonly Party[] {
    const parties = partiesOf(this.phrase);
    const named = parties[0]?.kind !== 'absent';
    if (this.subjects && (keep || !named || this.goesOn(i))) return this.subjects;
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
    if (this.unlike && i > 0 && !this.subordinate) {
      const object = this.unlike;
      this.unlike = null;
      for (const subject of taken) this.found.push(this.contrast(subject, object));
    }
    return taken;
  }

  /** "It was born at Rowan and is now played", "Salt is added before baking and keeps": who did the first does the second. */
  private goesOn(i: number): boolean {
    let k = i - 1;
    while (k > 0 && isAdverb(this.tokens[k]?.text ?? '')) k--;
    return /^(?:and|but|or)$/.test(this.tokens[k]?.text ?? '');
  }

  emit(role: Role, token: Token, head: string | null): void {
    const modifier = head !== null;
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
    const byPerson = first?.kind === 'person' || first?.kind === 'absent';
    if (token.mention && role.place === 0 && byPerson && role.cue.name === 'verb:need') {
      this.needed = token.mention;
    } else if (token.mention && role.place === 0 && this.needed && LEADS_ON.test(role.cue.name)) {
      const subject: Party = { kind: 'mention', mention: token.mention, modifier };
      this.found.push({ ...this.contrast(subject, this.needed), cue: NEEDED, clause: this.clause });
      this.needed = null;
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
        head,
        through: role.through,
        narrowed: token.mention ? this.narrowed(token) : null,
        start: this.start,
        end: this.end,
      });
    }
  }

  /** "cases that recur", "security of the cloud": not the thing as such. */
  private narrowed(token: Token): Statement['narrowed'] {
    const next = this.tokens[this.tokens.indexOf(token) + 1];
    if (next?.mention !== null) return null;
    return next.text === 'of' ? 'of' : /^(?:that|which|whose)$/.test(next.text) ? 'that' : null;
  }

  private contrast(subject: Party, object: ResolvedMention): Statement {
    const cue = plainCue('contrast', 'contrasts-with', 0.7);
    return { ...plainStatement(subject, cue, object, this.start, this.end), hedged: this.hedged };
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
}
