/** Tells whether a text leads to what stands below it: "Use cases include:", "you select whether", "of the following." */
const POINTS_ON = /\b(?:following|below|as follows|these|each)\b/i;

export function leadsIn(text: string): boolean {
  if (/[:;,\p{L}\p{N}"”)]$/u.test(text) && !/[.!]["”)]$/.test(text)) return true;
  if (text.endsWith('?')) return true;
  return POINTS_ON.test(text.slice(-80)) && text.length < 300;
}
