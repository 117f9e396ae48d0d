/** Says on stderr what a long run is at: nothing in the first second, then at most one line a second. */
export function showProgress(): (stage: string, share: number) => void {
  const started = performance.now();
  let last = started;
  let stage = '';
  return (now, share) => {
    const time = performance.now();
    if (time - started < 1000 || (time - last < 1000 && now === stage)) return;
    last = time;
    stage = now;
    const percent = share > 0 ? ` ${String(Math.round(share * 100))} %` : '';
    process.stderr.write(`… ${now}${percent} (${((time - started) / 1000).toFixed(1)} s)\n`);
  };
}
