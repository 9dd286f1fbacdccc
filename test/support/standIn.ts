/** A stand-in Excel in Node with Microsoft's client in front of it: real add-in code runs against a book in milliseconds. */
import type { Book } from '../../src/workbench/book/book';
import { ExcelHost, type ExcelHostOptions } from '../../src/workbench/richapi';
import { supports, type ApiVersion } from '../../src/workbench/richapi/version';
import { connectBridge } from '../../src/workbench/transport';
import { loadClient, type Client } from './nodeClient';

export interface NodeHost extends Omit<Client, 'Office'> {
  readonly host: ExcelHost;
  readonly book: Book;
  /** Batches on the workbook so far: one for each `context.sync()` that had something to do. */
  syncs(): number;
  /** The `nth` batch from now on fails as a whole with a host error (`HostError`). */
  failSync(nth: number, hostError: number): void;
  /**
   * Puts `Excel`, `CustomFunctions`, `OfficeExtension` and the requirement sets of `Office` into the global object, as a page with office.js
   * has them; returns the undoing.
   */
  install(): () => void;
  dispose(): void;
}

export function createNodeHost(options: ExcelHostOptions): NodeHost {
  const host = new ExcelHost(options);
  const client = loadClient(connectBridge(host));
  const { Excel, CustomFunctions, OfficeExtension } = client;
  // Over the bridge the client sends no batch to say so: it takes calls once its scripts have run.
  host.functions?.ready();
  return {
    Excel,
    CustomFunctions,
    OfficeExtension,
    host,
    book: options.book,
    syncs: () => host.faults.batches,
    failSync: (nth, hostError) => host.faults.failBatch(nth, hostError),
    install: () => installGlobals({ Excel, CustomFunctions, OfficeExtension, Office: officeOf(host, client) }),
    dispose: () => host.dispose(),
  };
}

/** What the add-in may ask of its host; the client's own Office has no context in Node. */
function officeOf({ excelApi }: ExcelHost, client: Client) {
  const isSetSupported = (set: string, version: ApiVersion) =>
    set === 'ExcelApi' ? supports(excelApi, version) : set === 'SharedRuntime' && supports('1.1', version);
  const { addin, StartupBehavior } = client.Office;
  return { context: { requirements: { isSetSupported } }, addin, StartupBehavior };
}

function installGlobals(globals: Omit<Client, 'Office'> & { readonly Office: object }): () => void {
  const target = globalThis as unknown as Record<string, unknown>;
  const before = Object.fromEntries(Object.keys(globals).map((name) => [name, target[name]]));
  Object.assign(target, globals);
  return () => Object.assign(target, before);
}
