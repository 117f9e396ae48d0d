/** Names are the same when they differ in case, marks, a plural s or the maker's name only. */
export function oneSpelling(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim()
    .replace(/^(?:amazon|aws) /, '')
    .replace(/(?<=\p{L}{2}[^sui])s$/u, '');
}
