/**
 * Finds a Chromium for the browser tests and benchmarks, so that nobody has to: what `CHROMIUM_PATH` names, an
 * installed Chromium or Chrome, one installed through the system's packages, or Playwright's own.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];

const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Start-up arguments that keep the browser off the network and off the graphics card. */
export const BROWSER_ARGUMENTS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Path of a browser that can be started. Throws with one line that says what to install. */
export function findBrowser(say: (line: string) => void = console.error): string {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (isProgram(named)) return named;
    throw new Error(`CHROMIUM_PATH names ${named}, which is no program; correct it or unset it.`);
  }
  return installed() ?? installWithApt(say) ?? installWithPlaywright(say) ?? giveUp();
}

function installed(): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const endings = process.platform === 'win32' ? ['.exe'] : [''];
  for (const name of NAMES)
    for (const folder of folders)
      for (const ending of endings) {
        const path = join(folder, name + ending);
        if (isProgram(path)) return path;
      }
  return PLACES.find(isProgram) ?? playwrights();
}

/** Debian and its kin: only as root, or where sudo asks for no password. */
function installWithApt(say: (line: string) => void): string | null {
  if (!existsSync('/usr/bin/apt-get')) return null;
  const root = process.getuid?.() === 0;
  if (!root && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status !== 0) return null;
  say('No Chromium found; installing the package "chromium" with apt-get.');
  const apt = (...args: string[]) => {
    const [command, rest] = root ? ['apt-get', args] : ['sudo', ['-n', 'apt-get', ...args]];
    const run = spawnSync(command, rest, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    return run.status === 0;
  };
  apt('update', '-q');
  if (!apt('install', '-y', '-q', '--no-install-recommends', 'chromium')) return null;
  return installed();
}

function installWithPlaywright(say: (line: string) => void): string | null {
  say("Fetching Playwright's own Chromium.");
  const run = spawnSync('npx', ['playwright-core', 'install', 'chromium'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  return run.status === 0 ? playwrights() : null;
}

function playwrights(): string | null {
  const path = chromium.executablePath();
  return isProgram(path) ? path : null;
}

function isProgram(path: string): boolean {
  if (path === '' || !existsSync(path)) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function giveUp(): never {
  throw new Error(
    'No Chromium or Chrome found, and none could be installed: install one (Debian: apt-get install chromium) ' +
      'or set CHROMIUM_PATH to its program.',
  );
}
