import { describe, expect, it } from 'vitest';
import { tagWords } from './tag-words.ts';

/** The words that are tagged as verbs. */
const verbs = (text: string): string =>
  tagWords(text)
    .filter(({ tag }) => tag === 'VERB')
    .map(({ lower }) => lower)
    .join(' ');

describe('findVerbs', () => {
  it.each([
    // No subject.
    ['Stores logs', 'stores'],
    ['Secret box: stores keys and tins', 'stores'],
    ['controls access to the house', 'controls'],
    ['folds proteins that are new', 'folds'],
    ['Modifies, sorts and packages proteins', 'modifies sorts packages'],
    ['Groups and counts crashes', 'groups counts'],
    ['makes lipids, detoxifies drugs, stores calcium ions', 'makes detoxifies stores'],
    // A subject in front.
    ['Object Lifecycle Management moves objects to colder shelves', 'moves'],
    ['a host shares its kitchen with guests', 'shares'],
    ['DNA polymerase proofreads during replication', 'proofreads'],
    ['Fiscal policy shifts aggregate demand.', 'shifts'],
    ['A slow one causes motion blur.', 'causes'],
    ['A lid makes water boil.', 'makes boil'],
    ['The statute of limitations bars late claims.', 'bars'],
    ['The enzyme speeds the reaction and releases heat.', 'speeds releases'],
    ['Aquaporins speed it up.', 'speed'],
    ['Feature stores share features', 'share'],
    ['The kidneys filter blood and regulate pressure.', 'filter regulate'],
    ['A bucket (of any size) stores files', 'stores'],
    ['STP -> prevents loops, blocks redundant links', 'prevents blocks'],
    ['RTS/CTS fixes it', 'fixes'],
    // A relative clause.
    ['an algorithm that places points near a centre', 'places'],
    ['a coat, which suits a cold day', 'suits'],
    ['Gluten is a network of proteins that traps the gas.', 'traps'],
    ['Syncopation places accents on weak beats.', 'places'],
    ['The damper pedal lifts the dampers from the strings.', 'lifts'],
    ['Blanching stops enzymes.', 'blanching stops'],
  ])('%j has %j', (text, expected) => {
    expect(verbs(text)).toBe(expected);
  });

  it.each([
    'Rules engine',
    'Benefits package for staff',
    'figures such as loss and accuracy',
    'values measured twice',
    'models offering strength in many sizes',
    'results of the trial',
    'conditions that end it',
    'costs',
  ])('%j begins with no verb', (text) => {
    expect(tagWords(text)[0]?.tag).not.toBe('VERB');
  });

  it.each([
    ['it means that results favor one group', 'results'],
    ['after that limits count by hour', 'limits'],
    ['finding which objects a picture shows', 'objects'],
    ['comparing the right answers against the given ones', 'answers'],
    ['Note: sources count three layers', 'sources'],
  ])('%j keeps its noun %j', (text, noun) => {
    expect(tagWords(text).find(({ lower }) => lower === noun)?.tag).toBe('NOUN');
  });

  it('keeps to linear time in one endless phrase', () => {
    expect(verbs('stores '.repeat(20_000)).length).toBeGreaterThan(0);
  });
});
