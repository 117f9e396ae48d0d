/** What the notes say a concept is, outright or by the way in which they begin to say it. */
import { foldWord } from '../../../mentions/fold-word.ts';
import type { Mention } from '../../../mentions/mention.ts';
import { nameWords } from '../../../mentions/name-key.ts';
import { namesUnder } from '../../../scorer/names-under.ts';
import type { Notes } from '../../read-notes.ts';
import { CLASSES, HEADS, kindsOfPhrase, OPENING, TELLING } from '../kind-lexicon.ts';
import { findTellings } from '../tellings/find-tellings.ts';
import { readTelling } from '../tellings/read-telling.ts';
import type { ClueSheet } from './clue-sheet.ts';
import { wordTrait } from './word-trait.ts';

const RUN_FOR_YOU: ReadonlySet<string> = new Set(['managed', 'fully-managed', 'hosted', 'serverless']);
const OPENING_WORDS_READ = 5;

const genusName = namesUnder('genus:');
const tellsName = namesUnder('tells:');

export function tellingClues(
  sheet: ClueSheet,
  names: readonly string[],
  mentions: readonly Mention[],
  notes: Notes,
): void {
  const tellings = findTellings(mentions, notes);
  if (tellings.length === 0) return;
  const own = new Set(names.flatMap(nameWords).map(foldWord));
  for (const telling of tellings) {
    const form = telling.form === 'copula' || telling.form === 'apposition' ? 'is' : telling.form;
    sheet.trait(`told:${form}`);
    // "Managed MySQL", "fully managed, serverless …": somebody runs it for its users.
    if (telling.words.slice(0, OPENING_WORDS_READ).some(({ lower }) => RUN_FOR_YOU.has(lower)))
      sheet.vote('managed', ['service'], 2);
    const opening = readTelling(telling.words, own);
    if (!opening) continue;
    sheet.trait(`opens:${opening.form}`, 2);
    switch (opening.form) {
      case 'class': {
        const { nouns, light, determiner } = opening;
        // "X is a metric" says it outright, "X: a metric of …" nearly.
        const source =
          !determiner && form !== 'is' ? 'bare-class' : determiner && form === 'is' ? 'class-is' : 'class';
        wordTrait(sheet, genusName, nouns.at(-1) ?? '', 2);
        const kinds = kindsOfPhrase(CLASSES, nouns);
        sheet.vote(source, kinds, 2);
        if (!kinds) sheet.vote('class-head', kindsOfPhrase(HEADS, nouns), 2);
        if (light !== null)
          sheet.trait(
            `light:${light === 'way' || light === 'number' || light === 'set' ? light : 'other'}`,
            2,
          );
        break;
      }
      case 'word':
        sheet.vote('opening', OPENING.get(opening.word), 2);
        if (/^(?:how|whether|when|for|to|like|adjective|max)$/.test(opening.word))
          sheet.trait(`opens:${opening.word}`, 2);
        break;
      case 'statement':
      case 'number':
        break;
      default:
        wordTrait(sheet, tellsName, opening.verb, 2);
        sheet.vote('told-verb', TELLING.get(opening.verb), 2);
    }
  }
}
