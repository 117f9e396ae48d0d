/** The command as people run it: what it writes, says and returns. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAtlas } from '#lib/graph/read-atlas.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const NOTE =
  '# Soils\n\n## Loam\n\nLoam is a kind of **garden soil** that mixes sand and clay.\n\n## Garden soil\n\nGarden soil is what plants grow in.\n';
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-'));
  mkdirSync(join(folder, 'good'));
  mkdirSync(join(folder, 'empty'));
  mkdirSync(join(folder, 'mixed'));
  writeFileSync(join(folder, 'good', 'soil.md'), NOTE);
  writeFileSync(join(folder, 'mixed', 'soil.md'), NOTE);
  writeFileSync(join(folder, 'mixed', 'picture.md'), Buffer.from([0x89, 0x50, 0, 0, 1, 2]));
  writeFileSync(join(folder, 'mixed', 'broken.md'), '---\ntitle: [x\n---\n\n# Clay\n\nClay holds water.\n');
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(ROOT, 'scripts', 'extract.ts'), ...args],
    { cwd: ROOT, encoding: 'utf8' },
  );
  return {
    status,
    stdout,
    stderr: stderr.split('\n').filter((line) => /^(?:error|warning|Nothing)/.test(line)),
  };
}

describe('extract', () => {
  it('writes a graph and questions, one item a line, and sums up on stdout', () => {
    const out = join(folder, 'new', 'out');
    const { status, stdout, stderr } = run(
      '--notes',
      join(folder, 'good'),
      '--out',
      out,
      '--report',
      join(folder, 'report.md'),
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: [] });
    expect(stdout).toMatch(/^1 sources, 0 questions/);
    const written = readFileSync(join(out, 'graph.json'), 'utf8');
    const atlas = readAtlas(JSON.parse(written));
    expect([...atlas.concepts.keys()]).toContain('loam');
    expect(written.split('\n').filter((line) => line.startsWith('{"key"'))).toHaveLength(
      atlas.concepts.size + atlas.relations.size,
    );
    expect(JSON.parse(readFileSync(join(out, 'questions.json'), 'utf8'))).toEqual([]);
    expect(readFileSync(join(folder, 'report.md'), 'utf8')).toMatch(/^# What to look at/);
  });

  it('leaves concepts where the last graph has them, unless the map shall be a fresh one', () => {
    const out = join(folder, 'again');
    const args = ['--notes', join(folder, 'good'), '--out', out];
    run(...args);
    const graph = join(out, 'graph.json');
    const first = readFileSync(graph, 'utf8');
    const moved = first.replace(/"x":(-?[\d.]+)/g, (_, x: string) => `"x":${String(Number(x) + 4000)}`);
    writeFileSync(graph, moved);
    run(...args);
    expect(readFileSync(graph, 'utf8')).toBe(moved);
    run(...args, '--fresh');
    expect(readFileSync(graph, 'utf8')).toBe(first);
  });

  it('goes on behind what it cannot read, with a line for each, and says so in the exit code', () => {
    const { status, stdout, stderr } = run(
      '--notes',
      join(folder, 'mixed'),
      '--out',
      join(folder, 'part'),
      '--json',
    );
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ sources: 2 });
    expect(stderr).toHaveLength(2);
    expect(stderr[0]).toContain(`${join(folder, 'mixed', 'picture.md')}: not a text file`);
    expect(stderr[1]).toContain(`${join(folder, 'mixed', 'broken.md')}:2: broken front matter`);
  });

  it.each([
    ['a missing path', ['--notes', '/there/is/none'], 'no such file'],
    ['an empty folder', ['--notes', 'EMPTY'], 'holds no notes'],
    ['a missing vocabulary', ['--notes', 'GOOD', '--vocabulary', '/there/is/none.yaml'], 'cannot be read'],
  ])('leaves the last graph alone: %s', (_what, args, message) => {
    const out = join(folder, 'kept');
    mkdirSync(out, { recursive: true });
    writeFileSync(join(out, 'graph.json'), 'as it was');
    const given = args.map((arg) =>
      arg.replace('EMPTY', join(folder, 'empty')).replace('GOOD', join(folder, 'good')),
    );
    const { status, stderr } = run(...given, '--out', out);
    expect(status).toBe(2);
    expect(stderr[0]).toContain(message);
    expect(readFileSync(join(out, 'graph.json'), 'utf8')).toBe('as it was');
    expect(existsSync(join(out, 'questions.json'))).toBe(false);
  });

  it('watches, and extracts again when a note changes', async () => {
    const notes = join(folder, 'watched');
    mkdirSync(notes);
    writeFileSync(join(notes, 'soil.md'), NOTE);
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', join(ROOT, 'scripts', 'extract.ts'), '--watch', '--notes', notes, '--out', notes],
      { cwd: ROOT },
    );
    try {
      await said(child.stderr, 'Watching');
      const again = said(child.stdout, 'sources');
      writeFileSync(join(notes, 'soil.md'), `${NOTE}\n## Clay\n\nClay is a kind of **garden soil**.\n`);
      await again;
      expect(readFileSync(join(notes, 'graph.json'), 'utf8')).toContain('"clay"');
    } finally {
      child.kill();
    }
  });
});

/** Resolves once the stream has said the word, from now on. */
function said(stream: NodeJS.ReadableStream, word: string): Promise<void> {
  return new Promise((resolve) => {
    let text = '';
    stream.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      if (text.includes(word)) resolve();
    });
  });
}
