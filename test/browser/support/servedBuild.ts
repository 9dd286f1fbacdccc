import path from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { HEADERS, PRODUCTION_POLICY } from '../../../src/functions/help/guides/hosting';

const CLIENT = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const CLIENT_IN_PACKAGE = path.dirname(require.resolve('@microsoft/office-js/dist/office.js'));

/**
 * A browser in which a production build is served at `url` with the headers of production, whose workbench reads the manifest of that build. Microsoft's
 * address cannot be reached from everywhere: the same client comes from the package.
 */
export function withServedBuild(browser: Browser, folder: string, url: string): Pick<Browser, 'newContext'> {
  return {
    newContext: async (options) => {
      const context = await browser.newContext(options);
      await serve(context, folder, url);
      return context;
    },
  };
}

async function serve(context: BrowserContext, folder: string, url: string): Promise<void> {
  const headers = { ...HEADERS, 'Content-Security-Policy': PRODUCTION_POLICY };
  const pathBelow = (base: string, address: string) => decodeURIComponent(new URL(address).pathname.slice(new URL(base).pathname.length));
  await context.route(`${url}/**`, (route) => {
    const file = path.join(folder, pathBelow(`${url}/`, route.request().url()));
    return route.fulfill({ path: file, headers: { ...headers, 'Content-Type': TYPES[path.extname(file)] ?? 'application/octet-stream' } });
  });
  await context.route(`${CLIENT}**`, (route) =>
    route.fulfill({ path: path.join(CLIENT_IN_PACKAGE, pathBelow(CLIENT, route.request().url())), contentType: 'text/javascript' }),
  );
  await context.route(`${new URL(url).origin}/manifest.xml`, (route) =>
    route.fulfill({ path: path.join(folder, 'manifest.xml'), contentType: 'text/xml' }),
  );
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.png': 'image/png',
};
