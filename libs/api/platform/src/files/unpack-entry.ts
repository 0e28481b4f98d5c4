import type { FileHandle } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import { FileRefused } from './file-refused.js';
import { startOfBytes, type ZipEntry } from './zip-entries.js';

const PIECE = 256 * 1024;

/**
 * The bytes of an entry, piece by piece, unpacked. No more come than the archive's list promises.
 * @throws FileRefused BOMB where more would come; BROKEN where they cannot be unpacked, or fewer come
 */
export async function* unpackEntry(file: FileHandle, entry: ZipEntry): AsyncGenerator<Buffer> {
  const packed = Readable.from(bytesOf(file, await startOfBytes(file, entry), entry.packedSize));
  const unpacked = entry.method === 0 ? packed : packed.pipe(createInflateRaw({ chunkSize: PIECE }));
  if (unpacked !== packed) packed.on('error', (error) => unpacked.destroy(error));
  let size = 0;
  try {
    for await (const piece of unpacked as AsyncIterable<Buffer>) {
      size += piece.length;
      if (size > entry.size) throw new FileRefused('BOMB');
      yield piece;
    }
  } catch (cause) {
    throw cause instanceof FileRefused ? cause : new FileRefused('BROKEN', {}, { cause });
  } finally {
    packed.destroy();
    unpacked.destroy();
  }
  if (size < entry.size) throw new FileRefused('BROKEN');
}

async function* bytesOf(file: FileHandle, start: number, length: number): AsyncGenerator<Buffer> {
  for (let done = 0; done < length;) {
    const wanted = Math.min(PIECE, length - done);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(wanted), 0, wanted, start + done);
    if (bytesRead === 0) throw new FileRefused('BROKEN');
    done += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}
