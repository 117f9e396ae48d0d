/** Words of a text, folded as in `nameWords`, with their places: "the Company's levains" → the, company, levains. */
import { trimEnd } from '#lib/graph/trim-end.ts';
import { americanForm, singularCapitals } from './fold-word.ts';
import { keepAnswers } from './keep-answers.ts';

export interface WordSpan {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}+#’'`´]*/gu;

export const wordSpans: (text: string) => readonly WordSpan[] = keepAnswers((text) => {
  const spans: WordSpan[] = [];
  for (const match of text.matchAll(WORD)) {
    const written = trimEnd(match[0], /[’'`´]/);
    const possessive = /[’']s$/iu.test(written) ? written.slice(0, -2) : written;
    const word = singularCapitals(possessive.normalize('NFKC'))
      .toLowerCase()
      .normalize('NFKD')
      .replace(/[\p{M}’'`´]/gu, '');
    if (word !== '') {
      spans.push({ word: americanForm(word), start: match.index, end: match.index + possessive.length });
    }
  }
  return spans;
});
