/**
 * Text → its sentences, well enough for a line of explanation: a full stop ends one only before a new beginning, and
 * not in "e.g.", "vs.", "U.S." or "3.5".
 */

const ABBREVIATION =
  /(?:^|[\s(])(?:e\.g|i\.e|vs|etc|cf|approx|incl|resp|no|fig|dr|mr|mrs|ms|st|[A-Za-z])\.$/i;
const END = /[.!?]["')\]”’]*$/;

export function sentences(text: string): string[] {
  const found: string[] = [];
  let open = '';
  const words = text.split(' ').filter((word) => word !== '');
  words.forEach((word, i) => {
    open = open === '' ? word : `${open} ${word}`;
    const next = words[i + 1];
    if (!END.test(word) || (next !== undefined && !beginsSentence(next))) return;
    if (word.endsWith('.') && next !== undefined && ABBREVIATION.test(open.slice(-12))) return;
    found.push(open);
    open = '';
  });
  if (open !== '') found.push(open);
  return found;
}

function beginsSentence(word: string): boolean {
  const first = word.replace(/^["'(“‘[]+/, '').charAt(0);
  return first !== '' && first === first.toUpperCase();
}
