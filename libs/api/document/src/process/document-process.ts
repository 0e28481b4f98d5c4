import { buffer } from 'node:stream/consumers';
import type { DocumentTask } from './document-task.js';

/**
 * Makes or reads one document and ends: `DocumentTask` as JSON comes in, the file goes out, or of a form what was found, as
 * JSON. A process of its own, because what draws a PDF is native code that takes the time and the memory it wants, and a form
 * is somebody else's file: it can be ended here, and nowhere else.
 */
process.stdout.end(await done(JSON.parse((await buffer(process.stdin)).toString()) as DocumentTask));

async function done(given: DocumentTask): Promise<Buffer> {
  switch (given.task) {
    case 'write':
      if (given.format === 'docx' && given.since) {
        const { writeTracked } = await import('../docx/tracked/write-tracked.js');
        return writeTracked(given.since.document, given.document, given.since.revision);
      }
      if (given.format === 'docx') return (await import('../docx/write-docx.js')).writeDocx(given.document);
      return (await import('../pdf/write-pdf.js')).writePdf(given.document);
    case 'inspect form': {
      const { inspectForm } = await import('../forms/inspect-form.js');
      return Buffer.from(JSON.stringify(inspectForm(Buffer.from(given.form, 'base64'), given.names)));
    }
    case 'fill form':
      return (await import('../forms/fill-form.js')).fillForm(
        Buffer.from(given.form, 'base64'),
        given.filling,
      );
  }
}
