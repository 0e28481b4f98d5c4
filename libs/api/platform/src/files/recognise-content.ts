import { open, type FileHandle } from 'node:fs/promises';
import { CONTENT_TYPES, type ContentType } from './content-type.js';
import { FileRefused } from './file-refused.js';
import { recogniseArchive } from './recognise-archive.js';
import { recogniseText } from './recognise-text.js';
import { refuseEncryptedPdf } from './refuse-encrypted-pdf.js';

const startsWith = (head: Buffer, ...bytes: number[]) => bytes.every((byte, i) => head[i] === byte);
const latin = (text: string) => [...Buffer.from(text, 'latin1')];

/** The container of old office files, and of new ones that are locked with a password. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Bytes of a compound file in which the names of its parts are looked for. */
const DIRECTORY_SEARCHED = 1024 * 1024;

/**
 * What a file is, told by its bytes; what its sender says of it does not count. Only of a text, which has no mark of
 * its own, the end of its name says whether it is a table of commas.
 * @param path of the content on disk
 * @param name as its sender gave it
 * @throws FileRefused for what is of no kind that is taken in, or holds what is not: macros, a lock, a bomb
 */
export async function recogniseContent(path: string, name: string): Promise<ContentType> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    if (size === 0) throw new FileRefused('EMPTY');
    const head = await readAt(file, 0, 16);
    if (startsWith(head, ...latin('%PDF-'))) {
      await refuseEncryptedPdf(path);
      return CONTENT_TYPES.PDF.type;
    }
    if (startsWith(head, 0x89, ...latin('PNG\r\n\x1a\n'))) return CONTENT_TYPES.PNG.type;
    if (startsWith(head, 0xff, 0xd8, 0xff)) return CONTENT_TYPES.JPEG.type;
    if (startsWith(head, ...latin('PK\x03\x04'))) return await recogniseArchive(file, size);
    if (startsWith(head, ...COMPOUND_FILE)) throw await compoundFileRefused(file);
    return await recogniseText(path, name);
  } finally {
    await file.close();
  }
}

/** Bytes from `start` on, fewer at the end of the file. */
export async function readAt(file: FileHandle, start: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, start);
  return buffer.subarray(0, bytesRead);
}

async function compoundFileRefused(file: FileHandle): Promise<FileRefused> {
  const bytes = await readAt(file, 0, DIRECTORY_SEARCHED);
  const isLocked = bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'));
  return new FileRefused(isLocked ? 'ENCRYPTED' : 'KIND');
}
