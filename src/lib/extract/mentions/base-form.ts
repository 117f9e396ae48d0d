/** "detects", "detecting" → "detect"; "classifies" → "classify"; "scanning" → "scan". Null where no listed verb fits. */
export function baseForm(word: string, isVerb: (base: string) => boolean): string | null {
  if (isVerb(word)) return word;
  const stems: string[] = [];
  if (word.endsWith('ies')) stems.push(`${word.slice(0, -3)}y`);
  if (word.endsWith('es')) stems.push(word.slice(0, -2));
  if (word.endsWith('s')) stems.push(word.slice(0, -1));
  if (word.endsWith('ing')) {
    const stem = word.slice(0, -3);
    stems.push(stem, `${stem}e`);
    if (stem.length > 3 && stem.at(-1) === stem.at(-2)) stems.push(stem.slice(0, -1));
  }
  return stems.find(isVerb) ?? null;
}
