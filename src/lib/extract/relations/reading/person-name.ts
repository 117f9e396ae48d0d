/** Whether a name is a person's: "Jane Doe", "J. B. Doe", "Jan van Doe"; a family name alone may be anything. */
import { FIRST_NAMES } from '#lib/extract/lexicon/names/first-names.ts';

const SHAPE =
  /^(\p{Lu}[\p{L}’'-]*\.?)((?: ?\p{Lu}\.)*(?: \p{Lu}[\p{L}’'-]+)?) (?:(?:von|van|de|der|den|del|di|la|le) ){0,2}\p{Lu}[\p{L}’'-]+$/u;
const INITIAL = /^\p{Lu}\.$/u;

export function isPersonName(name: string): boolean {
  const first = SHAPE.exec(name)?.[1];
  return first !== undefined && (INITIAL.test(first) || FIRST_NAMES.has(first));
}
