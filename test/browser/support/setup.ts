import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { findBrowser } from './findBrowser';

declare module 'vitest' {
  interface ProvidedContext {
    /** Origin of the running `npm start`. */
    url: string;
    browser: string;
  }
}

const ROOT = path.resolve(__dirname, '../../..');

/** Runs what a newcomer runs, `npm start`, on a free port, for all browser tests. */
export default async function setup(project: TestProject): Promise<() => void> {
  project.provide('browser', findBrowser());
  const port = await freePort();
  const server = spawn(process.execPath, ['--import', 'tsx', 'src/cli/start.ts', '--no-open', '--port', String(port)], { cwd: ROOT });
  await waitForLine(server, 'Ctrl+C stops the server.');
  project.provide('url', `https://localhost:${port}`);
  return () => {
    server.kill();
  };
}

function waitForLine(server: ChildProcess, line: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const listen = (chunk: Buffer) => {
      printed += chunk.toString();
      if (printed.includes(line)) resolve();
    };
    server.stdout?.on('data', listen);
    server.stderr?.on('data', listen);
    server.once('exit', (code) => reject(new Error(`npm start ended with ${code} before it served anything:\n${printed}`)));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, 'localhost', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
