/** `npm start`: builds, serves and says what to do next. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { logErrorMessage, parseNumber } from 'office-addin-cli';
import { DEVELOPMENT, developmentManifest, LOCAL } from './manifestEditions';
import { startServer } from './server';

const ROOT = path.resolve(__dirname, '../..');
const MANIFEST = 'dist/manifest.development.xml';

const PORT_ADVICE = '--port takes a whole number from 1 to 65535, for example --port 3001.';

async function start(): Promise<void> {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '3000' }, 'no-open': { type: 'boolean', default: false } } });
  const port = parseNumber(values.port, PORT_ADVICE) ?? 3000;
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Error(PORT_ADVICE);

  console.log('Building the add-in and the workbench. This takes about half a minute.');
  const { url, selfSigned } = await startServer({ port, open: !values['no-open'] && hasDisplay() });
  const workbench = `${url}/workbench.html`;

  console.log(`
  Workbench   ${workbench}
              The add-in in a spreadsheet in your browser. No Excel needed.
  Add-in      ${url}/taskpane.html
              The page that Excel loads; opened by itself it shows a preview.
`);
  if (selfSigned) {
    console.log(`  The browser will warn once that it does not know the certificate of localhost. It was made on this
  machine a moment ago: choose Advanced, then Proceed to localhost.
`);
  }
  console.log(excelInstructions(process.platform, url));
  console.log('  Ctrl+C stops the server.');
}

/**
 * How to bring the served add-in into a real Excel, with a manifest of its own: an Excel that has the released PACT keeps it. Excel remembers where
 * the file is, so it is written for the usual port only.
 */
function excelInstructions(platform: NodeJS.Platform, url: string): string {
  const { name, namespace } = DEVELOPMENT;
  const web = `  Excel       On the web: Home > Add-ins > More add-ins > My add-ins > Upload my add-in, then the file behind
              ${url}/manifest.development.xml
              It is "${name.en}" there, with functions such as ${namespace}.SPLIT, beside a PACT that is installed.
`;
  if ((platform !== 'win32' && platform !== 'darwin') || url !== LOCAL) return web;
  mkdirSync(path.join(ROOT, 'dist'), { recursive: true });
  writeFileSync(path.join(ROOT, MANIFEST), developmentManifest(readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8'), url));
  return `${web}
              On this machine, in a second terminal:
                npx office-addin-dev-certs install
                npx office-addin-debugging start ${MANIFEST} desktop --no-dev-server
              Start this server again after the first command, so that it uses the trusted certificate.
`;
}

function hasDisplay(): boolean {
  if (process.env['CI']) return false;
  return process.platform === 'win32' || process.platform === 'darwin' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

if (require.main === module) {
  start().catch((error: unknown) => {
    logErrorMessage(error);
    process.exit(1);
  });
}
