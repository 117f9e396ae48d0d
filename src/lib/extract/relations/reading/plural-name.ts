/** Whether a name as it is written is a plural: "models", "VMs", "policies"; not "analysis", "AWS", "bias". */
export function isPluralName(name: string): boolean {
  const word = name.trim().split(/\s+/).at(-1) ?? '';
  if (/^\p{Lu}[\p{Lu}\d]+s$/u.test(word)) return true;
  return /\p{Ll}/u.test(word) && /[^sui]s$/i.test(word);
}
