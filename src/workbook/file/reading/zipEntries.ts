import { Inflate } from 'fflate';
import { damaged, WorkbookFileError } from '../workbookFileError';

/** One part of a package, still compressed. */
export interface ZipEntry {
  readonly name: string;
  readonly compressed: Uint8Array;
  readonly method: number;
  readonly crc: number;
  /** Bytes of the content, as the file says. */
  readonly size: number;
}

const END = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 65_535;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const ENCRYPTED = 1;
const MOST_ENTRIES = 20_000;
/** A step of 16 kB inflates to 17 MB at most, so that a bomb is noticed before it has grown. */
const STEP = 16_384;

/**
 * The directory of a zip file, in its order. Nothing is inflated.
 *
 * @throws WorkbookFileError `damaged` or `encrypted`
 */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) throw new WorkbookFileError('too-large', 'The file has too many parts for a workbook.');
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw damaged('its list of parts cannot be read');
    const nameLength = view.getUint16(at + 28, true);
    const name = decode(bytes.subarray(at + 46, at + 46 + nameLength));
    if ((view.getUint16(at + 8, true) & ENCRYPTED) !== 0) {
      throw new WorkbookFileError('encrypted', 'The file is protected with a password. Remove the password in Excel and save it again.');
    }
    entries.push({ name, ...located(bytes, view, at, name) });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function located(bytes: Uint8Array, view: DataView, at: number, name: string): Omit<ZipEntry, 'name'> {
  const size = view.getUint32(at + 20, true);
  const local = view.getUint32(at + 42, true);
  if (local + 30 > view.byteLength || view.getUint32(local, true) !== LOCAL_ENTRY) throw damaged(`the part ${name} is missing`);
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + size > view.byteLength) throw damaged(`the part ${name} is cut off`);
  return {
    compressed: bytes.subarray(start, start + size),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    size: view.getUint32(at + 24, true),
  };
}

function endOfDirectory(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= first; at -= 1) if (view.getUint32(at, true) === END) return at;
  throw damaged('its end is missing');
}

/**
 * The content of a part.
 *
 * @param most bytes that the part may have; more is refused before they are all inflated
 * @throws WorkbookFileError `damaged` or `too-large`
 */
export function inflated({ name, compressed, method, crc, size }: ZipEntry, most: number): Uint8Array {
  if (size > most) throw tooLarge();
  const content = method === 0 ? compressed : method === 8 ? inflate(name, compressed, most) : undefined;
  if (content === undefined) throw damaged(`the part ${name} is compressed in a way that workbooks do not use`);
  if (content.length > most) throw tooLarge();
  if (checksum(content) !== crc) throw damaged(`the part ${name} is not what was saved`);
  return content;
}

function inflate(name: string, compressed: Uint8Array, most: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate((piece) => {
    size += piece.length;
    if (size > most) throw tooLarge();
    pieces.push(piece);
  });
  try {
    for (let at = 0; at < compressed.length; at += STEP) {
      stream.push(compressed.subarray(at, at + STEP), at + STEP >= compressed.length);
    }
  } catch (error) {
    throw error instanceof WorkbookFileError ? error : damaged(`the part ${name} cannot be unpacked`, error);
  }
  const content = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    content.set(piece, at);
    at += piece.length;
  }
  return content;
}

function tooLarge(): WorkbookFileError {
  return new WorkbookFileError('too-large', 'The file unpacks to more than the workbench can hold. Nothing of it was opened.');
}

let table: Uint32Array | undefined;

function checksum(bytes: Uint8Array): number {
  table ??= Uint32Array.from({ length: 256 }, (_, index) => {
    let value = index;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value;
  });
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (table[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

function decode(name: Uint8Array): string {
  return new TextDecoder().decode(name);
}
