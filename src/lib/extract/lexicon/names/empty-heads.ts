/** Heads that only say what the name before them is. Singular. Data only. */
export const EMPTY_HEADS: ReadonlySet<string> = new Set(
  'algorithm technique method methodology approach'.split(' '),
);
