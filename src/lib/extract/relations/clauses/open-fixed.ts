/** Opens a cue of several words: "powered by", "a kind of", "unlike". */
import { BE_FORMS, DETERMINERS } from '#lib/extract/lexicon/cues/clause-words.ts';
import type { RelationId } from '#lib/graph/types.ts';
import type { ClauseState } from './clause-state.ts';
import type { fixedCueAt } from './fixed-cues.ts';
import { CHAINED, type Role } from './role.ts';

export function openFixed(
  state: ClauseState,
  i: number,
  cue: NonNullable<ReturnType<typeof fixedCueAt>>,
): boolean {
  const before = state.tokens[i - 1];
  const behind = state.tokens[i + cue.words.length];
  const doing = behind !== undefined && /^\p{L}+ing$/u.test(behind.text);
  const after = state.tokens[i + cue.words.length + 1];
  if (
    cue.kind === 'contrast' &&
    doing &&
    (!behind.mention || (after !== undefined && !/^(?:[,.;)]|and|or)$/.test(after.text)))
  ) {
    // "Instead of having a cat, …": what follows is not done.
    state.newClause();
    state.negated = true;
    return true;
  }
  // A noun before a reduced passive is its subject: "models trained on text".
  const adjacent =
    before?.mention &&
    cue.kind !== 'contrast' &&
    state.role &&
    !isPredicate(state.role) &&
    !(cue.words[0] === 'based' && isDone(state, i))
      ? [{ kind: 'mention' as const, mention: before.mention, modifier: false }]
      : null;
  // "RAM, type of card, rules": an entry of a list, and no word of what anything is.
  // "the flavour of the sauce" is a part of it, "a flavour of it" a kind.
  if (
    cue.kind === 'kind-of' &&
    before?.mention === null &&
    /^(?:the|its|their|this|that|what)$/.test(before.text)
  )
    return false;
  if (cue.kind === 'kind-of' && before?.text === ',' && !/^an?$/.test(cue.words[0] ?? '')) return false;
  if (
    cue.kind === 'kind-of' &&
    before &&
    !state.role &&
    state.phrase.lastWord !== '' &&
    !BE_FORMS.has(before.text) &&
    state.subjects === null &&
    !DETERMINERS.has(before.text)
  ) {
    return false;
  }
  const access = cue.words.join(' ') === 'access to' ? accessOf(state.role) : null;
  const outer = adjacent && state.role && cue.kind === 'passive' ? state.role : null;
  const subjects = adjacent ?? state.takeSubjects(i, state.role !== null);
  state.openRole(
    i,
    {
      name: cue.kind,
      classes: [],
      relation: access?.relation ?? cue.relation,
      reverse: cue.reverse,
      strength: cue.kind === 'contrast' ? 0.7 : 0.8,
      phrase:
        access?.phrase ??
        (cue.kind === 'passive' && !NEEDS_ARTICLE.test(cue.words[0] ?? '')
          ? `${/^c[ao]mes?$/.test(cue.words[0] ?? '') ? '' : 'is '}${cue.words.join(' ')}`
          : cue.kind === 'contrast' && LIKENESS.test(cue.words.join(' '))
            ? 'is similar to'
            : null),
    },
    { subjects },
  );
  if (outer && state.role) {
    // "finds names stored in S3": what finds them has to do with S3 too.
    state.role = { ...state.role, outer: { ...outer, cue: CHAINED, place: 0, gap: 0 } };
  }
  // "A feature of X that reads": it is the feature that reads.
  if (cue.kind === 'kind-of' || cue.words[0] === 'a') state.copular = true;
  if (cue.kind === 'contrast') state.negated = false;
  return true;
}

/** "adds rooms based on demand": the adding is, and not the rooms; but "needs a room based on …". */
function isDone({ role, tokens }: ClauseState, i: number): boolean {
  if (!role?.cue.name.startsWith('verb:') || role.place === 0) return false;
  return !/^(?:a|an|the|its|their|this|one|another)$/.test(tokens[i - 2]?.text ?? '');
}

const LIKENESS = /^(?:similar|comparable|kinda|kind of|sort of|a bit)/;

/** "restricts access to X" lets nobody in, "needs access to X" does not give it. */
function accessOf(role: Role | null): { relation: RelationId; phrase: string | null } | null {
  const verb = role?.cue.phrase;
  if (!role || !verb || role.subjects[0]?.kind === 'person' || !role.cue.name.startsWith('verb:'))
    return null;
  if (/^(?:requires|needs|has|demands|gains|expects)$/.test(verb))
    return { relation: 'uses', phrase: `${verb} access to` };
  return ACCESS_KEPT.has(verb) ? { relation: 'applies-to', phrase: `${verb} access to` } : null;
}

const ACCESS_KEPT: ReadonlySet<string> = new Set(
  'restricts limits controls manages blocks denies prevents governs regulates secures protects monitors tracks reduces cuts constrains determines defines'.split(
    ' ',
  ),
);

/** "is version of" reads badly. */
const NEEDS_ARTICLE =
  /^(?:integrations?|connections?|compatibility|access|support|protection|safeguards|defen[sc]e|implementation|extension|version|example|combination|combo|measure|metric|cause|source|impact|effect|influence|need)$/;

/** "X is a tool made by Y": made by Y is X as well, which says more. */
const isPredicate = ({ cue }: Role): boolean => cue.name.startsWith('copula');
