import { describe, expect, it } from 'vitest';
import { DOUBTED, doubtTwins, type Twin } from './doubt-twins.ts';

const twin = (label: string, confidence: number, places = 3, kind = 'concept'): Twin => ({
  label,
  aliases: [],
  kind,
  confidence,
  places,
  isTitle: false,
});

const isDoubted = (twins: readonly Twin[]): boolean[] => doubtTwins(twins).map((most) => most < 1);

describe('doubtTwins', () => {
  it.each([
    ['two nouns of one doing', [twin('map creation', 0.7), twin('map generation', 0.9)], [true, false]],
    ['a gerund and its noun', [twin('audit', 0.7), twin('auditing', 0.5)], [false, true]],
    [
      'the same words in another order',
      [twin('filter content', 0.6), twin('content filter', 0.9)],
      [true, false],
    ],
    ['a head that adds nothing', [twin('lantern', 0.7), twin('lantern model', 0.65)], [false, true]],
    ['a name that ends in -based', [twin('lantern', 0.7), twin('lantern-based model', 0.65)], [false, true]],
    [
      'a head that is the kind',
      [twin('heat', 0.9, 3, 'parameter'), twin('heat parameter', 0.6)],
      [false, true],
    ],
    ['a word short for the one longer name', [twin('drift', 0.5), twin('data drift', 0.9)], [true, false]],
    [
      'a name and what drives it',
      [twin('storm lantern', 0.9), twin('storm lantern powered by oil', 0.95)],
      [false, true],
    ],
    [
      'a name and where it goes',
      [twin('storm lantern', 0.9), twin('storm lantern shipped to the mill', 0.95)],
      [false, true],
    ],
    [
      'a name and by whom it is done',
      [twin('lantern care', 0.9), twin('lantern care with Acme', 0.95)],
      [false, true],
    ],
    [
      'two that are written as one',
      [twin('oil lantern', 0.9), twin('gas lantern', 0.8), twin('oil/gas lantern', 0.7)],
      [false, false, true],
    ],
    ['a word and its clipping', [twin('storm lantern', 0.9), twin('storm lantern ltn', 0.95)], [false, true]],
    [
      'a short form before what is known',
      [twin('lantern oil', 0.9), twin('LB lantern oil', 0.6, 1)],
      [false, true],
    ],
    [
      'a word less in the middle',
      [twin('storm lantern', 0.9), twin('storm oil lantern', 0.95, 1)],
      [true, false],
    ],
    [
      'a title of two that are known',
      [twin('salt', 0.9), twin('rye', 0.9), { ...twin('salt and rye', 0.5), isTitle: true }],
      [false, false, true],
    ],
    ['an exam in its subject', [twin('Acme lanterns', 0.8), twin('Acme lanterns exam', 0.7)], [false, true]],
    [
      'a word of which much is told, before which two stand',
      [twin('safety', 0.95, 8), twin('LB lantern', 0.95, 8), twin('LB lantern safety', 0.6, 1)],
      [false, false, true],
    ],
    [
      'the half of a name',
      [twin('storm lantern', 0.9, 1), twin('storm lantern and care', 0.8, 1)],
      [true, false],
    ],
    [
      'what is met as the step that makes it',
      [twin('mill site', 0.8, 1, 'stage'), twin('mill site choice', 0.9, 1, 'stage')],
      [true, false],
    ],
    ['two names with their owner’s', [twin('Acme Glue and Acme Paper', 0.9)], [true]],
    [
      'one word more of many',
      [twin('old brass storm lantern', 0.7, 1), twin('brass storm lantern', 0.7)],
      [true, false],
    ],
    [
      'two names bound by “and”',
      [twin('salt', 0.9), twin('rye', 0.9), twin('salt and rye', 0.6)],
      [false, false, true],
    ],
  ])('doubts %s', (_, twins, doubted) => {
    expect(isDoubted(twins)).toEqual(doubted);
  });

  it.each([
    ['two that are both sure', [twin('train', 0.9), twin('training', 0.95)]],
    ['a head that makes another thing', [twin('heat', 0.9), twin('heat parameter', 0.6)]],
    [
      'a word that several names end with',
      [twin('drift', 0.5), twin('data drift', 0.9), twin('snow drift', 0.9)],
    ],
    [
      'an owner’s name of the same letters',
      [twin('glue', 0.6), { ...twin('Acme Glue', 0.9), aliases: ['Glue'] }],
    ],
    [
      'a word less in the middle of what is not so sure',
      [twin('storm lantern', 0.9), twin('storm oil lantern', 0.86)],
    ],
    ['what is done with no one', [twin('lantern', 0.9), twin('lantern with a lid', 0.95)]],
    ['half of an either', [twin('oil lantern', 0.9), twin('oil/gas lantern', 0.7)]],
    ['a short form before what is less sure', [twin('lantern oil', 0.6), twin('LB lantern oil', 0.7, 1)]],
    [
      'a title of two that is sure',
      [twin('salt', 0.9), twin('rye', 0.9), { ...twin('salt and rye', 0.8), isTitle: true }],
    ],
    ['a title', [twin('lantern', 0.7), { ...twin('lantern method', 0.65), isTitle: true }]],
    ['another end', [twin('acme storm lantern', 0.9), twin('acme storm lantern pro', 0.7, 1)]],
    ['what is hidden anyway', [twin('audit', 0.7), twin('auditing', 0.2)]],
  ])('leaves %s', (_, twins) => {
    expect(isDoubted(twins)).toEqual(twins.map(() => false));
  });

  it('leaves least to what only says what another is, however else it is doubted', () => {
    const [, based = 1, model = 1] = doubtTwins([
      twin('lantern', 0.7),
      twin('lantern-based oil', 0.7),
      twin('lantern model', 0.65),
    ]);
    expect(based).toBe(1);
    expect(model).toBeLessThan(DOUBTED);
  });
});
