/**
 * One function a construct of inline Markdown. Each looks at `scan.at`; where its construct begins there, it reads it,
 * moves `scan.at` behind it and says true. What readers do not see (images, tags, addresses) is read and not pushed.
 */
import { readEntity } from './entities.ts';
import { placeOf, push, pushSource, type Scan } from './scan.ts';

export type Construct = (scan: Scan) => boolean;

const PUNCTUATION = /[!-/:-@[-`{-~\p{P}\p{S}]/u;
const SPACE = /\s/;
/** How far a link's address, a tag or a wiki link may reach: what is longer is text. */
const REACH = 600;

const readEscape: Construct = (scan) => {
  const next = scan.source.charAt(scan.at + 1);
  if (!/[!-/:-@[-`{-~]/.test(next)) return false;
  push(scan, next, scan.at + 1);
  scan.at += 2;
  return true;
};

const readCode: Construct = (scan) => {
  const start = scan.at;
  let open = start;
  while (scan.source.charAt(open) === '`') open++;
  const length = open - start;
  scan.at = open;
  const places = scan.backticks.get(length) ?? [];
  let next = scan.backticksUsed.get(length) ?? 0;
  while (next < places.length && (places[next] ?? 0) < open) next++;
  const close = places[next];
  scan.backticksUsed.set(length, close === undefined ? next : next + 1);
  // A stray backtick says nothing to a reader.
  if (close === undefined) return true;
  const from = scan.chars.length;
  pushSource(scan, open, close);
  scan.marks.push({
    kind: 'code',
    start: from,
    end: scan.chars.length,
    from: placeOf(scan, start),
    to: placeOf(scan, close + length - 1) + 1,
  });
  scan.at = close + length;
  return true;
};

const readImage: Construct = (scan) => {
  if (scan.source.charAt(scan.at + 1) !== '[') return false;
  if (scan.source.startsWith('[[', scan.at + 1)) {
    const end = scan.source.slice(scan.at, scan.at + REACH).indexOf(']]');
    if (end < 0) return false;
    scan.at += end + 2;
    return true;
  }
  openBracket(scan, true, 2);
  return true;
};

const readOpenBracket: Construct = (scan) => {
  if (scan.source.startsWith('[[', scan.at) && readWikiLink(scan)) return true;
  if (scan.source.startsWith('[^', scan.at)) {
    const end = scan.source.slice(scan.at, scan.at + 60).indexOf(']');
    if (end > 2) {
      scan.at += end + 1;
      return true;
    }
  }
  openBracket(scan, false, 1);
  return true;
};

function openBracket(scan: Scan, image: boolean, length: number): void {
  const { marks, delimiters } = scan;
  scan.brackets.push({ at: scan.chars.length, image, marks: marks.length, delimiters: delimiters.length });
  pushSource(scan, scan.at, scan.at + length);
  scan.at += length;
}

/** `[[Page#Part|text]]` reads "text", `[[Page]]` reads "Page". */
function readWikiLink(scan: Scan): boolean {
  const inside = scan.source.slice(scan.at + 2, scan.at + 300);
  const end = inside.indexOf(']]');
  if (end < 1) return false;
  const name = inside.slice(0, end);
  if (name.includes('[') || name.includes('\n')) return false;
  const bar = name.indexOf('|');
  const hash = name.indexOf('#');
  const first = bar >= 0 ? bar + 1 : 0;
  const last = bar < 0 && hash > 0 ? hash : name.length;
  const start = scan.chars.length;
  pushSource(scan, scan.at + 2 + first, scan.at + 2 + last);
  scan.marks.push({
    kind: 'wiki',
    start,
    end: scan.chars.length,
    from: placeOf(scan, scan.at),
    to: placeOf(scan, scan.at + end + 3) + 1,
  });
  scan.at += end + 4;
  return true;
}

const readCloseBracket: Construct = (scan) => {
  const bracket = scan.brackets.pop();
  if (!bracket) return false;
  const end = endOfTarget(scan.source, scan.at + 1);
  if (end < 0) return false;
  if (bracket.image) {
    scan.chars.length = bracket.at;
    scan.origin.length = bracket.at;
    scan.marks.length = bracket.marks;
    scan.delimiters.length = bracket.delimiters;
  } else {
    const from = scan.origin[bracket.at] ?? 0;
    scan.chars[bracket.at] = '';
    scan.marks.push({
      kind: 'link',
      start: bracket.at + 1,
      end: scan.chars.length,
      from,
      to: placeOf(scan, end - 1) + 1,
    });
  }
  scan.at = end;
  return true;
};

/** End of `(address "title")` or `[reference]` that begins at `start`, or -1. */
function endOfTarget(source: string, start: number): number {
  const open = source.charAt(start);
  if (open === '[') {
    const close = source.slice(start, start + 300).indexOf(']');
    return close < 0 ? -1 : start + close + 1;
  }
  if (open !== '(') return -1;
  const limit = Math.min(source.length, start + REACH);
  let at = skipSpace(source, start + 1, limit);
  at =
    source.charAt(at) === '<'
      ? source.slice(at, limit).indexOf('>') + at + 1
      : endOfAddress(source, at, limit);
  at = skipSpace(source, at, limit);
  const quote = source.charAt(at);
  if (quote === '"' || quote === "'") {
    const close = source.slice(at + 1, limit).indexOf(quote);
    if (close < 0) return -1;
    at = skipSpace(source, at + close + 2, limit);
  }
  return source.charAt(at) === ')' ? at + 1 : -1;
}

