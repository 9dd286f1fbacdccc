/** Prints how soon something of the pane is to be seen, in its production build: `npm run bench:workbench`. Milliseconds decide nothing here. */
import { readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../browser/support/workbenchPage';
import { buildForProduction, type Build } from '../build/productionBuild';

const OFFICE_JS = path.dirname(require.resolve('@microsoft/office-js/dist/office.js'));
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.png': 'image/png' };
const OPENINGS = 7;

describe('the pane', () => {
  let browser: Browser;
  let build: Build;
  const server = createServer((request, response) => {
    const file = path.join(build.folder, path.normalize(new URL(request.url ?? '/', 'http://localhost').pathname));
    response.setHeader('content-type', TYPES[path.extname(file)] ?? 'application/octet-stream');
    response.end(readFileSync(file));
  });
  beforeAll(async () => {
    [build, browser] = [await buildForProduction('https://localhost'), await launchBrowser()];
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  });
  afterAll(async () => {
    await browser?.close();
    server.close();
    rmSync(build.folder, { recursive: true });
  });

  it('shows something soon', async () => {
    const { port } = server.address() as AddressInfo;
    const times: number[] = [];
    for (let opening = 0; opening < OPENINGS; opening++) {
      const page = await browser.newPage();
      // Microsoft's address cannot be reached from everywhere: the same client from the package.
      await page.route('https://appsforoffice.microsoft.com/**', (route) =>
        route.fulfill({ path: path.join(OFFICE_JS, path.basename(new URL(route.request().url()).pathname)) }),
      );
      await page.goto(`http://localhost:${port}/taskpane.html`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      times.push(await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN));
      await page.close();
    }
    times.sort((a, b) => a - b);
    console.log(`first contentful paint of the production build, median of ${OPENINGS}: ${times[OPENINGS >> 1]?.toFixed(0)} ms`);
    expect(times.every(Number.isFinite)).toBe(true);
  });
});
