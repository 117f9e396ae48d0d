/** Milliseconds of the middle one of `runs` runs. */
export function medianTime(runs: number, work: () => void): number {
  return medianOf(
    Array.from({ length: runs }, () => {
      const began = performance.now();
      work();
      return performance.now() - began;
    }),
  );
}

/** 0 where there is none. */
export function medianOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
