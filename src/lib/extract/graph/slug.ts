/** "Amazon Q (Business)" → "amazon-q-business"; what leaves nothing gives the fallback. */

// Patterns out of what is called for every name: the script runner makes those with \p anew at each call.
const MARKS = /\p{M}/gu;

export function slug(text: string, fallback: string): string {
  const made = text
    .slice(0, 200)
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
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
