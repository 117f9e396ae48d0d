const UNIT =
  /^(?:[kmgtp]i?b|[kmg]bps|[kmg]hz|ms|hours?|days?|weeks?|months?|years?|yrs?|minutes?|mins?|seconds?|secs?|hrs?|[smh]|[µmck]m|[kmµ]g|ml)$/;

/** Whether a word is what amounts are counted in: "min" of "30 min"; "S" of "70S" is not. */
export const isUnit = (word: string): boolean => UNIT.test(word.toLowerCase()) && !/^[SMH]$/.test(word);
