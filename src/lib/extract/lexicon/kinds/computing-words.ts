/**
 * Words that notes about software use whatever it is for, and other notes hardly. Singular and base forms, lower
 * case. "Data", "model", "service" are not among them: economics and statistics have theirs. Data only.
 */
export const COMPUTING_WORDS: ReadonlySet<string> = new Set(
  'software app api sdk cli server database platform cloud console dashboard deploy deployment endpoint website web login password browser computer user code open-source serverless'.split(
    ' ',
  ),
);
