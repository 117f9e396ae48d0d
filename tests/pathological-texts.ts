/** Texts of one construct each, as long as asked for: what makes a careless pattern or loop take the square of the time. */

const repeat = (text: string, size: number) => text.repeat(Math.ceil(size / text.length)).slice(0, size);
const stairs = (size: number) =>
  Array.from({ length: Math.floor(Math.sqrt(size * 2)) }, (_, i) => `${' '.repeat(i)}- a`).join('\n');

/** "# h0", "## h1" … to the sixth level, again and again. */
function headings(size: number): string {
  let text = '';
  for (let i = 0; text.length < size; i++) text += `${'#'.repeat((i % 6) + 1)} h${String(i)}\n`;
  return text;
}

/** Sentences of one paragraph, each with two names that no other has. */
function namesInSentences(size: number): string {
  let text = '';
  for (let i = 0; text.length < size; i++)
    text += `Kap${i.toString(36)}on uses Mor${(7 * i).toString(36)}el. `;
  return text;
}

/** Headings as deep, each with a name of its own: "# Kapomiru", "## Tovasele" … */
function namedHeadings(size: number): string {
  const syllables = [...'kmprstvl'].flatMap((first) => [...'aeiou'].map((vowel) => `${first}${vowel}`));
  let text = '';
  for (let i = 0; text.length < size; i++) {
    // Spread, so that few names are one letter away from another.
    const spread = Math.imul(i + 1, 0x9e37_79b1) >>> 0;
    const name = [1, 40, 1600, 64_000].map((unit) => syllables[Math.floor(spread / unit) % 40]).join('');
    text += `${'#'.repeat((i % 6) + 1)} ${name.charAt(0).toUpperCase()}${name.slice(1)}\n`;
  }
  return text;
}

export const GENERATORS: Readonly<Record<string, (size: number) => string>> = {
  'nested lists': stairs,
  'list marks in a row': (size) => repeat('- ', size),
  'nested quotes': (size) => repeat('> ', size),
  'emphasis that opens': (size) => repeat('*a **b ', size),
  'emphasis without blanks': (size) => repeat('a**b', size),
  'a wall of stars': (size) => `${'*'.repeat(size / 2)}a${'*'.repeat(size / 2)}`,
  'open brackets': (size) => '['.repeat(size),
  'links without an end': (size) => repeat('[a](', size),
  'images in images': (size) => repeat('![[a', size),
  'an unclosed fence': (size) => `\`\`\`\n${repeat('a\n', size)}`,
  'fences in a row': (size) => repeat('```\n', size),
  'back-ticks of all lengths': (size) =>
    Array.from({ length: Math.floor(Math.sqrt(size * 2)) }, (_, i) => '`'.repeat(i)).join('a'),
  'a wide table': (size) =>
    [repeat('|a', size / 3), repeat('|-', size / 3), repeat('|b', size / 3)].join('\n'),
  'a long table': (size) => `a|b\n-|-\n${repeat('c d|e f\n', size)}`,
  'tab-separated lines': (size) => repeat('Alpha\tbeta gamma\n', size),
  'one long line of words': (size) => repeat('word Other ', size),
  'one long word': (size) => 'a'.repeat(size),
  'short sentences': (size) => repeat('A is b. ', size),
  separators: (size) => repeat('a: b - c -> d = e ', size),
  '20,000 headings': (size) =>
    Array.from({ length: Math.round((20_000 * size) / 65_536) }, (_, i) => `# h${String(i)}`).join('\n\n'),
  '20,000 numbered headings': (size) =>
    Array.from({ length: Math.round((20_000 * size) / 65_536) }, (_, i) => `# Heading ${String(i)}`).join(
      '\n\n',
    ),
  'headings in headings': (size) => headings(size),
  'named headings in headings': (size) => namedHeadings(size),
  'bare titles': (size) => repeat('Some Title\n\n', size),
  questions: (size) => repeat('1. Is it so?\n\n- `yes`\n- no\n\n', size),
  'tags that do not close': (size) => repeat('<a ', size),
  'comments that do not close': (size) => repeat('<!-- ', size),
  'quotation marks': (size) => repeat('"a \'b ', size),
  'yaml anchors': (size) => `---\n${repeat('a: &x b\n', size)}---\n`,
  'white space': (size) => repeat(' \t\n', size),
  'one concept, over and over': (size) => repeat('- **Random Forest:** a Random Forest uses trees.\n', size),
  'one paragraph of one concept': (size) => repeat('The Random Forest grows. A Random Forest votes. ', size),
  'one label, over and over': (size) => repeat('**Lantern**: standardized lanterns (lamp)\n\n', size),
  'one paragraph of names': (size) => namesInSentences(size),
  'facts of nothing': (size) => repeat('Used for:: alpha, beta\n', size),
  'arrows in a row': (size) => repeat('Alpha -> ', size),
  'wiki links in a row': (size) => repeat('[[Alpha]] and [[Beta]] ', size),
};
