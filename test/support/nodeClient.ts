/**
 * The unmodified Office.js client in a plain Node context: no browser and no DOM library.
 *
 * The client talks to its host through the global `_richApiNativeBridge`. `Office.context` stays an empty object here, so
 * `Office.onReady`, document settings and `Office.addin` belong to the browser tests; every requirement set counts as supported.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createContext, Script } from 'node:vm';
import type { NativeBridge } from '../../src/workbench/transport/bridge';

/** The protocol is not documented and may change with any version of the library. */
export const PINNED_VERSION = '1.1.110';
/** office.debug.js brings `CustomFunctions.associate`, the other one `Excel.run` and the custom functions runtime. */
export const CLIENT_SCRIPTS = ['office.debug.js', 'excel-win32-16.01.debug.js'] as const;

export const libraryFolder = dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json'));

export interface Client {
  readonly Excel: typeof Excel;
  readonly CustomFunctions: typeof CustomFunctions;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly Office: typeof Office;
}

let compiled: Script[] | undefined;

export function loadClient(bridge: NativeBridge): Client {
  compiled ??= CLIENT_SCRIPTS.map((name) => new Script(readFileSync(join(libraryFolder, 'dist', name), 'utf8'), { filename: name }));
  const context = createContext(globalsFor(bridge));
  for (const script of compiled) script.runInContext(context);
  return context as unknown as Client;
}

/** What the two scripts look for while they load. Nothing in here answers a call of the client. */
function globalsFor(bridge: NativeBridge): Record<string, unknown> {
  const element = () => ({ setAttribute: ignore, appendChild: ignore, style: {} });
  const scriptTag = { src: `https://localhost/${CLIENT_SCRIPTS[0]}`, getAttribute: () => null };
  const globals: Record<string, unknown> = {
    _richApiNativeBridge: bridge,
    console,
    performance,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    name: '',
    history: {},
    navigator: { userAgent: 'node', language: 'en-US' },
    location: { hash: '', search: '', href: 'https://localhost/', protocol: 'https:', origin: 'https://localhost' },
    addEventListener: ignore,
    removeEventListener: ignore,
    document: {
      readyState: 'complete',
      domain: 'localhost',
      createElement: element,
      getElementById: () => null,
      addEventListener: ignore,
      documentElement: element(),
      head: element(),
      body: element(),
      getElementsByTagName: (tag: string) => (tag === 'script' ? [scriptTag] : [{ appendChild: ignore, insertBefore: ignore }]),
    },
  };
  for (const alias of ['window', 'self', 'top', 'parent']) globals[alias] = globals;
  return globals;
}

function ignore(): void {
  return undefined;
}
