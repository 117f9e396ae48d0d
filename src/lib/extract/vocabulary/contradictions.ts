/** Entries of a vocabulary that cannot all hold: reported when the file is read, the first one wins. */
import type { Diagnostic } from '../blocks/block.ts';
import { nameKey, squashKey } from '../mentions/name-key.ts';
import type { UserVocabulary } from './user-vocabulary.ts';

export function findContradictions(vocabulary: UserVocabulary): Diagnostic[] {
  const found: Diagnostic[] = [];
  const warn = (line: number, message: string): void => {
    found.push({ severity: 'warning', path: vocabulary.path, line, message });
  };
  const keyOf = (name: string): string => squashKey(nameKey(name));

  // Who claims a name, and in which line.
  const owners = new Map<string, { name: string; line: number }>();
  const claim = (alias: string, owner: string, line: number): void => {
    const other = owners.get(keyOf(alias));
    if (other === undefined) owners.set(keyOf(alias), { name: owner, line });
    else if (keyOf(other.name) !== keyOf(owner)) {
      warn(line, `"${alias}" is given to "${owner}", but line ${other.line} gives it to "${other.name}"`);
    }
  };
  for (const { name, aliases, line } of vocabulary.concepts) {
    for (const alias of [name, ...aliases]) claim(alias, name, line);
  }
  for (const { into, names, line } of vocabulary.merges) {
    for (const name of names) {
      if (keyOf(name) === keyOf(into)) warn(line, `"${into}" is merged into itself`);
      else claim(name, into, line);
    }
  }
  for (const { name, line } of vocabulary.ignore) {
    const owner = owners.get(keyOf(name));
    if (owner !== undefined) warn(line, `"${name}" is ignored, but line ${owner.line} names it as a concept`);
  }
  for (const { name, senses, line } of vocabulary.splits) {
    if (senses.length < 2) warn(line, `"${name}" is split into one sense only`);
  }
  for (const drop of vocabulary.relations.drop) {
    const added = vocabulary.relations.add.find(
      (add) =>
        keyOf(add.subject) === keyOf(drop.subject) &&
        keyOf(add.object) === keyOf(drop.object) &&
        (drop.relation === null || drop.relation === add.relation),
    );
    if (added !== undefined) warn(drop.line, `the relation that line ${added.line} adds is dropped here`);
  }
  return found;
}
