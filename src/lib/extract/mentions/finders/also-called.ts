/**
 * Second names that running text gives: "rye (aka secale)", "rye: also known as secale", "a sponge, also called a
 * starter", "this is called “mother” or “leaven”". What the second name stands for are the words before it, of which the end is its first name.
 */
import { isFunctionWord, PRONOUNS } from '../../lexicon/names/function-words.ts';
import type { Draft } from '../draft.ts';
import { labelTokens } from '../label-tokens.ts';
import { nameKey } from '../name-key.ts';
import type { RunContext } from '../run-context.ts';

/** Words of a name. */
const MOST_WORDS = 5;
/** A word of every cue: most runs have none, and are not read further. */
const CUE_WORD = /called|known|referred|formerly|aka|a\.k\.a/iu;
const CUE =
  /(?<![\p{L}\p{N}])(?:(?:also|sometimes|often|commonly|formerly|previously) (?:known as|called|referred to as)|used to be called|formerly(?= \p{Lu})|aka|a\.k\.a\.) (?:an? |the )?/giu;
const QUOTED = /^["“'‘]([^"“”'‘’]{2,50})["”'’]/u;
const QUOTED_PAIR = /(?<!\p{L})called ["“'‘]([^"“”'‘’]{2,50})["”'’] or ["“'‘]([^"“”'‘’]{2,50})["”'’]/giu;
const PLAIN = /^[\p{L}\p{N}][^.,;:()[\]"“”–—/]{1,59}(?=[.,;:()[\]"“”–—/]|$)/u;
/** All that stands before, where that is a label. */
const LABEL = /^([^.,;:!?()]{2,60}):\s$/;
/** What goes on behind the name. */
const CLAUSE =
  / (?:so|which|that|because|since|where|when|and|or|but|as|for|to|in|if|is|are|was|were|with|by|on) /u;

export function findAlsoCalled(context: RunContext): Draft[] {
  const { run, place } = context;
  if (place === 'heading' || place === 'column' || !CUE_WORD.test(run.text)) return [];
  const named = (start: number, surface: string, standsFor: string): Draft => ({
    context,
    start,
    end: start + surface.length,
    surface,
    role: 'name',
    rule: 'also-called',
    standsFor,
  });
  const pairs = [...run.text.matchAll(QUOTED_PAIR)].map((pair) => {
    const [whole, one = '', other = ''] = pair;
    return named(pair.index + whole.lastIndexOf(other), other, nameKey(one));
  });
  const others = [...run.text.matchAll(CUE)].flatMap((cue) => {
    const from = cue.index + cue[0].length;
    const rest = run.text.slice(from);
    const quoted = QUOTED.exec(rest)?.[1];
    const surface = quoted ?? PLAIN.exec(rest.split(CLAUSE, 1)[0] ?? '')?.[0].trim() ?? '';
    const host = hostBefore(run.text.slice(0, cue.index));
    if (surface === '' || host === null || surface.split(' ').length > MOST_WORDS) return [];
    return [named(from + Number(quoted !== undefined), surface, nameKey(host))];
  });
  return [...pairs, ...others];
}

/** The last words of the clause before, without "it is" and the like; null where no name can stand there. */
function hostBefore(text: string): string | null {
  const tokens = labelTokens(text);
  let end = tokens.length;
  // "Rye: also known as secale".
  const label = LABEL.exec(text)?.[1];
  if (label !== undefined && label.split(' ').length <= MOST_WORDS) return label;
  // Behind a full stop or a label it speaks of more than the last words.
  if (/[.;:!?]/.test(text.slice(tokens.at(-1)?.end ?? 0))) return null;
  while (end > 0 && /^(?:is|are|was|were)$/.test(tokens[end - 1]?.lower ?? '')) end--;
  let from = end;
  while (from > 0 && end - from < MOST_WORDS) {
    const { lower } = tokens[from - 1] ?? { lower: '' };
    if (PRONOUNS.has(lower) || isFunctionWord(lower)) break;
    from--;
    if (/[.,;:()!?–—]|\s-/.test(tokens[from]?.gap ?? '')) break;
  }
  const words = tokens.slice(from, end);
  return words.length === 0 ? null : words.map(({ text: word }) => word).join(' ');
}
