/** "Amazon Q (Business)" → "amazon-q-business"; what leaves nothing gives the fallback. */
import { dashed, foldLetters } from '../fold-letters.ts';

export function slug(text: string, fallback: string): string {
  const made = dashed(foldLetters(text.slice(0, 200)))
    .slice(0, 60)
    .replace(/-$/, '');
  return made === '' ? fallback : made;
}

/** Gives each asked name an id of its own: "limits", "limits-2", … */
export function uniqueIds(): (wanted: string) => string {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  return (wanted) => {
    let id = wanted;
    while (taken.has(id)) {
      const count = (counts.get(wanted) ?? 1) + 1;
      counts.set(wanted, count);
      id = `${wanted}-${String(count)}`;
    }
    taken.add(id);
    return id;
  };
}
