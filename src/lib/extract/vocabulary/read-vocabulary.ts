/**
 * Reads a vocabulary file. In: its text and path. Out: the vocabulary, or null where the file is broken, and one
 * diagnostic for each fault, with its line. Text from users never throws.
 */
import * as v from 'valibot';
import { isCollection, isMap, isScalar, LineCounter, type Node, type Pair, parseDocument } from 'yaml';
import type { Diagnostic } from '../blocks/block.ts';
import { findContradictions } from './contradictions.ts';
import type { UserVocabulary } from './user-vocabulary.ts';
import { VocabularySchema } from './vocabulary-schema.ts';

export interface ReadVocabulary {
  readonly vocabulary: UserVocabulary | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Parts of the file whose keys are names. */
const NAMED: ReadonlySet<string> = new Set(['concepts', 'merge', 'split']);

type Path = readonly (string | number)[];

export function readVocabulary(text: string, path: string): ReadVocabulary {
  const lines = new LineCounter();
  const file = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const error = (line: number, message: string): Diagnostic => ({ severity: 'error', path, line, message });
  if (file.errors.length > 0) {
    return {
      vocabulary: null,
      diagnostics: file.errors.map((fault) => error(lines.linePos(fault.pos[0]).line, fault.message)),
    };
  }
  const lineOf = (at: Path): number => lineAt(file.contents, at, lines);
  const result = v.safeParse(VocabularySchema, toPlain(file.toJS({ mapAsMap: true }) ?? new Map()));
  if (!result.success) {
    const diagnostics = result.issues.map((issue) => {
      const at = (issue.path ?? []).map((item) => item.key as string | number);
      return error(lineOf(at), `${at.length > 0 ? `${at.join(' › ')}: ` : ''}${issue.message}`);
    });
    return { vocabulary: null, diagnostics };
  }
  const vocabulary = arrange(result.output, path, lineOf);
  return { vocabulary, diagnostics: findContradictions(vocabulary) };
}

function arrange(
  file: v.InferOutput<typeof VocabularySchema>,
  path: string,
  lineOf: (at: Path) => number,
): UserVocabulary {
  return {
    path,
    shownFrom: file.shownFrom ?? null,
    concepts: [...file.concepts].map(([name, entry]) => ({
      name,
      kind: entry.kind ?? null,
      aliases: 'aliases' in entry ? entry.aliases : [],
      line: lineOf(['concepts', name]),
    })),
    merges: [...file.merge].map(([into, names]) => ({
      into,
      names,
      line: lineOf(['merge', into]),
    })),
    splits: [...file.split].map(([name, senses]) => ({
      name,
      senses: [...senses].map(([label, sense]) => ({
        label,
        kind: sense.kind ?? null,
        sections: sense.sections,
      })),
      line: lineOf(['split', name]),
    })),
    ignore: file.ignore.map((name, i) => ({ name, line: lineOf(['ignore', i]) })),
    relations: {
      add: (file.relations.add ?? []).map((relation, i) => ({
        ...relation,
        phrase: relation.phrase ?? null,
        line: lineOf(['relations', 'add', i]),
      })),
      drop: (file.relations.drop ?? []).map((relation, i) => ({
        ...relation,
        relation: relation.relation ?? null,
        line: lineOf(['relations', 'drop', i]),
      })),
    },
  };
}

/** The file's maps as objects, but those whose keys are the person's own names. */
function toPlain(value: unknown, path: readonly string[] = []): unknown {
  if (Array.isArray(value)) return value.map((item) => toPlain(item, [...path, '*']));
  if (!(value instanceof Map)) return value;
  const entries = [...value].map(
    ([key, item]) => [String(key), toPlain(item, [...path, String(key)])] as const,
  );
  const [top = ''] = path;
  const named = path.length === 1 ? NAMED.has(top) : path.length === 2 && top === 'split';
  return named ? new Map(entries) : Object.fromEntries(entries);
}

/** Line of the entry at a path, or of the nearest entry around it. */
function lineAt(contents: Node | null, at: Path, lines: LineCounter): number {
  let node: unknown = contents;
  let offset = contents?.range?.[0] ?? 0;
  for (const key of at) {
    if (!isCollection(node)) break;
    const item: unknown = isMap(node)
      ? (node.items as Pair[]).find(
          (pair) => (isScalar(pair.key) ? String(pair.key.value) : '') === String(key),
        )
      : node.items[Number(key)];
    if (item === undefined || item === null) break;
    const start = isMap(node) ? (item as Pair<Node, Node | null>).key : (item as Node);
    offset = start.range?.[0] ?? offset;
    node = isMap(node) ? (item as Pair<Node, Node | null>).value : item;
  }
  return lines.linePos(offset).line;
}
