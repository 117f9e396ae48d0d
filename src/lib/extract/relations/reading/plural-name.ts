/** Whether a name as it is written is a plural: "models", "VMs", "policies"; not "analysis", "AWS", "bias". */

// Patterns out of what is called for every name: the script runner makes those with \p anew at each call.
const CAPITALS = /^\p{Lu}[\p{Lu}\d]+s$/u;
const HAS_LOWER = /\p{Ll}/u;

export function isPluralName(name: string): boolean {
  const word = name.trim().split(/\s+/).at(-1) ?? '';
  if (CAPITALS.test(word)) return true;
  return HAS_LOWER.test(word) && /[^sui]s$/i.test(word);
}
