/** What ids are made of: letters and digits of any script in lower case without marks, a dash for all between them. */

// Patterns out of what is called for every name: the script runner makes those with \p anew at each call.
const MARKS = /\p{M}/gu;
const BETWEEN = /[^\p{L}\p{N}]+/gu;

/** "Über-Größe" → "uber-große" */
export const foldLetters = (text: string): string => text.normalize('NFKD').replace(MARKS, '').toLowerCase();

/** "acme (mill)" → "acme-mill"; empty where there is neither letter nor digit. */
export const dashed = (folded: string): string => folded.replace(BETWEEN, '-').replace(/^-|-$/g, '');
