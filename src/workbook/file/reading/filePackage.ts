import { damaged, WorkbookFileError } from '../workbookFileError';
import { inflated, type ZipEntry, zipEntries } from './zipEntries';
import { parseXml, type XmlElement } from './xmlTree';

/** All parts of a workbook together, unpacked. A year of daily figures in a hundred columns is about 2 MB. */
const MOST_BYTES = 40 * 1024 * 1024;

export interface Relation {
  readonly id: string;
  /** The last word of its type: `worksheet`, `styles`, `chart`. */
  readonly kind: string;
  /** Path of the part, or an address outside the file. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** The parts of an .xlsx file, each unpacked when it is read. */
export class FilePackage {
  private readonly entries: ReadonlyMap<string, ZipEntry>;
  private left = MOST_BYTES;

  /** @throws WorkbookFileError where the bytes are no package */
  constructor(bytes: Uint8Array) {
    refuseOtherFormats(bytes);
    // Excel takes the names of parts without regard to case.
    this.entries = new Map(zipEntries(bytes).map((entry) => [entry.name.toLowerCase(), entry]));
  }

  get paths(): string[] {
    return [...this.entries.values()].map(({ name }) => name);
  }

  has(path: string): boolean {
    return this.entries.has(path.toLowerCase());
  }

  /** @throws WorkbookFileError where the part is missing, damaged or too large */
  text(path: string): string {
    const entry = this.entries.get(path.toLowerCase());
    if (entry === undefined) throw damaged(`the part ${path} is missing`);
    const content = inflated(entry, this.left);
    this.left -= content.length;
    const isUtf16 = (content[0] === 0xff && content[1] === 0xfe) || (content[0] === 0xfe && content[1] === 0xff);
    const encoding = isUtf16 ? (content[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(content);
    } catch (error) {
      throw damaged(`the part ${path} is no text`, error);
    }
  }

  xml(path: string): XmlElement {
    return parseXml(this.text(path), path);
  }

  /** The parts that a part refers to; the package itself is "". */
  relations(path: string): Relation[] {
    const slash = path.lastIndexOf('/');
    const rels = `${path.slice(0, slash + 1)}_rels/${path.slice(slash + 1)}.rels`;
    if (!this.has(rels)) return [];
    return this.xml(rels)
      .all('Relationship')
      .map(({ attributes: { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } }) => {
        const isExternal = mode === 'External';
        return { id, kind: type.slice(type.lastIndexOf('/') + 1), target: isExternal ? target : resolved(path, target), isExternal };
      });
  }
}

function resolved(base: string, target: string): string {
  const steps = target.startsWith('/') ? [] : base.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];
/** How the directory of an OLE file spells the stream of an encrypted package. */
const ENCRYPTED_STREAM = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);

function refuseOtherFormats(bytes: Uint8Array): void {
  if (startsWith(bytes, OLE)) {
    if (contains(bytes, ENCRYPTED_STREAM)) {
      throw new WorkbookFileError('encrypted', 'The file is protected with a password. Remove the password in Excel and save it again.');
    }
    throw new WorkbookFileError('old-format', 'The file has the format of Excel 2003 or older (.xls). Save it as .xlsx in Excel first.');
  }
  if (!startsWith(bytes, ZIP)) throw new WorkbookFileError('not-a-workbook', 'The file is no Excel workbook (.xlsx).');
}

function startsWith(bytes: Uint8Array, start: readonly number[], from = 0): boolean {
  return start.every((byte, index) => bytes[from + index] === byte);
}

function contains(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) if (startsWith(bytes, wanted, at)) return true;
  return false;
}
