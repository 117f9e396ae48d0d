/**
 * Ids for addresses and keys: "Amazon S3" → "amazon-s3". Letters and digits of any script, at most 60 characters,
 * never a name that objects have of their own; equal ones are told apart by a number in order of appearance.
 */
import { dashed, foldLetters } from '../fold-letters.ts';

const LONGEST = 60;
/** Names that JavaScript objects or web servers give a meaning. */
const RESERVED = new Set(['constructor', 'prototype', 'index', 'proto']);

export function conceptIds(labels: readonly string[]): string[] {
  const taken = new Set<string>();
  return labels.map((label) => {
    const slug = slugOf(label);
    let id = slug;
    for (let n = 2; taken.has(id); n++) id = `${slug}-${n}`;
    taken.add(id);
    return id;
  });
}

function slugOf(label: string): string {
  const plain = dashed(
    foldLetters(label).replace(/\+/g, ' plus ').replace(/#/g, ' sharp ').replace(/[’'`]/g, ''),
  );
  const cut =
    [...plain].length <= LONGEST ? plain : `${[...plain].slice(0, LONGEST - 9).join('')}-${hash(label)}`;
  if (cut === '') return `c-${hash(label)}`;
  return RESERVED.has(cut) ? `${cut}-concept` : cut;
}

/** FNV-1a, eight hexadecimal digits. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  }
  return (value >>> 0).toString(16).padStart(8, '0');
}
