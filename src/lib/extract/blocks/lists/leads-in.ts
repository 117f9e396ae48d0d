/** Tells whether a text leads to what stands below it: "Use cases include:", "you select whether", "of the following." */
const POINTS_ON = /\b(?:following|below|as follows|these|each)\b/i;

/** `apart`: an empty line lies between the text and what stands below it. */
export function leadsIn(text: string, apart: boolean, table = false): boolean {
  if (COMPARED.test(text) || (apart && isStatement(text) && (table || !SEVERAL.test(text)))) return false;
  if (/[:;,\p{L}\p{N}"”)]$/u.test(text) && !/[.!]["”)]$/.test(text)) return true;
  if (text.endsWith('?')) return true;
  return POINTS_ON.test(text.slice(-80)) && text.length < 300;
}

/** "Rye vs wheat: rye ferments faster" tells of both, and leads to nothing. */
const COMPARED = /^[^:.]{1,60} vs\.? [^:.]{1,60}: \S/i;

/**
 * A line that says something and stops, be it without a full stop: what stands below is about the section. One that ends
 * with several things may go on to tell which.
 */
const isStatement = (text: string): boolean =>
  !/[:;,?–—-]["”)]?$/.test(text) && !POINTS_ON.test(text) && text.split(' ').length > LONGEST_TITLE;
const LONGEST_TITLE = 8;
const SEVERAL = /[^su]s$/i;
