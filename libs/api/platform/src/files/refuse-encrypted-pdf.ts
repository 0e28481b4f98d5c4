import { createReadStream } from 'node:fs';
import { FileRefused } from './file-refused.js';

/** Stands in the dictionary at the end of a document that is encrypted, which itself never is. */
const MARK = /\/Encrypt\s*(\d+\s+\d+\s+R|<<)/;
/** The mark is no longer than this; it may be cut between two pieces. */
const LONGEST_MARK = 64;

/** @throws FileRefused where the document is locked with a password, or against changes */
export async function refuseEncryptedPdf(path: string): Promise<void> {
  let kept = '';
  for await (const piece of createReadStream(path) as AsyncIterable<Buffer>) {
    const text = kept + piece.toString('latin1');
    if (MARK.test(text)) throw new FileRefused('ENCRYPTED');
    kept = text.slice(-LONGEST_MARK);
  }
}
