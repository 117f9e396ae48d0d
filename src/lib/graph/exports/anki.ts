/**
 * Cards for Anki's text import (docs.ankiweb.net/importing/text-files.html): a card for each question and one for each
 * shown concept with an explanation. Ids are stable, so that a later import updates the cards and keeps their schedule.
 */
import type { Atlas } from '../atlas.ts';
import { plainQuote } from '../plain-quote.ts';
import type { Question } from '../types.ts';
import { KINDS } from '../vocabulary.ts';
import { shownPart } from './shown-part.ts';

interface Card {
  readonly id: string;
  readonly front: string;
  readonly back: string;
  readonly tags: readonly string[];
}

export function toAnki(atlas: Atlas, questions: readonly Question[]): string {
  const regions = new Map(atlas.attributes.regions.map((region) => [region.id, region.label]));
  const asked = questions.map((question) => questionCard(question));
  const explained = shownPart(atlas).concepts.flatMap((concept): Card[] => {
    if (!concept.summary) return [];
    return [
      {
        id: `concept ${concept.id}`,
        front: `What is ${concept.label}?`,
        back: plainQuote(concept.summary.quote),
        tags: [KINDS[concept.kind].label, regions.get(concept.region) ?? ''],
      },
    ];
  });
  const head = [
    '#separator:Tab',
    '#html:false',
    '#notetype:Basic',
    `#deck:${oneLine(atlas.attributes.title)}`,
    '#columns:Id\tFront\tBack\tTags',
    '#guid column:1',
    '#tags column:4',
  ];
  const rows = [...asked, ...explained].map(({ id, front, back, tags }) =>
    [
      id,
      front,
      back,
      tags
        .map(tag)
        .filter((name) => name !== '')
        .join(' '),
    ]
      .map(field)
      .join('\t'),
  );
  return [...head, ...rows, ''].join('\n');
}

function questionCard(question: Question): Card {
  const id = `question ${question.id}`;
  const tags = ['Practice'];
  if (question.form === 'ordering') {
    const steps = question.options.map((option, i) => `${i + 1}. ${option.text}`);
    // Shown in alphabetical order, which is not the right one but always the same.
    const mixed = question.options.map((option) => option.text).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
    return {
      id,
      front: [question.stem, ...mixed.map((text) => `– ${text}`)].join('\n'),
      back: steps.join('\n'),
      tags,
    };
  }
  if (question.form === 'matching') {
    const partners = question.options
      .map((option) => option.reason)
      .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
    const left = question.options.map((option) => option.text);
    return {
      id,
      front: [question.stem, ...left.map((text) => `– ${text}`), `with: ${partners.join(' / ')}`].join('\n'),
      back: question.options.map((option) => `${option.text} = ${option.reason}`).join('\n'),
      tags,
    };
  }
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const line = (at: number, text: string): string => `${letters.charAt(at % 26)}. ${text}`;
  const front = [question.stem, ...question.options.map((option, i) => line(i, option.text))];
  const back = question.options.flatMap((option, i) =>
    option.correct ? [line(i, option.reason === '' ? option.text : `${option.text}: ${option.reason}`)] : [],
  );
  return { id, front: front.join('\n'), back: back.join('\n'), tags };
}

function tag(name: string): string {
  return name.replace(/\s+/g, '-');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** Quoted where it holds what separates fields or rows, or would be taken for a head line. */
function field(text: string): string {
  return /["\t\n\r]|^#/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
