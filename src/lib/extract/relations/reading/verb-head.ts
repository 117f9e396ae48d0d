/** A column head that is a verb with its place open: "Needs", "Runs on", "Based on", "Kept in" over what is needed. */
import type { TextRun } from '#lib/extract/blocks/block.ts';
import { remember } from '#lib/graph/remember.ts';
import { trimEnd } from '#lib/graph/trim-end.ts';
import { readStatements } from '../clauses/read-statements.ts';
import { SLOT, type Statement } from '../clauses/statement.ts';

/** Null where the head is no verb; who does it is the thing of the row. */
export const verbHead: (head: TextRun) => Statement | null = remember(({ text }) => readHead(text));

function readHead(head: string): Statement | null {
  const text = `${trimEnd(head.trim().replace(/^still |^also /i, ''), /[:?]/)} ${SLOT}`;
  if (text.length > LONGEST || !/^\p{L}[\p{L} ]* \S+$/u.test(text)) return null;
  const lower = text.charAt(0).toLowerCase() + text.slice(1);
  const open = readStatements(lower, 0, lower.length, [], { predicate: true }).find(
    ({ object }) => object === null,
  );
  if (!open || open.subject.kind === 'other' || open.gap > 0) return null;
  return isVerb(head, open) ? open : null;
}

/** "Impact", "Order" are nouns; "Needs" is none, nor is "Kept in". */
function isVerb(head: string, { cue: { name } }: Statement): boolean {
  if (/^(?:passive|purpose)/.test(name)) return true;
  const third = /^(?:still |also )?(\p{L}+[^s\W]s)\b/iu.exec(head.trim())?.[1];
  return name.startsWith('verb:') && third !== undefined && !NOUNS.has(third.toLowerCase());
}

/** Heads that are nouns in the plural as often: "Limits" over numbers. */
const NOUNS: ReadonlySet<string> = new Set(
  'limits controls impacts influences changes features supports results forms releases blocks filters stops cuts ends delays bans bars shapes targets sets fights masks references calls logs tracks records reports traces flags senses watches finds yields triggers raises boosts drives borders links hosts grants exposes contrasts makes orders produces does'.split(
    ' ',
  ),
);

/** Longer heads are questions and sentences. */
const LONGEST = 40;
