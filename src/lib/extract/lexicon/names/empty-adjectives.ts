/**
 * Adjectives before a name that make no other thing of it. None that the terms of a field begin with ("specific
 * performance", "potential energy", "general ledger"). Data only, lower case.
 */

/** They judge and praise. */
export const EMPTY_ADJECTIVES: ReadonlySet<string> = new Set(
  'appropriate convenient crucial easy enhanced excellent high-quality important improved innovative overall possible powerful successful unified various'.split(
    ' ',
  ),
);

/** Before a risk, which is one in any case. */
export const RISKY_ADJECTIVES: ReadonlySet<string> = new Set(
  'common major new possible potential serious significant unique'.split(' '),
);

/** Nouns that say of it only that it is done to data, or by a machine. */
export const EMPTY_NOUNS: ReadonlySet<string> = new Set(['computer', 'data', 'machine']);

/** They say how much of it there is. */
export const DEGREES: ReadonlySet<string> = new Set(
  'decreased excessive high highest increased large little low lowest reduced small'.split(' '),
);
