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
}

/** Reads the manifest, opens an empty workbook in `grid` and loads the add-in into `frame`, as Excel does. */
export async function openSession(grid: HTMLElement, frame: HTMLIFrameElement, locale: string): Promise<Session> {
  const manifest = readManifest(await (await read('manifest.xml')).text(), locale);
  const metadata = (await (await read(manifest.functionsUrl)).json()) as FunctionMetadata;
  const queue = new InvocationQueue({ metadata });
  const { book } = await openBookInPage(grid, { name: 'Book1', functions: { namespace: manifest.namespace, metadata, caller: queue } });
  const host = new ExcelHost({ book, functions: queue, locale });
  const addin = connectAddin({ frame, addinUrl: manifest.paneUrl, host, addin: { id: manifest.id, name: manifest.name } });
  return { manifest, book, host, addin };
}

async function read(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status} ${response.statusText}`);
  return response;
}
