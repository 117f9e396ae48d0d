/** One key for two ids, whichever comes first. Ids hold no blank. */
export const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
