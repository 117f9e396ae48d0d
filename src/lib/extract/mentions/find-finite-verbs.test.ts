import { describe, expect, it } from 'vitest';
import { tagWords } from './tag-words.ts';

const tagsOf = (text: string): string =>
  tagWords(text)
    .map(({ text: word, tag }) => `${word}/${tag}`)
    .join(' ');

describe('finite verbs of terse notes', () => {
  it.each([
    ['the log sinks send them to a bucket.', 'sinks/NOUN send/VERB'],
    ['lifecycle rules move objects between classes.', 'rules/NOUN move/VERB objects/NOUN'],
    ['cloud trace measures latency', 'trace/NOUN measures/VERB latency/NOUN'],
    ['A rondo returns to its tune (ABA).', 'rondo/NOUN returns/VERB'],
    ['a bucket stores logs', 'stores/VERB logs/NOUN'],
    ['Token is a basic unit', 'Token/NOUN is/AUX'],
    ['That IAM role is new', 'IAM/PROPN role/NOUN'],
    ['It shows a delete button', 'delete/NOUN button/NOUN'],
    ['They drain the bilge pump.', 'bilge/NOUN pump/NOUN'],
    ['It wants a session token, so wait', 'session/NOUN token/NOUN'],
    ['Bread allocation tags show who ate it', 'tags/NOUN show/VERB'],
    ['Blorped is old and slow.', 'Blorped/PROPN'],
    ['Use ABC oven checks and wait', 'Use/VERB ABC/PROPN'],
    ['Antibloxics block muddy corridors.', 'Antibloxics/NOUN block/VERB'],
    ['Plain tests work with tones.', 'tests/NOUN work/VERB'],
    ['The error rate rises with speed.', 'rate/NOUN rises/VERB'],
    ['Salting stops mould since the crust is dry.', 'stops/VERB'],
    ['Typical antibloxics (iodine) block it', 'antibloxics/NOUN'],
  ])('%s', (text, part) => {
    expect(tagsOf(text)).toContain(part);
  });

  it.each([
    ['the model training data stores', 'data/NOUN stores/NOUN'],
    ['Use of data stores in the cloud', 'data/NOUN stores/NOUN'],
    ['Corner stores with locks', 'stores/NOUN'],
    ['Various block prints', 'block/NOUN'],
    ['data science tools', 'tools/NOUN'],
    ['You then use it to build things', 'use/VERB'],
    ['Here is the list', 'Here/ADV'],
    ['It lets the baker forget.', 'forget/VERB'],
    ['Keep the door open.', 'open/ADJ'],
  ])('leaves %s', (text, part) => {
    expect(tagsOf(text)).toContain(part);
  });
});
