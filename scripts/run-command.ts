import { spawn } from 'node:child_process';

export interface CommandOptions {
  /** Added to the environment of this process. */
  readonly environment?: NodeJS.ProcessEnv;
  /** True to show what it prints in one piece at its end, so that commands may run side by side. */
  readonly held?: boolean;
}

/** Runs one of the project's own commands with its output shown, and gives its exit code. */
export function runCommand(
  command: string,
  args: readonly string[],
  { environment = {}, held = false }: CommandOptions = {},
): Promise<number> {
  return new Promise((resolve, reject) => {
    const output = held ? 'pipe' : 'inherit';
    const child = spawn(command, args, {
      stdio: ['ignore', output, output],
      env: { ...process.env, ...environment },
      // On Windows npm's programs are .cmd files, which only a shell can start.
      shell: process.platform === 'win32',
    });
    const printed: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (part: Buffer) => {
        printed.push(part);
      });
    child.once('error', reject);
    child.once('close', (code, signal) => {
      process.stdout.write(Buffer.concat(printed));
      resolve(signal === null ? (code ?? 1) : 1);
    });
  });
}
