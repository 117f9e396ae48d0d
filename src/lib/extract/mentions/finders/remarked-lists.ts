/**
 * The members of a list behind a label, where the author says of them in brackets what they are: "Mills: post mill (all of it
 * turns), tower mill (the cap turns), smock mill".
 */
import type { Draft } from '../draft.ts';
import { canBeName, isStopLabel } from '../name-shape.ts';
import type { RunContext } from '../run-context.ts';
import { isSaying } from './labels.ts';

const MOST_WORDS = 4;
/** Members of which something is said, from which the list is one of names. */
const REMARKED = 2;
const MEMBER = /^\s*(?:(?:and|or)\s)?\s*([^\s():.!?]+(?:\s[^\s():.!?]+)*)\s*(\([^()]+\))?\.?\s*$/u;

export function findRemarkedLists(context: RunContext): Draft[] {
  const { block, run } = context;
  const body = block.kind === 'item' || block.kind === 'paragraph' ? block.gloss?.body : null;
  if (!body || !body.text.includes('(')) return [];
  const members = membersOf(body.text).map(({ text, offset }) => ({ offset, found: MEMBER.exec(text) }));
  if (members.length < REMARKED || members.some(({ found }) => found === null)) return [];
  if (members.filter(({ found }) => found?.[2] !== undefined).length < REMARKED) return [];
  return members.flatMap(({ found, offset }): Draft[] => {
    const surface = found?.[1] ?? '';
    const start = body.offset + offset + (found?.[0].indexOf(surface) ?? 0);
    const end = start + surface.length;
    if (surface.split(/\s/).length > MOST_WORDS || !canBeName(surface) || isStopLabel(surface)) return [];
    if (run.text.slice(start, end) !== surface || isSaying(context, start, end)) return [];
    return [{ context, start, end, surface, role: 'item', rule: 'item' }];
  });
}

/** The stretches between commas that stand in no bracket. */
function membersOf(text: string): { text: string; offset: number }[] {
  const members: { text: string; offset: number }[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    const sign = text.charAt(i);
    if (sign === '(') depth++;
    else if (sign === ')') depth = Math.max(0, depth - 1);
    if (i < text.length && (depth > 0 || (sign !== ',' && sign !== ';'))) continue;
    members.push({ text: text.slice(start, i), offset: start });
    start = i + 1;
  }
  return members;
}
