import type { DocumentModel } from '@commonworks/domain-document';
import type { DocumentFormat } from './process/document-task.js';
import { DocumentTrouble } from './process/document-trouble.js';
import { documentProgram } from './process/program.js';
import { runTask, TASK_LIMITS, type TaskLimits } from './process/run-task.js';

/** Lets some through at a time, and the others wait; null for whom it does not let in. */
export interface Line {
  enter(): Promise<(() => void) | null>;
}

/** Makes files of documents, each in a process of its own. */
export class DocumentWriter {
  /** @param line of all that want one from this server */
  constructor(
    private readonly line: Line,
    private readonly limits: TaskLimits = TASK_LIMITS,
  ) {}

  /**
   * The document as a file: the same bytes for the same document.
   * @param left nobody waits for it any more
   * @throws DocumentTrouble
   */
  async write(document: DocumentModel, format: DocumentFormat, left?: AbortSignal): Promise<Buffer> {
    const leave = await this.line.enter();
    if (!leave) throw new DocumentTrouble('BUSY');
    try {
      return await runTask(await documentProgram(), { format, document }, this.limits, left);
    } finally {
      leave();
    }
  }
}
