import type { FileHandle } from 'node:fs/promises';
import { CONTENT_TYPES, type ContentType } from './content-type.js';
import { FileRefused } from './file-refused.js';
import { unpackEntry } from './unpack-entry.js';
import { readZipEntries, type ZipEntry } from './zip-entries.js';

/** Unpacked, in bytes; far more than any office file that was written and not made up. */
const LARGEST_UNPACKED = 300 * 1024 * 1024;
/** Of the two entries that are read here. */
const LARGEST_READ = 1024 * 1024;

const OFFICE = [CONTENT_TYPES.DOCX.type, CONTENT_TYPES.XLSX.type, CONTENT_TYPES.PPTX.type] as const;
const OPEN_DOCUMENT = [CONTENT_TYPES.ODT.type, CONTENT_TYPES.ODS.type] as const;
/** Programs in an office file, by the names of their parts: of Office, of Excel 4, of OpenDocument. */
const MACROS = /(^|\/)(vba(Project|Data)[^/]*|macrosheets\/.*)$|^(Basic|Scripts)\/./i;
/** The same, by what the list of contents of an office file says its parts are. */
const MACRO_PARTS = /macroEnabled|vbaProject|ms-excel\.(intl)?macrosheet/i;

/**
 * What an archive is, by what is in it. Everything in it is unpacked once, and thrown away: what its list says of the
 * sizes is not believed.
 * @throws FileRefused for what is no office file; for one with macros, with a lock, broken, or that would unpack to
 *   far more than it is
 */
export async function recogniseArchive(file: FileHandle, size: number): Promise<ContentType> {
  const entries = await readZipEntries(file, size);
  if (entries.some(({ encrypted }) => encrypted)) throw new FileRefused('ENCRYPTED');
  if (entries.some(({ method }) => method !== 0 && method !== 8)) throw new FileRefused('BROKEN');
  const unpacked = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (unpacked > LARGEST_UNPACKED) throw new FileRefused('BOMB');
  if (entries.some(({ name }) => MACROS.test(name))) throw new FileRefused('MACROS');
  const type = await typeOf(file, entries);
  for (const entry of entries) await passThrough(file, entry);
  return type;
}

async function typeOf(file: FileHandle, entries: readonly ZipEntry[]): Promise<ContentType> {
  const text = (name: string) => readText(file, entries, name);
  const parts = await text('[Content_Types].xml');
  if (parts !== null) {
    if (MACRO_PARTS.test(parts)) throw new FileRefused('MACROS');
    return OFFICE.find((type) => parts.includes(`"${type}.main+xml"`)) ?? refuse();
  }
  const declared = await text('mimetype');
  if (/encryption-data/.test((await text('META-INF/manifest.xml')) ?? '')) throw new FileRefused('ENCRYPTED');
  return OPEN_DOCUMENT.find((type) => type === declared) ?? refuse();
}

const refuse = (): never => {
  throw new FileRefused('KIND');
};

/** An entry's text; null where there is none of this name. */
async function readText(
  file: FileHandle,
  entries: readonly ZipEntry[],
  name: string,
): Promise<string | null> {
  const [entry, another] = entries.filter((one) => one.name === name);
  if (!entry) return null;
  // Of two with one name, readers disagree about which it is.
  if (another) throw new FileRefused('BROKEN');
  if (entry.size > LARGEST_READ) throw new FileRefused('BOMB');
  const pieces: Buffer[] = [];
  for await (const piece of unpackEntry(file, entry)) pieces.push(piece);
  return Buffer.concat(pieces).toString('utf8');
}

async function passThrough(file: FileHandle, entry: ZipEntry): Promise<void> {
  const pieces = unpackEntry(file, entry);
  while (!(await pieces.next()).done);
}
