/**
 * Paths → note files, in the order of their names, and one diagnostic for each path that could not be read. In a folder
 * every text file with an ending of notes counts; a file that is named is read whatever its ending.
 */
import { readdirSync, readFileSync, statSync, type Stats } from 'node:fs';
import { basename, extname, join, relative, sep } from 'node:path';
import type { Diagnostic, NoteFile } from '#lib/extract/blocks/block.ts';

const ENDINGS = new Set(['.md', '.markdown', '.mdown', '.mkd', '.mdx', '.txt', '.text', '']);
/** Larger files are no notes; reading them would take the machine's memory. */
const LARGEST = 64 * 1024 * 1024;

export interface ReadNotes {
  readonly files: readonly NoteFile[];
  readonly diagnostics: readonly Diagnostic[];
  /** Where each note stands on the disk, by its path in the notes. */
  readonly places: ReadonlyMap<string, string>;
}

export function readNotes(paths: readonly string[]): ReadNotes {
  const files: NoteFile[] = [];
  const diagnostics: Diagnostic[] = [];
  const fail = (path: string, message: string) =>
    diagnostics.push({ severity: 'error', path, line: 0, message });
  const seen = new Set<string>();
  const places = new Map<string, string>();
  for (const path of paths) {
    const stats = statOf(path);
    if (!stats) {
      fail(path, 'there is no such file or folder');
      continue;
    }
    const found = stats.isDirectory() ? listNotes(path) : [path];
    if (found.length === 0) fail(path, 'the folder holds no notes (.md or .txt)');
    for (const file of found) {
      if (seen.has(file)) continue;
      seen.add(file);
      const name = stats.isDirectory() ? relative(path, file).split(sep).join('/') : basename(file);
      const text = readText(file);
      if (typeof text === 'string') {
        files.push({ path: name, text });
        places.set(name, file);
      } else fail(file, text.why);
    }
  }
  return { files, diagnostics, places };
}

function statOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}

function listNotes(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'));
  return entries
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return listNotes(path);
      return ENDINGS.has(extname(entry.name).toLowerCase()) && statOf(path)?.isFile() === true ? [path] : [];
    })
    .sort((a, b) => (a < b ? -1 : 1));
}

/** The text with LF line ends and without a byte-order mark, or why it cannot be read. */
function readText(path: string): string | { readonly why: string } {
  let bytes: Buffer;
  try {
    if (statSync(path).size > LARGEST) return { why: 'larger than 64 MB, not read' };
    bytes = readFileSync(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    return { why: `cannot be read (${code})` };
  }
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : null;
  if (utf16 === null && bytes.subarray(0, 8192).includes(0)) return { why: 'not a text file' };
  try {
    const text = new TextDecoder(utf16 ?? 'utf-8', { fatal: true }).decode(bytes);
    return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  } catch {
    return { why: 'not a text file in UTF-8' };
  }
}
