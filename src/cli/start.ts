/** `npm start`: builds, serves and says what to do next. */
import { parseArgs } from 'node:util';
import { logErrorMessage, parseNumber } from 'office-addin-cli';
import { startServer } from './server';

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
  const sideload = sideloadInstructions(process.platform, port);
  if (sideload) console.log(sideload);
  console.log('  Ctrl+C stops the server.');
}

/** How to bring the served add-in into a real Excel; undefined where there is none to bring it into. */
function sideloadInstructions(platform: NodeJS.Platform, port: number): string | undefined {
  if (platform !== 'win32' && platform !== 'darwin') return undefined;
  if (port !== 3000) return '  To load the add-in into Excel, start without --port: manifest.xml names port 3000.\n';
  return `  Excel       In a second terminal:
                npx office-addin-dev-certs install
                npx office-addin-debugging start manifest.xml desktop --no-dev-server
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
