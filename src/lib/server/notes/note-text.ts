/** A run of the notes → segments of one look each: emphasis of the author, links to concepts. */
import type { TextRun } from '#lib/extract/blocks/block.ts';
import type { Atlas } from '#lib/graph/atlas.ts';
import { familyOf } from '#lib/graph/vocabulary.ts';
import type { NoteText, Segment } from '#lib/lens/note-page.ts';
import { linkLines } from './note-names.ts';

const LOOKS = ['bold', 'italic', 'code'] as const;

export function noteText(atlas: Atlas, source: string, run: TextRun): NoteText {
  const cuts = new Set([0, run.text.length, ...run.marks.flatMap(({ start, end }) => [start, end])]);
  const links: { start: number; end: number; concept: string }[] = [];
  let at = 0;
  for (const part of linkLines(atlas, source, run.line, run.endLine, run.text)) {
    const end = at + part.text.length;
    if ('concept' in part) {
      links.push({ start: at, end, concept: part.concept });
      cuts.add(at).add(end);
    }
    at = end;
  }
  // A link is not cut by emphasis inside it.
  const inside = (cut: number): boolean => links.some(({ start, end }) => start < cut && cut < end);
  const places = [...cuts].filter((cut) => !inside(cut)).sort((a, b) => a - b);
  return places.slice(0, -1).flatMap((start, i): Segment[] => {
    const end = places[i + 1] ?? start;
    if (end <= start) return [];
    const link = links.find((one) => one.start === start);
    const concept = link && atlas.concepts.get(link.concept);
    const marks = LOOKS.filter((look) =>
      run.marks.some((mark) => mark.kind === look && mark.start <= start && mark.end >= end),
    );
    return [
      {
        text: run.text.slice(start, end),
        ...(concept && { concept: concept.id, family: familyOf(concept.kind) }),
        ...Object.fromEntries(marks.map((look) => [look, true as const])),
      },
    ];
  });
}
