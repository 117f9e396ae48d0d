/**
 * A text without the characters of one class at its end. In one pass from the end, where a pattern with `+$` would look at
 * every such character of the text. `mark`: matches one character; no `g` or `y` flag.
 */
export function trimEnd(text: string, mark: RegExp): string {
  let end = text.length;
  while (end > 0 && mark.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
