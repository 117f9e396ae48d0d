/**
 * Joins names that begin with two names of one thing and go on alike: "S3 bucket" with "Acme S3 bucket", where "S3" is
 * "Acme S3".
 */
import type { NameTable } from '../name-table.ts';

export function joinInnerNames(table: NameTable): void {
  const byStart = new Map<string, string>();
  for (const { id, words } of table.names.values()) {
    for (let n = 1; n < words.length; n++) {
      const start = words.slice(0, n).join('');
      if (!table.names.has(start)) continue;
      // "Shipping crates" is done to them, a "shipment crate" is one.
      const isNoun = /(?:[ts]ion|ment)$/.test(start);
      const key = `${table.leaderOf(start)} ${words.slice(n).join('')}${isNoun ? '' : ' of a doing'}`;
      const other = byStart.get(key);
      if (other === undefined) byStart.set(key, id);
      else table.join(other, id);
    }
  }
}
