/**
 * How wide a name will be, without a screen: widths of characters as shares of the font size, in four classes,
 * rounded up. Layout needs room for names long before a browser measures them.
 */
const NARROW = new Set("iljtfrI.,:;'|!()[] ".split(''));
const WIDE = new Set('mwMW@%'.split(''));

/** Width of `text` in px when set at `size` px. */
export function textWidth(text: string, size: number): number {
  let shares = 0;
  for (const character of text) {
    if (NARROW.has(character)) shares += 0.36;
    else if (WIDE.has(character)) shares += 0.92;
    else if (character >= 'A' && character <= 'Z') shares += 0.68;
    else if (character > '\u2e7f') shares += 1.05;
    else shares += 0.58;
  }
  return shares * size;
}
