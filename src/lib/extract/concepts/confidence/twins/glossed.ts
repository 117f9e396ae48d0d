/**
 * Names in passing that only say another way what stands beside them: "storm lamp (lantern)", "Lanterns: standardized
 * lanterns", "number of wicks"; and a doing of which the notes say to what it is done: "sorting" beside "data sorting".
 */
import { EMPTY_NOUNS } from '../../../lexicon/names/empty-adjectives.ts';
import { CERTAIN, type Crowd, type Doubt, DOUBTED, FEW, SAME, type Twin, wordsOf } from './twin.ts';

export function glossed(crowd: Crowd): Doubt[] {
  return crowd.named.flatMap(({ twin, names: [name = []] }): Doubt[] => {
    const bare = doneToData(twin, name, crowd);
    if (bare) return [{ twin: bare, kept: DOUBTED }];
    const told = counted(name, crowd) ?? (isInPassing(twin) ? saidAnotherWay(twin, name, crowd) : undefined);
    const isOther = told && told !== twin && told.places >= twin.places && !crowd.isDoubted(told);
    return isOther ? [{ twin, kept: SAME }] : [];
  });
}

const isInPassing = ({ places, isSetApart, confidence }: Twin): boolean =>
  places === 1 && !isSetApart && confidence < CERTAIN;

const saidAnotherWay = (twin: Twin, name: readonly string[], crowd: Crowd): Twin | undefined =>
  inBracket(twin, crowd) ?? ofLabel(twin, name, crowd) ?? ofInitials(name, crowd);

/** "Number of wicks". */
function counted([first, of, ...rest]: readonly string[], { find }: Crowd): Twin | undefined {
  return first === 'number' && of === 'of' && rest.length > 0 ? find(rest) : undefined;
}

/** "Storm lamps (lantern)", "storm lamps (SL = storm lantern)"; what is done is no name of what does it. */
function inBracket({ kind, brackets }: Twin, { find, spelled }: Crowd): Twin | undefined {
  const [bracket, more] = brackets;
  if (bracket === undefined || more !== undefined || /[,;/]| and | or /.test(bracket)) return undefined;
  const [short = ''] = bracket.split(' = ');
  // "Mill oil (Acme)" is somebody's.
  if (/^\p{Lu}\p{Ll}/u.test(short)) return undefined;
  const found = find(wordsOf(short)) ?? spelled(short.toLowerCase());
  return found && TASKS.has(found.kind) === TASKS.has(kind) ? found : undefined;
}

const TASKS: ReadonlySet<string> = new Set(['application', 'technique', 'stage']);

/** "Lanterns: look at standardized lanterns", "Storm lanterns: build lanterns", "Wick care: caring for oil". */
function ofLabel({ under, isDoing }: Twin, name: readonly string[], { find }: Crowd): Twin | undefined {
  const [first = '', last = '', ...more] = name;
  if (last === '' || more.length > 0) return undefined;
  return under
    .filter((label) => {
      const head = wordsOf(label).at(-1);
      const isAgain = head === last && (first.endsWith('ed') || isDoing);
      return isAgain || (head === first && last.endsWith('ing'));
    })
    .map((label) => find(wordsOf(label)))
    .find((found) => found !== undefined);
}

/** "Storm lantern lighting" once, where the notes speak of "SLL" again and again, and never say what it stands for. */
function ofInitials(name: readonly string[], { find }: Crowd): Twin | undefined {
  if (name.length < 3) return undefined;
  const initials = name.map((word) => word.charAt(0)).join('');
  const short = find([initials]);
  return short?.label === initials.toUpperCase() && short.places >= OFTEN ? short : undefined;
}

const OFTEN = 3;

/** "Sorting" in a row of doings, where "data sorting" is told. */
function doneToData(twin: Twin, name: readonly string[], { find, isDoubted }: Crowd): Twin | null {
  const [first = '', ...rest] = name;
  if (!EMPTY_NOUNS.has(first) || !DOING.test(rest.at(-1) ?? '')) return null;
  const bare = find(rest);
  const isLess =
    bare &&
    bare !== twin &&
    (twin.isTitle || twin.places > bare.places) &&
    bare.places <= FEW &&
    !bare.isTitle &&
    bare.confidence < CERTAIN &&
    !isDoubted(bare);
  return isLess ? bare : null;
}

const DOING = /(?:ing|ion)$/;
