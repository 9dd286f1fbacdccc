import { crc32, deflateRawSync } from 'node:zlib';
import { strToU8 } from 'fflate';
import { handMadeParts, type Parts } from './handMade';

const DEFLATED = 8;

interface Entry {
  readonly name: string;
  readonly content: Uint8Array;
  /** The size that the headers claim. */
  readonly said: number;
}

/** A workbook in which one part unpacks to so many megabytes of spaces, whatever its headers say. */
export function bomb(path: string, megabytes: number, said = megabytes * 1024 * 1024): Uint8Array {
  const parts: Parts = { ...handMadeParts({}), [path]: new Uint8Array(megabytes * 1024 * 1024).fill(0x20) };
  return zipOf(
    Object.entries(parts).map(([name, part]) => {
      const content = typeof part === 'string' ? strToU8(part) : part;
      return { name, content, said: name === path ? said : content.length };
    }),
  );
}

function zipOf(entries: readonly Entry[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const { name, content, said } of entries) {
    const compressed = deflateRawSync(content);
    const text = strToU8(name);
    const shared = [DEFLATED, crc32(content), compressed.length, said, text.length] as const;
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    writeFields(local, 8, shared);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    writeFields(entry, 10, shared);
    entry.writeUInt32LE(at, 42);
    pieces.push(local, text, compressed);
    directory.push(entry, text);
    at += local.length + text.length + compressed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(at, 16);
  return Uint8Array.from(Buffer.concat([...pieces, ...directory, end]));
}

/** Method, checksum, sizes and the length of the name, as both headers have them from their method on. */
function writeFields(
  header: Buffer,
  start: number,
  [method, crc, size, said, length]: readonly [number, number, number, number, number],
): void {
  header.writeUInt16LE(method, start);
  header.writeUInt32LE(crc, start + 6);
  header.writeUInt32LE(size, start + 10);
  header.writeUInt32LE(said, start + 14);
  header.writeUInt16LE(length, start + 18);
}
