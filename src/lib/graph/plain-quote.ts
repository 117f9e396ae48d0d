/**
 * A passage as it stands in the notes, markup and all → the words that a reader sees.
 * "- **Amazon Polly** – reads `text` aloud" → "Amazon Polly – reads text aloud". For display only: evidence keeps its quote.
 */

/** What a line can begin with: heading, bullet, number, quote, check box. */
const LEADS = [/^#{1,6} /, /^[-*+•▪◦‣] /, /^\d{1,3}[.)] /, /^> ?/, /^\[[ xX]\] /];
const WIKI_LINK = /\[\[([^[\]|]*)(?:\|([^[\]|]*))?\]\]/g;
const LINK = /!?\[([^[\]]*)\]\([^()]*\)/g;
const TAG = /<\/?(?:br?|i|em|s(?:trong|u[bp]|pan|mall)?|u|p|code|kbd|mark|div)\b[^<>]*>/gi;
const STRONG = /\*\*|~~|`|(?<![\p{L}\p{N}])__|__(?![\p{L}\p{N}])/gu;
const EMPHASIS =
  /(?<!\s)\*(?=\s|$)|(?<=^|\s)\*(?!\s)|(?<=\S)\*(?=\S)|(?<![\p{L}\p{N}_])_|_(?![\p{L}\p{N}_])/gu;
const ESCAPED = /\\([!-/:-@[-`{-~])/g;
const RULE_CELL = /^:?-{2,}:?$/;
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&#39;', "'"],
  ['&nbsp;', ' '],
]);

export function plainQuote(quote: string): string {
  let text = quote.replace(/\s+/g, ' ').trim();
  for (let again = true; again;) {
    again = false;
    for (const lead of LEADS) {
      const rest = text.replace(lead, '');
      if (rest.length === text.length) continue;
      text = rest.trimStart();
      again = true;
    }
  }
  // Escaped marks are set aside while markup goes, else `\*` would go with it.
  const kept: string[] = [];
  text = text.replace(ESCAPED, (_, mark: string) => {
    kept.push(mark);
    return `\uE000${kept.length - 1}\uE001`;
  });
  text = text
    .replace(WIKI_LINK, (_, target: string, shown: string | undefined) => shown ?? target)
    .replace(LINK, '$1')
    .replace(TAG, ' ')
    .replace(STRONG, '')
    .replace(EMPHASIS, '')
    .replace(/&(?:amp|lt|gt|quot|#39|nbsp);/g, (entity) => ENTITIES.get(entity) ?? entity);
  return withoutTableMarks(text)
    .replace(/\uE000(\d+)\uE001/g, (_, i: string) => kept[Number(i)] ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** "| a | b |" → "a · b"; the line of dashes under a table's head goes. */
function withoutTableMarks(text: string): string {
  if (!text.startsWith('|') && !text.includes(' | ')) return text;
  const cells = text.split('|').map((cell) => cell.trim());
  return cells.filter((cell) => cell !== '' && !RULE_CELL.test(cell)).join(' · ');
}
