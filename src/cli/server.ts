/** The development server: builds the add-in and the workbench and serves both from one https origin. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { homedir } from 'node:os';
import path from 'node:path';
import webpack from 'webpack';
import WebpackDevServer from 'webpack-dev-server';
import configure from '../../webpack.config.js';

export interface DevelopmentServer {
  /** `https://localhost:3000` */
  readonly url: string;
  /** Whether the browser will warn of a certificate that it does not know. */
  readonly selfSigned: boolean;
  stop(): Promise<void>;
}

/**
 * Resolves when the first build is served. `open` shows the workbench in the browser.
 *
 * @throws Error, before anything is built, where the port is taken; with webpack's messages where the build fails.
 */
export async function startServer({ port = 3000, open = false }: { port?: number; open?: boolean } = {}): Promise<DevelopmentServer> {
  await checkPort(port);
  const url = `https://localhost:${port}`;
  const compiler = webpack(configure({ url }, { mode: 'development' }));
  if (!compiler) throw new Error('webpack gave no compiler for webpack.config.js');
  const built = new Promise<void>((resolve, reject) => {
    compiler.hooks.done.tap('start', (stats) => (stats.hasErrors() ? reject(new Error(stats.toString('errors-only'))) : resolve()));
    compiler.hooks.failed.tap('start', reject);
  });
  const trusted = trustedCertificate();
  const server = new WebpackDevServer(
    {
      ...compiler.options.devServer,
      port,
      server: trusted ? { type: 'https', options: trusted } : 'https',
      open: open ? '/workbench.html' : false,
      setupExitSignals: false,
    },
    compiler,
  );
  await server.start();
  await built.catch(async (error: unknown) => {
    await server.stop();
    throw error;
  });
  return { url, selfSigned: !trusted, stop: () => server.stop() };
}

/** The server itself would only say so after the build, in an error that nobody can catch. */
function checkPort(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', ({ code, message }: NodeJS.ErrnoException) => {
      const advice = `Port ${port} is in use. Stop the other server, or choose another port: npm start -- --port 3001`;
      reject(new Error(code === 'EADDRINUSE' ? advice : message));
    });
    probe.listen(port, 'localhost', () => probe.close(() => resolve()));
  });
}

/** The certificate of `npx office-addin-dev-certs install`, where a developer has made one: Excel and the browser trust it. */
function trustedCertificate(): { key: Buffer; cert: Buffer } | undefined {
  const folder = path.join(homedir(), '.office-addin-dev-certs');
  const [key, cert] = [path.join(folder, 'localhost.key'), path.join(folder, 'localhost.crt')];
  return existsSync(key) && existsSync(cert) ? { key: readFileSync(key), cert: readFileSync(cert) } : undefined;
}
