/** Finds what stands in quotation marks: `the “final response” step` → a mark over "final response". */
const OPENING = /[\s([{/–—-]/;
const CLOSING = /[\s.,;:!?)\]}/–—-]/;
const PAIRS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['«', '»'],
  ['"', '"'],
  ["'", "'"],
]);
/** A quotation is a word or a phrase; longer ones are more likely an apostrophe and a stray sign. */
const LONGEST = 160;

export function findQuoted(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let open: { close: string; at: number } | null = null;
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (open && char === open.close && isClosing(text, i) && i > open.at + 1) {
      found.push({ start: open.at + 1, end: i });
      open = null;
      continue;
    }
    if (open && i - open.at <= LONGEST) continue;
    const close = PAIRS.get(char);
    open = close !== undefined && isOpening(text, i) ? { close, at: i } : null;
  }
  return found;
}

function isOpening(text: string, at: number): boolean {
  return (at === 0 || OPENING.test(text.charAt(at - 1))) && /\S/.test(text.charAt(at + 1));
}

function isClosing(text: string, at: number): boolean {
  return /\S/.test(text.charAt(at - 1)) && (at === text.length - 1 || CLOSING.test(text.charAt(at + 1)));
}
