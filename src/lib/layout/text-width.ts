/**
 * How wide a name will be, without a screen: advance widths of the map's typeface at weight 600, in thousandths of the
 * font size. Layout and map decide by it which names have room, before any font is loaded and the same everywhere;
 * who draws with another typeface condenses to this width.
 */

/** From U+0020 to U+007E. */
const ADVANCES = [
  303, 298, 362, 730, 604, 953, 727, 195, 324, 324, 485, 598, 252, 369, 253, 424, 656, 430, 569, 592, 621,
  602, 617, 529, 621, 578, 253, 253, 564, 617, 564, 526, 780, 662, 634, 654, 683, 589, 562, 711, 699, 415,
  546, 654, 548, 848, 710, 737, 617, 747, 639, 604, 592, 687, 628, 877, 666, 627, 615, 333, 424, 344, 573,
  391, 274, 544, 587, 502, 586, 555, 349, 582, 565, 285, 255, 536, 301, 870, 565, 567, 587, 591, 368, 497,
  360, 559, 509, 723, 522, 499, 492, 370, 249, 370, 543,
];
const LATIN = 640;
const WIDE = 1050;

/** Width of `text` in px when set at `size` px. */
export function textWidth(text: string, size: number): number {
  let thousandths = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    thousandths += ADVANCES[code - 32] ?? (code < 0x1100 ? LATIN : WIDE);
  }
  return (thousandths * size) / 1000;
}
