import { buffer } from 'node:stream/consumers';
import type { DocumentModel } from '@commonworks/domain-document';
import type { DocumentTask } from './document-task.js';

/**
 * Makes one document and ends: `DocumentTask` as JSON comes in, the file goes out. A process of its own, because what
 * draws a PDF is native code that takes the time and the memory it wants: it can be ended here, and nowhere else.
 */
const { format, document } = JSON.parse((await buffer(process.stdin)).toString()) as DocumentTask;
process.stdout.end(await write(format, document));

async function write(as: DocumentTask['format'], model: DocumentModel): Promise<Buffer> {
  if (as === 'docx') return (await import('../docx/write-docx.js')).writeDocx(model);
  return (await import('../pdf/write-pdf.js')).writePdf(model);
}
