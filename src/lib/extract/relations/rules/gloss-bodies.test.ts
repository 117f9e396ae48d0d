import { describe, expect, it } from 'vitest';
import { type Kinds, readExample } from '../read-example.ts';
import { glossBodies } from './gloss-bodies.ts';

type Example = readonly [note: string, says: readonly string[]];

const KINDS: Kinds = {
  vault: 'concept',
  lock: 'concept',
  bolt: 'concept',
  latch: 'concept',
  oil: 'concept',
  damp: 'concept',
  mould: 'concept',
  rot: 'risk',
  watchman: 'service',
  hinge: 'resource',
  'stale smell': 'concept',
  challenge: 'concept',
  'night round': 'stage',
  Iron: 'service',
  'door lock': 'concept',
};

const EXAMPLES: Readonly<Record<string, readonly Example[]>> = {
  'reads the first remark on a name as what it is, where that is a noun with its adjective': [
    ['- **Iron**: door lock, latch', ['Iron —is-a→ door lock', 'Iron —uses→ latch']],
    // Several of them are what it works with, and a bare noun may be.
    ['- **Iron**: door locks, latch', ['Iron —uses→ door lock', 'Iron —uses→ latch']],
    ['- **Iron**: lock, latch', ['Iron —uses→ lock', 'Iron —uses→ latch']],
  ],
  'reads a list that is the first of several sentences': [
    ['- **Locks**: bolt, latch. Both need oil.', ['bolt —is-a→ lock', 'latch —is-a→ lock']],
    ['- **Vault**: bolt and latch. Built by hand.', ['bolt —part-of→ vault', 'latch —part-of→ vault']],
    // A clause is no list.
    ['- **Vault**: bolts, latches are new. It is old.', ['vault —uses→ bolt']],
  ],
  'takes no list for one where a later entry has a verb': [
    [
      '- **Watchman**: lock, latch, stops rot',
      ['watchman —uses→ lock', 'watchman —uses→ latch', 'watchman —mitigates→ rot'],
    ],
  ],
  'reads short entries behind a plural as kinds, though only some are names': [
    ['- **Locks**: bolt, hinge, the old one, dear ones', ['bolt —is-a→ lock', 'hinge —is-a→ lock']],
  ],
  'knows from a danger among them that things come of it': [
    [
      '- **Damp**: mould, rot, stale smell',
      ['damp —causes→ mould', 'damp —causes→ rot', 'damp —causes→ stale smell'],
    ],
    // Behind the name of a class stand its members.
    ['- **Challenges**: rot, mould', ['rot —is-a→ challenge', 'mould —is-a→ challenge']],
  ],
  'takes a name that is a whole remark for something that is worked with': [
    ['- **Watchman**: hinge, old but cheap', ['watchman —uses→ hinge']],
    ['- **Watchman**: no hinge, old but cheap', []],
  ],
  'tells of work by what acts in it': [
    ['- **Night round**: the watchman turns his lamp', ['night round —uses→ watchman']],
    ['- **Night round**: locks and hinges are wet', ['night round —uses→ lock', 'night round —uses→ hinge']],
    // Of a thing it may be whatever; nothing acts.
    ['- **Damp**: the watchman turns his lamp', ['damp —related-to→ watchman']],
    ['- **Night round**: the watchman of old', ['night round —is-a→ watchman']],
  ],
};

describe('what stands behind a term', () => {
  for (const [title, examples] of Object.entries(EXAMPLES)) {
    it.each(examples)(`${title}: %j`, (note, says) => {
      expect(readExample(glossBodies, note, KINDS)).toEqual(says);
    });
  }
});
