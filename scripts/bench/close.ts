/** Ends a page or a browser at a benchmark's end, whatever state it is in: what was measured is not lost to that. */
const MOST_MS = 10_000;

export async function closeQuietly(one: { close(): Promise<void> }): Promise<void> {
  const late = new Promise<void>((resolve) => setTimeout(resolve, MOST_MS).unref());
  await Promise.race([one.close().catch(() => undefined), late]);
}
