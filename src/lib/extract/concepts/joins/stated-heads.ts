/**
 * Joins a name with itself and the class that the notes say it is: "fizz model" and "fizz", where "fizz is a model". In a
 * definition, or in the first words below the heading ("It's a model that …").
 */
import type { Mention } from '../../mentions/mention.ts';
import type { NameTable } from '../name-table.ts';
import type { Notes } from '../read-notes.ts';

/** Characters behind a name in which its class is said. */
const REACH = 60;

export function joinStatedHeads(table: NameTable, notes: Notes): void {
  const opening = openingBelow(notes);
  for (const name of table.names.values()) {
    const last = name.words.at(-1);
    if (name.words.length < 2 || last === undefined) continue;
    const bare = table.names.get(name.words.slice(0, -1).join(''));
    if (!bare || table.isJoined(bare.id, name.id)) continue;
    if (bare.mentions.some((mention) => classOf(mention, notes, opening) === last))
      table.join(bare.id, name.id);
  }
}

/** "… is a big model that …" → "model"; null where nothing of the kind follows. */
function classOf(mention: Mention, notes: Notes, opening: ReadonlyMap<number, string>): string | null {
  const text = notes.contextOf.get(mention.run)?.run.text ?? '';
  const said = CLASS.exec(text.slice(mention.end, mention.end + REACH));
  const isSubject = /(?:^|[.!?]\s)(?:an?|the)?\s?$/i.test(text.slice(0, mention.start));
  if (said && isSubject) return said[1]?.toLowerCase() ?? null;
  if (mention.role !== 'heading') return null;
  const below = opening.get(mention.block) ?? '';
  return /^(?:it|this|that)(?=['’]s\s|\sis\s)/i.test(below)
    ? (CLASS.exec(below.replace(/^\w+/, '').slice(0, REACH))?.[1]?.toLowerCase() ?? null)
    : null;
}

/** Of up to two words before it. */
const CLASS =
  /^\s?(?:['’]s|is)\san?\s(?:[\p{L}-]+\s){0,2}?(\p{L}+)(?=\s(?:that|which|who|where|for|to|of|in|with|used|designed|capable|able)\b|[.,;:]|$)/iu;

/** The text of the first paragraph right below each heading. */
function openingBelow(notes: Notes): Map<number, string> {
  const below = new Map<number, string>();
  for (const { blocks } of notes.documents) {
    blocks.forEach((block, i) => {
      const before = blocks[i - 1];
      if (block.kind === 'paragraph' && before?.kind === 'heading') below.set(before.id, block.run.text);
    });
  }
  return below;
}
