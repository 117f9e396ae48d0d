/** The main job: notes to graph, graph to site, site on localhost. */
import { existsSync } from 'node:fs';
import { runCommand } from './run-command.ts';
import { serveFolder } from './serve/serve-folder.ts';

const FIRST_PORT = 4173;

async function step(title: string, command: string, args: string[]): Promise<void> {
  console.log(`\n${title}`);
  const code = await runCommand(command, args);
  if (code !== 0) {
    console.error(
      `\n"${command} ${args.join(' ')}" ended with code ${code}; what it printed above says why.`,
    );
    process.exit(code);
  }
}

await step('1/3  Reading the notes', 'npx', ['tsx', 'scripts/extract.ts']);
await step('2/3  Building the site', 'npm', ['run', '--silent', 'build', '--', '--logLevel', 'warn']);
if (!existsSync('build/404.html')) {
  console.error('The build left no build/404.html; run `npm run build` to see what it says.');
  process.exit(1);
}

console.log('\n3/3  Serving');
const site = await serveFolder('build', { port: FIRST_PORT });
console.log(`\n  Concept Atlas is at  ${site.address}\n  Ctrl-C ends it.\n`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void site.close().then(() => process.exit(0)));
}
