import { createReadStream } from 'node:fs';
import { CONTENT_TYPES, type ContentType } from './content-type.js';
import { FileRefused } from './file-refused.js';

/** Characters of the beginning that are looked at for what is no plain text. */
const HEAD = 4_096;
/** A page, a drawing, a script, or a document in one of the languages of printers and word processors. */
const PROGRAM_OR_MARKUP = /^\s*(#!|%!|\{\\rtf)|<(!doctype|\?xml|html|head|body|script|svg|iframe)\b/i;
/** Control characters but tabulator, line feed, form feed and carriage return. */
const CONTROL = /[^\P{Cc}\t\n\f\r]/u;

/**
 * Whether this is text, and a table of commas or another.
 * @throws FileRefused TEXT where it is called a text and is not one in UTF-8; KIND for anything else
 */
export async function recogniseText(path: string, name: string): Promise<ContentType> {
  const extension = /\.(csv|txt)$/i.exec(name)?.[1]?.toLowerCase();
  if (extension === undefined) throw new FileRefused('KIND');
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let head = '';
  const look = (text: string) => {
    if (CONTROL.test(text)) throw new FileRefused('TEXT');
    if (head.length < HEAD) head += text.slice(0, HEAD - head.length);
  };
  for await (const piece of createReadStream(path) as AsyncIterable<Buffer>)
    look(decode(() => decoder.decode(piece, { stream: true })));
  look(decode(() => decoder.decode()));
  if (PROGRAM_OR_MARKUP.test(head)) throw new FileRefused('KIND');
  return extension === 'csv' ? CONTENT_TYPES.CSV.type : CONTENT_TYPES.TEXT.type;
}

function decode(part: () => string): string {
  try {
    return part();
  } catch (cause) {
    throw new FileRefused('TEXT', {}, { cause });
  }
}
