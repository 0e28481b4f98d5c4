import type { DocumentModel } from '@commonworks/domain-document';
import type { FormFilling } from './forms/blocks-as-xml.js';
import type { FormInspection, FormNames } from './forms/form-inspection.js';
import type { DocumentFormat, DocumentTask, Since } from './process/document-task.js';
import { DocumentTrouble } from './process/document-trouble.js';
import { documentProgram } from './process/program.js';
import { runTask, TASK_LIMITS, type TaskLimits } from './process/run-task.js';

/** Lets some through at a time, and the others wait; null for whom it does not let in. */
export interface Line {
  enter(): Promise<(() => void) | null>;
}

/** A form is small, and whoever wrote it may mean ill. */
const FORM_LIMITS: Partial<TaskLimits> = { milliseconds: 10_000, memoryBytes: 300 * 2 ** 20 };

/** Makes files of documents, and reads forms for them, each in a process of its own. */
export class DocumentWriter {
  /** @param line of all that want one from this server */
  constructor(
    private readonly line: Line,
    private readonly limits: TaskLimits = TASK_LIMITS,
  ) {}

  /**
   * The document as a file: the same bytes for the same document.
   * @param left nobody waits for it any more
   * @param since what a DOCX marks as changed is otherwise than there
   * @throws DocumentTrouble
   */
  write(document: DocumentModel, format: DocumentFormat, left?: AbortSignal, since?: Since): Promise<Buffer> {
    return this.run({ task: 'write', format, document, ...(since && { since }) }, this.limits, left);
  }

  /**
   * What a form has in it, and what is wrong with it.
   * @param form a file that was taken in as a DOCX
   * @throws DocumentTrouble; SPENT where it takes more than a form may
   */
  async inspectForm(form: Buffer, names: FormNames, left?: AbortSignal): Promise<FormInspection> {
    const task = { task: 'inspect form', form: form.toString('base64'), names } as const;
    return JSON.parse((await this.run(task, this.ofForms(), left)).toString()) as FormInspection;
  }

  /**
   * A form that was inspected, with what comes in the place of its names, as DOCX.
   * @throws DocumentTrouble
   */
  fillForm(form: Buffer, filling: FormFilling, left?: AbortSignal): Promise<Buffer> {
    return this.run({ task: 'fill form', form: form.toString('base64'), filling }, this.ofForms(), left);
  }

  private ofForms(): TaskLimits {
    return { ...this.limits, ...FORM_LIMITS };
  }

  private async run(task: DocumentTask, limits: TaskLimits, left?: AbortSignal): Promise<Buffer> {
    const leave = await this.line.enter();
    if (!leave) throw new DocumentTrouble('BUSY');
    try {
      return await runTask(await documentProgram(), task, limits, left);
    } finally {
      leave();
    }
  }
}
