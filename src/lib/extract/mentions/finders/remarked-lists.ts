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
const JOINED = /^(?:and|or)\s/;
/** What no name of a member has. */
const NO_NAME = /[():.!?]|\s\s/;

export function findRemarkedLists(context: RunContext): Draft[] {
  const { block, run } = context;
  const body = block.kind === 'item' || block.kind === 'paragraph' ? block.gloss?.body : null;
  if (!body || !body.text.includes('(')) return [];
  const members = membersOf(body.text).map(({ text, offset }) => ({
    offset,
    text,
    member: readMember(text),
  }));
  if (members.length < REMARKED || members.some(({ member }) => member === null)) return [];
  if (members.filter(({ member }) => member?.isRemarked).length < REMARKED) return [];
  return members.flatMap(({ member, text, offset }): Draft[] => {
    const surface = member?.name ?? '';
    const start = body.offset + offset + text.indexOf(surface);
    const end = start + surface.length;
    if (surface.split(/\s/).length > MOST_WORDS || !canBeName(surface) || isStopLabel(surface)) return [];
    if (run.text.slice(start, end) !== surface || isSaying(context, start, end)) return [];
    return [{ context, start, end, surface, role: 'item', rule: 'item' }];
  });
}

interface Member {
  readonly name: string;
  readonly isRemarked: boolean;
}

/** "and tower mill (the cap turns)." */
function readMember(text: string): Member | null {
  const written = text.trim().replace(JOINED, '').trimStart().replace(/\.$/, '').trimEnd();
  const open = written.indexOf('(');
  const isRemarked =
    open > 0 && written.indexOf(')', open) === written.length - 1 && written.length > open + 2;
  const name = isRemarked ? written.slice(0, open).trimEnd() : written;
  return name === '' || NO_NAME.test(name) ? null : { name, isRemarked };
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
