import type { Book } from '../book/book';
import type { FunctionMetadata } from '../book/functions';
import { InvocationQueue } from '../functions';
import { openBookInPage } from '../grid/page';
import { ExcelHost } from '../richapi';
import { connectAddin, type AddinConnection } from '../transport';
import { readManifest, type Manifest } from './manifest';

/** One workbook in the grid, and the add-in of the manifest beside it. */
export interface Session {
  readonly manifest: Manifest;
  readonly book: Book;
  readonly host: ExcelHost;
  readonly addin: AddinConnection;
  /** Keys go to the grid's selected cell. */
  focusGrid(): void;
}

/** Reads the manifest, opens an empty workbook in `grid` and loads the add-in into `frame`, as Excel does. */
export async function openSession(grid: HTMLElement, frame: HTMLIFrameElement, locale: string): Promise<Session> {
  const manifest = readManifest(await read('manifest.xml'), locale);
  const [functionsText] = await Promise.all([read(manifest.functionsUrl), read(manifest.paneUrl)]);
  const metadata = readMetadata(functionsText, manifest.functionsUrl);
  const queue = new InvocationQueue({ metadata });
  const { book, focus } = await openBookInPage(grid, {
    name: 'Book1',
    functions: { namespace: manifest.namespace, metadata, caller: queue },
  });
  const host = new ExcelHost({ book, functions: queue, locale });
  const addin = connectAddin({ frame, addinUrl: manifest.paneUrl, host, addin: { id: manifest.id, name: manifest.name } });
  return { manifest, book, host, addin, focusGrid: focus };
}

async function read(address: string): Promise<string> {
  const response = await fetch(address).catch((error: unknown) => {
    throw new Error(`${address} could not be loaded: ${String(error)}`);
  });
  if (!response.ok) throw new Error(`${address} answered ${response.status} ${response.statusText}`);
  return response.text();
}

function readMetadata(text: string, address: string): FunctionMetadata {
  let metadata: Partial<FunctionMetadata> | null;
  try {
    metadata = JSON.parse(text) as Partial<FunctionMetadata> | null;
  } catch (error) {
    throw new Error(`${address} is not JSON: ${String(error)}`);
  }
  if (!Array.isArray(metadata?.functions)) throw new Error(`${address} has no list of functions`);
  return metadata as FunctionMetadata;
}