function endOfAddress(source: string, start: number, limit: number): number {
  let depth = 0;
  let at = start;
  for (; at < limit; at++) {
    const char = source.charAt(at);
    if (SPACE.test(char)) break;
    if (char === '(') depth++;
    if (char === ')' && depth-- === 0) break;
  }
  return at;
}

function skipSpace(source: string, start: number, limit: number): number {
  let at = start;
  while (at < limit && SPACE.test(source.charAt(at))) at++;
  return at;
}

const TAG =
  /<(?:\/?[A-Za-z][\w:-]{0,40}(?:\s[^<>]{0,1000})?\/?|!--[^<>]{0,1000}--|(?:https?|ftp|mailto):[^\s<>]{1,1000}|[\w.+-]{1,80}@[\w.-]{1,80})>/y;
const UNDERLINED = /^<(u|b|strong|i|em|mark|code|ins)>$/i;
const TAG_MARKS = new Map<string, 'underline' | 'bold' | 'italic' | 'code'>([
  ['u', 'underline'],
  ['ins', 'underline'],
  ['b', 'bold'],
  ['strong', 'bold'],
  ['mark', 'bold'],
  ['i', 'italic'],
  ['em', 'italic'],
  ['code', 'code'],
]);

const readTag: Construct = (scan) => {
  TAG.lastIndex = scan.at;
  const tag = TAG.exec(scan.source)?.[0];
  if (tag === undefined) return false;
  const start = scan.at;
  scan.at += tag.length;
  if (/^<(?:br|\/p|\/li|\/td|\/th)\b/i.test(tag)) push(scan, '\u2028', start);
  const name = UNDERLINED.exec(tag)?.[1]?.toLowerCase();
  const kind = name === undefined ? undefined : TAG_MARKS.get(name);
  if (name !== undefined && kind !== undefined) readTagged(scan, name, kind, start);
  return true;
};

/** `<u>Topic</u>`: the text inside is read on; the mark is known from where the closing tag stands. */
function readTagged(
  scan: Scan,
  name: string,
  kind: 'underline' | 'bold' | 'italic' | 'code',
  start: number,
): void {
  const inside = scan.source.slice(scan.at, scan.at + 300);
  const end = inside.indexOf('<');
  if (end < 1 || !inside.slice(end).toLowerCase().startsWith(`</${name}>`)) return;
  const from = scan.chars.length;
  pushSource(scan, scan.at, scan.at + end);
  const close = scan.at + end + name.length + 3;
  scan.marks.push({
    kind,
    start: from,
    end: scan.chars.length,
    from: placeOf(scan, start),
    to: placeOf(scan, close - 1) + 1,
  });
  scan.at = close;
}

const readReference: Construct = (scan) => {
  const entity = readEntity(scan.source, scan.at);
  if (!entity) return false;
  push(scan, entity.text, scan.at);
  scan.at += entity.length;
  return true;
};

const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"]+/y;

const readAddress: Construct = (scan) => {
  if (scan.at > 0 && /[\p{L}\p{N}]/u.test(scan.source.charAt(scan.at - 1))) return false;
  ADDRESS.lastIndex = scan.at;
  const address = ADDRESS.exec(scan.source)?.[0];
  if (address === undefined) return false;
  let length = address.length;
  while (length > 0 && /[.,;:!?)\]*_`'’”]/.test(address.charAt(length - 1))) length--;
  scan.at += length;
  return true;
};

const readDelimiter: Construct = (scan) => {
  const { source, at } = scan;
  const char = source.charAt(at);
  let end = at;
  while (source.charAt(end) === char) end++;
  const length = end - at;
  const before = at === 0 ? ' ' : source.charAt(at - 1);
  const after = end >= source.length ? ' ' : source.charAt(end);
  const left =
    !SPACE.test(after) && (!PUNCTUATION.test(after) || SPACE.test(before) || PUNCTUATION.test(before));
  const right =
    !SPACE.test(before) && (!PUNCTUATION.test(before) || SPACE.test(after) || PUNCTUATION.test(after));
  const inWord = char === '_';
  const paired = char === '*' || inWord || length === 2;
  const first = scan.chars.length;
  pushSource(scan, at, end);
  scan.at = end;
  if (!paired) return true;
  scan.delimiters.push({
    char,
    at: first,
    length,
    opens: left && (!inWord || !right || PUNCTUATION.test(before)),
    closes: right && (!inWord || !left || PUNCTUATION.test(after)),
  });
  return true;
};

/** By the character that a construct begins with. */
export const CONSTRUCTS: ReadonlyMap<string, Construct> = new Map<string, Construct>([
  ['\\', readEscape],
  ['`', readCode],
  ['!', readImage],
  ['[', readOpenBracket],
  [']', readCloseBracket],
  ['<', readTag],
  ['&', readReference],
  ['h', readAddress],
  ['w', readAddress],
  ['*', readDelimiter],
  ['_', readDelimiter],
  ['~', readDelimiter],
  ['=', readDelimiter],
]);
