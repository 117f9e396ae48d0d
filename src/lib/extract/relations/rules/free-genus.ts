/** Whether a noun in a cell tells what the thing of its row or column is, or only an aspect of it. */
import type { TableBlock, TextRun } from '#lib/extract/blocks/block.ts';
import type { ResolvedMention } from '#lib/extract/concepts/concept-index.ts';
import type { Proposal } from '../proposal.ts';
import type { Reading } from '../reading/reading.ts';
import { foldHead } from '../reading/table-view.ts';
import { isGenus, opensWithArticle } from './gloss-sense.ts';

/** "Notes | cron syntax", "Sound | bright": only a column of definitions, or an article, says what the thing is. */
export function isFreeGenus(
  reading: Reading,
  { header }: TableBlock,
  { cell, label }: { readonly cell: TextRun; readonly label: TextRun },
  { relation, object, features }: Proposal,
): boolean {
  if (relation !== 'is-a' || features['cue:copula:noun'] !== 1) return false;
  const genus = reading.mentionsOf(cell).find(({ concept }) => concept === object);
  if (!genus || opensWithArticle(cell.text, 0, genus.start)) return false;
  // Without heads, the class stands between the name and what is told of it.
  if (label.text === '' && header.length > 2 && header[1] === label && isWhole(genus, cell.text))
    return false;
  return !DEFINING_HEAD.test(foldHead(label.text)) || !isGenus(cell.text, 0, genus);
}

/** The mention is the whole text. */
export const isWhole = ({ start, end }: ResolvedMention, text: string): boolean =>
  start === 0 && end === text.trimEnd().length;

const DEFINING_HEAD =
  /^(?:definition|description|explanation|meaning|overview|summary|what|what it is|what is it|about|type|kind|class|category|family)$/;
