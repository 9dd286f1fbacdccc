import type { Book, CellValue } from '../book/book';
import type { FunctionMetadata } from '../book/functions';
import { parseAddress } from '../book/address';
import { InvocationQueue } from '../functions';
import { openBookInPage, type PageBook } from '../grid/page';
import { storedFormulas } from '../grid/storedFormulas';
import { ExcelHost } from '../richapi';
import { connectAddin, type AddinConnection } from '../transport';
import { ABSENT_ADDIN } from './absentAddin';
import { fillFrom, type WorkbookFile } from './bookFile';
import { disturb } from './disturbances';
import { explainer, type Explain } from './explainCell';
import { readManifest, type Manifest } from './manifest';
import { pageStrings } from './strings';
import type { Switches } from './switches';

/** One workbook in the grid, and the add-in of the manifest beside it. */
export interface Session {
  readonly manifest: Manifest;
  readonly switches: Switches;
  /** In words, what of the opened file is not in the workbook. */
  readonly notKept: readonly string[];
  readonly book: Book;
  readonly host: ExcelHost;
  readonly addin: AddinConnection;
  readonly otherUser: OtherUser;
  readonly explain: Explain;
  /** Keys go to the grid's selected cell. */
  focusGrid(): void;
  /** What is being typed goes into its cell. Resolves when it is there. */
  finishEditing(): Promise<void>;
  setDark(dark: boolean): void;
  /** Ends the workbook and empties the frame. */
  dispose(): void;
}

/** Another person who has the same workbook open on another machine. */
export interface OtherUser {
  /** @throws Error for a sheet that does not exist, an address that is none, or values that do not fit it. */
  write(sheet: string, address: string, values: readonly (readonly (CellValue | null)[])[]): void;
}

export interface SessionOptions {
  /** The page draws the workbook in it. */
  readonly grid: HTMLElement;
  /** The add-in is loaded into it. */
  readonly frame: HTMLIFrameElement;
  readonly switches: Switches;
  readonly dark: boolean;
  /** What the workbook holds before the add-in sees it; without it the workbook is new. */
  readonly file?: WorkbookFile | undefined;
}

/** Reads the manifest, opens a workbook in the grid and loads the add-in into the frame, as Excel does. */
export async function openSession({ grid, frame, switches, dark, file }: SessionOptions): Promise<Session> {
  const { locale, addin: presence } = switches;
  const manifest = readManifest(await read('manifest.xml'), locale);
  const [functionsText] = await Promise.all([read(manifest.functionsUrl), read(manifest.paneUrl)]);
  const metadata = readMetadata(functionsText, manifest.functionsUrl);
  const isMissing = presence === 'missing';
  const queue = new InvocationQueue({ metadata, platform: switches.platform });
  const explain = explainer(pageStrings(locale), (...cell) => open.spillObstacle(...cell));
  const open: PageBook = await openBookInPage(grid, {
    name: file?.name ?? 'Book1',
    locale,
    dark,
    readOnly: switches.readonly,
    explain: (sheetId, row, column) => {
      const sheet = open.book.sheet(sheetId);
      return sheet && explain(sheet, row, column);
    },
    ...(!isMissing && { functions: { namespace: manifest.namespace, metadata, caller: queue } }),
    ...((isMissing || switches.stored) && { storedFormulas: storedFormulas(manifest.namespace, metadata) }),
  });
  const { book } = open;
  const host = new ExcelHost({
    book,
    functions: queue,
    locale,
    excelApi: switches.excelapi,
    latency: switches.latency,
    readOnly: switches.readonly,
    ...(switches.platform === 'desktop' && { payloadLimit: Infinity }),
    ...(file && { settings: file.content.settings }),
  });
  host.ribbon.hold(manifest.buttons.map(({ id }) => id));
  const notKept = file ? await fillFrom(file, book, switches.recalc) : [];
  const otherUser: OtherUser = {
    write: (sheet, address, values) => {
      const place = parseAddress(address);
      const target = book.sheet(sheet);
      if (!place || !target) throw new Error(`There is no ${address} on a sheet ${sheet}.`);
      open.asOther(() => target.write(place.rect, values));
    },
  };
  disturb(host, switches, otherUser);
  const addin = isMissing
    ? ABSENT_ADDIN
    : connectAddin({ frame, addinUrl: manifest.paneUrl, host, addin: { id: manifest.id, name: manifest.name } });
  return {
    manifest,
    switches,
    notKept,
    book,
    host,
    addin,
    otherUser,
    explain,
    focusGrid: open.focus,
    finishEditing: open.finishEditing,
    setDark: open.setDark,
    dispose: () => {
      addin.dispose();
      host.dispose();
      open.dispose();
    },
  };
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
