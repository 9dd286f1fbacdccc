import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const PLACES: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((folder) => {
    const base = process.env[folder];
    return base ? [`${base}\\Google\\Chrome\\Application\\chrome.exe`, `${base}\\Microsoft\\Edge\\Application\\msedge.exe`] : [];
  }),
};

const HELP = 'The browser tests need Chrome, Edge or Chromium. Install one, or set CHROMIUM_PATH to its executable.';

/** A browser on this machine: CHROMIUM_PATH, then an installed one, then one that this installs. */
export function findBrowser(): string {
  const named = process.env['CHROMIUM_PATH'];
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, which does not exist. ${HELP}`);
    return named;
  }
  return installedBrowser() ?? install() ?? fail();
}

function installedBrowser(): string | undefined {
  return [...(PLACES[process.platform] ?? []), chromium.executablePath()].find((place) => existsSync(place));
}

/** Debian's package where this process may install packages, else Playwright's own download. */
function install(): string | undefined {
  const run = (command: string, ...args: string[]) =>
    spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
  console.log('No Chrome, Edge or Chromium was found: installing Chromium for the browser tests.');
  const isRoot = process.getuid?.() === 0;
  const installed =
    isRoot && existsSync('/usr/bin/apt-get')
      ? run('apt-get', 'update') && run('apt-get', 'install', '-y', 'chromium')
      : run('npx', 'playwright-core', 'install', 'chromium');
  return installed ? installedBrowser() : undefined;
}

function fail(): never {
  throw new Error(`Chromium could not be installed. ${HELP}`);
}
