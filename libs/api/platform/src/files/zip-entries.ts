import type { FileHandle } from 'node:fs/promises';
import { FileRefused } from './file-refused.js';

/** A file in an archive, as the list at the archive's end has it. */
export interface ZipEntry {
  readonly name: string;
  readonly encrypted: boolean;
  /** 0 as it is, 8 deflated; no other is in office files. */
  readonly method: number;
  /** Bytes in the archive, and unpacked as the list says. */
  readonly packedSize: number;
  readonly size: number;
  /** Where its own head begins, which stands before its bytes. */
  readonly offset: number;
}

const END = Buffer.from('PK\x05\x06', 'latin1');
const LISTED = 0x02014b50;
const LOCAL = 0x04034b50;
/** The end of an archive: 22 bytes, and a remark of at most 65,535. */
const LONGEST_END = 22 + 65_535;
const MOST_ENTRIES = 20_000;
const LONGEST_LIST = 4 * 1024 * 1024;

/**
 * What is in an archive, by the list at its end, in the order of the bytes. Archives in several parts or of more than
 * 4 GiB are not read.
 * @param size of the file, in bytes
 * @throws FileRefused BROKEN where the list cannot be read or names bytes twice; BOMB where it is too long
 */
export async function readZipEntries(file: FileHandle, size: number): Promise<ZipEntry[]> {
  const tail = await read(file, Math.max(0, size - LONGEST_END), Math.min(size, LONGEST_END));
  const at = tail.lastIndexOf(END);
  if (at < 0 || at + 22 > tail.length) throw new FileRefused('BROKEN');
  const count = tail.readUInt16LE(at + 10);
  const length = tail.readUInt32LE(at + 12);
  const start = tail.readUInt32LE(at + 16);
  if (count > MOST_ENTRIES || length > LONGEST_LIST) throw new FileRefused('BOMB');
  // Nothing stands between the list and its end, nor after: else two readers might find two lists.
  const isWhole =
    start + length === size - tail.length + at && at + 22 + tail.readUInt16LE(at + 20) === tail.length;
  if (!isWhole) throw new FileRefused('BROKEN');
  const entries = parseList(await read(file, start, length), count);
  refuseOverlaps(entries, start);
  return entries;
}

function parseList(list: Buffer, count: number): ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > list.length || list.readUInt32LE(at) !== LISTED) throw new FileRefused('BROKEN');
    const nameLength = list.readUInt16LE(at + 28);
    const name = list.toString('utf8', at + 46, at + 46 + nameLength);
    entries.push({
      name,
      encrypted: (list.readUInt16LE(at + 8) & 1) === 1,
      method: list.readUInt16LE(at + 10),
      packedSize: list.readUInt32LE(at + 20),
      size: list.readUInt32LE(at + 24),
      offset: list.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + list.readUInt16LE(at + 30) + list.readUInt16LE(at + 32);
  }
  return entries.sort((a, b) => a.offset - b.offset);
}

/** The same bytes under many names are how a small archive unpacks to a large one. */
function refuseOverlaps(entries: readonly ZipEntry[], end: number): void {
  for (const [i, { offset, packedSize }] of entries.entries()) {
    const next = entries[i + 1]?.offset ?? end;
    if (offset + 30 + packedSize > next) throw new FileRefused('BROKEN');
  }
}

/** Where the bytes of an entry begin. @throws FileRefused BROKEN where there is no such entry */
export async function startOfBytes(file: FileHandle, { offset }: ZipEntry): Promise<number> {
  const head = await read(file, offset, 30);
  if (head.readUInt32LE(0) !== LOCAL) throw new FileRefused('BROKEN');
  return offset + 30 + head.readUInt16LE(26) + head.readUInt16LE(28);
}

async function read(file: FileHandle, start: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, start);
  if (bytesRead < length) throw new FileRefused('BROKEN');
  return buffer;
}
