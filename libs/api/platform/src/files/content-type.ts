import { open } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';

/** The kinds of file that are taken in, by the type they are handed out under. */
export const CONTENT_TYPES = {
  PDF: 'application/pdf',
  DOCX: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  CSV: 'text/csv',
  PNG: 'image/png',
  JPEG: 'image/jpeg',
} as const;

export type ContentType = (typeof CONTENT_TYPES)[keyof typeof CONTENT_TYPES];

/** A file of a kind that is not taken in. */
export class ContentRefused extends Error {
  constructor() {
    super('files of this kind are not taken in');
    this.name = 'ContentRefused';
  }
}

const KNOWN: ReadonlySet<string> = new Set(Object.values(CONTENT_TYPES));
const isKnown = (type: string): type is ContentType => KNOWN.has(type);
/** What a text may start with that is no table: markup, a script. */
const MARKUP = /^\s*[<{#%]/;
/** Bytes of a text that are read to tell a table by. */
const HEAD = 65_536;

/**
 * What a file is, told by its bytes alone; what its sender says of it does not count. Archives are looked at by the
 * list of what is in them and never unpacked whole. A table of commas has no mark of its own: it is text that reads
 * as one, under a name that ends as one.
 * @throws ContentRefused for what is of no kind that is taken in, such as a program, a page or a drawing in SVG
 */
export async function contentTypeOf(path: string, name: string): Promise<ContentType> {
  const found = await fileTypeFromFile(path);
  if (found) {
    if (isKnown(found.mime)) return found.mime;
    throw new ContentRefused();
  }
  if (/\.csv$/i.test(name) && isTable(await headOf(path))) return CONTENT_TYPES.CSV;
  throw new ContentRefused();
}

async function headOf(path: string): Promise<Buffer> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Whether this is text in UTF-8 without markup, in lines or fields. */
function isTable(head: Buffer): boolean {
  if (head.includes(0)) return false;
  // A character may be cut at the end of what was read.
  const text = new TextDecoder('utf-8').decode(head, { stream: head.length === HEAD });
  return !text.includes('\ufffd') && !MARKUP.test(text) && /[,;\t\n]/.test(text);
}
